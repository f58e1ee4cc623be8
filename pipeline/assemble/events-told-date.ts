import type { EventTelling, TellingDate } from "../grammar/event/telling.ts";
import { bounds, compareDays, contains } from "../records/edtf.ts";
import type { ToldText } from "./events-input.ts";

/**
 * The date of a telling, as far as the words that give it allow. "By June 1952" says how things stood: it is the date of no other
 * sentence. "The same day", where the heading above gives other days, looks past it: the days of the heading stand.
 */
export function dateOf(text: ToldText, { date, passage }: EventTelling): TellingDate | null {
  if (date === null) return date;
  if (date.rule === ofStory && !isDay(date.value) && isOfState(text, date)) return null;
  return isSameDay.test(wordsOf(text, date)) ? (ofHeading(text, passage, date) ?? date) : date;
}

const ofStory = "date/of-paragraph";

/** "By the mid-1990s, 300 were still living there": nothing happened then that the text tells. */
function isOfState(text: ToldText, { at }: TellingDate): boolean {
  const before = text.passages[at.passage]?.passage.text.slice(0, at.start) ?? "";
  if (!/\b(?:by|until|since) (?:the )?$/i.test(before)) return false;
  return !text.tellings.some(
    ({ date }) =>
      date !== null && date.rule !== ofStory && date.at.passage === at.passage && date.at.start === at.start,
  );
}

const isSameDay = /^(?:the|that) (?:same )?(?:day|evening|night|afternoon|morning)$/i;

function isDay(value: string): boolean {
  return /^-?[\dX]{4}-\d\d-\d\d$/.test(value);
}

function wordsOf(text: ToldText, { at }: TellingDate): string {
  return text.passages[at.passage]?.passage.text.slice(at.start, at.end) ?? "";
}

/** The days that the innermost dated heading above gives, when the date lies before them. */
function ofHeading(text: ToldText, passage: number, date: TellingDate): TellingDate | null {
  for (let index = passage; index >= 0; index--) {
    const above = text.passages[index];
    if (above?.passage.kind !== "heading") continue;
    const [day] = above.dates.filter(({ kind }) => kind === "date");
    if (day === undefined || contains(day.value, date.value)) return null;
    const [first, told] = [day.firstDay, bounds(date.value).last];
    if (first === null || told === null || compareDays(told, first) >= 0) return null;
    const at = { passage: index, start: day.start, end: day.end };
    return { at, value: day.value, extent: day.value.includes("/") ? "within" : null, rule: "event/date-of-heading" };
  }
  return null;
}
