import { functionWords } from "../name/common-words.ts";
import { isDemonym } from "../name/demonyms.ts";
import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { ranks, titles } from "../person/ranks.ts";
import {
  directionWords,
  geographicNouns,
  leadingNouns,
  lowerCaseCompounds,
  lowerCaseNouns,
  regimeWords,
} from "./geographic-nouns.ts";

/** Nouns that name a country only after an adjective of state: "Russian Empire", "Mongolian People's Republic". */
const statesOfPeoples = new Set("empire empires republic federation kingdom reich union dominion caliphate".split(" "));

// Nouns too common to make a name of a single adjective or direction before them: "Western Front line".
const weakNouns = new Set(
  "point line position positions field fields sound gap range state states union base camp route range zone sector park square street mine plant tower".split(
    " ",
  ),
);

/** "Amur River", "Kanchazu island", "Lake Khanka", "Upper Esutoru", "Chidori River Bridge", "Mitsubishi Tōro coal mine". */
export const headedPlace: NameRule = {
  id: "place/headed",
  needs: { here: fact.leadingNoun, ahead: fact.geographic },
  read(scene, at) {
    if (!scene.isCapital(at)) return null;
    const first = scene.folded(at);
    if (functionWords.has(first) && !directionWords.has(first)) return null;
    const end = scene.runEnd(at);
    return trailing(scene, at, end, this.id) ?? leading(scene, at, end, this.id);
  },
};

function trailing(scene: Scene, at: number, end: number, rule: string) {
  if (!scene.isPossessive(end - 1)) {
    const compound = `${scene.folded(end)} ${scene.folded(end + 1)}`;
    if (lowerCaseCompounds.has(compound) && isProper(scene, at, end)) {
      return { kind: "place" as const, rule, from: at, to: end + 2, type: "building" };
    }
    if (lowerCaseNouns.has(scene.folded(end)) && isProper(scene, at, end) && !scene.isHyphen(end)) {
      return { kind: "place" as const, rule, from: at, to: end + 1, type: geographicNouns[scene.folded(end)] ?? null };
    }
  }
  for (let noun = end - 1; noun > at; noun--) {
    const type = geographicNouns[scene.folded(noun)];
    if (type === undefined || scene.isHyphen(noun - 1)) continue;
    return isNamed(scene, at, noun) ? { kind: "place" as const, rule, from: at, to: noun + 1, type } : null;
  }
  return null;
}

function leading(scene: Scene, at: number, end: number, rule: string) {
  const type = leadingNouns[scene.folded(at)];
  if (type === undefined || end === at + 1 || scene.isPossessive(at)) return null;
  const next = scene.folded(at + 1);
  if (functionWords.has(next) || isDemonym(next)) return null;
  return { kind: "place" as const, rule, from: at, to: end, type };
}

/** Whether the run holds a word that can be a name, so that "Japanese islands" and "Soviet airfield" are none. */
function isProper(scene: Scene, at: number, end: number): boolean {
  for (let index = at; index < end; index++) {
    const folded = scene.folded(index);
    if (ranks.has(folded) || titles.has(folded)) return false;
  }
  const first = scene.folded(at);
  return !(end - at === 1 && (isDemonym(first) || functionWords.has(first) || scene.words[at]?.isAcronym));
}

function isNamed(scene: Scene, at: number, noun: number): boolean {
  const first = scene.folded(at);
  const folded = scene.folded(noun);
  if (noun === at + 1) {
    if (isDemonym(first)) return statesOfPeoples.has(folded);
    if (regimeWords.has(first)) return false;
    if (directionWords.has(first)) return !weakNouns.has(folded);
  }
  if (!isDemonym(first)) return true;
  return (
    statesOfPeoples.has(folded) &&
    /^(?:people|soviet|socialist|democratic|islamic|federal|federative)$/.test(scene.folded(at + 1))
  );
}
