import type { NameFeature } from "../../mention.ts";
import type { Candidate } from "../candidate.ts";
import type { Scene } from "../scene.ts";

/** A value read from the words `from` to `to` (exclusive) around a name. */
export function feature(
  scene: Scene,
  name: NameFeature["feature"],
  value: string,
  from: number,
  to: number,
): NameFeature {
  return { feature: name, value, start: scene.words[from]?.start ?? 0, end: scene.words[to - 1]?.end ?? 0 };
}

/** The name of a kind that begins at the word, or after "the" there; else null. */
export function nameAt(all: readonly Candidate[], kind: Candidate["kind"], scene: Scene, at: number): Candidate | null {
  const from = scene.folded(at) === "the" ? at + 1 : at;
  return (
    all.find((each) => each.kind === kind && each.from === from) ??
    all.find((each) => each.kind === kind && each.from === from + 1 && scene.isPlainCapital(from)) ??
    null
  );
}

/** The name of a kind that ends right before the word, else null. */
export function nameBefore(all: readonly Candidate[], kind: Candidate["kind"], at: number): Candidate | null {
  return all.find((each) => each.kind === kind && each.to === at) ?? null;
}
