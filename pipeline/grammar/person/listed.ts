import type { NameRule } from "../name/name-rule.ts";
import { personNameEnd } from "./person-name.ts";
import { titleAt } from "./title-phrase.ts";

const commanderLabel = /^(?:commanders?|leaders?|commanders? and leaders?)\d*[a-c]?$/i;

/** A name in the list of an infobox line of commanders: every item there is a person. */
export const listedPerson: NameRule = {
  id: "person/listed",
  read(scene, at) {
    const { label } = scene.passage;
    const isListed = scene.isCommanderLine || (label !== null && commanderLabel.test(label));
    if (!isListed || !scene.isCapital(at)) return null;
    if (titleAt(scene, at) !== null || scene.isPlainCapital(at)) return null;
    if (!scene.isApart(at) && !/^[,:;)\-–•]?$/.test(scene.folded(at - 1))) return null;
    if (scene.known(at, (sense) => sense.kind === "place") !== null) return null;
    const to = personNameEnd(scene, at);
    return to === at ? null : { kind: "person", rule: this.id, from: at, to, type: null };
  },
};
