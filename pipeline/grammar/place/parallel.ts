import type { NameRule } from "../name/name-rule.ts";
import { fact } from "../name/word-facts.ts";

/** "50th parallel north", "38th Parallel". */
export const parallel: NameRule = {
  id: "place/parallel",
  needs: { here: fact.figure },
  read(scene, at) {
    if (!/^\d+(?:st|nd|rd|th)$/.test(scene.folded(at)) || scene.folded(at + 1) !== "parallel") return null;
    const hasSide = /^(?:north|south)$/.test(scene.folded(at + 2)) && scene.folded(at + 3) !== "of";
    return { kind: "place", rule: this.id, from: at, to: at + (hasSide ? 3 : 2), type: "parallel" };
  },
};
