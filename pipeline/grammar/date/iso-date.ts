import { daysInMonth } from "../../records/edtf.ts";
import type { Rule } from "../rule.ts";
import { type DateReading, onePoint } from "./statement.ts";

/** "1945-08-09", as ISO 8601 writes a day. */
export const isoDate: Rule<DateReading> = {
  id: "date/iso-date",
  opensAt: { shapes: ["digits"] },
  pattern: /(?<year>1\d{3}|20\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/uy,
  read(groups, at) {
    const [year, month, day] = [Number(groups["year"]), Number(groups["month"]), Number(groups["day"])];
    return day > daysInMonth(year, month) ? null : onePoint(at, { year, month, day });
  },
};
