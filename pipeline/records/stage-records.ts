import extraction from "../../schemas/stages/extraction.schema.json" with { type: "json" };
import readText from "../../schemas/stages/read-text.schema.json" with { type: "json" };
import resolution from "../../schemas/stages/resolution.schema.json" with { type: "json" };
import { fault, validatorOf } from "./tables.ts";

/** Schemas of the records that pass between stages; the tables that later stages hand on have schemas of their own. */
const stageSchemas = { "read-text": readText, extraction, resolution } as const;

/** A record that breaks the schema of the boundary it crosses: a fault of the stage that made it. */
export class UnsoundRecord extends Error {}

/**
 * Lets a record pass from one stage to the next.
 * @throws UnsoundRecord when it breaks the schema of the boundary
 */
export function passOn<Value>(boundary: keyof typeof stageSchemas, value: Value): Value {
  const found = fault(validatorOf(`stages/${boundary}`, stageSchemas[boundary]), value);
  if (found !== null) throw new UnsoundRecord(`${boundary}: ${found}`);
  return value;
}
