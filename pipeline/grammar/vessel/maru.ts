import type { NameRule } from "../name/name-rule.ts";
import { fact } from "../name/word-facts.ts";
import { ordinalWords } from "../unit/echelons.ts";

const shortestGlued = 6; // "Ikimaru" is a ship, "Maru" or "Amaru" none

/** "Soya Maru", "Shinkou Maru No. 2", "Second Shinko Maru", "Ikimaru". */
export const maru: NameRule = {
  id: "vessel/maru",
  needs: { ahead: fact.maru },
  read(scene, at) {
    if (!scene.isCapital(at)) return null;
    const end = scene.runEnd(at);
    let last = -1;
    for (let index = at; index < end; index++) {
      const isLast = scene.folded(index) === "maru" && index > at;
      if (isLast || isGlued(scene.folded(index), index === at)) {
        last = index;
        break;
      }
    }
    if (last === -1 || last - at > 3) return null;
    if (last === at && scene.known(at, ({ kind }) => kind === "place") !== null) return null;
    if (scene.isPlainCapital(at) && ordinalWords[scene.folded(at)] === undefined) return null;
    let to = last + 1;
    if (scene.folded(to) === "no" && /^\d+$/.test(scene.folded(to + 2))) to += 3;
    else if (scene.folded(to) === "no" && /^\d+$/.test(scene.folded(to + 1))) to += 2;
    return { kind: "vessel", rule: this.id, from: at, to, type: null };
  },
};

function isGlued(folded: string, isFirst: boolean): boolean {
  return isFirst && folded.length >= shortestGlued && folded.endsWith("maru");
}
