import { spawnSync } from "node:child_process";
import { expect, expectTypeOf, it } from "vitest";
import type * as generated from "../../pipeline/records/stage-types.ts";
import type { Resolution } from "../../pipeline/resolve/resolution.ts";
import type { ReadText } from "../../pipeline/stages/1-read.ts";
import type { ExtractionRecord } from "../../pipeline/stages/corpus-record.ts";

type Frozen<Value> = Value extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

it("the generated types are those of the schemas", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/types.ts", "--check"], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

it("what the stages hand on has the types of the boundary schemas", () => {
  expectTypeOf<ReadText>().toExtend<Frozen<generated.ReadTextRecord>>();
  expectTypeOf<generated.ReadTextRecord>().toExtend<ReadText>();
  expectTypeOf<ExtractionRecord>().toExtend<Frozen<generated.ExtractionRecord>>();
  expectTypeOf<generated.ExtractionRecord>().toExtend<ExtractionRecord>();
  expectTypeOf<Omit<Resolution, "entityOf">>().toExtend<Frozen<generated.ResolutionRecord>>();
  expectTypeOf<generated.ResolutionRecord>().toExtend<Omit<Resolution, "entityOf">>();
});
