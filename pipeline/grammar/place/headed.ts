import { functionWords } from "../name/common-words.ts";
import { isDemonym } from "../name/demonyms.ts";
import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { familyNameEnding, givenNames } from "../person/given-names.ts";
import { isGivenNameAndNoun } from "../person/person-name.ts";
import { ranks, titles } from "../person/ranks.ts";
import {
  directionWords,
  geographicNouns,
  leadingNouns,
  lowerCaseCompounds,
  lowerCaseNouns,
  ofNouns,
  regimeWords,
} from "./geographic-nouns.ts";

/** Nouns that name a country only after an adjective of state: "Russian Empire", "Mongolian People's Republic". */
const statesOfPeoples = new Set(
  "empire empires republic federation kingdom reich union dominion caliphate khanate ssr sfsr assr".split(" "),
);

// Nouns too common to make a name of a single adjective or direction before them: "Western Front line".
const weakNouns = new Set(
  "point line position positions field fields sound gap range state states union base camp route range zone sector park square street mine plant tower house wall rock rocks place crossing junction springs".split(
    " ",
  ),
);

// "Three Saints Bay", "Seven Pines Road".
const numbers = new Set("two three four five six seven eight nine ten twelve thousand hundred".split(" "));

// Places of one kind that a people has given its name: "Dutch Harbour", "Russian River", "Spanish Town".
const placesOfPeoples = new Set("harbour harbor creek river town".split(" "));

/** "Amur River", "Kanchazu island", "Lake Khanka", "Upper Esutoru", "Chidori River Bridge", "Mitsubishi Tōro coal mine". */
export const headedPlace: NameRule = {
  id: "place/headed",
  needs: { here: fact.leadingNoun, ahead: fact.geographic },
  read(scene, at) {
    if (!scene.isCapital(at)) return null;
    const first = scene.folded(at);
    const end = scene.runEnd(at);
    const isNumbered = numbers.has(first) && end - at > 2 && !scene.opensSentence(at);
    if (functionWords.has(first) && !directionWords.has(first) && !isNumbered) return null;
    return trailing(scene, at, end, this.id) ?? leading(scene, at, end, this.id);
  },
};

function trailing(scene: Scene, at: number, end: number, rule: string) {
  if (!scene.isPossessive(end - 1)) {
    const compound = `${scene.folded(end)} ${scene.folded(end + 1)}`;
    if (lowerCaseCompounds.has(compound) && isProper(scene, at, end)) {
      return { kind: "place" as const, rule, from: at, to: end + 2, type: "building" };
    }
    if (scene.folded(end) === "line" && isLine(scene, at, end)) {
      return { kind: "place" as const, rule, from: at, to: end + 1, type: "other" };
    }
    if (lowerCaseNouns.has(scene.folded(end)) && isProper(scene, at, end) && !scene.isHyphen(end)) {
      return { kind: "place" as const, rule, from: at, to: end + 1, type: geographicNouns[scene.folded(end)] ?? null };
    }
  }
  for (let noun = end - 1; noun > at; noun--) {
    const type = geographicNouns[scene.folded(noun)];
    if (type === undefined || scene.isHyphen(noun - 1) || scene.folded(noun) === scene.folded(noun - 1)) continue;
    if (isSecondName(scene, at, noun)) return null;
    return isNamed(scene, at, noun) ? { kind: "place" as const, rule, from: at, to: noun + 1, type } : null;
  }
  return null;
}

function leading(scene: Scene, at: number, end: number, rule: string) {
  const type = leadingNouns[scene.folded(at)];
  if (type === undefined || end === at + 1 || scene.isPossessive(at)) return null;
  const next = scene.folded(at + 1);
  if (functionWords.has(next) || isDemonym(next)) return null;
  if (scene.folded(at) === "monte" && familyNameEnding.test(next)) return null; // "Monte Melkonian"
  return { kind: "place" as const, rule, from: at, to: end, type };
}

/** "Vammelsuu–Taipale line", "Hondo-Anbetsu line": from place to place; and its initials in brackets, "(VT line)". */
function isLine(scene: Scene, at: number, end: number): boolean {
  if (end === at + 1) return scene.words[at]?.isAcronym === true && scene.folded(at - 1) === "(";
  for (let index = at; index < end; index++) {
    if (index % 2 === at % 2 ? scene.isPlainCapital(index) : !scene.isHyphen(index)) return false;
  }
  return (end - at) % 2 === 1;
}

/** "invasion of Georgia Democratic Republic of Georgia": the noun begins a name of its own with "of". */
function isSecondName(scene: Scene, at: number, noun: number): boolean {
  const state = noun - 1;
  if (state > at && isDemonym(scene.folded(state)) && statesOfPeoples.has(scene.folded(noun)))
    return givenNames.has(scene.folded(at)) || scene.known(at, ({ kind }) => kind === "place", state) !== null;
  if (ofNouns[scene.folded(noun)] === undefined || scene.folded(noun + 1) !== "of" || !scene.isCapital(noun + 2))
    return false;
  const first = /^(?:people|democratic|united|socialist|islamic|federal)$/.test(scene.folded(noun - 1))
    ? noun - 1
    : noun;
  return first > at && scene.known(at, ({ kind }) => kind === "place", first) !== null;
}

/** Whether the run holds a word that can be a name, so that "Japanese islands" and "Soviet airfield" are none. */
function isProper(scene: Scene, at: number, end: number): boolean {
  for (let index = at; index < end; index++) {
    const folded = scene.folded(index);
    if (ranks.has(folded) || titles.has(folded)) return false;
  }
  const first = scene.folded(at);
  if (end - at === 1 && isDemonym(first) && scene.folded(end) === "peninsula") return true;
  return !(end - at === 1 && (isDemonym(first) || functionWords.has(first) || scene.words[at]?.isAcronym));
}

function isNamed(scene: Scene, at: number, noun: number): boolean {
  const first = scene.folded(at);
  const folded = scene.folded(noun);
  if (isGivenNameAndNoun(scene, at, noun)) return false;
  if (noun === at + 1) {
    if (isDemonym(first)) return statesOfPeoples.has(folded) || placesOfPeoples.has(folded);
    if (regimeWords.has(first)) return false;
    if (directionWords.has(first)) return !weakNouns.has(folded);
  }
  if (!isDemonym(first)) return true;
  return (
    statesOfPeoples.has(folded) &&
    /^(?:people|soviet|socialist|democratic|islamic|federal|federative)$/.test(scene.folded(at + 1))
  );
}
