import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { personNameEnd } from "./person-name.ts";

// "Army Group B. The", "Plan Z. Hitler", "vitamin C. Later": a letter that counts or labels.
const lettered = new Set(
  "group plan vitamin type class company point hill section part article appendix annex series team battery sector route phase force table figure chapter volume grade model mark stage option block zone unit detachment".split(
    " ",
  ),
);

/** "J. Lkhagvasuren", "S. N. Voitsekhovsky", "P. G. T. Beauregard": initials and a family name. */
export const initials: NameRule = {
  id: "person/initials",
  read(scene, at) {
    if (!isInitials(scene, at) || isInitials(scene, at - 1)) return null;
    const before = scene.folded(at - 1);
    if (
      lettered.has(before) ||
      (scene.isCapital(at - 1) && !scene.isPlainCapital(at - 1) && !scene.words[at - 1]?.isMark)
    )
      return null;
    let name = at + 1;
    while (isInitials(scene, name)) name++;
    if (scene.folded(name).length < 2) return null;
    if (!scene.isCapital(name) || scene.isPlainCapital(name) || scene.words[name]?.isAcronym) return null;
    const to = personNameEnd(scene, at);
    return to > name ? { kind: "person", rule: this.id, from: at, to, type: null } : null;
  },
};

/** "J.", or "S.N." run together; "U.S." and the like are names of their own. */
function isInitials(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word === undefined || !word.isCapital) return false;
  if (word.isInitial) return true;
  return (
    /^(?:\p{Ll}\.){2,3}$/u.test(word.folded) && scene.known(at, () => true) === null && !countries.has(word.folded)
  );
}

const countries = new Set(["u.s.", "u.k.", "u.n.", "e.u.", "d.c.", "u.s.a.", "a.m.", "p.m.", "b.c.", "a.d."]);
