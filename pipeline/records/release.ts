import type { Tables } from "./tables.ts";

/** raw/release.json: what the release as a whole is called and who made it. The one place for these facts. */
export interface ReleaseMetadata {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Semantic version of the data. */
  readonly version: string;
  /** Day of the release, ISO 8601. */
  readonly released: string;
  /** Prefix of every identifier in linked data; an identifier, not a promise that something answers there. */
  readonly baseIri: string;
  readonly licence: { readonly id: string; readonly title: string; readonly url: string };
  readonly creators: readonly { readonly name: string }[];
  readonly keywords: readonly string[];
  readonly language: string;
  readonly temporal: string;
  readonly repository: string | null;
}

/** A GeoJSON geometry as it is published (RFC 7946). */
export interface Geometry {
  readonly type: "Point" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon";
  readonly coordinates: readonly unknown[];
}

/** One contribution to how far off a place may be, in kilometres. */
export interface ErrorTerm {
  readonly name: string;
  readonly km: number;
}

/** Everything that is published: the tables, and the shapes that belong to rows of them. */
export interface Release {
  readonly metadata: ReleaseMetadata;
  readonly tables: Tables;
  /** Uncertainty shapes of places, by place id. */
  readonly shapes: ReadonlyMap<string, Geometry>;
  /** What the size of an uncertainty shape is made of, by place id: named terms in kilometres; none for an outline taken from a map. */
  readonly errorTerms: ReadonlyMap<string, readonly ErrorTerm[]>;
  /** Raw texts by source id: those alone whose licence lets the whole text be republished. */
  readonly texts: ReadonlyMap<string, string>;
  /** Markdown: why each name was joined to its record. */
  readonly resolutionReport: string;
}
