import type { Extent, NameMention } from "../mention.ts";
import type { NameReference, PartyReading } from "./figure-reading.ts";
import type { Item } from "./item.ts";
import type { MeasureReading } from "./measure.ts";
import type { ObjectReading } from "./object.ts";
import type { SideWord, TextSides } from "./sides.ts";

/** On whose side the counted were, who did it to them, and the name the figure is about. */
export interface PartiesReading {
  readonly party: readonly PartyReading[];
  readonly counterparty: readonly PartyReading[];
  readonly subject: NameReference | null;
  readonly rule: string;
}

/** A side that a figure has from another one; the subject alone where only its record tells the side. */
export interface InheritedSide {
  readonly party: readonly PartyReading[];
  readonly subject: NameReference | null;
  /** Whether the subject is what the list as a whole is about, and not only a name that tells the side. */
  readonly isSubject: boolean;
}

/** What the reader knows when it comes to a figure. */
export interface PartyContext {
  readonly item: Item;
  /** The number that this one is out of: "28 of 2,500". */
  readonly whole: Item | null;
  readonly measure: MeasureReading;
  readonly object: ObjectReading;
  readonly sides: TextSides;
  /** Extents of the words that say who says so: sayers are not the side that is counted. */
  readonly sayers: readonly Extent[];
  /** Side and subject of the number before it in the list, or of the whole it is out of; null where they have none. */
  readonly inherited: InheritedSide | null;
  /** Side and subject of the figure before it in the sentence. */
  readonly sentence: InheritedSide | null;
  /** Parties of the list before "another 5". */
  readonly list: readonly PartyReading[];
  /** Index of the passage before it in the same block, else null. */
  readonly before: number | null;
  /** Indexes of it and of up to two passages before it in the same block, nearest first. */
  readonly paragraph: readonly number[];
  /** Its words. */
  readonly textBefore: string | null;
  /** Its names. */
  readonly namesBefore: readonly NameMention[];
}

export const none: PartiesReading = { party: [], counterparty: [], subject: null, rule: "" };

export function at(passage: number | null, word: SideWord | undefined): PartyReading | null {
  if (passage === null || word === undefined) return null;
  return { party: word.party, cue: { passage, start: word.start, end: word.end } };
}

export function subjectWords({ sides, before }: PartyContext): readonly SideWord[] {
  return before === null ? [] : (sides.words[before] ?? []);
}

export function wordsAt({ sides, item }: PartyContext): readonly SideWord[] {
  return (sides.words[item.passage] ?? []).filter((word) => !isCompound(item.analysed.passage.text, word));
}

/** "Polish–Soviet War", "Soviet–Japanese border": sides that tell of what is between them, and of neither. */
function isCompound(text: string, { start, end }: Extent): boolean {
  const behind = /^[–-]\p{Lu}\p{L}+/u.exec(text.slice(end));
  if (behind !== null) return relation.test(text.slice(end + behind[0].length));
  return /\p{L}[–-]$/u.test(text.slice(0, start)) && relation.test(text.slice(end));
}

const relation =
  /^\s(?:\p{L}+\s)?(?:wars?|conflicts?|border|frontier|relations|pact|treaty|agreement|friendship|neutrality|diplomacy|disputes?|tensions?|company|railway|line)\b/iu;

export function isSayer({ sayers }: PartyContext, word: Extent): boolean {
  return sayers.some((sayer) => sayer.start <= word.start && word.end <= sayer.end);
}

export function partyOf({ item }: PartyContext, word: SideWord): PartyReading {
  return { party: word.party, cue: { passage: item.passage, start: word.start, end: word.end } };
}

export function reading(context: PartyContext, words: readonly SideWord[], rule: string): PartiesReading {
  const { text } = context.item.analysed.passage;
  const named = words.find((word) => word.name !== null);
  const isOneOfTwo = named !== undefined && /^\sand\s(?:the\s)?\p{Lu}/u.test(text.slice(named.end)); // "the Soviet Army and Navy"
  const name = isOneOfTwo ? null : (named?.name ?? null);
  const subject = name === null ? null : { passage: context.item.passage, name };
  return { party: words.map((word) => partyOf(context, word)), counterparty: [], subject, rule };
}

export function isLoss({ measure }: MeasureReading): boolean {
  return [
    "killed",
    "wounded",
    "missing",
    "dead_or_missing",
    "died",
    "casualties",
    "destroyed",
    "captured",
    "captured_materiel",
    "executed",
  ].includes(measure);
}
