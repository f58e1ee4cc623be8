import type { Rule } from "../rule.ts";
import { pointsOfDays } from "./day-list.ts";
import type { DateReading } from "./statement.ts";

const day = String.raw`(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)`;

// What may follow the day where no noun does: "the 13th as a full-scale landing".
const goesOn =
  "and or as at that to in on by when where who with after before until from for the a an they he she it we but while because " +
  "though although was were had has did which there this these those his her its their some all both only more it's despite " +
  "following during under over near off without against into under";

// What must stand before it: "on the 20th"; "in the 2nd place" is something else.
const leads = String.raw`(?<=\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Ff]rom|[Aa]round|[Aa]bout|[Bb]efore|[Aa]fter|[Tt]o|[Bb]etween|and|[Oo]f)\s+the\s)`;

/** A day of the month spoken of last: "the 20th", "on the 16th and 17th". Not "the 25th Infantry Regiment". */
export const ordinalDay: Rule<DateReading> = {
  id: "date/ordinal-day",
  opensAt: { shapes: ["ordinal"] },
  pattern: new RegExp(
    String.raw`${leads}(?<days>${day}(?:(?:\s+and\s+(?:the\s+)?|\s+to\s+(?:the\s+)?|\s*[–-]\s*)${day})?)` +
      String.raw`(?=\s*(?:$|[.,;:!?)"”'’\]—–])|\s+(?:${goesOn.split(" ").join("|")})\b)`,
    "uy",
  ),
  read(groups, at) {
    const points = pointsOfDays(groups["days"] ?? "", at.start, {}, at);
    return points === null ? null : { kind: "calendar", points };
  },
};
