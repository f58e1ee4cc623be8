import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import type { Tables } from "../../pipeline/records/tables.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { resolve } from "../../pipeline/stages/3-resolve.ts";
import { assemble } from "../../pipeline/stages/4-assemble.ts";
import { madeDeclaration } from "../../scripts/support/made-declaration.ts";

const authority = readAuthority("raw");
const lexicon = lexiconOf(authority);

const declaration = madeDeclaration({ id: "text", title: "A text of our own", sha256: "0".repeat(64) });

/** The tables that texts of our own give with the authority tables of the repository; Karafuto is Japanese. */
export function assembledTables(...texts: readonly string[]): Tables {
  const extractions = texts.map((text, index) => {
    const own = { ...declaration, id: `text-${index}` };
    return extract(read({ declaration: own, file: "text.txt", text, bytes: text.length }), lexicon);
  });
  return assemble({
    extractions,
    resolution: resolve(extractions, authority),
    authority,
    decisions: [],
    countryThen: () => "japan",
    quoteOf: () => "",
  }).tables;
}
