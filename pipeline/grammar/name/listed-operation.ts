import type { NameRule } from "./name-rule.ts";
import { found } from "./proper-event.ts";

const longestList = 24; // words

/** "operations Masher, Attleboro, Cedar Falls, and Junction City": each name of the list. */
export const listedOperation: NameRule = {
  id: "name/listed-operation",
  read(scene, at) {
    if (!scene.isCapital(at)) return null;
    for (let before = at - 1; before >= Math.max(0, at - longestList); before--) {
      const folded = scene.folded(before);
      if (folded === "operations")
        return scene.isCapital(before) || !scene.isCapital(before + 1)
          ? null
          : found(this.id, at, scene.runEnd(at), "operation");
      const isPart = scene.isCapital(before) && before < at - 1;
      if (folded !== "," && folded !== "and" && !isPart) return null;
    }
    return null;
  },
};
