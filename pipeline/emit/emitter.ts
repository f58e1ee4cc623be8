import type { Release } from "../records/release.ts";
import type { TableName } from "../records/tables.ts";

/** One published file. It formats and decides nothing; it hands out its text, or its bytes, piece by piece. */
export interface Emitter {
  /** Path within the release, with forward slashes. */
  readonly path: string;
  readonly mediaType: string;
  readonly title: string;
  /** Table the file holds the rows of, if it is one table. */
  readonly table: TableName | null;
  /** SPDX identifier of the licence of the file. */
  readonly licence: string;
  /** How many records the file holds, if it holds records and is not one table. */
  rows?(release: Release): number;
  chunks(release: Release): Iterable<string | Uint8Array>;
}

/** Licence of what is derived from the texts: that of the share-alike texts. */
export const dataLicence = "CC-BY-SA-4.0";
/** Licence of schemas, which are code. */
export const codeLicence = "MIT";
