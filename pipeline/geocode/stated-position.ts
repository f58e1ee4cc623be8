import type { PlaceExpression } from "../grammar/place-expression/place-expression.ts";
import { distanceTerms, halfAngleOf, sumOf } from "./error-terms.ts";

/** What a text says of where one named place is from another: "Konotoro, located north of Moji". */
export interface StatedPosition {
  /** Id of the place whose position is told. */
  readonly place: string;
  /** Id of the place it is told from. */
  readonly anchor: string;
  readonly words: string;
  /** In kilometres, null where no distance is said. */
  readonly distance: { readonly lowKm: number; readonly highKm: number } | null;
  /** Degrees clockwise from north, and how many on either side the word allows; null where no direction is said. */
  readonly direction: { readonly degrees: number; readonly halfAngle: number } | null;
}

/**
 * What an expression states of the named place that it describes, its distance widened by how exactly it is stated.
 * Null for one that describes no named place, has no anchor, or says only "near".
 * @param described id of the place of `expression.describes`, null when it was not resolved
 * @param anchor id of the place of its first anchor, likewise
 */
export function statedPosition(
  expression: PlaceExpression,
  described: string | null,
  anchor: string | null,
  words: string,
): StatedPosition | null {
  const { distance, direction, relation } = expression;
  if (described === null || anchor === null || described === anchor) return null;
  if (relation !== "offset" && relation !== "direction" && relation !== "distance" && relation !== "within")
    return null;
  const half = distance === null ? 0 : sumOf(distanceTerms(distance));
  return {
    place: described,
    anchor,
    words,
    distance:
      distance === null
        ? null
        : { lowKm: relation === "within" ? 0 : Math.max(0, distance.lowKm - half), highKm: distance.highKm + half },
    direction: direction === null ? null : { degrees: direction.degrees, halfAngle: halfAngleOf(direction) },
  };
}
