import type { Sense } from "../../gazetteer/lexicon.ts";
import type { NameKind } from "../mention.ts";
import { officeHolder } from "../person/after-title.ts";
import { ranks, roles, titles } from "../person/ranks.ts";
import { directionWords, lowerCaseNouns } from "../place/geographic-nouns.ts";
import { echelonOfNoun } from "../unit/echelons.ts";
import type { Candidate } from "./candidate.ts";
import { isDemonym } from "./demonyms.ts";
import type { NameRule } from "./name-rule.ts";
import type { Known, Scene } from "./scene.ts";

const order: readonly NameKind[] = ["unit", "vessel", "organisation", "person", "place"];

/**
 * Spellings of the tables may begin with words that are no part of the name: an article, an adjective of state before a name
 * that stands without it ("German Third Reich"), a direction in lower case ("northern Hokkaido").
 */
function hasLooseOpening(scene: Scene, at: number, to: number): boolean {
  const folded = scene.folded(at);
  if (!scene.isCapital(at)) return folded === "the" || directionWords.has(folded) || hasCapital(scene, at, to);
  if (!isDemonym(folded)) return false;
  if (!hasCapital(scene, at + 1, to)) return scene.known(at, ({ id }) => id === "", to)?.to !== to; // "Baltic states"
  const rest = scene.isHyphen(at + 1) ? at + 3 : at + 1;
  if (rest === at + 3 && scene.isCapital(at + 2)) return false;
  return rest < to && scene.folded(rest) !== "far" && scene.known(rest, ({ kind }) => kind === "place")?.to === to;
}

function hasCapital(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.isCapital(at)) return true;
  return false;
}

/** The longest known name without the common noun of a spelling such as "Esutoru area" or "Hondo-Anbetsu line". */
function trimmed(scene: Scene, at: number): Known | null {
  const accepts = (sense: Sense) => sense.kind !== "party";
  let known = scene.known(at, accepts);
  while (known !== null && hasCommonNoun(scene, known)) {
    const shorter = scene.known(at, accepts, known.to - 1);
    if (shorter === null) return known;
    known = shorter;
  }
  return known;
}

/** A common noun of the tables' spelling at its end; "Baltic states" and such of vocabulary are whole. */
function hasCommonNoun(scene: Scene, { to, senses }: Known): boolean {
  const isVocabulary = senses.every(({ id }) => id === "");
  return !scene.isCapital(to - 1) && !lowerCaseNouns.has(scene.folded(to - 1)) && !isVocabulary;
}

/** "IJA 1st Division": the initials of a service before a numbered unit tell its side. */
function isAbbreviation(scene: Scene, at: number, to: number): boolean {
  return to === at + 1 && scene.words[at]?.isAcronym === true && /^\d+(?:st|nd|rd|th)$/.test(scene.folded(to));
}

/** A name of the authority tables or of the vocabulary of countries, the longest that begins at the word. */
export const authorityName: NameRule = {
  id: "name/authority",
  read(scene, at): Candidate | null {
    const known = trimmed(scene, at);
    if (known === null || officeHolder(scene, at) || hasLooseOpening(scene, at, known.to)) return null;
    const kind = order.find((each) => known.senses.some((sense) => sense.kind === each)) ?? "place";
    if (kind === "unit" && isAbbreviation(scene, at, known.to)) return null;
    const detail = known.senses.find((sense) => sense.kind === kind)?.detail ?? "";
    const folded = scene.folded(at);
    const isTitle = known.to === at + 1 && (ranks.has(folded) || titles.has(folded) || roles.has(folded));
    if (isTitle) return null;
    return {
      kind,
      rule: this.id,
      from: at,
      to: known.to,
      type:
        kind === "place" && detail !== ""
          ? detail
          : kind === "unit"
            ? (echelonOfNoun[scene.folded(known.to - 1)] ?? null)
            : null,
      isBare: known.to === at + 1 && known.senses.every((sense) => sense.id === ""),
    };
  },
};
