import { directionWords } from "../place/geographic-nouns.ts";
import type { Evidence } from "./candidate.ts";
import {
  personVerbs,
  placeOfNouns,
  placePrepositions,
  placeVerbs,
  possessedByPeople,
  weakPlacePrepositions,
} from "./common-words.ts";
import type { Scene } from "./scene.ts";

const longestPerson = 4; // words and hyphens: "Ei-dai Hayashi"

/** Nouns in lower case right before a bare place name: "the temple Halhamiao", "the village Tauran". */
const placeCommonNouns = new Set(
  "temple village town city river island volcano mountain hamlet port province fortress peninsula lake hill monastery".split(
    " ",
  ),
);

/** Nouns in lower case right after a bare place name: "the Olankhuduk region", "(Toyohara and Maoka districts)". */
const areaNouns = new Set(
  "region regions district districts area areas border borders territory province provinces coast railway road highway frontier suburb suburbs sector peninsula delta basin".split(
    " ",
  ),
);

/** Weights of what stands beside a name; 2 decides, 1 needs company. */
const strong = 2;
const weak = 1;

/** What the words before and after the words `from` to `to` say of the kind of thing they name. */
export function evidenceAround(scene: Scene, from: number, to: number): Evidence {
  const before = beforeName(scene, from);
  // "In Michishita's memoir": the preposition belongs to what is possessed.
  const place = scene.isPossessive(to - 1) ? Math.min(before.place, weak) : before.place;
  const after = afterName(scene, from, to);
  return { place: place + after.place, person: before.person + after.person };
}

function beforeName(scene: Scene, from: number): Evidence {
  let at = from - 1;
  const hasArticle = scene.folded(at) === "the";
  if (hasArticle) at--;
  if (directionWords.has(scene.folded(at)) && !scene.isCapital(at)) at--;
  const previous = scene.folded(at);
  const second = scene.folded(at - 1);
  if (previous === "to" && second === "according") return { place: 0, person: strong };
  if (/^(?:said|says|told|tells|adds?)$/.test(previous)) return { place: 0, person: strong };
  if (
    previous === "by" &&
    /^(?:led|commanded|headed|written|signed|novel|book|directed|founded|appointed|replaced|succeeded)$/.test(second)
  )
    return { place: 0, person: strong };
  if (previous === "of" && (placeOfNouns.has(second) || /(?:ward|wards)$/.test(second)))
    return { place: strong, person: 0 };
  if (!hasArticle && placeCommonNouns.has(previous)) return { place: strong, person: 0 };
  if (placePrepositions.has(previous)) return { place: hasArticle ? weak : strong, person: 0 };
  if (weakPlacePrepositions.has(previous)) return { place: hasArticle ? 0 : weak, person: 0 };
  if (placeVerbs.has(previous)) return { place: hasArticle ? 0.5 : weak, person: 0 };
  return { place: 0, person: 0 };
}

function afterName(scene: Scene, from: number, to: number): { place: number; person: number } {
  const next = scene.folded(to);
  const isPossessive = scene.isPossessive(to - 1);
  if (!isPossessive && areaNouns.has(next)) return { place: strong, person: 0 };
  if (!isPossessive && next === "and" && scene.isCapital(to + 1) && areaNouns.has(scene.folded(to + 2))) {
    return { place: strong, person: 0 };
  }
  if (isPossessive && possessedByPeople.has(next)) return { place: 0, person: weak };
  if (isPossessive) return { place: 0, person: 0 };
  if (personVerbs.has(next)) return { place: 0, person: to - from <= longestPerson ? strong : weak };
  if (/^(?:himself|herself|who|whose)$/.test(next)) return { place: 0, person: strong };
  if (next === "," && /^(?:who|whose)$/.test(scene.folded(to + 1))) return { place: 0, person: strong };
  if (next === "," && isAge(scene, to + 1)) return { place: 0, person: strong };
  if (next === "(" && /^1[89]\d\d|20\d\d$/.test(scene.folded(to + 1)) && personVerbs.has(scene.folded(to + 3))) {
    return { place: 0, person: strong };
  }
  return { place: 0, person: 0 };
}

/** ", 87," or ", then 11,". */
function isAge(scene: Scene, at: number): boolean {
  const number = scene.folded(at) === "then" || scene.folded(at) === "now" ? at + 1 : at;
  return /^\d{1,2}$/.test(scene.folded(number)) && scene.folded(number + 1) === ",";
}
