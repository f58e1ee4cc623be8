/**
 * What the page is shipped with: scripts under `data/` that each put one part into the global `explorerData`, so that the
 * page works from a disk as well as from a server. The emitters in pipeline/emit/site/ write these shapes.
 */

export type Cell = string | number | boolean | null | readonly string[];

/** Rows of a table as arrays, in the order of `columns`. */
export interface ShippedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface ShippedRelease {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly citation: string;
  readonly licence: { readonly id: string; readonly title: string; readonly url: string };
  readonly repository: string | null;
}

/** Enough for the first view: map, timeline, filters and search. */
export interface CorePart {
  readonly release: ShippedRelease;
  readonly tables: Readonly<Record<string, ShippedTable>>;
  /** For each record that is told of by a text: indices into the sources table. */
  readonly toldBy: Readonly<Record<string, readonly number[]>>;
  /** Sources whose whole text is shipped. */
  readonly texts: readonly string[];
}

/** Tables that a record or a disagreement needs. */
export interface DetailsPart {
  readonly tables: Readonly<Record<string, ShippedTable>>;
}

/** [id, record, field, index of source, start, end, quote or null when the whole text is shipped, index of section or null, index of rule] */
export type ShippedEvidence = readonly [
  id: string,
  record: string,
  field: string | null,
  source: number,
  start: number,
  end: number,
  quote: string | null,
  section: number | null,
  rule: number,
];

export interface EvidencePart {
  readonly rows: readonly ShippedEvidence[];
  readonly sections: readonly string[];
  readonly rules: readonly string[];
  /** Evidence a record names that supports another record: indices of rows, by record. */
  readonly shared: Readonly<Record<string, readonly number[]>>;
}

/** [id, index of source, start, end, text or null when the whole text is shipped, kind, entity, value, index of rule] */
export type ShippedMention = readonly [
  id: string,
  source: number,
  start: number,
  end: number,
  text: string | null,
  kind: string,
  entity: string | null,
  value: string | null,
  rule: number,
];

export interface MentionsPart {
  readonly rows: readonly ShippedMention[];
  readonly rules: readonly string[];
}

/** A whole text, and its sentences and lines: [start, end, kind of block], in code points. */
export interface TextPart {
  readonly text: string;
  readonly passages: readonly (readonly [start: number, end: number, kind: string])[];
}

/** Lines as [x, y, dx, dy, dx, dy, …] in thousandths of a degree. */
export type PackedLine = readonly number[];

export interface BasemapPart {
  /** Far away: rings of all land, 1:110 million. */
  readonly world: { readonly land: readonly (readonly PackedLine[])[]; readonly borders: readonly PackedLine[] };
  /** The theatre, 1:10 million. */
  readonly theatre: {
    /** West, south, east, north, in degrees. */
    readonly box: readonly [number, number, number, number];
    readonly land: readonly (readonly PackedLine[])[];
    readonly borders: readonly PackedLine[];
  };
}

export interface ShippedGeometry {
  readonly type: string;
  readonly coordinates: readonly unknown[];
}

export interface ShapesPart {
  readonly shapes: Readonly<Record<string, ShippedGeometry>>;
}

export interface ShippedFile {
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number | null;
  readonly licence: string;
  /** Table whose columns the file holds. */
  readonly table: string | null;
}

export interface ShippedColumn {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly words: readonly string[];
  readonly targets: readonly string[];
}

export interface DownloadsPart {
  readonly files: readonly ShippedFile[];
  readonly changes: readonly { readonly version: string; readonly paragraphs: readonly string[] }[];
  readonly dictionary: readonly {
    readonly table: string;
    readonly description: string;
    readonly columns: readonly ShippedColumn[];
  }[];
}

/** The parts by name, as they are in `explorerData`. */
export interface Parts {
  core: CorePart;
  basemap: BasemapPart;
  details: DetailsPart;
  evidence: EvidencePart;
  mentions: MentionsPart;
  shapes: ShapesPart;
  downloads: DownloadsPart;
}
