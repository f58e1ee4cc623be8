import type { AnalysedPassage, NameMention } from "../mention.ts";
import { endOf, type RelationReading, relationOf } from "./relation.ts";

const ofThe = /^ of (?:the )?(?:[\p{Lu}][\p{Ll}]+ )?$/u;
const possessive = /^['’]s (?:[\p{Lu}][\p{Ll}]+ )?$/u;
const posts = /\b(?:commander|chief|staff|headquarters|commanding|leader|officer)\s*$/i;

/** Which unit is part of which: "1st Battalion of the 25th Infantry Regiment", "the 1st Air Division's 54th Fighter Squadron", lists of units under units. */
export function partsOfUnits(analysed: AnalysedPassage, all: readonly AnalysedPassage[]): RelationReading[] {
  const { passage, names } = analysed;
  const units = names.filter(({ kind }) => kind === "unit");
  const found: RelationReading[] = [];
  const add = (part: NameMention, whole: NameMention, rule: string) => {
    const clause = { start: Math.min(part.start, whole.start), end: Math.max(part.end, whole.end) };
    found.push({
      subject: endOf(analysed, part),
      predicate: "part_of",
      object: endOf(analysed, whole),
      passage: passage.index,
      clause,
      date: null,
      rule,
    });
  };
  units.forEach((unit, index) => {
    const next = units[index + 1];
    if (next === undefined || posts.test(passage.text.slice(0, unit.start).slice(-24))) return;
    const gap = passage.text.slice(unit.end, next.start);
    if (ofThe.test(gap)) add(unit, next, "relation/part-of-the");
    else if (possessive.test(gap)) add(next, unit, "relation/part-of-possessive");
  });
  return [...found, ...ofList(analysed), ...underBullet(analysed, all)];
}

const dash = /^ [–—-] (?:the )?(?:\p{Ll}+ ){0,3}$/u;
const parts = /^(?:, and|,| and)(?: the)? (?:\p{Ll}+ ){0,3}$/u;

/** "part of the Soya Defence Force – the icebreaker Odomari, the gunboat Chitose Maru": what a dash lists under a unit is part of it. */
function ofList(analysed: AnalysedPassage): RelationReading[] {
  const { passage, names } = analysed;
  const found: RelationReading[] = [];
  names.forEach((whole, index) => {
    if (whole.kind !== "unit" || passage.kind !== "bullet") return;
    let before = whole;
    for (const part of names.slice(index + 1)) {
      const gap = passage.text.slice(before.end, part.start);
      const isPart = part.kind === "unit" || part.kind === "vessel";
      if (!isPart || !(before === whole ? dash : parts).test(gap)) return;
      const ends = [endOf(analysed, part), endOf(analysed, whole)] as const;
      found.push(relationOf(analysed, ends[0], "part_of", ends[1], { rule: "relation/part-of-dash" }));
      before = part;
    }
  });
  return found;
}

/** "- 16th Army" above "- - 56th Rifle Corps": the unit of a bullet is part of the unit of the bullet it stands under. */
function underBullet(analysed: AnalysedPassage, all: readonly AnalysedPassage[]): RelationReading[] {
  const { passage, names } = analysed;
  const above = passage.parent === null ? undefined : all[passage.parent];
  const unit = names.find(({ kind }) => kind === "unit");
  const whole = above?.names.find(({ kind }) => kind === "unit");
  if (above === undefined || unit === undefined || whole === undefined) return [];
  const clause = { start: unit.start, end: unit.end };
  return [
    {
      subject: endOf(analysed, unit),
      predicate: "part_of",
      object: endOf(above, whole),
      passage: passage.index,
      clause,
      date: null,
      rule: "relation/part-of-list",
    },
  ];
}
