import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { boardingVerbs, shipNouns, shipPrefixes, shipQualifiers } from "./ship-types.ts";

// "boats", "vessels" and the like are followed by names of anything; these alone bring a ship's.
const weakNouns = new Set(
  "boat boats transports transport carriers torpedo patrol escort junk barge ships vessels ship vessel".split(" "),
);

/** The icebreaker [Odomari], minesweeper [KT-152], battleship [Yamato], [USS Abraham Lincoln], boarded the [Shumushu]. */
export const afterShipType: NameRule = {
  id: "vessel/after-ship-type",
  read(scene, at) {
    const word = scene.words[at];
    if (word === undefined || !word.isCapital) return null;
    if (shipPrefixes.has(word.folded) && word.isAcronym && scene.isCapital(at + 1)) {
      return { kind: "vessel", rule: this.id, from: at, to: nameEnd(scene, at), type: null };
    }
    if (!followsShipType(scene, at) && !isBoarded(scene, at)) return null;
    const isCounted = isInApposition(scene, at) && scene.isCapital(at + 1); // "the Three Saints"
    if (scene.isPlainCapital(at) && !isCounted) return null;
    return { kind: "vessel", rule: this.id, from: at, to: nameEnd(scene, at), type: null };
  },
};

function followsShipType(scene: Scene, at: number): boolean {
  if (scene.folded(at - 1) === "_") return followsShipType(scene, at - 1); // italics: "the steamer _Wanliu_"
  if (isInApposition(scene, at) || isInList(scene, at)) return true;
  if (/^(?:sloops?|man|men) - of - war$/.test(scene.keyOf(at - 5, at))) return true;
  if (/^ships? of the line$/.test(scene.keyOf(at - 4, at))) return true;
  const before = scene.words[at - 1];
  if (before?.folded === "onboard") return scene.known(at, ({ kind }) => kind === "place") === null;
  if (before?.folded === "boat" && scene.isHyphen(at - 2) && scene.folded(at - 3) === "u") return true;
  if (before === undefined || !shipNouns.has(before.folded)) return false;
  if (before.isCapital && scene.runEnd(at - 1) > at + 1) return false;
  if (!weakNouns.has(before.folded)) return true;
  return (
    shipQualifiers.has(scene.folded(at - 2)) &&
    (before.folded === "ship" || before.folded === "ships" || before.folded === "boat")
  );
}

const longestList = 40; // words

/**
 * "destroyers: [Cushing], [Laffey] and [Sterett]", "cruisers ([Helena], [Juneau])", "two battleships, [Hiei] and [Kirishima]":
 * in the list after ships in the plural. Behind a comma alone only names that are no places.
 */
function isInList(scene: Scene, at: number): boolean {
  if (!/^(?:[,(:]|and)$/.test(scene.folded(at - 1))) return false;
  if (scene.folded(at - 1) === "(" && scene.isCapital(at - 2)) return false; // "Hull (DD-350)"
  let opening = "";
  for (let index = at - 1; index > at - longestList && index >= 0; index--) {
    const folded = scene.folded(index);
    if (shipNouns.has(folded)) {
      if (!folded.endsWith("s") || (opening === "" && weakNouns.has(folded))) return false;
      const isClear = opening === "(" || opening === ":";
      return isClear || scene.known(at, ({ kind }) => kind === "place") === null;
    }
    if (folded !== "," && folded !== "and" && folded !== "(" && folded !== ":" && !scene.isCapital(index)) return false;
    opening = scene.isCapital(index) || folded === "and" ? "" : folded;
  }
  return false;
}

const manyShips = /^(?:ships|vessels|frigates|destroyers|cruisers|battleships|gunboats|steamers)$/;

/** "two ships, the [Three Saints] and the [St. Simon]". */
function isInApposition(scene: Scene, at: number): boolean {
  if (scene.folded(at - 1) !== "the") return false;
  let comma = at - 2;
  if (scene.folded(comma) === "and") {
    comma--;
    while (scene.isCapital(comma) || scene.folded(comma) === ".") comma--;
    if (scene.folded(comma) !== "the") return false;
    comma--;
  }
  return scene.folded(comma) === "," && manyShips.test(scene.folded(comma - 1));
}

function isBoarded(scene: Scene, at: number): boolean {
  if (scene.folded(at - 1) !== "the" || !boardingVerbs.has(scene.folded(at - 2))) return false;
  return scene.runEnd(at) === at + 1 && !shipNouns.has(scene.folded(at + 1));
}

/** A hull number belongs to the name: "KT-152", "L-19". */
function nameEnd(scene: Scene, at: number): number {
  const end = scene.runEnd(at);
  if (scene.isHyphen(end) && /^\d/.test(scene.folded(end + 1))) return end + 2;
  const next = scene.words[end];
  return next?.isGlued && /^\d/.test(next.folded) ? end + 1 : end;
}
