import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "../../pipeline/assemble/evidence.ts";
import { worldOf } from "../../pipeline/assemble/world.ts";
import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { readRawText, textFolders } from "../../pipeline/files/read-texts.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { resolve } from "../../pipeline/stages/3-resolve.ts";

/** What was read in the texts of the repository, and the world they are joined to. */
export function readCorpus() {
  const authority = readAuthority("raw");
  const lexicon = lexiconOf(authority);
  const extractions = textFolders("raw").map((folder) => extract(read(readRawText("raw", folder)), lexicon));
  const world = worldOf(extractions, resolve(extractions, authority), authority, () => null);
  return { world, texts: extractions.map(({ source, ...rest }) => ({ ...rest, source: source.id })) };
}

/** Words of a text, and what they should give. */
export interface Quoted {
  readonly source: string;
  readonly quote: string;
}

const texts = new Map<string, string>();

/** Whether the evidence for a record as a whole lies on the quoted words. */
export function isToldIn<Row>(draft: Draft<Row>, { source, quote }: Quoted): boolean {
  const text = texts.get(source) ?? readFileSync(join("raw/texts", source, "text.txt"), "utf8");
  texts.set(source, text);
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`${source} does not say “${quote}”`);
  const start = Array.from(text.slice(0, at)).length;
  const end = start + Array.from(quote).length;
  return draft.support.some(
    ({ field, span }) => field === "" && span.source === source && span.start < end && span.end > start,
  );
}
