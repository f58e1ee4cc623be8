import { calendarWords, functionWords, headingWords } from "../name/common-words.ts";
import { isDemonym } from "../name/demonyms.ts";
import type { Scene } from "../name/scene.ts";
import { dualNames, givenNames, surnameNouns } from "./given-names.ts";
import { titleAt } from "./title-phrase.ts";

/** Words in lower case that tie the parts of a name: "Joachim von Ribbentrop", "Osama bin Laden", "Antonio Soto y Gama". */
export const particles: ReadonlySet<string> = new Set(
  "de del della di da do dos das du des von van zu af der den dem ter ten bin ibn al el ul ur ud la las los le ben abu y".split(
    " ",
  ),
);
const romanNumeral = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi)$/;
const longestName = 4;

/**
 * End of the personal name begun at the word: capitals, initials, particles, a numeral ("Wilhelm II"), and the
 * lower-case second half of a Chinese given name ("Chiang Kai-shek"). Equals `from` when there is none.
 */
export function personNameEnd(scene: Scene, from: number): number {
  let at = from;
  let names = 0;
  let isTied = false;
  while (at < scene.words.length && names < longestName) {
    const word = scene.words[at];
    if (word === undefined) break;
    if (names > 0 && scene.isApart(at)) break;
    const tied: number = names > 0 && !word.isCapital ? particlesEnd(scene, at) : at;
    if (tied > at) {
      isTied = true;
      at = tied;
      continue;
    }
    if (
      names > 0 &&
      (word.folded === "al" || word.folded === "el") &&
      scene.isHyphen(at + 1) &&
      scene.isCapital(at + 2)
    ) {
      at += 2;
      continue;
    }
    if (!word.isCapital || !(isTied || isPartOfName(scene, at, names > 0)) || startsAnother(scene, from, at)) break;
    isTied = false;
    if (names > 0 && word.folded === scene.folded(from)) return startOfRepeat(scene, at); // "his son Xerxes I. Xerxes crushed"
    at++;
    if (!word.isInitial) names++;
    if (word.isPossessive) break;
    if (scene.isHyphen(at)) {
      if (names === 1 && scene.isGivenNameTail(at)) {
        at += 2; // "Ei-dai Hayashi"
        continue;
      }
      const isGivenTail = !scene.isCapital(at + 1) && scene.folded(at + 1).length <= 5 && names === 2;
      if (isGivenTail) return at + 2;
      if (scene.isCapital(at + 1)) at++;
      else break;
    }
  }
  return names === 0 ? from : suffixEnd(scene, trimHyphen(scene, at));
}

/** After the "Jr." or "Sr." behind a name, with or without a comma: "William Halsey, Jr."; `at` when there is none. */
function suffixEnd(scene: Scene, at: number): number {
  const word = scene.folded(at) === "," ? at + 1 : at;
  if (!/^[js]r$/.test(scene.folded(word)) || !scene.isCapital(word)) return at;
  const stop = scene.words[word + 1];
  return stop?.folded === "." && stop.isGlued ? word + 2 : word + 1;
}

/** "Joseph Stalin Józef Piłsudski": a given name behind a family name begins another person, where a family name follows it. */
function startsAnother(scene: Scene, from: number, at: number): boolean {
  if (at < from + 2 || !scene.isCapital(at + 1) || !givenNames.has(scene.folded(at))) return false;
  const before = scene.folded(at - 1);
  const isFamilyBefore = scene.isCapital(at - 1) && !scene.words[at - 1]?.isInitial && !givenNames.has(before);
  return isFamilyBefore && givenNames.has(scene.folded(from));
}

/** After one or two particles before a capital: "de la Luz", "van der Lubbe", "bin Laden"; `at` when there are none. */
export function particlesEnd(scene: Scene, at: number): number {
  if (!particles.has(scene.folded(at)) || scene.isCapital(at)) return at;
  if (scene.isCapital(at + 1)) return at + 1;
  return particles.has(scene.folded(at + 1)) && scene.isCapital(at + 2) ? at + 2 : at;
}

function startOfRepeat(scene: Scene, at: number): number {
  return scene.words[at - 1]?.isInitial ? at - 1 : at;
}

/** "Peter Church", "Lynn Garrison": a given name and a noun that is a family name as well. */
export function isGivenNameAndNoun(scene: Scene, from: number, noun: number): boolean {
  return noun === from + 1 && surnameNouns.has(scene.folded(noun)) && givenNames.has(scene.folded(from));
}

// Titles that are family names as well, at the end of a name: "Martin Luther King", "John Pope", "John Major".
const titlesAsNames = new Set(
  "king pope major bishop prince judge marshall chancellor lord abbot captain earl baron".split(" "),
);

function trimHyphen(scene: Scene, at: number): number {
  return scene.words[at - 1]?.isMark ? at - 1 : at;
}

// Peoples and faiths that are family names as well: "Francisco Franco", "Diego English".
const demonymsAsNames = new Set("franco english french welsh german".split(" "));

function endsPhrase(scene: Scene, at: number): boolean {
  const next = scene.words[at];
  return (
    next === undefined ||
    next.isMark ||
    (!next.isCapital && (functionWords.has(next.folded) || /ed$/.test(next.folded)))
  );
}

function isPartOfName(scene: Scene, at: number, isLater: boolean): boolean {
  const word = scene.words[at];
  if (word === undefined) return false;
  if (isLater && romanNumeral.test(word.folded)) return true;
  if (word.folded === "st" && scene.folded(at + 1) === ".") return false; // "General St. John Liddell"
  if (word.isAcronym && !word.isInitial && word.folded.length <= 3) return false;
  if (isLater && scene.words[at - 1]?.isInitial && !scene.opensSentence(at)) return true; // "Jubal A. Early"
  if (!isLater && dualNames.has(word.folded) && scene.isCapital(at + 1) && !scene.isPlainCapital(at + 1)) return true;
  if (functionWords.has(word.folded) || calendarWords.has(word.folded)) return isLater && word.folded === "will";
  if (isLater && demonymsAsNames.has(word.folded) && endsPhrase(scene, at + 1)) return true;
  if (isDemonym(word.folded) || (!isLater && headingWords.has(word.folded))) return false;
  if (!isLater || titleAt(scene, at) === null) return true;
  const isLast = !scene.isCapital(at + 1) || word.isPossessive;
  return titlesAsNames.has(word.folded) && isLast && givenNames.has(scene.folded(at - 1));
}
