import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { arms, causes, echelonOfNoun, ordinalWords } from "./echelons.ts";

const longestName = 7;
const mostShared = 12; // words: six numerals of one noun
const romanNumeral = /^[ivxl]{1,6}$/;
const ordinalFigure = /^\d+(?:st|nd|rd|th)$/;

// Nouns that are a formation beside a figure even in lower case: "1st brigade", "2nd battalion".
const lowerCaseNouns = new Set(
  "army corps division brigade regiment battalion company squadron platoon battery fleet flotilla".split(" "),
);

/** "88th Infantry Division", "Fifth Area Army", "XXI Corps", "1st brigade", "2nd" of "2nd and 3rd Naval Infantry Battalions". */
export const numberedUnit: NameRule = {
  id: "unit/numbered",
  needs: { here: fact.numeral },
  read(scene, at) {
    const numeral = numeralAt(scene, at);
    if (numeral === null) return null;
    const shared = sharedNumeral(scene, at);
    const end = nounEnd(scene, shared ?? at, numeral === "word" || numeral === "roman");
    if (end === null) return null;
    const type = echelonOfNoun[scene.folded(end - 1)] ?? null;
    return { kind: "unit", rule: this.id, from: at, to: shared === null ? end : at + 1, type };
  },
};

function numeralAt(scene: Scene, at: number): "figure" | "word" | "roman" | null {
  const word = scene.words[at];
  if (word === undefined || word.isPossessive) return null;
  if (ordinalFigure.test(word.folded)) return "figure";
  if (!word.isCapital) return null;
  if (ordinalWords[word.folded] !== undefined) return "word";
  if (!romanNumeral.test(word.folded)) return null;
  return word.isAcronym || isShortNumeral(scene, at) ? "roman" : null;
}

/** "I Army Group", "V Corps": a numeral of one letter before a capital noun; "I" is a word as well. */
function isShortNumeral(scene: Scene, at: number): boolean {
  const next = scene.folded(at + 1);
  if (!scene.isCapital(at + 1) || scene.folded(at).length !== 1) return false;
  return next === "corps" || ((arms.has(next) || next === "army") && echelonOfNoun[scene.folded(at + 2)] !== undefined);
}

/** Of "2nd and 3rd Naval Infantry Battalions" at "2nd": the index of "3rd", whose noun both share. */
function sharedNumeral(scene: Scene, at: number): number | null {
  let next = at;
  while (
    /^(?:and|or|,|&)$/.test(scene.folded(next + 1)) &&
    ordinalFigure.test(scene.folded(next + 2)) &&
    next < at + mostShared
  )
    next += 2;
  return next === at ? null : next;
}

/** Index after the last noun of a formation in the words that follow the numeral, else null. */
function nounEnd(scene: Scene, numeral: number, needsCapital: boolean): number | null {
  let end: number | null = null;
  for (let at = numeral + 1; at <= numeral + longestName && at < scene.words.length; at++) {
    const word = scene.words[at];
    if (word === undefined || (word.isMark && !scene.isHyphen(at))) break;
    if (word.isMark) continue;
    const isNoun = echelonOfNoun[word.folded] !== undefined;
    if (word.folded === "front" && causes.has(scene.folded(at - 1))) break;
    if (word.isCapital ? isNoun : lowerCaseNouns.has(word.folded) && !needsCapital) end = at + 1;
    else if (!word.isCapital && !arms.has(word.folded)) break;
    if (word.isPossessive || (isNoun && !continues(scene, at))) break;
  }
  return end;
}

/** Whether more of the name may follow a noun: "Infantry Regiment", "Army Headquarters", but not "Battalion Commander". */
function continues(scene: Scene, at: number): boolean {
  const next = scene.folded(at + 1);
  return scene.isCapital(at + 1)
    ? echelonOfNoun[next] !== undefined || arms.has(next)
    : arms.has(next) || lowerCaseNouns.has(next);
}
