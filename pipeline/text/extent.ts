/** A stretch of a string, in UTF-16 units, `end` exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}
