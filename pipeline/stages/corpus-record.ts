import type { Extraction } from "../grammar/extraction.ts";
import type { AnalysedPassage, DateMention, NameMention, PartyCue, QuantityMention } from "../grammar/mention.ts";
import { passOn } from "../records/stage-records.ts";
import type { Heading, Passage } from "../text/passage.ts";
import { type Token, tokenise } from "../text/tokens.ts";

/** An extraction as one line of JSON: tokens are left out, headings stand once. */
export interface ExtractionRecord extends Omit<Extraction, "passages"> {
  readonly headings: readonly (readonly Heading[])[];
  readonly passages: readonly PassageRecord[];
}

interface PassageRecord extends Omit<AnalysedPassage, "passage" | "tokens"> {
  /** `headings` is an index into the headings of the record. */
  readonly passage: Omit<Passage, "headings"> & { readonly headings: number };
}

/** Writes an extraction out. The same extraction gives the same characters. */
export function recordOf(extraction: Extraction): string {
  const headings: (readonly Heading[])[] = [];
  const indexes = new Map<readonly Heading[], number>();
  const indexOf = (list: readonly Heading[]) => {
    const known = indexes.get(list) ?? headings.push(list) - 1;
    indexes.set(list, known);
    return known;
  };
  const passages = extraction.passages.map(({ passage, tokens: _, ...mentions }) => ({
    passage: { ...passage, headings: indexOf(passage.headings) },
    ...mentions,
  }));
  return JSON.stringify({ ...extraction, passages, headings } satisfies ExtractionRecord);
}

/** Reads back what `recordOf` wrote. */
export function extractionOf(record: string): Extraction {
  const { headings, passages, ...rest } = passOn("extraction", JSON.parse(record) as ExtractionRecord);
  return { ...rest, passages: passages.map((each) => new StoredPassage(each, headings[each.passage.headings] ?? [])) };
}

/** A passage of a stored extraction. Its tokens are made anew whenever they are asked for: they would be most of its size. */
class StoredPassage implements AnalysedPassage {
  readonly passage: Passage;
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly quantities: readonly QuantityMention[];
  readonly parties: readonly PartyCue[];

  constructor({ passage, dates, names, quantities, parties }: PassageRecord, headings: readonly Heading[]) {
    this.passage = { ...passage, headings };
    this.dates = dates;
    this.names = names;
    this.quantities = quantities;
    this.parties = parties;
  }

  get tokens(): readonly Token[] {
    return tokenise(this.passage.text);
  }
}
