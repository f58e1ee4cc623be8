import { StaleDecision } from "./assemble/curation.ts";
import type { QuotedText } from "./assemble/evidence.ts";
import { partyRows } from "./assemble/parties.ts";
import type { BuildOptions } from "./command-line.ts";
import { emitRelease } from "./emit/emit-release.ts";
import { claimsFlat, eventsFlat } from "./emit/flat-views.ts";
import { type ExtractedText, type ExtractOptions, extractCorpus } from "./extract-corpus.ts";
import { compareFolders } from "./files/compare.ts";
import { Staging } from "./files/publish.ts";
import { type Corpus, readCorpus } from "./files/read-corpus.ts";
import { countryThen, sovereigntyOf } from "./geocode/country-then.ts";
import { gazetteerOf } from "./geocode/gazetteer-place.ts";
import { sectionOf } from "./grammar/extraction.ts";
import { Progress } from "./progress.ts";
import { InputError } from "./records/input-error.ts";
import type { Release } from "./records/release.ts";
import { tableNames } from "./records/tables.ts";
import { resolutionReport } from "./resolve/report.ts";
import { resolve } from "./stages/3-resolve.ts";
import { assemble } from "./stages/4-assemble.ts";
import { geocode } from "./stages/5-geocode.ts";
import { check } from "./stages/6-check.ts";
import type { Passage } from "./text/passage.ts";
import { CodePoints } from "./text/positions.ts";

/** Builds the release, or compares a build made aside with it. Returns the exit code. */
export async function build(options: BuildOptions, out: NodeJS.WriteStream): Promise<number> {
  const progress = new Progress(out);
  const staging = new Staging(options.out);
  try {
    const release = await releaseOf(readCorpus(options.raw), options, progress);
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

/** The stages, left to right. */
async function releaseOf(corpus: Corpus, options: ExtractOptions, progress: Progress): Promise<Release> {
  const { authority, decisions, metadata } = corpus;
  progress.stage("extract");
  const { texts } = await extractCorpus(corpus, options);
  const extractions = texts.map(({ extraction }) => extraction);
  progress.stage("resolve");
  const resolution = resolve(extractions, authority);
  progress.stage("assemble");
  const quotes = new Map(texts.map((text) => [text.extraction.source.id, quotedText(text)]));
  const gazetteer = gazetteerOf(authority.places);
  const sovereignty = sovereigntyOf(authority.sovereignty, authority.parties);
  const { tables, mentionedPlaces, claims, book } = assemble({
    extractions,
    resolution,
    authority,
    decisions,
    countryThen: (place, day) => countryThen(place, day, gazetteer, sovereignty),
    quoteOf: ({ source, start, end }) => quotes.get(source)?.slice(start, end) ?? "",
  });
  progress.stage("geocode");
  const located = geocode({ extractions, resolution, authority, mentionedPlaces, book });
  tables.places.push(...located.places);
  tables.parties.push(...partyRows(tables, authority.parties));
  tables.evidence.push(...book.rows(quotes));
  progress.stage("check");
  tables.known_defects.push(...check(tables, claims, located));
  tables.events_flat.push(...eventsFlat(tables));
  tables.claims_flat.push(...claimsFlat(tables));
  for (const name of tableNames) tables[name].sort((a, b) => (a.id < b.id ? -1 : 1));
  const republished = texts
    .filter(({ extraction }) => extraction.source.redistributable)
    .map(({ raw, extraction }) => [extraction.source.id, raw.text] as const);
  return {
    metadata,
    tables,
    texts: new Map(republished),
    resolutionReport: resolutionReport(resolution),
    shapes: new Map(located.shapes.map(({ place, geometry }) => [place, geometry])),
  };
}

/** A text as evidence quotes it. */
function quotedText({ raw, extraction }: ExtractedText): QuotedText & { slice(start: number, end: number): string } {
  const { text } = raw;
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
