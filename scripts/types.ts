/** Writes the record types from schemas/. `npm run types`; `-- --check` fails when they are stale. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile, type JSONSchema } from "json-schema-to-typescript";

/** Folders of schemas and the file that holds their types. */
const targets = [
  { folders: ["schemas", "schemas/input"], file: "pipeline/records/types.ts" },
  { folders: ["schemas/stages"], file: "pipeline/records/stage-types.ts" },
];

async function typesOf(folders: readonly string[]): Promise<string> {
  const parts = ["// Generated from schemas/ by `npm run types`. Do not edit.\n"];
  for (const folder of folders) {
    const files = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
    for (const file of files.sort()) {
      const { $id: _, ...schema } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as JSONSchema;
      const options = { bannerComment: "", additionalProperties: false, format: false, cwd: folder } as const;
      parts.push(await compile(schema as JSONSchema, file, options));
    }
  }
  return withoutRepeats(parts.join("\n"));
}

/** Types that several schemas share are declared once. */
function withoutRepeats(types: string): string {
  const seen = new Set<string>();
  return types
    .split(/(?=^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:interface|type) )/m)
    .filter((part) => {
      const name = /export (?:interface|type) (\w+)/.exec(part)?.[1];
      if (name === undefined || !seen.has(name)) {
        if (name !== undefined) seen.add(name);
        return true;
      }
      return false;
    })
    .join("");
}

for (const { folders, file } of targets) {
  const types = await typesOf(folders);
  if (!process.argv.includes("--check")) writeFileSync(file, types);
  else if (readFileSync(file, "utf8") !== types) {
    console.error(`${file} is stale; run: npm run types`);
    process.exitCode = 1;
  }
}
