import type { NameRule } from "../name/name-rule.ts";
import { fact } from "../name/word-facts.ts";

/** "TF 38", "TG 58.1": the short form of a task force or group with its number. */
export const taskForce: NameRule = {
  id: "unit/task-force",
  needs: { here: fact.taskForce },
  read(scene, at) {
    if (!scene.words[at]?.isAcronym || scene.isPossessive(at) || !/^\d+(?:\.\d+)?$/.test(scene.folded(at + 1)))
      return null;
    return { kind: "unit", rule: this.id, from: at, to: at + 2, type: "other" };
  },
};
