import type { NameRule } from "../name/name-rule.ts";
import { fact } from "../name/word-facts.ts";
import { foreignServices, singleWordServices } from "./echelons.ts";

const longestInitials = 5;

/** "Luftwaffe", "RAF": a service that goes by one word. The initials before a numbered unit only tell its side. */
export const service: NameRule = {
  id: "unit/service",
  needs: { here: fact.service },
  read(scene, at) {
    const word = scene.words[at];
    if (word === undefined || !word.isCapital) return null;
    if (scene.isCapital(at + 1) && foreignServices.has(`${word.folded} ${scene.folded(at + 1)}`))
      return { kind: "unit", rule: this.id, from: at, to: at + 2, type: "branch" };
    if (!singleWordServices.has(word.folded)) return null;
    if (word.folded.length < longestInitials && !word.isAcronym) return null;
    if (/^\d+(?:st|nd|rd|th)$/.test(scene.folded(at + 1))) return null;
    return { kind: "unit", rule: this.id, from: at, to: at + 1, type: "branch" };
  },
};
