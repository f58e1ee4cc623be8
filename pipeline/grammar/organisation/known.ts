import type { Candidate } from "../name/candidate.ts";
import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { knownPhrases, singleWordOrganisations } from "./organisation-nouns.ts";

const longestPhrase = 3; // words and hyphens

/** "NKVD", "UN", "Kremlin": organisations that go by one word; "al-Qaeda", "House of Commons": by a phrase. */
export const knownOrganisation: NameRule = {
  id: "organisation/known",
  needs: { here: fact.wholeOrganisation },
  read(scene, at) {
    const word = scene.words[at];
    if (word === undefined) return null;
    const phrase = phraseAt(scene, at, this.id);
    if (phrase !== null || !word.isCapital) return phrase;
    const type = singleWordOrganisations[word.folded];
    if (type === undefined || (word.folded.length <= 4 && !word.isAcronym)) return null;
    return { kind: "organisation", rule: this.id, from: at, to: at + 1, type };
  },
};

function phraseAt(scene: Scene, at: number, rule: string): Candidate | null {
  for (let to = at + longestPhrase; to > at + 1; to--) {
    const type = scene.isCapital(to - 1) ? knownPhrases[scene.keyOf(at, to)] : undefined;
    if (type !== undefined && (scene.isCapital(at) || scene.isHyphen(at + 1)))
      return { kind: "organisation", rule, from: at, to, type };
  }
  return null;
}
