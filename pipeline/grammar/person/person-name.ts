import { calendarWords, functionWords, headingWords } from "../name/common-words.ts";
import { isDemonym } from "../name/demonyms.ts";
import type { Scene } from "../name/scene.ts";
import { titleAt } from "./title-phrase.ts";

const particles = new Set("de del della di da dos von van der den ten bin ibn al el la le ben abu".split(" "));
const romanNumeral = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi)$/;
const longestName = 4;

/**
 * End of the personal name begun at the word: capitals, initials, particles, a numeral ("Wilhelm II"), and the
 * lower-case second half of a Chinese given name ("Chiang Kai-shek"). Equals `from` when there is none.
 */
export function personNameEnd(scene: Scene, from: number): number {
  let at = from;
  let names = 0;
  while (at < scene.words.length && names < longestName) {
    const word = scene.words[at];
    if (word === undefined) break;
    if (names > 0 && !word.isCapital && particles.has(word.folded) && scene.isCapital(at + 1)) {
      at++;
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
    if (!word.isCapital || !isPartOfName(scene, at, names > 0)) break;
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
  return names === 0 ? from : trimHyphen(scene, at);
}

function trimHyphen(scene: Scene, at: number): number {
  return scene.words[at - 1]?.isMark ? at - 1 : at;
}

function isPartOfName(scene: Scene, at: number, isLater: boolean): boolean {
  const word = scene.words[at];
  if (word === undefined) return false;
  if (isLater && romanNumeral.test(word.folded)) return true;
  if (word.isAcronym && !word.isInitial && word.folded.length <= 3) return false;
  if (isLater && scene.words[at - 1]?.isInitial && !scene.opensSentence(at)) return true; // "Jubal A. Early"
  if (functionWords.has(word.folded) || calendarWords.has(word.folded)) return isLater && word.folded === "will";
  if (isDemonym(word.folded) || (!isLater && headingWords.has(word.folded))) return false;
  return !isLater || titleAt(scene, at) === null;
}
