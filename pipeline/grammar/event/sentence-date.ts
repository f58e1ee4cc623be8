import type { DateMention } from "../mention.ts";
import type { Sentence } from "./sentence.ts";
import type { TellingDate, TellingTime } from "./telling.ts";

/**
 * The date and clock time that belong to the trigger at `word`, whose own words are `from` to `to`: in its clause, the nearest,
 * rather one in front; else the one that opens the sentence or the last in front of it.
 */
export function dateOfClause(
  sentence: Sentence,
  word: number,
  from: number,
  to: number,
): { date: TellingDate | null; time: TellingTime | null } {
  const start = sentence.words[from]?.start ?? 0;
  const end = sentence.words[to]?.end ?? 0;
  const at = sentence.words[word]?.start ?? 0;
  const { dates } = sentence.analysed;
  const inside = dates.filter((mention) => mention.start >= start && mention.end <= end);
  const before = dates.filter((mention) => mention.end <= start);
  const date =
    nearest(inside.filter(isDay), at) ??
    before.filter((mention) => isDay(mention) && carries(sentence, mention)).at(-1) ??
    null;
  const clock =
    nearest(
      inside.filter(({ kind }) => kind === "time"),
      at,
    ) ??
    before.filter(({ kind }) => kind === "time").at(-1) ??
    null;
  return {
    date:
      date === null ? null : tellingDate(sentence, date, inside.includes(date) ? "date/in-clause" : "date/of-sentence"),
    time:
      clock === null
        ? null
        : {
            at: { passage: sentence.analysed.passage.index, start: clock.start, end: clock.end },
            value: clock.value,
            zone: clock.timeZone,
          },
  };
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
