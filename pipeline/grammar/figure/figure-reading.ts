import type { DateMention, Extent, NameMention, QuantityMention, Reference } from "../mention.ts";

/** The measures of a claim; the vocabulary is that of the claims table. */
export type Measure =
  | "killed"
  | "wounded"
  | "missing"
  | "dead_or_missing"
  | "died"
  | "captured"
  | "casualties"
  | "strength"
  | "destroyed"
  | "captured_materiel"
  | "supplied"
  | "evacuated"
  | "repatriated"
  | "displaced"
  | "remained"
  | "interned"
  | "executed"
  | "suicides"
  | "rescued"
  | "incidents"
  | "population"
  | "sailed"
  | "buildings_destroyed"
  | "duration"
  | "distance"
  | "area"
  | "share"
  | "other";

export type Modality = "actual" | "planned" | "capacity" | "estimated" | "alleged";

/** A side, and the words it was taken from; `cue` is null where the structure of the page says it. */
export interface PartyReading {
  readonly party: string;
  readonly cue: Reference | null;
}

/** A name of some passage: indexes into the passages of the text and into the names of the passage. */
export interface NameReference {
  readonly passage: number;
  readonly name: number;
}

/** A date of some passage: indexes into the passages of the text and into its dates. */
export interface DateReference {
  readonly passage: number;
  readonly date: number;
}

/** Who says so: the words, in the passage they stand in. */
export interface AttributionReading extends Reference {
  readonly words: string;
}

/** Fields of a figure that a rule made. */
export type FigureField =
  | "number"
  | "measure"
  | "object"
  | "party"
  | "counterparty"
  | "subject"
  | "place"
  | "date"
  | "modality"
  | "per"
  | "partOf"
  | "attribution";

/**
 * A number with what it counts, on whose side, when and where, and who says so.
 * Extents are UTF-16 units of the passage; `passage` is an index into the analysed passages of the text.
 */
export interface FigureReading {
  readonly passage: number;
  readonly number: Extent;
  readonly clause: Extent;
  /** The counted noun with what stands between it and the number; null where it has dropped out. */
  readonly phrase: Extent | null;
  readonly measure: Measure;
  readonly object: string;
  readonly party: readonly PartyReading[];
  readonly counterparty: readonly PartyReading[];
  readonly subject: NameReference | null;
  readonly place: NameReference | null;
  readonly date: DateReference | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  readonly bound: QuantityMention["bound"];
  readonly approximate: boolean;
  readonly status: QuantityMention["status"];
  readonly modality: Modality;
  readonly unit: string | null;
  readonly per: string | null;
  /** Index of the reading it is a part of. */
  readonly partOf: number | null;
  /** Whether the text gives it as a total of the parts before or after it. */
  readonly isTotal: boolean;
  readonly attribution: AttributionReading | null;
  /** The rule behind each field that has a value. */
  readonly rules: Readonly<Partial<Record<FigureField, string>>>;
}

export type { DateMention, Extent, NameMention, QuantityMention, Reference };
