import type { NameRule } from "../name/name-rule.ts";
import { fact } from "../name/word-facts.ts";

const thingsNamedAfter = /^(?:tanks?|line|cocktails?|ribbon|code)$/;

/** "Hitler", "Herodotus": the name alone, or with a numeral ("Darius III"). */
export const householdName: NameRule = {
  id: "person/household-name",
  needs: { here: fact.household },
  read(scene, at) {
    if (!scene.isCapital(at) || thingsNamedAfter.test(scene.folded(at + 1))) return null;
    const numeral = /^(?:i{1,3}|iv|vi{0,3})$/.test(scene.folded(at + 1)) && scene.words[at + 1]?.isCapital;
    const to = numeral ? at + 2 : at + 1;
    if (scene.isCapital(at - 1) && !scene.isPlainCapital(at - 1) && !scene.isPossessive(at - 1)) return null;
    return scene.runEnd(at) > to ? null : { kind: "person", rule: this.id, from: at, to, type: null };
  },
};
