import type { NameFeature } from "../../mention.ts";
import { shipNouns, shipQualifiers } from "../../vessel/ship-types.ts";
import type { Candidate } from "../candidate.ts";
import { isDemonym } from "../demonyms.ts";
import type { Scene } from "../scene.ts";
import { feature } from "./feature.ts";

const farthest = 6; // "Soviet and Mongolian" troops of a unit are told within a few words

/** The side told by an adjective of state in the name ("Imperial Japanese Army") or before it and its titles ("U.S. General …"). */
export function partyFeature(scene: Scene, candidate: Candidate, titlesFrom: number): NameFeature[] {
  if (
    candidate.kind === "organisation" &&
    !isDemonym(scene.folded(candidate.from)) &&
    candidate.to - candidate.from === 2
  ) {
    const known = scene.known(candidate.from, ({ kind }) => kind === "party");
    if (known === null || known.senses.every(({ detail }) => detail === "adjective")) return []; // "Red Cross"
  }
  const outer = partyIn(scene, titlesFrom - 1, titlesFrom);
  if (outer !== null && !scene.isPossessive(titlesFrom - 1)) return [outer];
  const first = /^(?:imperial|royal)$/.test(scene.folded(candidate.from)) ? candidate.from + 1 : candidate.from;
  const inside =
    partyIn(scene, first, first + 1, candidate.to) ?? partyIn(scene, candidate.from, candidate.from + 1, candidate.to);
  if (inside !== null) return [inside];
  let at = titlesFrom - 1;
  while (at > titlesFrom - farthest && (shipNouns.has(scene.folded(at)) || shipQualifiers.has(scene.folded(at)))) at--;
  const before = partyIn(scene, at, at + 1) ?? partyIn(scene, at - 1, at + 1);
  return before === null ? [] : [before];
}

/** The party word that begins at one of the words `from` to `last` (exclusive) and ends by `to`. */
function partyIn(scene: Scene, from: number, last: number, to = last): NameFeature | null {
  for (let at = Math.max(0, from); at < last; at++) {
    if (!scene.isCapital(at)) continue;
    const known = scene.known(at, ({ kind }) => kind === "party", Math.max(to, at + 1));
    const party = known?.senses[0];
    if (known !== null && party !== undefined && known.to <= to) return feature(scene, "party", party.id, at, known.to);
    const service = scene.words[at]?.isAcronym
      ? scene.known(at, ({ kind }) => kind === "unit", at + 1)?.senses[0]
      : undefined;
    if (service !== undefined && service.detail !== "") return feature(scene, "party", service.detail, at, at + 1);
  }
  return null;
}
