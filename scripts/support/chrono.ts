import * as chrono from "chrono-node";
import { sentencesOf } from "../../pipeline/text/sentences.ts";
import type { Timex, TimexDocument } from "./timex-score.ts";

/** Time expressions as chrono-node reads them, sentence by sentence, each from the last date it was sure of. */
export function chronoTimexes({ text }: TimexDocument): Timex[] {
  const timexes: Timex[] = [];
  let reference: Date | undefined;
  for (const { start, end } of sentencesOf(text)) {
    for (const result of chrono.parse(text.slice(start, end), reference)) {
      const from = start + result.index;
      timexes.push({ start: from, end: from + result.text.length, value: valueOf(result.start) });
      if (result.start.isCertain("year")) reference = result.start.date();
    }
  }
  return timexes;
}

/** The date as finely as the words say it. */
function valueOf(components: chrono.ParsedComponents): string {
  const pad = (number: number | null) => String(number ?? 0).padStart(2, "0");
  const year = String(components.get("year")).padStart(4, "0");
  const month = `${year}-${pad(components.get("month"))}`;
  const day = `${month}-${pad(components.get("day"))}`;
  if (components.isCertain("hour")) return `${day}T${pad(components.get("hour"))}:${pad(components.get("minute"))}`;
  if (components.isCertain("day") || components.isCertain("weekday")) return day;
  return components.isCertain("month") ? month : year;
}
