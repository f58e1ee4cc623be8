/** Writes pipeline/records/types.ts from schemas/. `npm run types`; `-- --check` fails when the file is stale. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile, type JSONSchema } from "json-schema-to-typescript";

const target = "pipeline/records/types.ts";

const parts = ["// Generated from schemas/ by `npm run types`. Do not edit.\n"];
const files = readdirSync("schemas", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".schema.json"),
);
for (const file of files.sort()) {
  const schema = JSON.parse(readFileSync(`schemas/${file}`, "utf8")) as JSONSchema;
  const { $id: _, ...anonymous } = schema;
  parts.push(
    await compile(anonymous as JSONSchema, file, { bannerComment: "", additionalProperties: false, format: false }),
  );
}
const types = parts.join("\n");

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== types) {
    console.error(`${target} is stale; run: npm run types`);
    process.exit(1);
  }
} else {
  writeFileSync(target, types);
}
