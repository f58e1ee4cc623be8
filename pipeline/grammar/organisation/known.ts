import type { NameRule } from "../name/name-rule.ts";
import { fact } from "../name/word-facts.ts";
import { singleWordOrganisations } from "./organisation-nouns.ts";

/** "NKVD", "UN", "Kremlin": organisations that go by one word. */
export const knownOrganisation: NameRule = {
  id: "organisation/known",
  needs: { here: fact.wholeOrganisation },
  read(scene, at) {
    const word = scene.words[at];
    if (word === undefined || !word.isCapital) return null;
    const type = singleWordOrganisations[word.folded];
    if (type === undefined || (word.folded.length <= 4 && !word.isAcronym)) return null;
    return { kind: "organisation", rule: this.id, from: at, to: at + 1, type };
  },
};
