import type { DateMention } from "../mention.ts";
import { isOwn, type Sentence, type Stretch } from "./sentence.ts";
import type { TellingDate, TellingTime } from "./telling.ts";
import { verbPhraseAt } from "./verb-phrase.ts";

/**
 * The date and clock time that belong to the trigger at `word`, whose own words are `from` to `to`: in its clause, the nearest,
 * rather one in front; else the one that opens the sentence or the last in front of it.
 */
export function dateOfClause(
  sentence: Sentence,
  stretch: Stretch & { readonly looksBack?: boolean; readonly rule?: string },
): { date: TellingDate | null; time: TellingTime | null } {
  const at = sentence.words[stretch.word]?.start ?? 0;
  const start = sentence.words[stretch.from]?.start ?? 0;
  const inside = ownPhrase(sentence, stretch, datesIn(sentence, stretch));
  const written = datesOfWriting(sentence);
  const before = takesNoOuterDate(sentence, stretch)
    ? []
    : sentence.analysed.dates.filter(
        (mention) => mention.end <= Math.max(start, at) && !inside.includes(mention) && !written.has(mention),
      );
  const date =
    finest(inside.filter(isDay), at) ??
    before.filter((mention) => isDay(mention) && carries(sentence, mention)).at(-1) ??
    null;
  const clock =
    nearest(
      inside.filter((mention) => !isDay(mention)),
      at,
    ) ??
    before.filter((mention) => !isDay(mention)).at(-1) ??
    null;
  const passage = sentence.analysed.passage.index;
  return {
    date:
      date === null ? null : tellingDate(sentence, date, inside.includes(date) ? "date/in-clause" : "date/of-sentence"),
    time:
      clock === null
        ? null
        : { at: { passage, start: clock.start, end: clock.end }, value: clock.value, zone: clock.timeZone },
  };
}

const prepositions = new Set(
  "of in on at by for with from to into against between among during after before under over through since until upon without as around about along following despite amid based".split(
    " ",
  ),
);

/** Whether a phrase hangs on a preposition. */
export function isAdjunct(sentence: Sentence, from: number): boolean {
  return prepositions.has(prepositionBefore(sentence, from));
}

/** Whether a phrase hangs on a preposition of time: "during the retreat from the town". */
export function isTemporal(sentence: Sentence, from: number): boolean {
  return /^(?:after|before|following|during|since|until|upon|amid)$/.test(prepositionBefore(sentence, from));
}

/** "launched in 1915 and lost in 1916": the second of two verbs has the dates that stand with it, where any do. */
function ownPhrase(
  sentence: Sentence,
  { word, rule }: Stretch & { readonly rule?: string },
  dates: readonly DateMention[],
): readonly DateMention[] {
  if (dates.length < 2 || rule === undefined || !rule.startsWith("event/verb")) return dates;
  const { first, last } = verbPhraseAt(sentence, word);
  if (first === sentence.clauses[sentence.words[word]?.clause ?? 0]?.first) return dates;
  const start = sentence.words[Math.max(first, word)]?.start ?? 0;
  const end = sentence.words[last]?.end ?? 0;
  const own = dates.filter((mention) => mention.start >= start && mention.end <= end && isDay(mention));
  return own.length > 0 ? [...own, ...dates.filter((mention) => !isDay(mention))] : dates;
}

/** A phrase in a time clause of its own ("after the landing at Tōro"), or a name behind a preposition, has no date but its own. */
function takesNoOuterDate(sentence: Sentence, stretch: Stretch & { readonly looksBack?: boolean }): boolean {
  if (stretch.isClause)
    return stretch.looksBack === true && sentence.clauses[sentence.words[stretch.word]?.clause ?? 0]?.opener !== "when";
  const before = prepositionBefore(sentence, stretch.from);
  return sentence.words[stretch.word]?.event === null ? afterwards.has(before) : prepositions.has(before);
}

const afterwards = new Set("after before following since until despite upon".split(" "));

function prepositionBefore(sentence: Sentence, from: number): string {
  const before = sentence.words[from - 1]?.folded ?? "";
  return /^(?:the|a|an|its|his|their)$/.test(before) ? (sentence.words[from - 2]?.folded ?? "") : before;
}

/** "the Joint Declaration of 1956", "the Battle of Lake Khasan (1938)": the date is part of the name. */
function isOfName({ words }: Sentence, index: number): boolean {
  const before = words[index - 1];
  return (
    (before?.folded === "of" || before?.folded === "(") &&
    words[index - 2]?.event !== null &&
    words[index - 2] !== undefined
  );
}

const writings = new Set(
  "article articles book books memoir memoirs interview interviews edition published publication serialized serialised series series' magazine bluebook report copyright".split(
    " ",
  ),
);

const noDates: ReadonlySet<DateMention> = new Set();

function datesOfWriting(sentence: Sentence): ReadonlySet<DateMention> {
  if (sentence.analysed.dates.length === 0) return noDates;
  const written = new Set<DateMention>();
  sentence.words.forEach(({ date }, index) => {
    if (date !== null && isOfWriting(sentence, index)) written.add(date);
  });
  return written;
}

/** "the mid-1960s serialised article", "(1971)" behind a title: when it was written, not when it happened. */
function isOfWriting({ words }: Sentence, index: number): boolean {
  const date = words[index]?.date;
  let last = index;
  while (date && words[last + 1]?.date === date) last++;
  const behind = words.slice(last + 1, last + 9);
  const stop = behind.findIndex(({ folded }) => folded === "," || folded === ".");
  return (stop < 0 ? behind : behind.slice(0, stop)).some(
    ({ folded, shape }) => shape === "lower" && writings.has(folded),
  );
}

/** The dates and times that stand on the stretch's own words. */
function datesIn(sentence: Sentence, stretch: Stretch): DateMention[] {
  const found = new Set<DateMention>();
  for (let index = stretch.from; index <= stretch.to; index++) {
    const date = sentence.words[index]?.date;
    if (
      date &&
      isOwn(sentence, stretch, index) &&
      !isOfWriting(sentence, index) &&
      (sentence.words[stretch.word]?.event || !isOfName(sentence, index))
    )
      found.add(date);
  }
  return [...found];
}

function isDay(mention: DateMention): boolean {
  return mention.kind === "date";
}

/** Whether a date in front holds for what follows it: not one in brackets, nor a deadline. */
function carries(sentence: Sentence, mention: DateMention): boolean {
  const word = sentence.words.find((each) => each.date === mention);
  const opener = sentence.clauses[word?.clause ?? 0]?.opener;
  return opener !== "(" && mention.modifier !== "until" && mention.modifier !== "since";
}

/** The mention closest to the trigger, or one of its clause that tells the same more exactly: "on 1 September 1939, … a client state in 1939". */
function finest(mentions: readonly DateMention[], at: number): DateMention | null {
  const close = nearest(mentions, at);
  return close === null ? null : (mentions.find(({ value }) => value.startsWith(`${close.value}-`)) ?? close);
}

/** The mention closest to the trigger; of two, the one that follows "on" or opens the sentence is no farther than it looks. */
function nearest(mentions: readonly DateMention[], at: number): DateMention | null {
  let best: DateMention | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    const distance = mention.end <= at ? at - mention.end : mention.start - at;
    if (distance < shortest) {
      best = mention;
      shortest = distance;
    }
  }
  return best;
}

/** A date mention as the date of an event. */
export function tellingDate(sentence: Sentence, mention: DateMention, rule: string): TellingDate {
  const { passage } = sentence.analysed;
  const isSpan = mention.value.includes("/") && !mention.value.includes("~");
  const isDayLong = /^-?\d{4}-\d{2}-\d{2}$/.test(mention.value);
  const before = passage.text.slice(Math.max(0, mention.start - 9), mention.start).toLowerCase();
  const extent = isDayLong ? null : isSpan && !/\bor\b|between $/.test(before) ? "throughout" : "within";
  return { at: { passage: passage.index, start: mention.start, end: mention.end }, value: mention.value, extent, rule };
}
