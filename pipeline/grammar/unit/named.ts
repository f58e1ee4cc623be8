import { calendarWords, functionWords } from "../name/common-words.ts";
import { isDemonym } from "../name/demonyms.ts";
import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { isGivenNameAndNoun } from "../person/person-name.ts";
import { ranks, roles, titles } from "../person/ranks.ts";
import { titleAt } from "../person/title-phrase.ts";
import { directionWords, geographicNouns, ofNouns } from "../place/geographic-nouns.ts";
import { arms, echelonOfNoun, genericUnitWords, leadingUnitNouns, numberedOnly } from "./echelons.ts";
import { standsUnnumbered } from "./unnumbered.ts";

const wholeServices = new Set("army navy forces force marines infantry militia gendarmerie".split(" "));

// Lower-case nouns that make a unit of the name before them: "Kwantung army", "Anbetsu detachment".
const lowerCaseNouns = new Set(
  "army navy detachment legion flotilla brigade division regiment battalion corps".split(" "),
);

const longestName = 8; // words before the noun

/**
 * "Kwantung Army", "Soya Defence Force", "Imperial Japanese Army", "Special Security Unit 301", "Anbetsu detachment",
 * "Northeast Air Fleet Karafuto Region". A national adjective is taken only where the name is nothing without it.
 */
export const namedUnit: NameRule = {
  id: "unit/named",
  needs: { ahead: fact.formation },
  read(scene, at) {
    const named = armyOf(scene, at);
    if (named !== null) return { kind: "unit", rule: this.id, from: at, to: named, type: "army" };
    const led = leadingNoun(scene, at);
    if (led !== null) return { kind: "unit", rule: this.id, from: at, to: led, type: "detachment" };
    const noun = lastNoun(scene, at);
    if (noun === null || noun - at > longestName || startsWithRole(scene, at, noun)) return null;
    if ((titleAt(scene, at)?.to ?? 0) > noun + 1) return null;
    const from = at;
    if (isRemovable(scene, at, noun)) return null;
    if (isRankOfArmy(scene, at) || isGivenNameAndNoun(scene, at, noun)) return null;
    if (!isName(scene, at, noun)) return null;
    let to = noun + 1;
    if (/^\d+$/.test(scene.folded(to)) && !scene.isPossessive(noun)) to++;
    else if (takesName(scene, noun)) to++;
    else to = afterOf(scene, at, noun) ?? to;
    return { kind: "unit", rule: this.id, from, to, type: echelonOfNoun[scene.folded(noun)] ?? "other" };
  },
};

/** End of "Army of the Potomac", "Army of the Republic of Vietnam"; null elsewhere and in "General of the Army". */
function armyOf(scene: Scene, at: number): number | null {
  if (!scene.isCapital(at) || !/^arm(?:y|ies)$/.test(scene.folded(at)) || scene.folded(at + 1) !== "of") return null;
  if (scene.isPossessive(at) || isRankOfArmy(scene, at)) return null;
  return ofEnd(scene, at + 1);
}

/** End of the name after the "of" at the word: "of Northern Virginia", "of the Republic of Vietnam"; null when none follows. */
function ofEnd(scene: Scene, of: number): number | null {
  const name = scene.folded(of + 1) === "the" ? of + 2 : of + 1;
  if (!scene.isCapital(name) || calendarWords.has(scene.folded(name))) return null;
  const end = scene.runEnd(name);
  const goesOn = ofNouns[scene.folded(end - 1)] !== undefined && scene.folded(end) === "of" && scene.isCapital(end + 1);
  return goesOn ? scene.runEnd(end + 1) : end;
}

const insurgent = new Set("liberation revolutionary insurrectionary insurgent free provisional rebel".split(" "));

/** "Liberation Army of the South", "Insurrectionary Army of Ukraine": only of an army whose own words say no more than its cause. */
function afterOf(scene: Scene, at: number, noun: number): number | null {
  if (scene.folded(noun) !== "army" || !scene.isCapital(noun) || scene.isPossessive(noun)) return null;
  if (scene.folded(noun + 1) !== "of" || noun === at) return null;
  for (let index = at; index < noun; index++) if (!insurgent.has(scene.folded(index))) return null;
  return ofEnd(scene, noun + 1);
}

/** "Detachment Kuhlmey". */
function leadingNoun(scene: Scene, at: number): number | null {
  if (!scene.isCapital(at) || !leadingUnitNouns.has(scene.folded(at)) || scene.isPossessive(at)) return null;
  const next = scene.folded(at + 1);
  if (!scene.isCapital(at + 1) || scene.isPlainCapital(at + 1) || echelonOfNoun[next] !== undefined) return null;
  return titleAt(scene, at + 1) === null ? scene.runEnd(at) : null;
}

/** "Army Group Centre", "Task Force Tripoli": the name follows the noun. */
function takesName(scene: Scene, noun: number): boolean {
  const pair = `${scene.folded(noun - 1)} ${scene.folded(noun)}`;
  return (pair === "army group" || pair === "task force") && scene.isCapital(noun + 1) && !scene.isPossessive(noun);
}

/** Index of the last noun of a formation in the run of capitals, or just after it in lower case. */
function lastNoun(scene: Scene, at: number): number | null {
  const end = scene.runEnd(at);
  let noun: number | null = null;
  for (let index = at; index < end; index++) {
    const folded = scene.folded(index);
    if (echelonOfNoun[folded] !== undefined && (!numberedOnly.has(folded) || standsUnnumbered(scene, at, index)))
      noun = index;
  }
  if (noun !== null && noun < end - 1) return trailingGeography(scene, end) ?? noun;
  if (noun !== null || scene.isPossessive(end - 1)) return noun;
  if (lowerCaseNouns.has(scene.folded(end)) && !scene.isHyphen(end)) return lowerCaseUnit(scene, at, end);
  const force = lowerCaseForce(scene, at, end);
  if (force !== null) return force;
  return scene.folded(end) === "base" && scene.folded(end + 1) === "unit" ? end + 1 : null;
}

/** "Soviet army", "Kwantung army", but "Anbetsu detachment" only with a name before it, and no "Japanese division". */
function lowerCaseUnit(scene: Scene, at: number, noun: number): number | null {
  const isService = scene.folded(noun) === "army" || scene.folded(noun) === "navy";
  const plain = scene.isPlainCapital(noun - 1);
  if (!isService && plain) return null;
  return isService && plain && !isDemonym(scene.folded(noun - 1)) && noun - at === 1 ? null : noun;
}

/** "Cavalry mechanized group": an arm in capitals, then one in lower case with its noun. */
function lowerCaseForce(scene: Scene, at: number, end: number): number | null {
  if (end - at < 2 || !arms.has(scene.folded(end - 1))) return null;
  let noun = end;
  while (noun < end + 3 && arms.has(scene.folded(noun))) noun++;
  return noun > end && /^(?:group|force|corps|division|brigade|regiment|army)$/.test(scene.folded(noun)) ? noun : null;
}

/** "Northeast Air Fleet Karafuto Region", "Soya Defence Guard Station": a place noun at the end changes nothing. */
function trailingGeography(scene: Scene, end: number): number | null {
  const last = scene.folded(end - 1);
  if (geographicNouns[last] === undefined || scene.isHyphen(end - 2)) return null;
  const isSector = last === "region" || last === "sector" || last === "district";
  const isPost = last === "station" && scene.folded(end - 2) === "guard";
  return isSector || isPost ? end - 1 : null;
}

// Roles that are adjectives of bodies of men as well: "Revolutionary Guard".
const adjectives = new Set("revolutionary rebel guerrilla partisan".split(" "));

function startsWithRole(scene: Scene, at: number, noun: number): boolean {
  const folded = scene.folded(at);
  if (noun === at || adjectives.has(folded)) return false;
  const isStaffOrHeadquarters = folded === "general" && /^(?:staff|headquarters|command)$/.test(scene.folded(noun));
  return !isStaffOrHeadquarters && (ranks.has(folded) || titles.has(folded) || roles.has(folded));
}

/**
 * Whether the name stands without the adjective of state it begins with. Two adjectives with a hyphen ("Soviet–Mongolian Cavalry
 * Group") go together; an adjective that is part of a place ("Baltic Sea Division") or has an "Army of Virginia" after it is none.
 */
function isRemovable(scene: Scene, at: number, noun: number): boolean {
  const folded = scene.folded(at);
  const isAdjective = isDemonym(folded);
  if (noun === at + 1 && (isAdjective || folded === "union")) {
    const isOf = scene.folded(noun) === "army" && scene.folded(noun + 1) === "of" && ofEnd(scene, noun + 1) !== null;
    if (isOf) return true;
  }
  for (let word = at + 1; word < noun; word++) if (isNumeral(scene, word)) return true;
  if (!isAdjective) return false;
  if (/^(?:sea|ocean|gulf|strait|bay|river)$/.test(scene.folded(at + 1))) return false;
  const place = scene.known(at, ({ kind }) => kind === "place", noun);
  if (place !== null && place.to > at + 1 && scene.known(at + 1, ({ kind }) => kind === "place", noun) === null)
    return false;
  const isPair = scene.isHyphen(at + 1) && isDemonym(scene.folded(at + 2));
  return standsWithout(scene, isPair ? at + 3 : at + 1, noun);
}

/** "Union XXV Corps": the number begins the name. */
function isNumeral(scene: Scene, at: number): boolean {
  return scene.words[at]?.isAcronym === true && (scene.facts(at) & fact.numeral) !== 0;
}

/** Whether the words say something of their own without the adjective: "Pacific Fleet", "General Staff", not "Army". */
function standsWithout(scene: Scene, from: number, noun: number): boolean {
  if (takesName(scene, noun)) return true;
  for (let at = from; at <= noun; at++) {
    if (!genericUnitWords.has(scene.folded(at)) && !scene.words[at]?.isMark) return true;
  }
  return false;
}

/** "General of the Army" is a rank. */
function isRankOfArmy(scene: Scene, at: number): boolean {
  return scene.folded(at - 1) === "the" && scene.folded(at - 2) === "of" && scene.folded(at - 3) === "general";
}

function isName(scene: Scene, at: number, noun: number): boolean {
  const last = scene.folded(noun);
  if (noun === at) return isBareService(scene, at);
  if (functionWords.has(scene.folded(at)) && !directionWords.has(scene.folded(at)) && !arms.has(scene.folded(at))) {
    return ["general", "national", "special", "joint", "combined", "international", "allied"].includes(
      scene.folded(at),
    );
  }
  if (scene.opensSentence(at) && noun === at + 1 && arms.has(scene.folded(at)) && wholeServices.has(last)) return false;
  return !(last === "front" && directionWords.has(scene.folded(at)) && noun === at + 1);
}

/** "the Army", "the Navy": the service of whoever is spoken of. Not a label "Army:". */
function isBareService(scene: Scene, at: number): boolean {
  const folded = scene.folded(at);
  if (folded !== "army" && folded !== "navy") return false;
  const before = scene.folded(at - 1);
  return before === "the" || (before === "and" && /^(?:army|navy)$/.test(scene.folded(at - 2)));
}
