import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { ranks, roles, titles } from "./ranks.ts";

export type TitleKind = "rank" | "title" | "role";

/** A rank, title or role in the text. Positions are indexes of words, `to` exclusive. */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly kind: TitleKind;
}

const longestPhrase = 5;

// Words that are a title only when capitalised: "major", "general" and "private" are adjectives as well.
const capitalOnly = new Set([
  "general",
  "major",
  "private",
  "front",
  "king",
  "queen",
  "prince",
  "sister",
  "father",
  "judge",
  "justice",
  "secretary",
  "director",
]);

/** The longest rank, title or role that begins at the word, in either case, with its full stop; else null. */
export function titleAt(scene: Scene, at: number): TitlePhrase | null {
  return (scene.facts(at) & fact.title) === 0 ? null : scene.titleAt(at, () => readTitle(scene, at));
}

function readTitle(scene: Scene, at: number): TitlePhrase | null {
  let phrase = "";
  let best: TitlePhrase | null = null;
  let words = 0;
  for (let index = at; words < longestPhrase && index < scene.words.length; index++) {
    const word = scene.words[index];
    if (word === undefined) break;
    if (word.isMark) {
      if (index > at && (scene.isHyphen(index) || (word.folded === "." && word.isGlued))) continue;
      break;
    }
    phrase = phrase === "" ? word.folded : `${phrase} ${word.folded}`;
    words++;
    if (phrase === "dr" && word.isAcronym) return null; // "DR Congo"
    const kind = kindOf(phrase) ?? (word.isCapital && phrase.endsWith("s") ? kindOf(phrase.slice(0, -1)) : null);
    if (kind !== null) best = { from: at, to: afterStop(scene, index + 1), kind };
    if (word.isPossessive) break;
  }
  if (best === null) return null;
  const isLower = !scene.isCapital(at);
  return isLower && best.to === at + 1 && capitalOnly.has(scene.folded(at)) ? null : best;
}

function kindOf(phrase: string): TitleKind | null {
  if (ranks.has(phrase)) return "rank";
  if (titles.has(phrase)) return "title";
  return roles.has(phrase) ? "role" : null;
}

function afterStop(scene: Scene, at: number): number {
  const mark = scene.words[at];
  return mark?.folded === "." && mark.isGlued && scene.isCapital(at + 1) ? at + 1 : at;
}

/** The rank, title or role that ends right before the word, the longest; else null. */
export function titleBefore(scene: Scene, at: number): TitlePhrase | null {
  if (scene.isPossessive(at - 1)) return null; // "Pope's army"
  let best: TitlePhrase | null = null;
  const farthest = Math.max(0, at - 2 * longestPhrase);
  for (let from = at - 1; from >= farthest; from--) {
    const word = scene.words[from];
    if (word === undefined || (word.isMark && word.folded !== "." && !scene.isHyphen(from))) break;
    const phrase = titleAt(scene, from);
    if (phrase !== null && phrase.to === at) best = phrase;
  }
  return best;
}
