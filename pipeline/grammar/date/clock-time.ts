import type { Rule } from "../rule.ts";
import type { Clock, DateReading } from "./statement.ts";
import { numberWords } from "./vocabulary.ts";

const meridiem = String.raw`(?<half>[AaPp])(?:\.\s?[Mm]\.|[Mm]\b\.?(?=\s|\W|$))`;
const zone = String.raw`(?=(?:\s*\(?\s*(?<zone>(?:local|[A-Z]\p{Ll}+(?:\s[A-Z]\p{Ll}+)?)\s+(?:[Ss]tandard\s+|[Ss]ummer\s+)?[Tt]ime|UTC|GMT|[A-Z]{1,3}[SD]T|JST)\b)?)`;
const partOfDay = String.raw`(?=(?:\s+(?:hours\s+)?(?:in\s+the|on\s+the|that|the\s+(?:next|following|same|previous))\s+(?<part>morning|afternoon|evening|night)\b)?)`;
const hours = [...numberWords.keys()].filter((word) => word.length > 2 && (numberWords.get(word) ?? 99) <= 12);

/**
 * "4 pm", "6:30 am", "10 a.m.", "17:30", "0530 hours", "six o'clock", "2:30 the following morning", "noon".
 * A zone after it ("Japan time", "GMT") stays outside the extent.
 */
export const clockTime: Rule<DateReading> = {
  id: "date/clock-time",
  opensAt: { shapes: ["digits"], words: ["noon", "midday", "midnight", ...hours] },
  pattern: new RegExp(
    String.raw`(?:(?<hour>\d{1,2})(?:(?<sep>[:.])(?<minute>[0-5]\d)(?::[0-5]\d)?)?(?:\s*${meridiem})?(?<clock>\s*o['’]clock)?` +
      String.raw`|(?<military>[0-2]\d[0-5]\d)(?=\s+(?:hours|hrs)\b)|(?<word>${hours.join("|")})\s+o['’]clock` +
      String.raw`|(?<name>noon|midday|midnight)\b(?!\s+(?:sun|meal)\b))(?![\d%]|[:,]\d|\.\d)${zone}${partOfDay}`,
    "uy",
  ),
  read(groups, at) {
    const time = timeOf(groups, at.passage.text, at.start);
    if (time === null || time.hour > 23) return null;
    const clock: Clock = { ...time, zone: groups["zone"] ?? null };
    return { kind: "clock", clock };
  },
};

type Time = Pick<Clock, "hour" | "minute">;

function timeOf(groups: Readonly<Record<string, string | undefined>>, text: string, start: number): Time | null {
  const { hour, sep, minute, half, clock, military, word, name, part } = groups;
  if (name !== undefined) return { hour: name === "midnight" ? 0 : 12, minute: 0 };
  if (military !== undefined) {
    if (
      !/\b(?:at|by|around|about|until|from|to|between|and|since|before|after)\s+$/i.test(
        text.slice(Math.max(0, start - 9), start),
      )
    )
      return null;
    return { hour: Number(military.slice(0, 2)), minute: Number(military.slice(2)) };
  }
  if (word !== undefined) return inPartOfDay({ hour: numberWords.get(word) ?? 0, minute: 0 }, part);
  if (/[\p{L}\d:.,–-]/u.test(text[start - 1] ?? " ") && half === undefined) return null;
  const time = { hour: Number(hour), minute: Number(minute ?? 0) };
  if (half !== undefined) {
    if (time.hour < 1 || time.hour > 12) return null;
    return { hour: (time.hour % 12) + (half.toLowerCase() === "p" ? 12 : 0), minute: time.minute };
  }
  if (clock !== undefined) return inPartOfDay(time, part);
  if (sep !== ":") return null;
  return inPartOfDay(time, part);
}

/** "2:30 in the afternoon" is 14:30. */
function inPartOfDay(time: Time, part: string | undefined): Time {
  const isLate = part === "afternoon" || part === "evening" || (part === "night" && time.hour > 5);
  return isLate && time.hour < 12 ? { hour: time.hour + 12, minute: time.minute } : time;
}
