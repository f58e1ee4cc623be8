import type { NameRule } from "../name/name-rule.ts";
import { hullClasses } from "./ship-types.ts";

const longestName = 4;

/** "Hull (DD-350)", "Wisconsin (BB-64)": a name with a hull number in brackets. */
export const hullNumber: NameRule = {
  id: "vessel/hull-number",
  read(scene, at) {
    if (!scene.isCapital(at) || scene.isPlainCapital(at)) return null;
    const end = scene.runEnd(at);
    if (scene.folded(end) !== "(" || end - at > longestName || !hullClasses.has(scene.folded(end + 1))) return null;
    const number = scene.isHyphen(end + 2) ? end + 3 : end + 2;
    if (!scene.words[end + 1]?.isAcronym || !/^\d{1,4}$/.test(scene.folded(number))) return null;
    return { kind: "vessel", rule: this.id, from: at, to: end, type: null };
  },
};
