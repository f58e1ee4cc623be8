import { noteOf } from "../../text/tokens.ts";
import type { AnalysedPassage } from "../mention.ts";
import type { ProperEvent } from "../name/proper-event.ts";
import { actorsOf } from "./actors.ts";
import { type Antecedents, antecedentsOf, withAntecedents } from "./antecedent.ts";
import { distributed } from "./distribute.ts";
import type { TellingDraft } from "./draft.ts";
import { droppedNameTelling, type NamedHeading } from "./dropped-name.ts";
import { infoboxTellings } from "./infobox.ts";
import { nounTellings } from "./noun-triggers.ts";
import { nounTriggers } from "./nouns.ts";
import { properTellings } from "./proper-triggers.ts";
import { sentenceOf } from "./sentence.ts";
import { inStory } from "./story.ts";
import type { EventTelling } from "./telling.ts";
import { verbTellings } from "./verb-triggers.ts";
import { verbTriggers } from "./verbs.ts";
import { withinSentence } from "./within-sentence.ts";

/**
 * What one text tells of events: one telling a trigger, in text order. A sentence that says nothing of when takes its date
 * from the story before it, as far as the text goes on; the rule of the date says so.
 *
 * @param analysed all passages of the text, in order
 * @param properEvents names of events and documents, a list a passage
 */
export function readTellings(
  analysed: readonly AnalysedPassage[],
  properEvents: readonly (readonly ProperEvent[])[],
): EventTelling[] {
  let heading: NamedHeading | null = null;
  const drafts: TellingDraft[][] = [];
  let story: { readonly block: number; readonly named: Antecedents } = { block: -1, named: [] };
  for (const [index, passage] of analysed.entries()) {
    const events = properEvents[index] ?? [];
    const { kind } = passage.passage;
    if (kind === "heading") heading = events[0] === undefined ? null : { passage: index, event: events[0] };
    const { block, continues } = passage.passage;
    if (block !== story.block || !continues) story = { block, named: [] };
    const read = draftsOf(passage, events, heading, story.named);
    drafts.push(read.drafts);
    if (read.named.length > 0) story = { block, named: read.named };
  }
  return asDescribed([...infoboxTellings(analysed, properEvents), ...inStory(analysed, drafts)], analysed);
}

const atSea = /^[^.]{0,200}?\b(?:was|is|were) (?:[\w-]+ ){0,5}?(?:naval|sea) (?:battle|engagement|action|clash)\b/i;

/** "The Battle of Midway was a pivotal naval battle": what the text says of a named battle holds wherever it is named. */
function asDescribed(tellings: readonly EventTelling[], analysed: readonly AnalysedPassage[]): EventTelling[] {
  const naval = new Set<string>();
  for (const { name, type } of tellings) {
    const text = name === null || type !== "battle" ? undefined : analysed[name.at.passage]?.passage.text;
    if (name !== null && text !== undefined && atSea.test(text.slice(name.at.end))) naval.add(name.text);
  }
  return tellings.map((telling) =>
    telling.type === "battle" && telling.name !== null && naval.has(telling.name.text)
      ? { ...telling, type: "naval_action" as const }
      : telling,
  );
}

const fictionHeading =
  /\b(?:in (?:the )?media|popular culture|in fiction|in film|in literature|portrayals?|movies|depictions?|cultural references)\b/i;
const fictionNouns = /novel|film|movie|manga|game|fiction/i; // one of them is in all that `fictionWords` finds
const fictionWords = /\b(?:fictional|(?:the|a|his|her) (?:\w+ ){0,3}(?:novel|film|movie|manga|video game))\b/i;

/** What a novel or a film tells did not happen. */
function isFiction({ headings, text }: AnalysedPassage["passage"]): boolean {
  if (isUnderFiction(headings)) return true;
  return fictionNouns.test(text) && fictionWords.test(text);
}

const longestFigureLine = 8; // tokens

/** "1 carrier sunk,": a line of a table of losses counts, it does not tell. */
function isFigureLine(text: string, tokens: number): boolean {
  return tokens <= longestFigureLine && /^[\s\-*•~≈]*\d/.test(text) && !/[.!?]["”]?\s*$/.test(text);
}

type Headings = AnalysedPassage["passage"]["headings"];

const underFiction = new WeakMap<Headings, boolean>();

/** Whether one of the headings, which passages have in common, opens a part on books and films. */
function isUnderFiction(headings: Headings): boolean {
  let is = underFiction.get(headings);
  if (is === undefined) {
    is = headings.some((heading) => heading.level > 1 && fictionHeading.test(heading.text));
    underFiction.set(headings, is);
  }
  return is;
}

const isTrigger = noteOf(({ folded }) => verbTriggers.has(folded) || nounTriggers.has(folded));

/** Whether any word of the passage may tell of an event: most sentences of most texts need no closer look. */
function mayTell({ tokens, passage }: AnalysedPassage, properEvents: readonly ProperEvent[]): boolean {
  if (isFiction(passage) || isFigureLine(passage.text, tokens.length)) return false;
  if (properEvents.length > 0 || /\bthe ?[,(]/.test(passage.text)) return true;
  return tokens.some(({ spelling }) => isTrigger(spelling));
}

/** What one sentence tells, and whom it names: `before` are those whom the sentence before it named. */
function draftsOf(
  passage: AnalysedPassage,
  properEvents: readonly ProperEvent[],
  heading: NamedHeading | null,
  before: Antecedents,
): { readonly drafts: TellingDraft[]; readonly named: Antecedents } {
  const isSilent = !mayTell(passage, properEvents);
  if (isSilent && passage.parties.length + passage.names.length === 0) return { drafts: [], named: [] };
  const sentence = sentenceOf(passage, properEvents);
  const own = actorsOf(sentence);
  const named = antecedentsOf(sentence, own);
  if (isSilent) return { drafts: [], named };
  const actors = withAntecedents(sentence, own, before);
  const verbs = verbTellings(sentence, actors);
  const taken = new Set(verbs.map(({ word }) => word));
  const nouns = nounTellings(sentence, actors, taken);
  const names = properTellings(sentence, actors, properEvents);
  const dropped = droppedNameTelling(sentence, actors, heading);
  const all = [...verbs, ...nouns, ...names, ...(dropped === null ? [] : [dropped])];
  all.sort((a, b) => a.trigger.start - b.trigger.start);
  return { drafts: withinSentence(sentence, all).flatMap(distributed), named };
}
