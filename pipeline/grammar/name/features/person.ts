import type { NameFeature } from "../../mention.ts";
import { familyFirstEnd } from "../../person/family-first.ts";
import { givenNames, japaneseGivenNames } from "../../person/given-names.ts";
import { particles } from "../../person/person-name.ts";
import { type TitlePhrase, titleAt, titleBefore } from "../../person/title-phrase.ts";
import type { Candidate } from "../candidate.ts";
import type { Scene } from "../scene.ts";
import { fateAfter, fateBefore } from "./fate.ts";
import { feature, nameAt, nameBefore } from "./feature.ts";
import { partyFeature } from "./party.ts";

const longestState = 4; // words: "Union of Soviet Republics"
const regnal = /^(?:emperor|empress|king|queen|tsar|czar|kaiser|pope|prince|princess|sultan|shah)$/;

/** Ranks, roles, side, unit, parts of the name and fate of a person, from the words around the name. */
export function personFeatures(scene: Scene, candidate: Candidate, all: readonly Candidate[]): NameFeature[] {
  const features: NameFeature[] = [];
  const titles = titlesBefore(scene, candidate.from).map((title) => clipped(scene, title, all));
  const first = titles.at(-1)?.from ?? candidate.from;
  for (const title of titles) features.push(titleFeature(scene, title));
  features.push(...unitOfTitle(scene, first, all));
  features.push(...afterName(scene, candidate, all));
  features.push(...commandBefore(scene, first, all));
  const side = partyFeature(scene, candidate, first);
  features.push(...side);
  // "Soviet Union Georgy Zhukov": the label of a flag before the name.
  if (scene.passage.kind === "infobox" && titles.length === 0 && side.length === 0)
    features.push(...stateBefore(scene, candidate.from));
  features.push(...partsOfName(scene, candidate, titles));
  const fate = fateAfter(scene, candidate, all);
  return [...features, ...(fate.length > 0 ? fate : fateBefore(scene, first))];
}

/** Titles right before the name, nearest first: "Far Eastern Commander Marshal …", "1st Battalion Commander, Major …". */
function titlesBefore(scene: Scene, from: number): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  for (let at = from; ; ) {
    const title =
      titleBefore(scene, at) ?? (titles.length > 0 && scene.folded(at - 1) === "," ? titleBefore(scene, at - 1) : null);
    if (title === null) return titles;
    titles.push(title);
    at = title.from;
  }
}

/** "1st Battalion Commander": the words of the unit are not the role's. */
function clipped(scene: Scene, title: TitlePhrase, all: readonly Candidate[]): TitlePhrase {
  const unit = all.find((each) => each.kind === "unit" && each.from <= title.from && title.from < each.to);
  if (unit === undefined) return title;
  const rest = scene.words.slice(unit.to, title.to);
  return rest.some(({ isMark }) => !isMark) ? { ...title, from: unit.to } : title; // the full stop of "Gen." is no title
}

function titleFeature(scene: Scene, { from, to, kind }: TitlePhrase): NameFeature {
  const last = scene.folded(to - 1) === "." ? to - 1 : to;
  return feature(scene, kind === "rank" ? "rank" : "role", scene.textOf(from, last), from, last);
}

/** "the 5th Area Army’s Commander, …", "1st Battalion Commander …": the unit before the titles. */
function unitOfTitle(scene: Scene, first: number, all: readonly Candidate[]): NameFeature[] {
  const unit = nameBefore(all, "unit", first);
  return unit === null ? [] : [feature(scene, "part_of", scene.textOf(unit.from, unit.to), unit.from, unit.to)];
}

/** "… of the 88th Division", ", the Chief of Staff of the 88th Division", ", commanding the 1st Battalion". */
function afterName(scene: Scene, candidate: Candidate, all: readonly Candidate[]): NameFeature[] {
  const features: NameFeature[] = [];
  let at = candidate.to;
  // "According to Michishita, the police chief …": what follows is what he tells of.
  const isSource = scene.folded(candidate.from - 1) === "to" && scene.folded(candidate.from - 2) === "according";
  if (scene.folded(at) === "," && !isSource) {
    let from = at + 1;
    if (scene.folded(from) === "the" || scene.folded(from) === "a" || scene.folded(from) === "an") from++;
    const title = titleAt(scene, from);
    if (title !== null && !all.some((each) => each.kind === "person" && each.from === title.to)) {
      features.push(titleFeature(scene, title));
      at = title.to;
    } else if (scene.folded(from) === "commanding") {
      features.push(feature(scene, "role", "commander", from, from + 1));
      return [...features, ...unitAt(scene, from + 1, all)];
    }
  }
  return scene.folded(at) === "of" ? [...features, ...unitAt(scene, at + 1, all)] : features;
}

function unitAt(scene: Scene, at: number, all: readonly Candidate[]): NameFeature[] {
  const unit = nameAt(all, "unit", scene, at);
  return unit === null ? [] : [feature(scene, "part_of", scene.textOf(unit.from, unit.to), unit.from, unit.to)];
}

/** "88th Division (commanded by …", "Special Security Unit (led by …", "Chief of Staff of the 5th Area Army, …". */
function commandBefore(scene: Scene, first: number, all: readonly Candidate[]): NameFeature[] {
  const verb = scene.folded(first - 2);
  if (scene.folded(first - 1) === "by" && (verb === "commanded" || verb === "led")) {
    const unit = nameBefore(all, "unit", first - 3);
    const state = scene.folded(first - 3) === "(" ? stateBefore(scene, first - 3) : [];
    const role = feature(scene, "role", verb === "commanded" ? "commander" : "leader", first - 2, first);
    return unit === null
      ? [...state, role]
      : [role, feature(scene, "part_of", scene.textOf(unit.from, unit.to), unit.from, unit.to)];
  }
  if (scene.folded(first - 1) !== ",") return [];
  const unit = nameBefore(all, "unit", first - 1);
  if (unit === null) return [];
  let at = unit.from - 1;
  if (scene.isPlainCapital(at)) at--;
  if (scene.folded(at) === "the") at--;
  const title = scene.folded(at) === "of" ? titleBefore(scene, at) : null;
  if (title === null) return [];
  return [titleFeature(scene, title), feature(scene, "part_of", scene.textOf(unit.from, unit.to), unit.from, unit.to)];
}

/** "Mongolia (led by Khorloogiin Choibalsan)": the state that ends at the word. */
function stateBefore(scene: Scene, end: number): NameFeature[] {
  for (let from = end - 1; from >= Math.max(0, end - longestState); from--) {
    const known = scene.isCapital(from) ? scene.known(from, ({ kind }) => kind === "party", end) : null;
    const party = known?.senses[0];
    if (known?.to === end && party !== undefined) return [feature(scene, "party", party.id, from, end)];
  }
  return [];
}

/** Which part is the family name: the last, unless only the last is a known given name ("Sugimoto Yasuo") or the first is a Chinese family name. */
function partsOfName(scene: Scene, { from, to }: Candidate, titles: readonly TitlePhrase[]): NameFeature[] {
  const words: number[] = [];
  for (let at = from; at < to; at++) if (!scene.words[at]?.isMark) words.push(at);
  const first = words[0] ?? from;
  const last = words.at(-1) ?? from;
  const family = familyFrom(scene, from, last);
  if (family === from) {
    const isRegnal = titles.some((title) => regnal.test(scene.folded(title.from)));
    return [feature(scene, isRegnal ? "given_name" : "family_name", scene.textOf(from, to), from, to)];
  }
  if (/^[ivx]+$/.test(scene.folded(last))) return [feature(scene, "given_name", scene.textOf(from, to), from, to)];
  const familyFirst =
    familyFirstEnd(scene, first) === to ||
    (!givenNames.has(scene.folded(first)) && japaneseGivenNames.has(scene.folded(last)));
  if (familyFirst) {
    return [
      feature(scene, "family_name", scene.textOf(first, first + 1), first, first + 1),
      feature(scene, "given_name", scene.textOf(first + 1, to), first + 1, to),
    ];
  }
  return [
    feature(scene, "family_name", scene.textOf(family, to), family, to),
    feature(scene, "given_name", scene.textOf(from, family), from, family),
  ];
}

/** Particles that have a capital at the head of a sentence: "De Gaulle raised". */
function isOpening(folded: string, isFirst: boolean): boolean {
  return isFirst && /^(?:de|du|von|van|ben|bin|ibn)$/.test(folded);
}

/** First word of the family name that ends at the word: its particles and first halves belong to it ("von Ribbentrop", "al-Sistani", "Antonov-Ovseenko"). */
function familyFrom(scene: Scene, from: number, last: number): number {
  let at = last;
  while (at > from) {
    const isCompound = scene.isHyphen(at - 1);
    const before = isCompound ? at - 2 : at - 1;
    const folded = scene.folded(before);
    const isParticle =
      particles.has(folded) && folded !== "y" && (!scene.isCapital(before) || isOpening(folded, before === from));
    if (before < from || !(isParticle || (isCompound && scene.isCapital(before)))) break;
    at = before;
  }
  return at;
}
