import { spanIn } from "../grammar/extraction.ts";
import type { Told } from "./statements.ts";
import { plain, type ToldContext } from "./statements-context.ts";

const issued = /\b(?:issued|published|promulgated|given out|sent out)\b/;

/** "On August 15 an order was issued (Order 1382)": when a document with a number came out. */
export function issues({ extraction, eventAt }: ToldContext, index: number): Told[] {
  const analysed = extraction.passages[index];
  const source = extraction.source.id;
  if (analysed === undefined || !issued.test(analysed.passage.text)) return [];
  const { passage, dates } = analysed;
  return (extraction.properEvents[index] ?? []).flatMap((document) => {
    const name = passage.text.slice(document.start, document.end);
    const date = dates.findLast(({ kind, end }) => kind === "date" && end <= document.start);
    if (!/\d/.test(name) || date === undefined) return [];
    const told = plain({
      subject: eventAt(index, document) ?? source,
      property: "date",
      value: date.value,
      source,
      span: spanIn(extraction, passage, { start: date.start, end: document.end }),
      rule: "statements/document-issued",
      about: name,
    });
    const { firstDay, lastDay } = date;
    const asks = `When was ${/^\p{Lu}\p{Ll}+ (?:No\. )?\d/u.test(name) ? "" : "the "}${name} issued?`;
    return [{ ...told, question: `${source}\nissued\n${name}`, asks, firstDay, lastDay }];
  });
}
