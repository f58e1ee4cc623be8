import type { App } from "./app.ts";
import { load, loadText } from "./load.ts";
import { textOf } from "./records.ts";
import type { EvidencePart, MentionsPart, TextPart } from "./shipped.ts";
import { CodePointText, firstFrom, outermost } from "./text-marks.ts";

/** A stretch of a source, in code points. */
export interface Stretch {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

export interface Evidence extends Stretch {
  readonly id: string;
  readonly record: string;
  readonly field: string | null;
  readonly section: string | null;
  readonly rule: string;
}

export interface Mention extends Stretch {
  readonly id: string;
  readonly kind: string;
  readonly entity: string | null;
  readonly value: string | null;
  readonly rule: string;
}

/** A sentence, heading or line as far as it may be shown. */
export interface Sentence extends Stretch {
  readonly kind: string;
}

interface ReadSource {
  readonly title: string;
  /** Whether the whole text is here; else only what evidence quotes of it. */
  readonly isWhole: boolean;
  readonly sentences: readonly Sentence[];
  readonly evidence: readonly Evidence[];
  readonly mentions: readonly Mention[];
  slice(start: number, end: number): string;
}

const byStart = (a: Stretch, b: Stretch) => a.start - b.start || b.end - a.end;

/** The texts, as far as their licences let them be shown, and what rests on which words of them. */
export class Quotes {
  readonly #sources = new Map<string, ReadSource>();
  readonly #evidenceOf = new Map<string, Evidence[]>();
  readonly #evidence = new Map<string, Evidence>();
  readonly #mentions = new Map<string, Mention>();
  readonly #mentionsOf = new Map<string, Mention[]>();

  constructor(app: App, evidence: EvidencePart, mentions: MentionsPart, texts: ReadonlyMap<string, TextPart>) {
    const ids = app.records.in("sources").map(({ id }) => id);
    const rows = evidence.rows.map(([id, record, field, source, start, end, , section, rule]): Evidence => {
      const inSection = section === null ? null : (evidence.sections[section] ?? null);
      return {
        id,
        record,
        field,
        source: ids[source] ?? "",
        start,
        end,
        section: inSection,
        rule: evidence.rules[rule] ?? "",
      };
    });
    for (const row of rows) {
      this.#evidence.set(row.id, row);
      push(this.#evidenceOf, row.record, row);
    }
    for (const [record, shared] of Object.entries(evidence.shared))
      for (const index of shared) {
        const row = rows[index];
        if (row !== undefined) push(this.#evidenceOf, record, { ...row, field: null });
      }
    const met = mentions.rows.map(([id, source, start, end, , kind, entity, value, rule]): Mention => {
      return { id, source: ids[source] ?? "", start, end, kind, entity, value, rule: mentions.rules[rule] ?? "" };
    });
    for (const mention of met) {
      this.#mentions.set(mention.id, mention);
      if (mention.entity !== null) push(this.#mentionsOf, mention.entity, mention);
    }
    for (const source of app.records.in("sources")) {
      const own = {
        title: textOf(source, "title") ?? source.id,
        mentions: met.filter((one) => one.source === source.id),
      };
      const ofSource = rows.filter((row) => row.source === source.id).sort(byStart);
      const text = texts.get(source.id);
      this.#sources.set(source.id, {
        ...own,
        evidence: ofSource,
        ...readings(source.id, ofSource, evidence, mentions, ids, text),
      });
    }
  }

  /** What a record rests on: the record as a whole first, then its columns. */
  evidenceOf(record: string): readonly Evidence[] {
    return this.#evidenceOf.get(record) ?? [];
  }

  evidence(id: string): Evidence | undefined {
    return this.#evidence.get(id);
  }

  mention(id: string): Mention | undefined {
    return this.#mentions.get(id);
  }

  mentionsOf(entity: string): readonly Mention[] {
    return this.#mentionsOf.get(entity) ?? [];
  }

  source(id: string): ReadSource | undefined {
    return this.#sources.get(id);
  }

  /** The mentions that begin within a stretch. */
  mentionsIn({ source, start, end }: Stretch): readonly Mention[] {
    const mentions = this.#sources.get(source)?.mentions ?? [];
    return mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end));
  }

  /** The sentence or line that holds a stretch; the stretch itself where that may not be shown. */
  sentenceOf(stretch: Stretch): Sentence {
    const { sentences } = this.#sources.get(stretch.source) ?? { sentences: [] };
    const after = firstFrom(sentences, stretch.start + 1);
    const holding = sentences[after - 1];
    return holding !== undefined && holding.end >= stretch.end ? holding : { ...stretch, kind: "paragraph" };
  }

  slice({ source, start, end }: Stretch): string {
    return this.#sources.get(source)?.slice(start, end) ?? "";
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Sentences and characters of a source: of its whole text, or of what is quoted of it. */
function readings(
  source: string,
  evidence: readonly Evidence[],
  { rows }: EvidencePart,
  mentions: MentionsPart,
  ids: readonly string[],
  text: TextPart | undefined,
): Pick<ReadSource, "isWhole" | "sentences" | "slice"> {
  if (text !== undefined) {
    const points = new CodePointText(text.text);
    const sentences = text.passages.map(([start, end, kind]) => ({ source, start, end, kind }));
    return { isWhole: true, sentences, slice: (start, end) => points.slice(start, end) };
  }
  const words = new Map(rows.map(([id, , , , , , quote]) => [id, quote ?? ""]));
  const sentences = outermost(evidence).map(({ id, start, end }) => ({
    source,
    start,
    end,
    kind: "paragraph",
    points: new CodePointText(words.get(id) ?? ""),
  }));
  const loose = new Map(mentions.rows.map(([, at, start, end, met]) => [`${ids[at]}:${start}-${end}`, met ?? ""]));
  const slice = (start: number, end: number) => {
    const holding = sentences[firstFrom(sentences, start + 1) - 1];
    if (holding !== undefined && holding.end >= end)
      return holding.points.slice(start - holding.start, end - holding.start);
    return loose.get(`${source}:${start}-${end}`) ?? "";
  };
  return { isWhole: false, sentences, slice };
}

let loading: Promise<Quotes> | null = null;

/** Everything a record or a text needs; loaded once. The tables of details join the records of the page. */
export function loadQuotes(app: App): Promise<Quotes> {
  loading ??= (async () => {
    const [details, evidence, mentions, texts] = await Promise.all([
      load("details"),
      load("evidence"),
      load("mentions"),
      Promise.all(app.core.texts.map(async (id) => [id, await loadText(id)] as const)),
    ]);
    app.records.add(details.tables);
    return new Quotes(app, evidence, mentions, new Map(texts));
  })();
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
