import type { Actor } from "./actors.ts";
import type { VerbGroup } from "./assertion.ts";
import { headNoun, militaryNouns, objectNouns, peopleNouns, vesselNouns } from "./object-nouns.ts";
import type { Sentence } from "./sentence.ts";
import type { EventType } from "./telling.ts";

const aircraft = new Set(
  "aircraft plane planes airplane airplanes warplane warplanes bomber bombers fighters jets helicopters drones airmen".split(
    " ",
  ),
);
const ordnance = new Set("artillery batteries mortars howitzers warships battleships".split(" "));

/** "Soviet bombers attacked", "artillery fired": by what those who did it fight with. */
function typeByArms(sentence: Sentence, index: number, type: EventType, group: VerbGroup): EventType {
  if (type !== "battle" && type !== "skirmish") return type;
  const doer = headOfDoer(sentence, index, group);
  if (aircraft.has(doer)) return "air_raid";
  return ordnance.has(doer) ? "bombardment" : type;
}

/** The plain noun of those who do it: right before an active verb, behind the "by" of a passive. */
function headOfDoer({ words }: Sentence, index: number, group: VerbGroup): string {
  if (!group.isPassive) return words[Math.min(group.first, index - 1)]?.folded ?? "";
  const by = words.findIndex(({ folded }, at) => at > index && at <= index + 3 && folded === "by");
  if (by < 0) return "";
  return words.slice(by + 1, by + 6).find(({ folded }) => aircraft.has(folded) || ordnance.has(folded))?.folded ?? "";
}

/** "the government relocated to Chongqing": nobody is moved by others. */
function isOwnMove({ words }: Sentence, index: number, group: VerbGroup): boolean {
  return !group.isPassive && /^(?:to|in|into|from|further|inland)$/.test(words[index + 1]?.folded ?? "");
}

function isOfGovernment({ words }: Sentence, { first }: VerbGroup): boolean {
  return (
    /^(?:government|capital|headquarters|command|army|staff|administration)$/.test(words[first]?.folded ?? "") ||
    /^(?:government|capital|headquarters|command|army|staff|administration)$/.test(words[first - 1]?.folded ?? "")
  );
}

/** "evacuated their forces" is a withdrawal, "evacuated the residents" an evacuation. */
export function typeOf(
  sentence: Sentence,
  index: number,
  type: EventType,
  patients: readonly Actor[],
  group: VerbGroup,
): EventType {
  if (type === "deportation" && isOwnMove(sentence, index, group))
    return isOfGovernment(sentence, group) ? "retreat" : "other";
  const nouns = objectNouns(sentence, index, group);
  if (
    type === "evacuation" &&
    nouns.some((noun) => militaryNouns.has(noun)) &&
    !nouns.some((noun) => peopleNouns.has(noun) && !militaryNouns.has(noun))
  )
    return "retreat";
  const isOnShips =
    patients.some((actor) => actor.name?.kind === "vessel") || vesselNouns.has(headNoun(sentence, index, group));
  if (type === "battle" && isOnShips) return "naval_action";
  return typeByArms(sentence, index, type, group);
}
