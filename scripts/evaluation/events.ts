import type { PublishedRow } from "../support/release-folder.ts";
import { spanOf } from "./alignment.ts";
import { familyOf } from "./event-families.ts";
import { type CitedSpan, EvidenceSpans } from "./evidence-spans.ts";
import { type DocumentSpan, type GoldEvent, isOptional } from "./gold.ts";
import { share, shareOrNull } from "./measures.ts";
import { isSameDate } from "./told-dates.ts";
import { type Finding, overlap, type Scored, type Trial } from "./trial.ts";

export interface EventScore {
  /** Share of the events in whose sentence the release has any event. */
  readonly recall_any: number;
  /** Share that were paired with an event of the same family, and of the same type. */
  readonly recall_family: number;
  readonly recall_type: number;
  /** Share of the published events that were paired. */
  readonly precision_family: number;
  /** Share of right dates among the dated events paired; null when there are none. */
  readonly date_accuracy: number | null;
  readonly pred: number;
  readonly gold: number;
}

interface PublishedEvent {
  readonly row: PublishedRow;
  readonly spans: readonly CitedSpan[];
}

/** A gold and a published event told in one sentence. */
interface Match {
  readonly gold: GoldEvent;
  readonly event: PublishedEvent;
  readonly sameFamily: boolean;
  readonly likeness: number;
}

/** Within each gold file the likest are paired first, one to one; every pair shares its sentence and, if required, its family. */
export function scoreEvents(trial: Trial): Scored<EventScore> {
  const published = publishedEvents(trial);
  const { events } = trial.gold;
  const required = events.filter((event) => !isOptional(event));
  const matches = [...new Set(events.map((event) => event.file))].map((file) =>
    matchesOf(
      trial,
      events.filter((event) => event.file === file),
      published,
    ),
  );
  const pairs = matches.flatMap(pairLikest);
  const requiredPairs = pairs.filter(({ gold }) => !isOptional(gold));
  const dated = requiredPairs.filter(({ gold }) => Boolean(gold.date));
  const told = new Set(matches.flat().map(({ gold }) => gold));
  const used = new Set(pairs.map(({ event }) => event));
  return {
    score: {
      recall_any: share(required.filter((gold) => told.has(gold)).length, required.length),
      recall_family: share(requiredPairs.length, required.length),
      recall_type: share(
        requiredPairs.filter(({ gold, event }) => event.row["type"] === gold.type).length,
        required.length,
      ),
      precision_family: share(used.size, published.length),
      date_accuracy: shareOrNull(dated.filter(({ gold, event }) => hasDateOf(gold, event)).length, dated.length),
      pred: published.length,
      gold: required.length,
    },
    findings: [
      ...missesOf(required, requiredPairs, matches.flat()),
      ...published.filter((event) => !used.has(event)).flatMap(extraOf),
    ],
  };
}

function publishedEvents(trial: Trial): PublishedEvent[] {
  const evidence = new EvidenceSpans(trial);
  return trial.release.rows("events").flatMap((row) => {
    const spans = evidence.of(row).filter((span) => trial.annotated.covers(span.doc, span.start));
    return spans.length === 0 ? [] : [{ row, spans }];
  });
}

/** All matches between the gold events of a file and the published ones, likest first, else in the order of the files. */
function matchesOf(trial: Trial, golds: readonly GoldEvent[], published: readonly PublishedEvent[]): Match[] {
  const matches = golds.flatMap((gold) => {
    const telling = tellingOf(trial, gold);
    return published
      .filter((event) => event.spans.some((span) => overlap(span, telling)))
      .map((event) => matchOf(gold, event));
  });
  return matches.sort((a, b) => b.likeness - a.likeness);
}

function matchOf(gold: GoldEvent, event: PublishedEvent): Match {
  const type = event.row["type"] ?? "";
  const sameFamily = familyOf(type) === familyOf(gold.type);
  const likeness = 4 * Number(sameFamily) + 2 * Number(type === gold.type) + Number(hasDateOf(gold, event));
  return { gold, event, sameFamily, likeness };
}

/** The sentence an event is told in, together with the words annotated. */
function tellingOf(trial: Trial, gold: GoldEvent): DocumentSpan {
  const sentence = trial.annotated.texts.get(gold.doc)?.sentenceAround(gold.start) ?? gold;
  return { doc: gold.doc, start: Math.min(sentence.start, gold.start), end: Math.max(sentence.end, gold.end) };
}

function hasDateOf(gold: GoldEvent, { row }: PublishedEvent): boolean {
  return isSameDate(row["date"] ?? "", gold.date ?? "");
}

function pairLikest(matches: readonly Match[]): Match[] {
  const takenGold = new Set<GoldEvent>();
  const takenEvents = new Set<PublishedEvent>();
  return matches.filter(({ gold, event, sameFamily }) => {
    if (takenGold.has(gold) || takenEvents.has(event) || !(sameFamily || isOptional(gold))) return false;
    takenGold.add(gold);
    takenEvents.add(event);
    return true;
  });
}

function missesOf(required: readonly GoldEvent[], pairs: readonly Match[], matches: readonly Match[]): Finding[] {
  const paired = new Set(pairs.map(({ gold }) => gold));
  return required
    .filter((gold) => !paired.has(gold))
    .map((gold) => {
      const there = matches.filter((match) => match.gold === gold).map(({ event }) => event.row["type"]);
      const others = there.length === 0 ? "" : ` (published there: ${there.join(", ")})`;
      return { ...spanOf(gold), kind: "event", verdict: "miss", what: `${gold.type}: ${gold.label}${others}` };
    });
}

function extraOf({ row, spans: [span] }: PublishedEvent): Finding[] {
  if (span === undefined) return [];
  const what = `${row["type"]}: ${row["name"]} ${row["date"] || "(no date)"}`;
  return [{ ...spanOf(span), kind: "event", verdict: "extra", what }];
}
