import type { Tables } from "../records/tables.ts";
import type { Issue } from "./check.ts";

/** The tables that the checks of events read. */
export type EventTables = Pick<Tables, "events" | "plans" | "participants" | "parties">;

/** One thing that must hold between the rows of events and of those who took part. What is found is published. */
export interface EventCheck {
  readonly id: string;
  /** One sentence: what holds of a sound release. */
  readonly description: string;
  run(tables: EventTables): Iterable<Issue>;
}
