import type { NameFeature } from "../../mention.ts";
import { titleAt, titleBefore } from "../../person/title-phrase.ts";
import { arms, echelonOfNoun, ordinalWords } from "../../unit/echelons.ts";
import type { Candidate } from "../candidate.ts";
import type { Scene } from "../scene.ts";
import { feature, nameAt, nameBefore } from "./feature.ts";
import { partyFeature } from "./party.ts";

/** Number, echelon, arm, side, larger unit and commander of a unit. */
export function unitFeatures(scene: Scene, candidate: Candidate, all: readonly Candidate[]): NameFeature[] {
  return [
    ...namePartFeatures(scene, candidate),
    ...partOf(scene, candidate, all),
    ...commander(scene, candidate, all),
    ...partyFeature(scene, candidate, candidate.from),
  ];
}

function namePartFeatures(scene: Scene, { from, to, type }: Candidate): NameFeature[] {
  const features: NameFeature[] = [];
  const number = /^\d+/.exec(scene.folded(from))?.[0] ?? ordinalWords[scene.folded(from)];
  if (number !== undefined) features.push(feature(scene, "number", number, from, from + 1));
  else if (/^\d+$/.test(scene.folded(to - 1)))
    features.push(feature(scene, "number", scene.folded(to - 1), to - 1, to));
  const echelon = type === "army" && scene.folded(to - 2) === "area" ? "area_army" : type;
  if (echelon !== null) features.push(feature(scene, "echelon", echelon, from, to));
  const start = armAt(scene, from, to);
  if (start !== null) {
    let end = start + 1;
    while (end < to - 1 && (arms.has(scene.folded(end)) || scene.isHyphen(end))) end++;
    features.push(feature(scene, "type", scene.textOf(start, end).toLowerCase(), start, end));
  }
  return features;
}

/** First word of the arm: "Naval Infantry" of "365th Naval Infantry Battalion"; the last noun is the echelon, not the arm. */
function armAt(scene: Scene, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const folded = scene.folded(at);
    if (arms.has(folded) && (at < to - 1 || echelonOfNoun[folded] === "branch")) return at;
  }
  return null;
}

/** "… of the 25th Infantry Regiment", "the 1st Air Division's …". */
function partOf(scene: Scene, { from, to }: Candidate, all: readonly Candidate[]): NameFeature[] {
  const after = scene.folded(to) === "of" ? nameAt(all, "unit", scene, to + 1) : null;
  const isOwned = scene.isPossessive(from - 1) && nameBefore(all, "unit", from) !== null;
  const whole = after ?? (isOwned ? nameBefore(all, "unit", from) : null);
  return whole === null ? [] : [feature(scene, "part_of", scene.textOf(whole.from, whole.to), whole.from, whole.to)];
}

/** "(commanded by General …", "(led by Captain …", ", the regiment commander" stays with the person. */
function commander(scene: Scene, { to }: Candidate, all: readonly Candidate[]): NameFeature[] {
  let at = to;
  if (scene.folded(at) === "(" || scene.folded(at) === ",") at++;
  const isCommanded = /^(?:commanded|led)$/.test(scene.folded(at)) && scene.folded(at + 1) === "by";
  let from = isCommanded ? at + 2 : to;
  if (isCommanded && scene.folded(from) === "the") from++;
  for (let title = titleAt(scene, from); title !== null; title = titleAt(scene, from)) {
    from = scene.folded(title.to) === "," ? title.to + 1 : title.to;
  }
  if (from === to || (!isCommanded && titleBefore(scene, from) === null && scene.folded(from - 1) !== ",")) return [];
  const isCommander = isCommanded || /commander/.test(scene.textOf(to, from).toLowerCase());
  const person = all.find((each) => each.kind === "person" && each.from === from);
  if (!isCommander || person === undefined) return [];
  return [feature(scene, "commander", scene.textOf(person.from, person.to), person.from, person.to)];
}
