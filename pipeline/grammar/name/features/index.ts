import type { NameFeature } from "../../mention.ts";
import { shipNouns, shipQualifiers } from "../../vessel/ship-types.ts";
import type { Candidate } from "../candidate.ts";
import type { Scene } from "../scene.ts";
import { fateAfter, fateBefore } from "./fate.ts";
import { feature } from "./feature.ts";
import { partyFeature } from "./party.ts";
import { personFeatures } from "./person.ts";
import { unitFeatures } from "./unit.ts";

/** What the words of a name and around it say of the thing, each value with its place in the passage. */
export function featuresOf(scene: Scene, candidate: Candidate, all: readonly Candidate[]): NameFeature[] {
  switch (candidate.kind) {
    case "person":
      return personFeatures(scene, candidate, all);
    case "unit":
      return unitFeatures(scene, candidate, all);
    case "vessel":
      return vesselFeatures(scene, candidate, all);
    case "organisation":
      return [...typeFeature(scene, candidate), ...partyFeature(scene, candidate, candidate.from)];
    case "place":
      return [...typeFeature(scene, candidate), ...aliasFeature(scene, candidate, all)];
    case "event":
      return [];
  }
}

function typeFeature(scene: Scene, { type, from, to }: Candidate): NameFeature[] {
  return type === null ? [] : [feature(scene, "type", type, from, to)];
}

/** "the special gunboat …", "cargo ship …": the words of the type right before the name. */
function vesselFeatures(scene: Scene, candidate: Candidate, all: readonly Candidate[]): NameFeature[] {
  let from = candidate.from;
  if (shipNouns.has(scene.folded(from - 1))) from--;
  while (from < candidate.from && shipQualifiers.has(scene.folded(from - 1))) from--;
  const type =
    from === candidate.from
      ? []
      : [feature(scene, "type", singular(scene.textOf(from, candidate.from)), from, candidate.from)];
  const fate = fateAfter(scene, candidate, all);
  return [...type, ...partyFeature(scene, candidate, from), ...(fate.length > 0 ? fate : fateBefore(scene, from))];
}

function singular(type: string): string {
  return type.toLowerCase().replace(/s$/, "");
}

/** "Maoka (Holmsk)": another name in brackets right after a place. */
function aliasFeature(scene: Scene, { to }: Candidate, all: readonly Candidate[]): NameFeature[] {
  if (scene.folded(to) !== "(") return [];
  const alias = all.find((each) => each.kind === "place" && each.from === to + 1 && scene.folded(each.to) === ")");
  return alias === undefined ? [] : [feature(scene, "alias", scene.textOf(alias.from, alias.to), alias.from, alias.to)];
}
