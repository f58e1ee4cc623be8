import type { Rule } from "../rule.ts";
import { portion, portionOf, portionOpeners } from "./patterns.ts";
import { type DateReading, onePoint } from "./statement.ts";

/** "the 1930s", "the mid-1990s", "late 1980s", "the end of the 1920s". */
export const decade: Rule<DateReading> = {
  id: "date/decade",
  opensAt: { shapes: ["digits"], words: portionOpeners },
  pattern: new RegExp(String.raw`${portion}?(?<decade>1\d\d|20\d)0['’]?s\b`, "uy"),
  read(groups, at) {
    const part = portionOf(groups);
    return onePoint(at, { decade: Number(groups["decade"]), ...(part === undefined ? {} : { portion: part }) });
  },
};
