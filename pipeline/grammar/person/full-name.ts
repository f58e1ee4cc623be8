import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { organisationNouns } from "../organisation/organisation-nouns.ts";
import { geographicNouns } from "../place/geographic-nouns.ts";
import { echelonOfNoun } from "../unit/echelons.ts";
import { familyNameEnding, givenNames } from "./given-names.ts";
import { personNameEnd } from "./person-name.ts";
import { titleAt } from "./title-phrase.ts";

const longestName = 3;

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
    if (word === undefined || !word.isCapital || word.isInitial || word.isPossessive || scene.isPlainCapital(at))
      return null;
    if (titleAt(scene, at) !== null || placePrefixes.has(word.folded)) return null;
    const to = personNameEnd(scene, at);
    if (to - at < 2 || to - at > longestName + 1 || endsInNoun(scene, to)) return null;
    if (scene.known(at, (sense) => sense.kind !== "person" && sense.kind !== "party") !== null) return null;
    const last = scene.folded(to - 1);
    const hasGiven =
      givenNames.has(word.folded) || (to - at === 2 && givenNames.has(last) && !geographicNouns[word.folded]);
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
