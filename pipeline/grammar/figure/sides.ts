import type { AnalysedPassage, Extent, NameMention, PartyCue } from "../mention.ts";
import { alliesOf, opponentsOf } from "./opponents.ts";

/** A side as some words of a passage say it: a demonym, a state, or a name whose side is known. */
export interface SideWord extends Extent {
  readonly party: string;
  /** Index of the name in its passage; null for a cue. */
  readonly name: number | null;
  readonly form: PartyCue["form"] | "name";
}

/** What the whole text says of sides. */
export interface TextSides {
  /** Side words of each passage, in order. */
  readonly words: readonly (readonly SideWord[])[];
  /** Sides of the columns of an infobox, by the digit of its keys ("Combatant1"). */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** Sides of columns whose rows name none, by the order in which the title and the opening name the two opponents. */
  readonly columnOrder: ReadonlyMap<string, readonly string[]>;
  /** The two sides that the text speaks of most; empty where it has fewer. */
  readonly opponents: readonly string[];
  /** The main side that each other side stands beside ("Mongolian and Soviet troops"). */
  readonly allies: ReadonlyMap<string, string>;
  /** Whose civilians the text speaks of, where it names those of one side far more than any other's; else null. */
  readonly civilians: string | null;
}

/** Reads the sides of a text: names get the side that any passage gives them, columns that of their rows. */
export function sidesOf(analysed: readonly AnalysedPassage[]): TextSides {
  const known = sidesOfNames(analysed);
  const words = analysed.map((each) => wordsOf(each, known));
  const opponents = opponentsOf(analysed, words);
  return {
    words,
    columns: columnsOf(analysed, words),
    columnOrder: columnOrderOf(analysed, words, opponents),
    opponents,
    allies: alliesOf(analysed, words, opponents),
    civilians: civiliansOf(analysed),
  };
}

/** The other of the two main sides, for one of them or for its ally; null for anybody else. */
export function opponentOf({ opponents, allies }: TextSides, party: string): string | null {
  const main = opponents.includes(party) ? party : allies.get(party);
  if (main === undefined) return null;
  return opponents.find((other) => other !== main) ?? null;
}

/** The side of a name, from its own features anywhere in the text, or from the heading it is listed under. */
function sidesOfNames(analysed: readonly AnalysedPassage[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const vote = (key: string, party: string) => {
    const votes = counts.get(key) ?? new Map<string, number>();
    votes.set(party, (votes.get(party) ?? 0) + 1);
    counts.set(key, votes);
  };
  const headings = headingSides(analysed);
  for (const each of analysed) {
    const listed = each.passage.kind === "bullet" ? sideOfHeading(each, headings) : null;
    for (const name of each.names) {
      if (name.kind === "place") continue;
      const own = sideAt(each, name);
      if (own !== null) vote(keyOf(name), own);
      else if (listed !== null) vote(keyOf(name), listed);
    }
  }
  return new Map([...counts].map(([key, votes]) => [key, mostVoted(votes)]));
}

function mostVoted(votes: ReadonlyMap<string, number>): string {
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** Names of one thing however its name is spelled out: kind and folded words. */
function keyOf(name: NameMention): string {
  return `${name.kind} ${name.name.toLowerCase()}`;
}

/** The side that the company of a name says: the adjective right in front of it ("Japanese Korean Army"), or its feature. */
function sideAt({ parties, passage }: AnalysedPassage, name: NameMention): string | null {
  const before = parties.find(({ end, form }) => end === name.start - 1 && form === "adjective");
  if (before !== undefined && passage.text[before.end] === " ") return before.party;
  return name.features.find((each) => each.feature === "party")?.value ?? null;
}

/** "Soviet Army": the side that the name itself says. */
function sideWithin({ parties }: AnalysedPassage, name: NameMention): string | null {
  return parties.find(({ start, end }) => start === name.start && end < name.end)?.party ?? null;
}

/** Headings that are nothing but a side: "Soviet Union", "Imperial Japan". */
function headingSides(analysed: readonly AnalysedPassage[]): ReadonlyMap<string, string> {
  const sides = new Map<string, string>();
  for (const { passage, parties } of analysed) {
    if (passage.kind !== "heading") continue;
    const distinct = [...new Set(parties.map(({ party }) => party))];
    const [only] = distinct;
    if (only !== undefined && distinct.length === 1) sides.set(bare(passage.text), only);
  }
  return sides;
}

function sideOfHeading({ passage }: AnalysedPassage, sides: ReadonlyMap<string, string>): string | null {
  const heading = passage.headings.at(-1);
  return heading === undefined ? null : (sides.get(bare(heading.text)) ?? null);
}

function bare(heading: string): string {
  return heading.replace(/=/g, "").trim().toLowerCase();
}

/** Side words of a passage in order; a cue inside a name whose side is known says nothing of its own. */
function wordsOf(analysed: AnalysedPassage, known: ReadonlyMap<string, string>): SideWord[] {
  const { names, parties } = analysed;
  const words: SideWord[] = [];
  names.forEach((name, index) => {
    const party =
      name.kind === "place" ? null : (sideAt(analysed, name) ?? known.get(keyOf(name)) ?? sideWithin(analysed, name));
    if (party !== null) words.push({ start: name.start, end: name.end, party, name: index, form: "name" });
  });
  const covered = (cue: Extent) => words.some((word) => word.start <= cue.start && cue.end <= word.end);
  const cues = parties
    .filter((cue) => !covered(cue))
    .map(({ start, end, party, form }) => ({ start, end, party, name: null, form }));
  return [...words, ...cues].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "Combatant1", "Units1", "Commander1" name the side of column 1; with fewer rows "A and B victory" joins two. */
function columnsOf(
  analysed: readonly AnalysedPassage[],
  words: readonly (readonly SideWord[])[],
): ReadonlyMap<string, readonly string[]> {
  const columns = new Map<string, Set<string>>();
  analysed.forEach(({ passage }, index) => {
    const key = /^(?:combatant|belligerent|units|commander|side)s?(\d)/i.exec(passage.label ?? "")?.[1];
    if (key === undefined) return;
    const column = columns.get(key) ?? new Set<string>();
    for (const { party, start } of words[index] ?? [])
      if (!/\p{L} of (?:the )?$/u.test(passage.text.slice(0, start))) column.add(party); // "White movement of Russia"
    if (column.size > 0) columns.set(key, column);
  });
  return new Map([...columns].map(([key, parties]) => [key, [...parties]]));
}

/** "Japanese invasion of Sakhalin", "was fought between the United States and Japan": who is named first has the first column. */
function columnOrderOf(
  analysed: readonly AnalysedPassage[],
  words: readonly (readonly SideWord[])[],
  opponents: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const opening = analysed.findIndex(({ passage }) => passage.kind === "paragraph");
  const first =
    sideOfTitle(analysed, words) ?? (words[opening] ?? []).find(({ party }) => opponents.includes(party))?.party;
  const second = opponents.find((party) => party !== first);
  if (first === undefined || second === undefined || !opponents.includes(first)) return new Map();
  return new Map([
    ["1", [first]],
    ["2", [second]],
  ]);
}

/** The side whose word the title opens with, though there it is part of the name of the event. */
function sideOfTitle(
  analysed: readonly AnalysedPassage[],
  words: readonly (readonly SideWord[])[],
): string | undefined {
  const opener = /\p{Lu}\p{L}+/u.exec(analysed[0]?.passage.text ?? "")?.[0];
  for (const [index, list] of words.entries()) {
    const text = analysed[index]?.passage.text ?? "";
    const word = list.find(({ start, end, form }) => form !== "name" && text.slice(start, end) === opener);
    if (word !== undefined) return word.party;
  }
  return undefined;
}

const civilianNoun =
  /^\s(?:\p{Ll}+\s)?(?:civilians?|citizens?|residents?|inhabitants?|evacuees?|refugees?|settlers?|families|farmers?|women|villagers?|population)\b/u;

/** "Japanese civilians", "Japanese civilian casualties", "Japanese residents": at least twice, and three times as often as others. */
function civiliansOf(analysed: readonly AnalysedPassage[]): string | null {
  const counts = new Map<string, number>();
  for (const { parties, passage } of analysed) {
    for (const { party, end } of parties) {
      if (civilianNoun.test(passage.text.slice(end, end + 32))) counts.set(party, (counts.get(party) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (first === undefined || first[1] < 2 || (second !== undefined && second[1] * 3 > first[1])) return null;
  return first[0];
}
