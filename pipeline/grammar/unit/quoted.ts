import type { NameRule } from "../name/name-rule.ts";
import { fact } from "../name/word-facts.ts";
import { arms, echelonOfNoun } from "./echelons.ts";

const closing = new Set(['"', "”"]);
const longestName = 5;

/** The "[Mongolian Arat]" Squadron: a name of honour in quotation marks before the noun of a formation. */
export const quotedUnit: NameRule = {
  id: "unit/quoted",
  needs: { ahead: fact.formation },
  read(scene, at) {
    if (!scene.isCapital(at) || !/^["“]$/.test(scene.folded(at - 1))) return null;
    const end = scene.runEnd(at);
    if (end - at > longestName || !closing.has(scene.folded(end))) return null;
    let noun = end + 1;
    while (scene.isCapital(noun) && arms.has(scene.folded(noun)) && scene.isCapital(noun + 1)) noun++;
    const type = scene.isCapital(noun) ? echelonOfNoun[scene.folded(noun)] : undefined;
    return type === undefined ? null : { kind: "unit", rule: this.id, from: at, to: end, type };
  },
};
