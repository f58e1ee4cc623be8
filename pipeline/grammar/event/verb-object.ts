import { type Actor, isPlaceName } from "./actors.ts";
import type { VerbGroup } from "./assertion.ts";
import {
  captiveNouns,
  civilianNouns,
  headNoun,
  matterNouns,
  militaryNouns,
  objectNouns,
  peopleNouns,
  placeNouns,
  vesselNouns,
} from "./object-nouns.ts";
import type { Sentence } from "./sentence.ts";
import {
  goesToPlace,
  hasPlaceBehind,
  isByForces,
  isFall,
  isOfComers,
  isOfOwnSinking,
  isUnknownPlace,
} from "./verb-object-kinds.ts";
import type { ObjectKind } from "./verbs.ts";

/** Who does a deed and whom or what it is done to. */
export interface Sides {
  readonly agents: Actor[];
  readonly patients: Actor[];
}

/** "killed 20 villagers" is a massacre; "3,700 civilians killed" counts the dead. */
export function isOfHands(sentence: Sentence, index: number, agents: readonly Actor[], group: VerbGroup): boolean {
  const next = sentence.words[index + 1]?.folded ?? "";
  const isOfSoldiers = sentence.words.slice(index + 1, index + 5).some(({ folded }) => militaryNouns.has(folded));
  return !group.isPassive && !isOfSoldiers && agents.length > 0 && !/^(?:and|or|,|\.|in|by|at|on|during)$/.test(next);
}

/** Whether the object is what the trigger wants: a place to occupy, a ship to sink. */
export function fits(
  sentence: Sentence,
  index: number,
  kind: ObjectKind,
  { agents, patients }: Sides,
  group: VerbGroup,
): boolean {
  if (kind === "any" || kind === "none") return true;
  if (kind === "fallen") return isFall(sentence, index, patients, group);
  if (kind === "passive") return group.isPassive && !/^(?:at|down)$/.test(sentence.words[index + 1]?.folded ?? "");
  const near = (nouns: ReadonlySet<string>) => objectNouns(sentence, index, group).some((noun) => nouns.has(noun));
  const named = patients[0]?.name?.kind;
  switch (kind) {
    case "place":
      if (patients.some((actor) => actor.last < group.first && isPlaceName(actor)) && !group.isPassive) return true; // "which they seized"
      if (!group.isPassive && !hasDirectObject(sentence, index)) return false;
      return (
        !near(peopleNouns) && (near(placeNouns) || patients.some(isPlaceName) || isUnknownPlace(sentence, index, group))
      );
    case "entered":
      return hasDirectObject(sentence, index) && patients.some(isPlaceName) && isByForces(sentence, agents, group);
    case "forces":
      return (
        near(militaryNouns) ||
        near(peopleNouns) ||
        patients.some((actor) => !isPlaceName(actor) && (group.isPassive || actor.preposition === ""))
      );
    case "ground":
      return hasPlaceBehind(sentence, index);
    case "comers":
      return isOfComers(sentence, index, agents, group);
    case "deported":
      return group.isPassive && near(civilianNouns) && goesToPlace(sentence, index);
    case "person":
      return group.isPassive && agents.length > 0 && named === "person";
    case "captives":
      return group.isPassive && near(captiveNouns);
    case "civilians":
      return near(peopleNouns);
    case "vessel":
      return near(vesselNouns) || named === "vessel" || isOfOwnSinking(sentence, index, agents, group);
    default:
      return near(matterNouns) || patientsOfEvent(sentence, index, group);
  }
}

const noObject = new Set(
  "in at on to from by during near for with over up part place refuge command advantage care cover off office action steps effect prisoner prisoners hostage".split(
    " ",
  ),
);

/** Whether something stands right behind the verb for it to be done to: not in "captured in the Kuril Islands", "took refuge". */
function hasDirectObject(sentence: Sentence, index: number): boolean {
  return !noObject.has(sentence.words[index + 1]?.folded ?? "in");
}

function patientsOfEvent(sentence: Sentence, index: number, group: VerbGroup): boolean {
  const [from, to] = group.isPassive ? [Math.max(0, group.first - 9), group.first] : [index + 1, index + 9];
  return sentence.words.slice(from, to).some(({ event }) => event !== null);
}

// What is crushed, shelled or attacked only in a manner of speaking.
const abstractNouns = new Set(
  "hope hopes dream dreams plan plans expectation expectations ambition ambitions idea ideas policy policies claim claims proposal proposals spirit morale problem problems doubts fears".split(
    " ",
  ),
);

/** Whether the verb is said of something that is no person or thing: "crushed the hopes". */
export function isFigurative(sentence: Sentence, index: number, group: VerbGroup): boolean {
  return abstractNouns.has(headNoun(sentence, index, group));
}
