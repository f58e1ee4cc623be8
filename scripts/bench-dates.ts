/**
 * tsx scripts/bench-dates.ts FILE.jsonl
 *
 * Scores the date rules and chrono-node side by side on annotated war narratives ({doc, text, timexes} a line, offsets in
 * UTF-16 units), writes both predictions to a new directory for other scorers, and measures both speeds.
 */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDates } from "../pipeline/grammar/date/read-dates.ts";
import { tokenise } from "../pipeline/text/tokens.ts";
import { chronoTimexes } from "./support/chrono.ts";
import { passagesOf } from "./support/narrative.ts";
import { timexesOf } from "./support/timex.ts";
import { calendarKinds, scoreTimexes, type Timex, type TimexDocument, type TimexScore } from "./support/timex-score.ts";

const runs = 5;

const path = process.argv[2];
if (path === undefined) throw new Error("no file given: tsx scripts/bench-dates.ts FILE.jsonl");
const documents = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as TimexDocument);
const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const directory = mkdtempSync(join(tmpdir(), "bench-dates-"));

/** Predictions of one reader for every document. */
function predict(read: (document: TimexDocument) => Timex[]): ReadonlyMap<string, Timex[]> {
  return new Map(documents.map((document) => [document.doc, read(document)]));
}

/** Median of the speeds of some runs over all documents, MB/s, after one to warm up. */
function speed(read: (document: TimexDocument) => unknown): number {
  const seconds: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = process.hrtime.bigint();
    for (const document of documents) read(document);
    if (run > 0) seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  seconds.sort((a, b) => a - b);
  return bytes / 1e6 / (seconds[Math.floor(runs / 2)] ?? Number.NaN);
}

function report(name: string, score: TimexScore): void {
  const percent = (value: number) => value.toFixed(1);
  const calendar = { n: 0, found: 0, right: 0 };
  for (const [kind, count] of score.byKind) {
    if (!calendarKinds.has(kind)) continue;
    calendar.n += count.n;
    calendar.found += count.found;
    calendar.right += count.right;
  }
  console.log(
    `${name}: lenient F ${percent(score.lenient.f)} · strict F ${percent(score.strict.f)} · value accuracy ${percent(score.valueAccuracy)}` +
      ` · lenient and value F ${percent(score.lenientAndValue.f)} (${score.predicted} predicted, ${score.gold} annotated)`,
  );
  console.log(
    `  on the calendar: ${calendar.n}, found ${percent((100 * calendar.found) / calendar.n)} %, right value ${percent((100 * calendar.right) / calendar.n)} %`,
  );
  for (const [kind, { n, found, right }] of [...score.byKind].sort((a, b) => b[1].n - a[1].n)) {
    console.log(`  ${kind}: ${n}, found ${percent((100 * found) / n)} %, right value ${percent((100 * right) / n)} %`);
  }
}

const readers = {
  "date rules": ({ text }: TimexDocument) => timexesOf(passagesOf(text)),
  "chrono-node": chronoTimexes,
};
for (const [name, read] of Object.entries(readers)) {
  const predictions = predict(read);
  const file = join(directory, `${name.replace(" ", "-")}.jsonl`);
  writeFileSync(file, [...predictions].map(([doc, spans]) => `${JSON.stringify({ doc, spans })}\n`).join(""));
  report(name, scoreTimexes(documents, predictions));
  console.log(`  predictions: ${file}`);
}
const tokenised = new Map(
  documents.map(({ doc, text }) => {
    const passages = passagesOf(text);
    return [doc, { passages, tokens: passages.map((passage) => tokenise(passage.text)) }];
  }),
);
const speeds = {
  "date rules, sentences and tokens given": speed(({ doc }) => {
    const given = tokenised.get(doc);
    return given === undefined ? [] : readDates(given.passages, given.tokens);
  }),
  "date rules, from raw text": speed(({ text }) => {
    const passages = passagesOf(text);
    return readDates(
      passages,
      passages.map((passage) => tokenise(passage.text)),
    );
  }),
  "chrono-node, by sentence": speed(chronoTimexes),
};
for (const [name, value] of Object.entries(speeds))
  console.log(`${name}: ${value.toFixed(2)} MB/s (median of ${runs})`);
