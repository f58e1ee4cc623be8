import type { Authority } from "../gazetteer/authority.ts";
import type { PlaceExpression } from "../grammar/place-expression/place-expression.ts";
import type { Place } from "../records/types.ts";
import type { Shape } from "./antimeridian.ts";
import type { ErrorTerm } from "./error-terms.ts";

/** A place that the texts name, as resolved: a row of the authority table, a town of the general gazetteer, or neither. */
export interface MentionedPlace {
  /** Id of the authority row, if it is one; else any unique id. */
  readonly id: string;
  readonly name: string;
  readonly kind: Place["kind"];
  /** Spellings met, most frequent first, each with its count: "Maoka (12)". */
  readonly names: readonly string[];
  readonly mentionCount: number;
  readonly evidence: readonly string[];
  /** What the general gazetteer has, for a place that is in no authority row. */
  readonly town?: {
    readonly lat: number;
    readonly lon: number;
    readonly countryNow: string | null;
    readonly geonamesId: string | null;
    readonly authority: string;
  };
  /** Why it is not located, where the resolver knows. */
  readonly nullReason?: string;
}

/** A relative place as read, with what its anchors were resolved to. */
export interface FoundExpression {
  readonly expression: PlaceExpression;
  /** The words of the expression, as in the text. */
  readonly words: string;
  /** Place ids of the anchors, in their order; null for a name that was not resolved. */
  readonly anchors: readonly (string | null)[];
  readonly evidence: readonly string[];
}

export interface GeocodeInput {
  readonly authority: Pick<Authority, "places">;
  readonly mentioned: readonly MentionedPlace[];
  readonly expressions: readonly FoundExpression[];
}

/** The area a place takes up or may lie in, ready to publish (RFC 7946), and what its size is made of. */
export interface PlaceShape {
  readonly place: string;
  readonly geometry: Shape;
  readonly terms: readonly ErrorTerm[];
}

/** Something odd about a place, kept for the release's list of known defects. */
export interface GeocodeIssue {
  readonly record: string;
  readonly severity: "warning" | "error";
  readonly message: string;
}

export interface Geocoded {
  /** Rows of the places table, by id. */
  readonly places: readonly Place[];
  /** Sorted by place. */
  readonly shapes: readonly PlaceShape[];
  readonly issues: readonly GeocodeIssue[];
  /** Place ids of the expressions given, in their order. */
  readonly expressionPlaces: readonly string[];
}
