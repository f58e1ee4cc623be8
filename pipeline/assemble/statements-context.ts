import type { Attribution } from "../grammar/attribution/attribution.ts";
import { type Extraction, mentionId, spanIn } from "../grammar/extraction.ts";
import type { DateMention, Extent } from "../grammar/mention.ts";
import type { Passage } from "../text/passage.ts";
import type { ResolvedSayer } from "./claims-resolved.ts";
import type { Told } from "./statements.ts";
import { aboutOf } from "./statements-about.ts";

/** What is told in one text that is no number and may be told otherwise elsewhere. */
export interface ToldContext {
  readonly extraction: Extraction;
  /** The record that a mention of a name was joined to, by mention id. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** The event told in a passage nearest to a stretch of it, null if none. */
  eventAt(passage: number, extent: Extent): string | null;
}

/** The sayers that a passage names, by its index; read when first asked for. */
export type Said = (index: number) => readonly Attribution[];

/** A stretch of a passage that is one side of a question. */
export interface Side {
  readonly passage: number;
  readonly extent: Extent;
  readonly sayer?: Attribution | null;
}

/** A question that a text answers in several ways. */
export interface Asked {
  readonly property: Told["property"];
  readonly rule: string;
  /** The question in words. */
  readonly asks: string;
  readonly kind?: Told["kind"];
  readonly subject?: string;
}

/** What is told without a sayer, a date or a question of its own. */
export function plain(told: Pick<Told, "subject" | "property" | "value" | "source" | "span" | "rule" | "about">): Told {
  return { ...told, sayer: null, question: null, firstDay: null, lastDay: null };
}

/** Whether a sayer is named by the words, not hearsay: "Soviet records state", "according to Nakayama". */
export function isNamed({ rule }: Attribution): boolean {
  return rule === "attribution/says" || rule === "attribution/according-to";
}

/** "it is believed that". */
export function isHearsay({ rule, words }: Attribution): boolean {
  return rule === "attribution/impersonal" && /^it\b/i.test(words);
}

/** What a sayer says, as a side. */
export function sideOf(passage: number, sayer: Attribution): Side {
  return { passage, extent: sayer.scope, sayer };
}

/** A whole sentence as a side. */
export function wholeOf({ extraction }: ToldContext, passage: number): Side {
  return { passage, extent: { start: 0, end: extraction.passages[passage]?.passage.text.length ?? 0 } };
}

/** The statements of the sides of a question, each the words of its stretch; none where two sides are not left. */
export function answersOf(context: ToldContext, asked: Asked, sides: readonly Side[]): Told[] {
  const { extraction } = context;
  const source = extraction.source.id;
  const keys = sides.map((side) => extraction.passages[side.passage]?.passage.key ?? "");
  const question = [source, ...new Set(keys), asked.rule].join("\n");
  const subject = asked.subject ?? eventOf(context, sides) ?? aboutOf(context, sides)?.entity ?? source;
  const told = sides.flatMap((side): Told[] => {
    const passage = extraction.passages[side.passage]?.passage;
    if (passage === undefined) return [];
    const extent = trimmed(passage, side.extent);
    const value = passage.text.slice(extent.start, extent.end);
    if (value === "") return [];
    return [
      {
        ...{ subject, property: asked.property, value, source },
        sayer: side.sayer == null ? null : sayerOf(context, side.passage, side.sayer),
        span: spanIn(extraction, passage, extent),
        rule: asked.rule,
        question,
        about: value,
        firstDay: null,
        lastDay: null,
        asks: asked.asks,
        kind: asked.kind ?? "contradiction",
      },
    ];
  });
  return told.length < 2 ? [] : told;
}

/** The event that all sides tell, null if they tell several or one tells none. */
function eventOf(context: ToldContext, sides: readonly Side[]): string | null {
  const [event, ...others] = new Set(sides.map(({ passage, extent }) => context.eventAt(passage, extent)));
  return others.length === 0 ? (event ?? null) : null;
}

/** A date as the answer to a question that is asked elsewhere too. */
export function dated(
  { extraction }: ToldContext,
  passage: Passage,
  date: DateMention,
  told: Pick<Told, "subject" | "rule" | "question" | "about"> & { readonly extent?: Extent; readonly asks?: string },
): Told {
  const { extent = date, asks = null, ...rest } = told;
  return {
    ...rest,
    property: date.kind,
    value: date.value,
    source: extraction.source.id,
    sayer: null,
    span: spanIn(extraction, passage, extent),
    firstDay: date.firstDay,
    lastDay: date.lastDay,
    asks,
  };
}

/** A stretch without the white space, marks and "that" at its ends. */
export function trimmed({ text }: Pick<Passage, "text">, { start, end }: Extent): Extent {
  const words = text.slice(start, end);
  const before = /^(?:[\s,;:—–]+|(?:that|but|while|whereas|though)\s|caused by\s)*/.exec(words)?.[0].length ?? 0;
  const after = /[\s,;:.—–]*$/.exec(words.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}

/** Who says it, with the records that the words name. */
export function sayerOf({ extraction, entityOf }: ToldContext, index: number, said: Attribution): ResolvedSayer | null {
  const analysed = extraction.passages[index];
  if (analysed === undefined) return null;
  const { passage, names, parties } = analysed;
  const inside = (extent: Extent) => extent.start >= said.start && extent.end <= said.end;
  const entities = names
    .filter((name) => inside(name) && name.kind !== "place")
    .map((name) => entityOf.get(mentionId(extraction.source.id, passage, name)));
  const [side, ...others] = new Set(parties.filter(inside).map(({ party }) => party));
  return {
    words: said.words,
    span: spanIn(extraction, passage, said),
    entities: entities.filter((entity) => entity !== undefined),
    party: others.length === 0 && side !== undefined ? side : null,
  };
}

/** A sayer inside a sentence: "Soviet records", "the Japanese side". */
export function sayerWords(passage: Passage, { start, words }: Attribution): string {
  const article = /\b(?:the|The)\s$/.exec(passage.text.slice(0, start));
  const inside = words.replace(/^(?:Some|Other|Others|Many|Most|Several|The)\b/, (first) => first.toLowerCase());
  return article === null ? inside : `the ${inside}`;
}

/** The date said last before a stretch of a passage, in it or earlier in its paragraph. */
export function dateBefore({ extraction }: ToldContext, index: number, before: number): DateMention | undefined {
  const { passages } = extraction;
  const block = passages[index]?.passage.block;
  for (let at = index; at >= 0 && passages[at]?.passage.block === block; at--) {
    const limit = at === index ? before : Number.POSITIVE_INFINITY;
    const date = passages[at]?.dates.findLast(({ kind, end }) => kind === "date" && end <= limit);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The sentence before a passage in its paragraph; null at the beginning of one, and where sentences do not follow one another. */
export function sentenceBefore({ extraction }: ToldContext, index: number): Passage | null {
  const here = extraction.passages[index]?.passage;
  const before = extraction.passages[index - 1]?.passage;
  if (here === undefined || before === undefined || !here.continues || here.kind !== "paragraph") return null;
  return before.block === here.block ? before : null;
}
