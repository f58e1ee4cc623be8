import { calendarWords, functionWords } from "../name/common-words.ts";
import { isDemonym } from "../name/demonyms.ts";
import type { Scene } from "../name/scene.ts";
import { directionWords } from "../place/geographic-nouns.ts";
import { arms, causes } from "./echelons.ts";

const civilCorps = new Set("peace diplomatic consular press officer officers job conservation".split(" "));

/** Nouns that need no number in this company: "Transbaikal Front", "Czechoslovak Corps", "Red Guards", "Cavalry Group". */
export function standsUnnumbered(scene: Scene, at: number, index: number): boolean {
  const noun = scene.folded(index);
  const before = scene.folded(index - 1);
  if (index === at || !scene.isCapital(index - 1)) return false;
  if (arms.has(before) || before === "army") return true;
  if (noun === "front" || noun === "fronts") return isFrontOfPlace(scene, at, index);
  if (noun === "corps") return !civilCorps.has(before) && !functionWords.has(before);
  return noun === "guards" && !functionWords.has(before) && !calendarWords.has(before);
}

/** "Leningrad Front", "Far East Front"; not "National Liberation Front", and "Western Front" or "Russian Front" is a theatre of war. */
function isFrontOfPlace(scene: Scene, at: number, noun: number): boolean {
  let isNamed = false;
  for (let index = at; index < noun; index++) {
    const folded = scene.folded(index);
    if (causes.has(folded)) return false;
    if (!isDemonym(folded) && !directionWords.has(folded) && !functionWords.has(folded)) isNamed = true;
  }
  return isNamed;
}
