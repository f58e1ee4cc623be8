import { isDemonym } from "../grammar/name/demonyms.ts";
import { arms, echelonOfNoun, ordinalWords } from "../grammar/unit/echelons.ts";
import { fold } from "../text/folding.ts";

/** The parts of a unit's name that tell it from others. */
export interface UnitName {
  /** "88", or "" for a unit without a number. */
  readonly number: string;
  /** The noun in the singular: "division", "area army"; headquarters and commands stand for the unit itself. */
  readonly noun: string;
  /** Words of arm: "infantry"; may be left out in the text. */
  readonly arm: string;
  /** The other words: "kwantung", "northern pacific". */
  readonly proper: string;
  /** Side told by an adjective inside the name, folded: "japanese". */
  readonly adjective: string;
}

const headquarters = new Set(["headquarters", "command", "hq"]);

/** Takes the name of a unit apart: "Fifth Area Army" is 5 + area army, "88th Infantry Division" 88 + division + infantry. */
export function unitNameOf(name: string): UnitName {
  const words = fold(name.replace(/['’]s?(?=\s|$)/g, "")).split(" ");
  let number = "";
  const rest: string[] = [];
  let adjective = "";
  for (const [index, word] of words.entries()) {
    const figure = /^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? (index === 0 ? ordinalWords[word] : undefined);
    if (figure !== undefined && number === "") number = figure;
    else if (adjective === "" && isDemonym(word)) adjective = word;
    else rest.push(word);
  }
  if (number !== "" && rest.length > 1 && headquarters.has(rest.at(-1) ?? "")) rest.pop();
  let noun = singular(rest.pop() ?? "");
  if (noun === "army" && rest.at(-1) === "area") noun = `${rest.pop()} army`;
  const arm = rest.filter((word) => arms.has(word) && number !== "");
  const proper = rest.filter((word) => !arms.has(word) || number === "");
  return { number, noun, arm: arm.join(" "), proper: proper.join(" "), adjective };
}

/** Foot soldiers are meant where no arm is told: an "Air Division" is never a mere "Division". */
const unspoken = new Set(["infantry", "rifle"]);

function mayDrop(arm: string, other: string): boolean {
  return arm === "" && unspoken.has(other);
}

function singular(noun: string): string {
  const cut = noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, "");
  return noun !== cut && echelonOfNoun[cut] !== undefined ? cut : noun;
}

/** Whether two names can be of one unit: the arm may be left out of one of them. */
export function agree(a: UnitName, b: UnitName): boolean {
  if (a.number !== b.number || a.noun !== b.noun || a.proper !== b.proper) return false;
  if (a.number === "" && a.adjective !== b.adjective && a.adjective !== "" && b.adjective !== "") return false;
  return a.arm === b.arm || mayDrop(a.arm, b.arm) || mayDrop(b.arm, a.arm);
}

/** Nouns of units that are counted within a larger one: every regiment has a 1st battalion. */
export const countedWithin: ReadonlySet<string> = new Set([
  "battalion",
  "company",
  "platoon",
  "battery",
  "squadron",
  "squad",
  "section",
]);

/** Nouns of the units whose battalions and companies they are. */
export const countedIn: ReadonlySet<string> = new Set(["regiment", "brigade", "division", "battalion"]);
