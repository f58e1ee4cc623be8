import type { Row } from "./release-tables.ts";

/** Why a value differs: the text it rests on, the rule that read it, an authority table, a reviewer, or the form of the tables. */
export const causes = ["raw text", "rule", "authority", "curation", "schema"] as const;
export type Cause = (typeof causes)[number];

/** The cause of a change, and what names it: a source, a rule, a table. */
export interface Reason {
  readonly cause: Cause;
  readonly by: string;
}

/** One difference between two releases: a line of a delta. Applied to the older one in this order, they give the newer one. */
export type Change =
  | { readonly op: "remove-table"; readonly table: string; readonly reason: Reason }
  | { readonly op: "add-table"; readonly table: string; readonly columns: readonly string[]; readonly reason: Reason }
  | {
      readonly op: "columns";
      readonly table: string;
      readonly old: readonly string[];
      readonly new: readonly string[];
      readonly reason: Reason;
    }
  | { readonly op: "remove"; readonly table: string; readonly id: string; readonly row: Row; readonly reason: Reason }
  | { readonly op: "add"; readonly table: string; readonly id: string; readonly row: Row; readonly reason: Reason }
  | {
      readonly op: "change";
      readonly table: string;
      readonly id: string;
      readonly column: string;
      readonly old: string;
      readonly new: string;
      readonly reason: Reason;
    };
