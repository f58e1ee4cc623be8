import { withoutDoubt } from "./mentions.ts";

/** First and last day that a value allows, as strings that sort like days. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/** Whether a published date equals the told one, or is finer and lies within it. Marks of doubt do not count. */
export function isSameDate(published: string, told: string): boolean {
  if (withoutDoubt(published) === withoutDoubt(told)) return true;
  const inner = daysOf(withoutDoubt(published));
  const outer = daysOf(withoutDoubt(told));
  return inner !== null && outer !== null && outer.first <= inner.first && inner.last <= outer.last;
}

function daysOf(value: string): Days | null {
  if (value === "") return null;
  const slash = value.indexOf("/");
  const from = slash < 0 ? value : value.slice(0, slash);
  const to = slash < 0 ? value : value.slice(slash + 1);
  return {
    first: isOpen(from) ? "0000" : filled(from.replaceAll("X", "0"), "-01-01"),
    last: isOpen(to) ? "9999" : filled(to.replaceAll("X", "9"), "-12-31"),
  };
}

const isOpen = (end: string) => end === "" || end === "..";

/** A year or month completed by the end of "-MM-DD" it lacks; day 31 stands for the last day of any month. */
function filled(date: string, monthDay: string): string {
  if (date.length === 4) return date + monthDay;
  return date.length === 7 ? date + monthDay.slice(3) : date;
}
