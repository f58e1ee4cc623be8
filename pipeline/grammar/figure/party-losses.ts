import {
  isLoss,
  isSayer,
  none,
  type PartiesReading,
  type PartyContext,
  partyOf,
  reading,
  subjectWords,
  wordsAt,
} from "./party-context.ts";
import { opponentOf } from "./sides.ts";

/** "eight men were shot dead by Soviet troops": those of the other side. */
export function byAgent(context: PartyContext): PartiesReading | null {
  const { item, measure, sides } = context;
  if (!isLoss(measure)) return null;
  const { text } = item.analysed.passage;
  const end = item.phrase?.end ?? item.quantity.end;
  const agent = wordsAt(context).find(
    (word) => word.start >= end && /\bby\s(?:the\s|a\s|an\s)?$/.test(text.slice(end, word.start)),
  );
  if (agent === undefined || /[.;,]/.test(text.slice(end, agent.start))) return null;
  const opponent = opponentOf(sides, agent.party);
  if (opponent === null) return null;
  return {
    ...none,
    party: [{ party: opponent, cue: null }],
    counterparty: [partyOf(context, agent)],
    rule: "figure/by-agent",
  };
}

/** "The Soviet forces reported 60 soldiers dead or wounded": their own, where no other side is named. */
export function ownReport(context: PartyContext): PartiesReading | null {
  const { item, measure } = context;
  if (!isLoss(measure)) return null;
  const { text } = item.analysed.passage;
  const sayer = wordsAt(context).find(
    (word) =>
      isSayer(context, word) &&
      /^[^.;]{0,30}\b(?:reported|recorded|admitted|acknowledged|conceded|listed|counted|lost)\s/.test(
        text.slice(word.end, item.quantity.start),
      ),
  );
  return sayer === undefined ? null : reading(context, [sayer], "figure/own-report");
}

export const attacks =
  /\b(?:land(?:ed|ing)|attack(?:ed|ing)?|bomb(?:ed|ing)|shell(?:ed|ing)|fir(?:ed|ing)|gunfire|launched|assault(?:ed)?|raid(?:ed)?)\b/;

/** "Soviet infantry, supported by naval gunfire, began landing. One defensive squad was destroyed": of the side attacked. */
export function attackedBefore(context: PartyContext): PartiesReading | null {
  const { item, measure, sides, textBefore } = context;
  if (!isLoss(measure) || wordsAt(context).length > 0 || textBefore === null || !attacks.test(textBefore)) return null;
  const end = item.phrase?.end ?? item.quantity.end;
  if (!/^\s(?:was|were|had been|being)\s/.test(item.analysed.passage.text.slice(end))) return null;
  const [first, ...others] = new Set(subjectWords(context).map(({ party }) => party));
  const opponent = first === undefined || others.length > 0 ? null : opponentOf(sides, first);
  return opponent === null
    ? null
    : { ...none, party: [{ party: opponent, cue: null }], rule: "figure/attacked-before" };
}

/** "taking 600 prisoners", "capturing 10 soldiers": the side other than the subject's. */
export function otherSide(context: PartyContext): PartiesReading | null {
  const { item, sides } = context;
  const words = wordsAt(context).filter((word) => !isSayer(context, word));
  const sayer = wordsAt(context).find((word) => isSayer(context, word) && word.start < item.quantity.start);
  const speaks =
    sayer !== undefined &&
    /\b(?:they|it|he|to have)\b/.test(item.analysed.passage.text.slice(sayer.end, item.quantity.start));
  const agent = speaks ? sayer : words.find((word) => word.start < item.quantity.start);
  if (agent === undefined) return namedAgent(context);
  const other = words.find((word) => word.party !== agent.party);
  const isBelligerent = opponentOf(sides, agent.party) !== null;
  const counterparty = isBelligerent ? [partyOf(context, agent)] : [];
  if (other !== undefined)
    return { ...none, party: [partyOf(context, other)], counterparty, rule: "figure/other-side" };
  const opponent = opponentOf(sides, agent.party);
  if (opponent === null) return null;
  return { ...none, party: [{ party: opponent, cue: null }], counterparty, rule: "figure/opponent" };
}

/** "a few casualties on both sides": those that this sentence and the one before name, where they name both camps. */
export function bothSides(context: PartyContext): PartiesReading | null {
  const { item, sides } = context;
  const after = item.analysed.passage.text.slice(item.quantity.end, item.quantity.end + 40);
  if (!/\b(?:on|by|of|for) (?:both|either) (?:sides?|parties)\b|^[^.;,]* between them\b/.test(after)) return null;
  const named = [...subjectWords(context), ...wordsAt(context)].map(({ party }) => party);
  const camps = new Set(named.flatMap((party) => opponentOf(sides, party) ?? []));
  const fighting = named.filter((party) => opponentOf(sides, party) !== null);
  const parties = camps.size === 2 ? [...new Set(fighting)] : sides.opponents;
  return { ...none, party: parties.map((party) => ({ party, cue: null })), rule: "figure/both-sides" };
}

/** "TF 38's warplanes sank 41 ships", "Wisconsin shot down 322 enemy planes": the side other than that of the record which did it. */
function namedAgent({ item, sayers }: PartyContext): PartiesReading | null {
  const name = item.analysed.names.findIndex(
    ({ kind, start, end }) =>
      (kind === "unit" || kind === "vessel" || kind === "person") &&
      end <= item.quantity.start &&
      !sayers.some((sayer) => sayer.start <= start && end <= sayer.end),
  );
  return name < 0 ? null : { ...none, subject: { passage: item.passage, name }, rule: "figure/agent-name" };
}
