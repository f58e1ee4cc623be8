/**
 * node contestant.mjs TOOL RAW BYTES
 *
 * Reads the texts of a corpus one after the other with one tool, up to so many bytes, and prints {bytes, seconds, cpuSeconds, peakMb, found} as JSON.
 * Bundled by scripts/bench.ts, as the pipeline bundles its workers; a process of its own for each measurement.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import type { Extraction } from "../../pipeline/grammar/extraction.ts";
import type { Source } from "../../pipeline/records/types.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { recordOf } from "../../pipeline/stages/corpus-record.ts";
import { readText } from "../../pipeline/text/read-text.ts";
import { type ToolName, toolNames } from "./tools.ts";

/** Reads one text and tells how much it found in it. */
type Tool = (text: string) => number;

/** Loads each tool when it is asked for, so that no measurement carries another's tables. */
const tools: Readonly<Record<ToolName, (raw: string) => Promise<Tool>>> = {
  "this pipeline": async (raw) => {
    const read = extractor(raw);
    return (text) => foundIn(read(text));
  },
  "this pipeline + records": async (raw) => {
    const read = extractor(raw);
    return (text) => {
      const extraction = read(text);
      return recordOf(extraction) === "" ? 0 : foundIn(extraction);
    };
  },
  "wink-nlp": async () => {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import("wink-nlp"),
      import("wink-eng-lite-web-model"),
    ]);
    const wink = winkNlp(model);
    const { its } = wink;
    return (text) => {
      const document = wink.readDoc(text);
      return document.entities().out(its.detail).length + document.customEntities().out(its.detail).length;
    };
  },
  compromise: async () => {
    const { default: nlp } = await import("compromise");
    return (text) => {
      const document = nlp(text);
      return document.people().json().length + document.places().json().length + document.match("#Date+").json().length;
    };
  },
  "chrono-node": async () => {
    const { parse } = await import("chrono-node");
    return (text) => parse(text).length;
  },
};

function extractor(raw: string): (text: string) => Extraction {
  const lexicon = lexiconOf(readAuthority(raw));
  return (text) => extract({ source: { id: "x" } as Source, text, document: readText(text, "continuous") }, lexicon);
}

function foundIn({ passages, tellings, figures }: Extraction): number {
  const mentions = passages.map(({ names, dates, quantities }) => names.length + dates.length + quantities.length);
  return mentions.reduce((sum, count) => sum + count, tellings.length + figures.length);
}

const [tool = "", raw = "", most = "0"] = process.argv.slice(2);
const name = toolNames.find((each) => each === tool);
if (name === undefined) throw new Error(`no such tool: ${tool}`);
const read = await tools[name](raw);
const texts: string[] = [];
let bytes = 0;
for (const folder of readdirSync(join(raw, "texts")).sort()) {
  if (bytes >= Number(most)) break;
  const content = readFileSync(join(raw, "texts", folder, "text.txt"));
  texts.push(content.toString("utf8"));
  bytes += content.length;
}
const began = performance.now();
const cpuBegan = process.cpuUsage();
let found = 0;
for (const text of texts) found += read(text);
const { user, system } = process.cpuUsage(cpuBegan);
const seconds = (performance.now() - began) / 1000;
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ bytes, seconds, cpuSeconds: (user + system) / 1e6, peakMb, found }));
