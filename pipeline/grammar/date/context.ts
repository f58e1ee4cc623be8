import type { Passage } from "../../text/passage.ts";
import type { Reference } from "../mention.ts";
import { type Anchor, reaches, turnInSection, turnOfYear, yearsOff } from "./anchor.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { LinkedPoint } from "./link.ts";
import { isAside, isBeforeMain, isCitation, isQuiet, saysSince, strayYears } from "./reliability.ts";
import type { ResolvedPoint } from "./resolve.ts";
import type { Unit } from "./vocabulary.ts";

/** Farthest a year may lie from the period that the infobox gives before the infobox is believed instead. */
const strayYearsFromPeriod = 3;
/** Passages after which "the next day" no longer means the day last spoken of. */
const relativeReach = 12;
/** What the text has said of time so far: where the parts that a date leaves out come from. */
export class Context {
  readonly #points: readonly (readonly LinkedPoint[])[];
  readonly #stray: ReadonlySet<string>;
  /** Dates of headings, by their words: a section is about the one year its heading names. */
  readonly #headings = new Map<string, Anchor>();
  #passage: Passage | null = null;
  #position = -1;
  /** Index of the next point of the passage that says its year. */
  #ahead = 0;
  /** The date the story has reached. */
  #story: Anchor | null = null;
  /** The last month and day the story spoke of. */
  #month: Anchor | null = null;
  #day: Anchor | null = null;
  #span: Anchor | null = null;
  /** The last year said at all, in the story or beside it. */
  #said: Anchor | null = null;
  /** The last year said beside the story, citations apart: all there is to go by until the story has a date. */
  #beside: Anchor | null = null;
  #period: Anchor | null = null;
  /** The main date of the passage being read. */
  #main: ResolvedPoint | null = null;
  /** The last day that the passage being read gave with its year, in the story or beside it. */
  #dayHere: Anchor | null = null;

  constructor(passages: readonly Passage[], points: readonly (readonly LinkedPoint[])[]) {
    this.#points = points;
    this.#stray = strayYears(passages, points);
  }

  /** Goes on to the next passage, in the order of the constructor. Nothing carries over in a shuffled text. */
  enter(passage: Passage): void {
    this.#passage = passage;
    this.#position++;
    this.#ahead = 0;
    this.#main = null;
    this.#dayHere = null;
    if (passage.continues) return;
    this.#story = null;
    this.#month = null;
    this.#day = null;
    this.#span = null;
    this.#said = null;
    this.#beside = null;
  }

  /** Takes a date into account for those that follow. */
  note(point: ResolvedPoint): void {
    const passage = this.#passage;
    if (passage === null) return;
    const at: Reference = { passage: passage.index, start: point.start, end: point.end };
    const anchor: Anchor = { date: point.date, through: point.through, at };
    this.#noteFrame(anchor, point, passage);
    if (point.date.year !== null) this.#said = anchor;
    if (point.states.year !== undefined && point.date.day !== null) this.#dayHere = anchor;
    if (point.joins === "range") this.#span = anchor;
    else if (this.#span !== null && this.#span.through === null) this.#span = { ...this.#span, through: point.date };
    if (this.#isBeside(point, passage)) {
      if (point.date.year !== null && !isCitation(point, passage)) this.#beside = anchor;
      return;
    }
    if (this.#endsHeading(point, passage)) return;
    this.#main ??= point;
    if (point.date.year !== null && !this.#isOvertaken(point, passage)) this.#story = anchor;
    if (point.date.month !== null) this.#month = anchor;
    if (point.date.day !== null) this.#day = anchor;
  }

  /** The end of a span in a heading ("Siberia (1920–22)") or in an infobox: the story begins at its beginning. */
  #endsHeading(point: ResolvedPoint, passage: Passage): boolean {
    const isFrame = passage.kind === "heading" || passage.kind === "title" || passage.kind === "infobox";
    return isFrame && this.#story?.at.passage === passage.index && point.date.year !== null;
  }

  /** What infobox and headings say of the time that the text or a section is about. */
  #noteFrame(anchor: Anchor, point: ResolvedPoint, passage: Passage): void {
    if (point.date.year === null) return;
    if (passage.kind === "infobox" && /\bdate\b/i.test(passage.label ?? "")) {
      this.#period = this.#period === null ? anchor : { ...this.#period, through: point.date };
    }
    if (passage.kind !== "heading") return;
    const known = this.#headings.get(passage.text);
    this.#headings.set(passage.text, known === undefined ? anchor : { ...known, through: point.date });
  }

  /** Whether a date is no step of the story: a citation, a year far off, a side remark. */
  #isBeside(point: ResolvedPoint, passage: Passage): boolean {
    if (point.date.decade !== null || point.date.century !== null) return true;
    if ((point.states.relative?.amount ?? 0) < 0) return true;
    if (this.#stray.has(`${passage.index}:${point.start}`) || isBeforeMain(point, this.#main)) return true;
    return isAside(point, passage, this.#main, this.#story !== null) || this.#looksBack(point, passage);
  }

  /** "was its commander from May 1938" in a story of 1939: since when something was so. */
  #looksBack(point: ResolvedPoint, passage: Passage): boolean {
    const reached = this.#day ?? this.#month;
    if (reached === null || reached.date.year === null || point.date.year === null || point.joins !== null)
      return false;
    return point.date.year < reached.date.year && saysSince(point, passage);
  }

  /** A year said in passing ("a campaign planned for 1976") where the story already goes by months and days. */
  #isOvertaken(point: ResolvedPoint, passage: Passage): boolean {
    const month = this.#month;
    if (month === null || point.date.month !== null || month.date.year === null) return false;
    return isQuiet(point, passage) && passage.index - month.at.passage <= relativeReach;
  }

  /** The year that "that year" means: the last one said. */
  year(): Anchor | null {
    return this.#said ?? this.#period;
  }

  /** The month the story has reached. */
  month(): Anchor | null {
    return this.#month;
  }

  /** The year of a month, day or season said without one, and the date it was taken from. */
  yearFor(date: CalendarDate, point: LinkedPoint): { year: number; anchor: Anchor } | null {
    const anchor = this.#dayHere ?? this.#framed(this.#story) ?? this.#beside;
    if (anchor === null) return this.#yearAhead(point);
    if (anchor.date.year === null) return null;
    const month = this.#month?.date.year === anchor.date.year ? this.#month : anchor;
    const reach = this.#isFramed() ? turnInSection : turnOfYear;
    return { year: anchor.date.year + yearsOff(date.month, month.date.month, reach), anchor };
  }

  /** The story's date, unless the section or the infobox names one year and the story's lies outside. */
  #framed(story: Anchor | null): Anchor | null {
    const section = this.#section();
    if (section !== null && section.date.year !== null && section.through === null) {
      if (story === null || story.at.passage < section.at.passage) return section;
      const years = (story.date.year ?? section.date.year) - section.date.year;
      return years === 0 || (years === 1 && story.date.month !== null) ? story : section;
    }
    const first = this.#period?.date.year ?? null;
    const year = story?.date.year ?? null;
    if (story === null || this.#period === null || first === null || year === null) return story ?? this.#period;
    const last = this.#period.through?.year ?? first;
    if (last - first > 1) return story;
    return year < first - strayYearsFromPeriod || year > last + strayYearsFromPeriod ? this.#period : story;
  }

  /** Whether the section is about one year, as its heading says. */
  #isFramed(): boolean {
    const section = this.#section();
    return section !== null && section.date.year !== null && section.through === null;
  }

  /** The date of the innermost heading above that has one. */
  #section(): Anchor | null {
    const headings = this.#passage?.headings ?? [];
    for (let index = headings.length - 1; index >= 0; index--) {
      const anchor = this.#headings.get(headings[index]?.text ?? "");
      if (anchor !== undefined) return anchor;
    }
    return null;
  }

  /** Nothing said before: the first year that the same sentence goes on to say. */
  #yearAhead(point: LinkedPoint): { year: number; anchor: Anchor } | null {
    const passage = this.#passage;
    if (passage === null) return null;
    const here = this.#points[this.#position] ?? [];
    while (here[this.#ahead] !== undefined && !isAhead(here[this.#ahead], point)) this.#ahead++;
    const next = here[this.#ahead];
    if (next?.states.year === undefined || next.states.month === undefined) return null;
    const { year, month } = next.states;
    const date = { year, month, day: null, season: null, decade: null, century: null, portion: null };
    const at = { passage: passage.index, start: next.start, end: next.end };
    return { year, anchor: { date, through: null, at } };
  }

  /** The date that a count of days, months or years starts from. */
  referenceFor(unit: Unit, before: readonly ResolvedPoint[]): Anchor | null {
    const here = before.at(-1);
    const passage = this.#passage;
    if (passage === null) return null;
    if (here !== undefined && reaches(here.date, unit)) {
      return {
        date: here.date,
        through: here.through,
        at: { passage: passage.index, start: here.start, end: here.end },
      };
    }
    if (unit === "day" || unit === "week") return this.#near(this.#day);
    if (unit === "month") return this.#near(this.#month);
    return this.#near(this.#story);
  }

  /** The last whole span of years or days said. */
  span(): Anchor | null {
    return this.#near(this.#span);
  }

  #near(anchor: Anchor | null): Anchor | null {
    if (anchor === null || this.#passage === null) return null;
    return this.#passage.index - anchor.at.passage <= relativeReach ? anchor : null;
  }
}

function isAhead(other: LinkedPoint | undefined, point: LinkedPoint): boolean {
  return other !== undefined && other.start > point.start && other.states.year !== undefined;
}
