import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { personNameEnd } from "./person-name.ts";
import { titleAt, titleBefore } from "./title-phrase.ts";

/** Colonel [Kobayashi], Emperor [Meiji], historian [Nikolai Vishnevsky], Governor of [Otsu] Sakhalin. */
export const afterTitle: NameRule = {
  id: "person/after-title",
  read(scene, at) {
    if (!scene.isCapital(at)) return null;
    const holder = officeHolder(scene, at);
    if (holder) return { kind: "person", rule: this.id, from: at, to: at + 1, type: null };
    const title = titleBefore(scene, at);
    if (title === null || titleAt(scene, at) !== null) return null;
    const to = personNameEnd(scene, at);
    if (to === at) return null;
    const isWeak = title.kind === "role" && !scene.isCapital(title.from);
    if (isWeak && isKnownOther(scene, at)) return null;
    return { kind: "person", rule: this.id, from: at, to, type: null };
  },
};

/** A lower-case role says little: "their ally China", "the leader Japan needed". */
function isKnownOther(scene: Scene, at: number): boolean {
  return scene.known(at, (sense) => sense.kind !== "person" && sense.kind !== "party") !== null;
}

/** "Governor of Otsu Sakhalin": between "of" and a known place stands the name of the holder, misplaced in translation. */
export function officeHolder(scene: Scene, at: number): boolean {
  if (scene.folded(at - 1) !== "of" || titleBefore(scene, at - 1) === null || !scene.isCapital(at - 2)) return false;
  if (scene.known(at, (sense) => sense.kind !== "party", at + 1) !== null || scene.isPlainCapital(at)) return false;
  const place = scene.known(at + 1, (sense) => sense.kind === "place");
  return place !== null && place.to >= scene.runEnd(at);
}
