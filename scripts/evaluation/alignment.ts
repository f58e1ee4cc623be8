import { type DocumentSpan, type GoldMention, isOptional } from "./gold.ts";
import { type PrecisionRecall, precisionRecall } from "./measures.ts";
import { type Finding, overlap, spanOfRow, type Trial } from "./trial.ts";

export interface ExtentScore {
  /** Same extent. */
  readonly strict: PrecisionRecall;
  /** Any shared character. */
  readonly lenient: PrecisionRecall;
}

interface PublishedMention extends DocumentSpan {
  readonly text: string;
  readonly value: string;
  readonly entity: string;
}

/** Mentions by extent; where several have the same one, the last counts. */
type ByExtent<Mention> = ReadonlyMap<string, Mention>;

/** Gold and published mentions of one kind, lined up. */
export interface Alignment {
  readonly published: readonly PublishedMention[];
  readonly byExtent: ByExtent<PublishedMention>;
  readonly gold: ByExtent<GoldMention>;
  /** The gold that has to be found. */
  readonly required: ByExtent<GoldMention>;
  /** How many published extents do not lie exactly on optional gold. */
  readonly judged: number;
}

/** A geographic noun at the end of a place counts neither way: "Kanchazu island" and "Kanchazu" are the same extent. */
const geographicNoun =
  /(?: (?:islands?|islets?|volcano|rivers?|lakes?|city|town|village|station|region|district|area|harbou?r|port|airfield|beach|pass|straits?|sea|peninsula|line|border))+(?=\n?$)/;

/** Lines up the published mentions of a kind, in the annotated parts, with the gold. */
export function align(trial: Trial, kind: string): Alignment {
  const byExtent = <Mention extends DocumentSpan>(mentions: readonly Mention[]): ByExtent<Mention> =>
    new Map(mentions.map((mention) => [extentKey(trial, mention, kind), mention]));
  const published = publishedMentions(trial, kind);
  const gold = byExtent(trial.gold.mentions.filter((mention) => mention.kind === kind));
  const required = new Map([...gold].filter(([, mention]) => !isOptional(mention)));
  const publishedByExtent = byExtent(published);
  const judged = [...publishedByExtent.keys()].filter((extent) => !gold.has(extent) || required.has(extent)).length;
  return { published, byExtent: publishedByExtent, gold, required, judged };
}

function publishedMentions(trial: Trial, kind: string): PublishedMention[] {
  return trial.release.rows("mentions").flatMap((row) => {
    const span = spanOfRow(trial, row);
    if (row["kind"] !== kind || span === null || !trial.annotated.covers(span.doc, span.start)) return [];
    return [{ ...span, text: row["text"] ?? "", value: row["value"] ?? "", entity: row["entity"] ?? "" }];
  });
}

function extentKey(trial: Trial, { doc, start, end }: DocumentSpan, kind: string): string {
  const noun =
    kind === "place" ? geographicNoun.exec(trial.annotated.texts.get(doc)?.slice({ start, end }) ?? "") : null;
  return `${doc}:${start}:${noun === null ? end : start + noun.index}`;
}

function extentOf(key: string): DocumentSpan {
  const [doc = "", start, end] = key.split(":");
  return { doc, start: Number(start), end: Number(end) };
}

export function extentScore({ byExtent, gold, required, judged }: Alignment): ExtentScore {
  const found = [...required.keys()].filter((extent) => byExtent.has(extent)).length;
  const goldSpans = [...gold.keys()].map(extentOf);
  const publishedSpans = [...byExtent.keys()].map(extentOf);
  const meets = (spans: readonly DocumentSpan[]) => (span: DocumentSpan) => spans.some((other) => overlap(span, other));
  return {
    strict: precisionRecall({ rightPredictions: found, predictions: judged, foundGold: found, gold: required.size }),
    lenient: precisionRecall({
      rightPredictions: publishedSpans.filter(meets(goldSpans)).length,
      predictions: byExtent.size,
      foundGold: [...required.keys()].map(extentOf).filter(meets(publishedSpans)).length,
      gold: required.size,
    }),
  };
}

export function extentFindings(kind: Finding["kind"], { byExtent, gold, required }: Alignment): Finding[] {
  const finding = (verdict: "miss" | "extra") => (mention: GoldMention | PublishedMention) => ({
    ...spanOf(mention),
    kind,
    verdict,
    what: mention.text,
  });
  const misses = [...required].filter(([extent]) => !byExtent.has(extent));
  const extras = [...byExtent].filter(([extent]) => !gold.has(extent));
  return [
    ...misses.map(([, mention]) => finding("miss")(mention)),
    ...extras.map(([, mention]) => finding("extra")(mention)),
  ];
}

export function spanOf({ doc, start, end }: DocumentSpan): DocumentSpan {
  return { doc, start, end };
}
