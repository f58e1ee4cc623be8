import { type Citation, EvidenceBook } from "../assemble/evidence.ts";
import { asJson, type Codec } from "../files/kept-stages.ts";
import type { Extraction } from "../grammar/extraction.ts";
import { passOn } from "../records/stage-records.ts";
import type { Resolution } from "../resolve/resolution.ts";
import type { ReadText } from "./1-read.ts";
import type { Assembled } from "./4-assemble.ts";
import type { Located } from "./5-geocode.ts";
import { extractionOf, recordOf } from "./corpus-record.ts";

/** A text a line. */
export const readTextCodec: Codec<ReadText[]> = {
  write: (texts) => texts.map((text) => JSON.stringify(text)),
  read: (lines) => lines.map((line) => passOn("read-text", JSON.parse(line) as ReadText)),
};

/** A text a line. */
export const extractionCodec: Codec<Extraction[]> = {
  write: (extractions) => extractions.map(recordOf),
  read: (lines) => lines.map(extractionOf),
};

type ResolutionRecord = Omit<Resolution, "entityOf">;

/** One line; which record a mention means is in the joins. */
export const resolutionCodec: Codec<Resolution> = {
  write: ({ entityOf: _, ...record }) => [JSON.stringify(record)],
  read: (lines) => {
    const record = passOn("resolution", asJson<ResolutionRecord>().read(lines));
    return { ...record, entityOf: new Map(record.joins.map(({ mention, entity }) => [mention, entity])) };
  },
};

type WithBook = { readonly book: EvidenceBook };

/** One line, with what the book of evidence had noted. */
function withBook<Value extends WithBook>(): Codec<Value> {
  return {
    write: ({ book, ...rest }) => [JSON.stringify({ ...rest, cited: book.entries() })],
    read: (lines) => {
      const { cited, ...rest } = asJson<Omit<Value, "book"> & { cited: [string, Citation][] }>().read(lines);
      return { ...rest, book: new EvidenceBook(cited) } as unknown as Value;
    },
  };
}

export const assembledCodec: Codec<Assembled> = withBook();
export const locatedCodec: Codec<Located> = withBook();
