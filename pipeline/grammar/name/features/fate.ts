import type { NameFeature } from "../../mention.ts";
import type { Candidate } from "../candidate.ts";
import type { Scene } from "../scene.ts";
import { feature, nameAt } from "./feature.ts";

const fates = new Set(
  "killed executed shot murdered assassinated died survived detained captured interned imprisoned arrested deported sunk torpedoed scuttled wrecked captured stranded surrendered resigned".split(
    " ",
  ),
);
const auxiliaries = new Set(
  "was were had been be is reported have to also later soon then subsequently fatally bombed attacked and by a either".split(
    " ",
  ),
);
const farthest = 8;

/** What became of the person or ship, where the verb follows the name: "Mayor Takahashi survived", "was bombed and sunk". */
export function fateAfter(scene: Scene, candidate: Candidate, all: readonly Candidate[]): NameFeature[] {
  const unit = scene.folded(candidate.to) === "of" ? nameAt(all, "unit", scene, candidate.to + 1) : null;
  const from = unit?.to ?? candidate.to;
  for (let at = from; at < from + farthest; at++) {
    const folded = scene.folded(at);
    if (fates.has(folded)) {
      const to = scene.folded(at + 1) === "dead" ? at + 2 : at + 1;
      return [feature(scene, "fate", scene.textOf(at, to), at, to)];
    }
    if (!auxiliaries.has(folded)) return [];
  }
  return [];
}

/** "the deaths of Major Kobayashi", "sank the minesweeper KT-152". */
export function fateBefore(scene: Scene, first: number): NameFeature[] {
  let at = first - 1;
  if (scene.folded(at) === "the") at--;
  if (/^(?:sank|torpedoed|scuttled|sunk)$/.test(scene.folded(at))) return [feature(scene, "fate", "sunk", at, at + 1)];
  const isDeath = scene.folded(at) === "of" && /^deaths?$/.test(scene.folded(at - 1));
  return isDeath ? [feature(scene, "fate", "died", at - 1, at)] : [];
}
