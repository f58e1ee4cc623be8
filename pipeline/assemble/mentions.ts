import { type Extraction, mentionId, sectionOf, spanIn } from "../grammar/extraction.ts";
import type { AnalysedPassage, DateMention, NameMention, QuantityMention, Reference } from "../grammar/mention.ts";
import type { Mention } from "../records/types.ts";
import type { EvidenceBook } from "./evidence.ts";

/**
 * Rows of the mentions table for one text, in text order.
 * @param entityOf the record that a mention of a name was joined to, by mention id
 */
export function* mentionRows(
  extraction: Extraction,
  entityOf: ReadonlyMap<string, string>,
  book: EvidenceBook,
): Generator<Mention> {
  for (const analysed of extraction.passages) {
    for (const date of analysed.dates) yield dateRow(extraction, analysed, date, book);
    for (const name of analysed.names) yield nameRow(extraction, analysed, name, entityOf);
    for (const quantity of analysed.quantities) {
      yield { ...plainRow(extraction, analysed, quantity), value: quantity.value === "" ? null : quantity.value };
    }
  }
}

function plainRow(
  extraction: Extraction,
  { passage }: AnalysedPassage,
  mention: DateMention | NameMention | QuantityMention,
): Mention {
  const { start, end } = spanIn(extraction, passage, mention);
  return {
    id: mentionId(extraction.source.id, passage, mention),
    source: extraction.source.id,
    start,
    end,
    text: passage.text.slice(mention.start, mention.end),
    kind: mention.kind,
    entity: null,
    value: null,
    section: sectionOf(passage),
    rule: mention.rule,
    first_day: null,
    last_day: null,
    stated: [],
    inferred: [],
    anchor: [],
    modifier: null,
    time_zone: null,
  };
}

function nameRow(
  extraction: Extraction,
  analysed: AnalysedPassage,
  name: NameMention,
  entityOf: ReadonlyMap<string, string>,
): Mention {
  const row = plainRow(extraction, analysed, name);
  return { ...row, entity: entityOf.get(row.id) ?? null };
}

function dateRow(extraction: Extraction, analysed: AnalysedPassage, date: DateMention, book: EvidenceBook): Mention {
  const row = plainRow(extraction, analysed, date);
  const { value, firstDay, lastDay, stated, inferred, anchor, modifier, timeZone } = date;
  const anchors = anchor === null ? [] : [citeAnchor(extraction, row.id, date.rule, anchor, book)];
  return {
    ...row,
    value,
    first_day: firstDay,
    last_day: lastDay,
    stated: [...stated],
    inferred: [...inferred],
    anchor: anchors,
    modifier,
    time_zone: timeZone,
  };
}

/** The words that the inferred parts of a date were taken from, as evidence of its value. */
function citeAnchor(extraction: Extraction, id: string, rule: string, anchor: Reference, book: EvidenceBook): string {
  const passage = extraction.passages[anchor.passage]?.passage;
  if (passage === undefined) throw new Error(`${id}: its anchor lies in passage ${anchor.passage}, which is none`);
  return book.cite(id, { field: "value", span: spanIn(extraction, passage, anchor), rule });
}
