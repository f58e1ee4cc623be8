import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { organisationNouns } from "../organisation/organisation-nouns.ts";
import { geographicNouns } from "../place/geographic-nouns.ts";
import { echelonOfNoun } from "../unit/echelons.ts";
import { dualNames, familyNameEnding, givenNames, japaneseGivenNames } from "./given-names.ts";
import { isGivenNameAndNoun, personNameEnd } from "./person-name.ts";
import { titleAt } from "./title-phrase.ts";

const longestName = 9; // words, particles and hyphens counted

// First words of place names that a given name may follow: "San Diego", "Port Arthur", "Saint George".
const placePrefixes = new Set(
  "san santa sao saint st new fort los las el puerto rio port lake mount cape camp grand".split(" "),
);

/** "Kenkichi Ueda", "Urzhin Garmaev", "William C. Bullitt": a known given name, or a family name by its ending, in two or three capitals. */
export const fullName: NameRule = {
  id: "person/full-name",
  needs: { ahead: fact.personal },
  read(scene, at) {
    const word = scene.words[at];
    if (word === undefined || !word.isCapital || word.isInitial || word.isPossessive) return null;
    if (scene.isPlainCapital(at) && !dualNames.has(word.folded)) return null;
    if (titleAt(scene, at) !== null || placePrefixes.has(word.folded)) return null;
    const to = personNameEnd(scene, at);
    if (to - at < 2 || to - at > longestName || (endsInNoun(scene, to) && !isGivenNameAndNoun(scene, at, to - 1)))
      return null;
    if (scene.known(at, (sense) => sense.kind !== "person" && sense.kind !== "party") !== null) return null;
    const last = scene.folded(to - 1);
    const hasGiven =
      givenNames.has(word.folded) || (to - at === 2 && japaneseGivenNames.has(last) && !geographicNouns[word.folded]);
    if (!hasGiven && !(to - at === 2 && familyNameEnding.test(last) && !scene.opensSentence(at))) return null;
    return { kind: "person", rule: this.id, from: at, to, type: null, isBare: !hasGiven };
  },
};

/** "Alexander Palace", "Victoria Cross", "Franklin Division". */
function endsInNoun(scene: Scene, to: number): boolean {
  const last = scene.folded(to - 1);
  return (
    echelonOfNoun[last] !== undefined || geographicNouns[last] !== undefined || organisationNouns[last] !== undefined
  );
}
