import type { NameFeature } from "../mention.ts";
import type { Candidate } from "./candidate.ts";
import type { Scene } from "./scene.ts";

export function featuresOf(scene: Scene, candidate: Candidate, all: readonly Candidate[]): NameFeature[] {
  return [];
}
