import { StaleDecision } from "./assemble/curation.ts";
import type { QuotedText } from "./assemble/evidence.ts";
import { partyRows } from "./assemble/parties.ts";
import { redirectRows } from "./assemble/redirects.ts";
import type { BuildOptions } from "./command-line.ts";
import { emitRelease } from "./emit/emit-release.ts";
import { claimsFlat, eventsFlat } from "./emit/flat-views.ts";
import { extractCorpus } from "./extract-corpus.ts";
import { compareFolders } from "./files/compare.ts";
import { asJson, type Codec, KeptStages, type StageName } from "./files/kept-stages.ts";
import { Staging } from "./files/publish.ts";
import { type Corpus, readCorpus } from "./files/read-corpus.ts";
import { readRawText } from "./files/read-texts.ts";
import type { Authority } from "./gazetteer/authority.ts";
import { lexiconOf } from "./gazetteer/lexicon.ts";
import { countryThen, sovereigntyOf } from "./geocode/country-then.ts";
import { toMetre } from "./geocode/error-terms.ts";
import { gazetteerOf } from "./geocode/gazetteer-place.ts";
import { measuredMovements } from "./geocode/measured-movements.ts";
import { type Extraction, sectionOf } from "./grammar/extraction.ts";
import { Progress } from "./progress.ts";
import { InputError } from "./records/input-error.ts";
import type { Release } from "./records/release.ts";
import { passOn } from "./records/stage-records.ts";
import { type Tables, tableNames } from "./records/tables.ts";
import { resolutionReport } from "./resolve/report.ts";
import { read } from "./stages/1-read.ts";
import { extract } from "./stages/2-extract.ts";
import { resolve } from "./stages/3-resolve.ts";
import { type Assembled, assemble } from "./stages/4-assemble.ts";
import { geocode, type Located } from "./stages/5-geocode.ts";
import { check } from "./stages/6-check.ts";
import { assembledCodec, extractionCodec, locatedCodec, readTextCodec, resolutionCodec } from "./stages/codecs.ts";
import type { Passage } from "./text/passage.ts";
import { CodePoints } from "./text/positions.ts";

/** Builds the release, or compares a build made aside with it. Returns the exit code. */
export async function build(options: BuildOptions, out: NodeJS.WriteStream): Promise<number> {
  const progress = new Progress(out);
  const staging = new Staging(options.out);
  try {
    const release = await releaseOf(readCorpus(options.raw), options, progress);
    if (release === null) {
      staging.discard();
      progress.close([["records of the stage", `in ${options.stages}/`]]);
      return 0;
    }
    progress.stage("emit");
    const written = emitRelease(release, (path, chunks) => staging.write(path, chunks));
    const differences = options.check ? compareFolders(options.out, staging.folder) : [];
    if (options.check) staging.discard();
    else staging.swap();
    progress.close(summaryOf(release, written.length));
    if (options.verbose)
      for (const defect of release.tables.known_defects)
        progress.line(`${defect.severity}  ${defect.record}  ${defect.rule}  ${defect.message}`);
    for (const { path, kind, line } of differences)
      progress.line(`${kind}: ${path}${line === null ? "" : `, first at line ${line}`}`);
    if (differences.length > 0) progress.line(`${options.out}/ is stale; run: npm run build`);
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    staging.discard();
    if (error instanceof StaleDecision) throw new InputError(error.decision.at, error.met, error.mend);
    throw error;
  } finally {
    staging.close();
  }
}

/** A text as later stages need it. */
interface StagedText {
  readonly text: string;
  readonly extraction: Extraction;
}

/** The stages, left to right; null when the stage that was to be run alone lies before the last. */
async function releaseOf(corpus: Corpus, options: BuildOptions, progress: Progress): Promise<Release | null> {
  const { authority, decisions, metadata } = corpus;
  const kept = options.stages === null ? null : new KeptStages(options.stages, options.only);
  const pass = async <Value>(name: StageName, codec: Codec<Value>, make: () => Value): Promise<Value> => {
    progress.stage(name);
    return kept === null ? make() : kept.pass(name, codec, make);
  };
  const texts =
    kept === null ? await extractedTexts(corpus, options, progress) : await keptTexts(corpus, kept, progress);
  if (kept?.isPast("resolve")) return null;
  const extractions = texts.map(({ extraction }) => extraction);
  const resolution = await pass("resolve", resolutionCodec, () => resolve(extractions, authority));
  if (kept?.isPast("assemble")) return null;
  const quotes = new Map(texts.map((text) => [text.extraction.source.id, quotedText(text)]));
  const gazetteer = gazetteerOf(authority.places);
  const sovereignty = sovereigntyOf(authority.sovereignty, authority.parties);
  const assembled = await pass("assemble", assembledCodec, () =>
    assemble({
      extractions,
      resolution,
      authority,
      decisions,
      countryThen: (place, day) => countryThen(place, day, gazetteer, sovereignty),
      quoteOf: ({ source, start, end }) => quotes.get(source)?.slice(start, end) ?? "",
    }),
  );
  if (kept?.isPast("geocode")) return null;
  const located = await pass("geocode", locatedCodec, () =>
    geocode({ extractions, resolution, authority, ...assembled }),
  );
  if (kept?.isPast("check")) return null;
  const tables = await pass("check", asJson<Tables>(), () => {
    const whole = completed(assembled, located, authority, quotes);
    whole.id_redirects = redirectRows(corpus.redirects, whole);
    whole.known_defects.push(...check(whole, assembled.claims, located, corpus.expectations));
    return withViews(whole);
  });
  if (kept?.isPast("emit")) return null;
  const republished = texts.filter(({ extraction }) => extraction.source.redistributable);
  return {
    metadata,
    tables,
    texts: new Map(republished.map(({ text, extraction }) => [extraction.source.id, text])),
    resolutionReport: resolutionReport(resolution),
    shapes: new Map(located.shapes.map(({ place, geometry }) => [place, geometry])),
    errorTerms: new Map(located.shapes.map(({ place, terms }) => [place, toMetre(terms)])),
  };
}

async function extractedTexts(corpus: Corpus, options: BuildOptions, progress: Progress): Promise<StagedText[]> {
  progress.stage("extract");
  const { texts } = await extractCorpus(corpus, options);
  return texts.map(({ raw, extraction }) => ({ text: raw.text, extraction }));
}

/** Texts read and extracted one after the other, what each stage hands on kept. */
async function keptTexts(corpus: Corpus, kept: KeptStages, progress: Progress): Promise<StagedText[]> {
  progress.stage("read");
  const readTexts = await kept.pass("read", readTextCodec, () =>
    corpus.folders.map((folder) => passOn("read-text", read(readRawText(corpus.rawDir, folder)))),
  );
  if (kept.isPast("extract")) return [];
  progress.stage("extract");
  const extractions = await kept.pass("extract", extractionCodec, () => {
    const lexicon = lexiconOf(corpus.authority);
    return readTexts.map((text) => extract(text, lexicon));
  });
  return extractions.map((extraction, index) => ({ text: readTexts[index]?.text ?? "", extraction }));
}

/** The tables with their places, sides and evidence. */
function completed(
  { tables }: Assembled,
  { places, book }: Located,
  authority: Authority,
  quotes: ReadonlyMap<string, QuotedText>,
): Tables {
  const whole: Tables = { ...tables, places: [...places], movements: measuredMovements(tables.movements, places) };
  whole.parties = partyRows(whole, authority.parties);
  whole.evidence = book.rows(quotes);
  return whole;
}

/** The tables with the flat views of them, each sorted by id. */
function withViews(tables: Tables): Tables {
  tables.events_flat = eventsFlat(tables);
  tables.claims_flat = claimsFlat(tables);
  for (const name of tableNames) tables[name].sort((a, b) => (a.id < b.id ? -1 : 1));
  return tables;
}

/** A text as evidence quotes it. */
function quotedText({ text, extraction }: StagedText): QuotedText & { slice(start: number, end: number): string } {
  const points = new CodePoints(text);
  const passages = extraction.passages.map(({ passage }) => passage);
  return {
    text,
    slice: (start, end) => text.slice(points.utf16(start), points.utf16(end)),
    sectionAt: (start) => {
      const passage = lastStarting(passages, start);
      return passage === undefined ? null : sectionOf(passage);
    },
  };
}

/** The last passage that starts at or before a code point; passages are in the order of the text. */
function lastStarting(passages: readonly Passage[], point: number): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? 0) <= point) low = middle + 1;
    else high = middle;
  }
  return passages[low - 1];
}

function summaryOf({ tables }: Release, files: number): [string, number][] {
  const located = tables.places.filter(({ lat }) => lat !== null).length;
  return [
    ["texts", tables.sources.length],
    ["mentions", tables.mentions.length],
    ["places located", located],
    ["places without a point", tables.places.length - located],
    ["events", tables.events.length],
    ["figures", tables.claims.length],
    ["disagreements", tables.disagreements.length],
    ["evidence", tables.evidence.length],
    ["issues found", tables.known_defects.length],
    ["files written", files],
  ];
}
