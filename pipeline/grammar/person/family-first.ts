import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { chineseFamilyNames, eastAsianGiven, vietnameseGiven } from "./given-names.ts";

const longestGiven = 3; // words, as in "Nguyen Thi Minh Khai"
const longestTail = 6; // letters of the second half of "Hsi-shan"

// Family names that are words or heads of place names too: alone with one short syllable they name nobody ("Long An", "Park Lane").
const weakFamilyNames = new Set("long song park an min moon lee lin chin son sin do ta thai son kong".split(" "));

/** "Yan Xishan", "Chiang Kai-shek", "Le Duc Tho", "Kim Il Sung": a Chinese, Korean or Vietnamese name, the family name first. */
export const familyFirst: NameRule = {
  id: "person/family-first",
  needs: { here: fact.familyFirst },
  read(scene, at) {
    const to = familyFirstEnd(scene, at);
    if (scene.folded(at - 1) === "the") return null; // "the Cao Dai sect"
    if (to === null || scene.known(at, ({ kind }) => kind === "place") !== null) return null;
    return scene.runEnd(at) > to ? null : { kind: "person", rule: this.id, from: at, to, type: null };
  },
};

/** End of the name whose family name stands at the word, else null. */
export function familyFirstEnd(scene: Scene, at: number): number | null {
  const family = scene.folded(at);
  if (!scene.isCapital(at) || !chineseFamilyNames.has(family) || scene.isPossessive(at)) return null;
  if (!scene.isCapital(at + 1) || scene.isPlainCapital(at + 1)) return null;
  const hyphenated = hyphenatedEnd(scene, at + 1);
  if (hyphenated !== null) return hyphenated;
  const to = syllablesEnd(scene, at + 1);
  const words = to - at - 1;
  if (words > 1) return to;
  const given = scene.folded(at + 1);
  if (words === 0)
    return eastAsianGiven.test(given) && given.length > 2 && !weakFamilyNames.has(family) ? at + 2 : null;
  return weakFamilyNames.has(family) ? null : to;
}

/** "Kai-shek", "Il-sung", "Yu-Hsiang". */
function hyphenatedEnd(scene: Scene, at: number): number | null {
  if (!scene.isHyphen(at + 1) || scene.folded(at + 2).length > longestTail) return null;
  return eastAsianGiven.test(scene.folded(at)) || vietnameseGiven.test(scene.folded(at)) ? at + 3 : null;
}

/** "Il Sung", "Duc Tho": words of one syllable. */
function syllablesEnd(scene: Scene, from: number): number {
  let to = from;
  while (to < from + longestGiven && scene.isCapital(to) && vietnameseGiven.test(scene.folded(to))) {
    to++;
    if (scene.isPossessive(to - 1)) break;
  }
  return to;
}
