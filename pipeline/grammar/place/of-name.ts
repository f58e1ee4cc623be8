import { calendarWords } from "../name/common-words.ts";
import { isDemonym } from "../name/demonyms.ts";
import type { NameRule } from "../name/name-rule.ts";
import { fact } from "../name/word-facts.ts";
import { ofNouns } from "./geographic-nouns.ts";

/** "Sea of Okhotsk", "Republic of China", "Qing dynasty of China". */
export const ofName: NameRule = {
  id: "place/of-name",
  needs: { near: fact.ofNoun },
  read(scene, at) {
    if (!scene.isCapital(at)) return null;
    const noun = nounAt(scene.folded.bind(scene), at);
    if (noun === null || scene.isPossessive(noun) || scene.folded(noun + 1) !== "of") return null;
    let name = noun + 2;
    if (scene.folded(name) === "the") name++;
    if (!scene.isCapital(name) || calendarWords.has(scene.folded(name)) || isDemonym(scene.folded(name))) return null;
    const type = ofNouns[scene.folded(noun)] ?? "country";
    const known = scene.known(name, (sense) => sense.kind === "place");
    const end = scene.runEnd(name);
    // "Gulf of Tonkin Resolution", "State of the Union Address"
    if (end > name + 1 && (scene.facts(end - 1) & fact.eventNoun) !== 0) return null;
    return { kind: "place", rule: this.id, from: at, to: known?.to ?? end, type };
  },
};

/** The noun at the word, or after one adjective before it: "People's Republic", "Qing dynasty". */
function nounAt(folded: (index: number) => string, at: number): number | null {
  if (ofNouns[folded(at)] !== undefined) return at;
  if (folded(at + 1) === "dynasty") return at + 1;
  return /^(?:people|democratic|united|socialist)$/.test(folded(at)) && ofNouns[folded(at + 1)] !== undefined
    ? at + 1
    : null;
}
