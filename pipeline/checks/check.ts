import type { StatedPosition } from "../geocode/stated-position.ts";
import type { Movement, Place } from "../records/types.ts";

/** What a check found: published with the release, never silently mended. */
export interface Issue {
  /** Id of the check. */
  readonly check: string;
  readonly severity: "warning" | "error";
  /** Id of the record it is about. */
  readonly record: string;
  /** What was met and what was expected. */
  readonly message: string;
}

/** The columns of a movement that geography can check. */
export type CheckedMovement = Pick<Movement, "id" | "from_place" | "to_place" | "via">;

/** What the checks read: plain rows. */
export interface CheckedRelease {
  readonly places: readonly Place[];
  readonly movements: readonly CheckedMovement[];
  /** What the texts say of the distance and direction between two named places. */
  readonly statedPositions: readonly StatedPosition[];
}

/** One thing that a shape cannot say of a row. */
export interface Check {
  readonly id: string;
  /** One sentence: what holds of a sound release. */
  readonly description: string;
  run(release: CheckedRelease): Iterable<Issue>;
}
