import type { Passage } from "../../text/passage.ts";
import type { Reference } from "../mention.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { LinkedPoint } from "./link.ts";
import { isAside, strayYears } from "./reliability.ts";
import type { ResolvedPoint } from "./resolve.ts";
import type { Unit } from "./vocabulary.ts";

/** A date said before, and where. */
export interface Anchor {
  readonly date: CalendarDate;
  readonly through: CalendarDate | null;
  readonly at: Reference;
}

/** Farthest a year may lie from the period that the infobox gives before the infobox is believed instead. */
const strayYearsFromPeriod = 3;
/** Passages after which "the next day" no longer means the day last spoken of. */
const relativeReach = 6;
/** Months between neighbours over the turn of the year: "In January" after December is the January that follows. */
const turnOfYear = 3;

/** What the text has said of time so far: where the parts that a date leaves out come from. */
export class Context {
  readonly #passages: readonly Passage[];
  readonly #points: readonly (readonly LinkedPoint[])[];
  readonly #stray: ReadonlySet<LinkedPoint>;
  #passage: Passage | null = null;
  /** The date the story has reached. */
  #story: Anchor | null = null;
  /** The last month and day the story spoke of. */
  #month: Anchor | null = null;
  #day: Anchor | null = null;
  #span: Anchor | null = null;
  #period: Anchor | null = null;
  /** The main date of the passage being read. */
  #main: ResolvedPoint | null = null;

  constructor(passages: readonly Passage[], points: readonly (readonly LinkedPoint[])[]) {
    this.#passages = passages;
    this.#points = points;
    this.#stray = strayYears(passages, points);
  }

  /** Goes on to the next passage. Nothing carries over in a shuffled text. */
  enter(passage: Passage): void {
    this.#passage = passage;
    this.#main = null;
    if (passage.continues) return;
    this.#story = null;
    this.#month = null;
    this.#day = null;
    this.#span = null;
  }

  /** Takes a date into account for those that follow. */
  note(point: ResolvedPoint): void {
    const passage = this.#passage;
    if (passage === null) return;
    const at: Reference = { passage: passage.index, start: point.start, end: point.end };
    const anchor: Anchor = { date: point.date, through: point.through, at };
    if (passage.kind === "infobox" && /\bdate\b/i.test(passage.label ?? "") && point.date.year !== null) {
      this.#period ??= anchor;
      if (this.#period !== anchor) this.#period = { ...this.#period, through: point.date };
    }
    if (point.joins === "range") this.#span = anchor;
    else if (this.#span !== null && this.#span.through === null) this.#span = { ...this.#span, through: point.date };
    if (this.#isBeside(point, passage)) return;
    this.#main ??= point;
    this.#follow(anchor, point);
  }

  #follow(anchor: Anchor, point: ResolvedPoint): void {
    if (point.date.year !== null) this.#story = anchor;
    if (point.date.month !== null) this.#month = anchor;
    if (point.date.day !== null) this.#day = anchor;
  }

  /** Whether a date is no step of the story: a citation, a year far off, a side remark. */
  #isBeside(point: ResolvedPoint, passage: Passage): boolean {
    if (point.date.decade !== null || point.date.century !== null) return true;
    return this.#stray.has(point) || isAside(point, passage, this.#main);
  }

  /** The year the story has reached. */
  year(): Anchor | null {
    return this.#story ?? this.#period;
  }

  /** The month the story has reached. */
  month(): Anchor | null {
    return this.#month;
  }

  /** The year of a month, day or season said without one, and the date it was taken from. */
  yearFor(date: CalendarDate, point: LinkedPoint): { year: number; anchor: Anchor } | null {
    const anchor = this.#story === null ? this.#period : this.#withinPeriod(this.#story);
    if (anchor === null) return this.#yearAhead(point);
    if (anchor.date.year === null) return null;
    return { year: anchor.date.year + yearsOff(date.month, anchor.date.month), anchor };
  }

  /** The story's date, unless it is far outside the one year or so that the infobox says all is about. */
  #withinPeriod(story: Anchor): Anchor {
    const first = this.#period?.date.year ?? null;
    const year = story.date.year;
    if (this.#period === null || first === null || year === null) return story;
    const last = this.#period.through?.year ?? first;
    if (last - first > 1) return story;
    return year < first - strayYearsFromPeriod || year > last + strayYearsFromPeriod ? this.#period : story;
  }

  /** Nothing said before: the first year that the same sentence goes on to say. */
  #yearAhead(point: LinkedPoint): { year: number; anchor: Anchor } | null {
    const passage = this.#passage;
    if (passage === null) return null;
    const position = this.#passages.indexOf(passage);
    const next = (this.#points[position] ?? []).find(
      (other) => other.start > point.start && other.states.year !== undefined,
    );
    if (next?.states.year === undefined || next.states.month === undefined) return null;
    const date = {
      year: next.states.year,
      month: next.states.month,
      day: null,
      season: null,
      decade: null,
      century: null,
      portion: null,
    };
    const at = { passage: passage.index, start: next.start, end: next.end };
    return { year: date.year, anchor: { date, through: null, at } };
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

function reaches(date: CalendarDate, unit: Unit): boolean {
  if (unit === "day" || unit === "week") return date.day !== null && date.month !== null;
  if (unit === "month") return date.month !== null;
  return date.year !== null;
}

/** Years between the story's month and a month near the other end of the year. */
function yearsOff(month: number | null, anchorMonth: number | null): number {
  if (month === null || anchorMonth === null) return 0;
  const forward = (month - anchorMonth + 12) % 12;
  if (month < anchorMonth && forward <= turnOfYear) return 1;
  const back = (anchorMonth - month + 12) % 12;
  return month > anchorMonth && back < turnOfYear ? -1 : 0;
}
