/** Adds a text to the corpus: `npm run add-text -- FILE --id ID --title TITLE --licence LICENCE`. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readRawText } from "../pipeline/files/read-texts.ts";
import { sha256 } from "../pipeline/records/hash.ts";
import { InputError } from "../pipeline/records/input-error.ts";
import { declarationFault } from "../pipeline/records/tables.ts";

const usage = `usage: npm run add-text -- FILE --id ID --title TITLE --licence LICENCE [options]

Writes raw/texts/ID/ with the text, untouched, and its source.json.

  --id ID              lower-case ASCII, hyphens allowed
  --title TITLE        title of the text
  --licence LICENCE    SPDX identifier, or NOASSERTION if it is not stated
  --licence-url URL    where the licence is to be read
  --redistributable    the licence lets the whole text be republished
  --kind KIND          encyclopedia (default), news, government, web_scrape or primary
  --discourse D        continuous (default), or shuffled: sentences of several pages in no order
  --language TAG       BCP 47 tag (default en)
  --publisher NAME     who published it
  --url URL            where it was obtained
  --retrieved DATE     when it was obtained
  --note TEXT          what is not known about it
  --raw DIR            corpus to add to (default raw)
`;

function main(args: string[]): void {
  const string = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      id: string,
      title: string,
      licence: string,
      "licence-url": string,
      redistributable: { type: "boolean", default: false },
      kind: { type: "string", default: "encyclopedia" },
      discourse: { type: "string", default: "continuous" },
      language: { type: "string", default: "en" },
      publisher: string,
      url: string,
      retrieved: string,
      note: string,
      raw: { type: "string", default: "raw" },
      help: { type: "boolean", default: false },
    },
  });
  const [file] = positionals;
  if (values.help) {
    console.log(usage);
    return;
  }
  if (file === undefined || values.id === undefined || values.title === undefined || values.licence === undefined) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  if (!existsSync(file)) throw new InputError(file, "no such file", "name the text to add");
  const declaration = {
    id: values.id,
    title: values.title,
    kind: values.kind,
    discourse: values.discourse,
    language: values.language,
    licence: values.licence,
    licence_url: values["licence-url"] ?? null,
    redistributable: values.redistributable,
    publisher: values.publisher ?? null,
    url: values.url ?? null,
    retrieved: values.retrieved ?? null,
    sha256: sha256(readFileSync(file)),
    note: values.note ?? null,
  };
  const fault = declarationFault(declaration);
  if (fault !== null) throw new InputError(file, fault, "correct the option of that name");
  const folder = join(values.raw, "texts", values.id);
  if (existsSync(folder)) throw new InputError(folder, "exists already", "choose another --id");
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, "text.txt"));
  writeFileSync(join(folder, "source.json"), `${JSON.stringify(declaration, null, 2)}\n`);
  try {
    readRawText(values.raw, values.id);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  console.log(`${folder}/ is there. Next: npm run build`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof InputError ? 1 : 2;
}
