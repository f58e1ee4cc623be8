import type { Extent } from "../mention.ts";

/** Who says so: the words that name the sayer, and the stretch of the passage that is said. UTF-16 units of the passage. */
export interface Attribution extends Extent {
  readonly words: string;
  readonly scope: Extent;
  readonly rule: string;
}
