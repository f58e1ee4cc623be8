import { type Extraction, mentionId, sectionOf, spanIn } from "../grammar/extraction.ts";
import type { FigureReading, NameReference } from "../grammar/figure/figure-reading.ts";
import type { DateMention, Extent } from "../grammar/mention.ts";
import type { BlockKind, Span } from "../text/passage.ts";

/** A figure with the records its names were joined to, and code-point spans for all its parts. */
export interface ResolvedFigure
  extends Pick<
    FigureReading,
    | "measure"
    | "object"
    | "low"
    | "high"
    | "best"
    | "bound"
    | "approximate"
    | "status"
    | "modality"
    | "unit"
    | "per"
    | "partOf"
    | "isTotal"
    | "rules"
  > {
  readonly source: string;
  /** Index among the figures of its text; `partOf` refers to it. */
  readonly index: number;
  /** Index of the first passage of its paragraph. */
  readonly paragraph: number;
  /** Index of the passage in its text. */
  readonly passage: number;
  readonly number: Span;
  readonly phrase: Span | null;
  readonly clause: Span;
  readonly sentence: Span;
  /** The number with its modifier, as written. */
  readonly text: string;
  /** The counted noun phrase as written, "" where it has dropped out. */
  readonly phraseText: string;
  readonly sentenceText: string;
  readonly party: readonly ResolvedParty[];
  readonly counterparty: readonly ResolvedParty[];
  readonly subject: ResolvedName | null;
  readonly place: ResolvedName | null;
  readonly date: ResolvedDate | null;
  readonly attribution: ResolvedSayer | null;
  /** Of a row of an infobox column ("Casualties1"): the records named in the rows of that column, else empty. */
  readonly column: readonly string[];
  /** Units of the running text that are named without a side in front of them, a record a mention. */
  readonly unmarked: readonly string[];
  /** The two sides that its text speaks of most, empty where it has fewer. */
  readonly opponents: readonly string[];
  /** Where it stands on the page. */
  readonly block: BlockKind;
  readonly title: string | null;
  readonly section: string | null;
}

export interface ResolvedParty {
  readonly party: string;
  readonly cue: Span | null;
}

export interface ResolvedName {
  /** Record the name was joined to, null if to none. */
  readonly entity: string | null;
  readonly span: Span;
}

export interface ResolvedDate {
  /** EDTF. */
  readonly value: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly span: Span;
}

export interface ResolvedSayer {
  readonly words: string;
  readonly span: Span;
  /** Records of the names in the words: people, organisations, units. */
  readonly entities: readonly string[];
  /** Side that the words name, null if none or several. */
  readonly party: string | null;
}

/**
 * The figures of a text with their names resolved.
 * @param entityOf the record that a mention of a name was joined to, by mention id
 */
export function resolveFigures(extraction: Extraction, entityOf: ReadonlyMap<string, string>): ResolvedFigure[] {
  const columns = namesOfColumns(extraction, entityOf);
  const unmarked = unmarkedNames(extraction, entityOf);
  const opponents = mostNamedSides(extraction);
  return extraction.figures.map((figure, index) => {
    const label = extraction.passages[figure.passage]?.passage.label ?? "";
    const column = columns.get(columnDigit.exec(label)?.[0] ?? "") ?? [];
    return { ...new FigureResolver(extraction, entityOf, figure).resolved(index), column, unmarked, opponents };
  });
}

const columnDigit = /\d$/;

/** The records named in "Combatant1", "Commander1", "Units1" of an infobox, by the digit. */
function namesOfColumns(extraction: Extraction, entityOf: ReadonlyMap<string, string>): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const { passage, names } of extraction.passages) {
    const digit = passage.kind === "infobox" ? columnDigit.exec(passage.label ?? "")?.[0] : undefined;
    if (digit === undefined) continue;
    const column = columns.get(digit) ?? [];
    for (const name of names) {
      const entity = entityOf.get(mentionId(extraction.source.id, passage, name));
      if (entity !== undefined) column.push(entity);
    }
    columns.set(digit, column);
  }
  return columns;
}

/** The records of units whose names have no side word right in front of them or inside; lists and tables say the side by their heading. */
function unmarkedNames(extraction: Extraction, entityOf: ReadonlyMap<string, string>): string[] {
  return extraction.passages.flatMap(({ passage, names, parties }) =>
    names.flatMap((name) => {
      if (name.kind !== "unit" || passage.kind !== "paragraph") return [];
      const isMarked = parties.some(({ start, end }) => start < name.end && end >= name.start - 1);
      const entity = entityOf.get(mentionId(extraction.source.id, passage, name));
      return isMarked || entity === undefined ? [] : [entity];
    }),
  );
}

/** "150 per year in 1935 and 1936": two years or months that follow one another are one span; null for any other dates. */
function adjacent(
  date: DateMention,
  next: DateMention,
  text: string,
): Pick<ResolvedDate, "value" | "firstDay" | "lastDay"> | null {
  if (next.kind !== "date" || date.lastDay === null || next.firstDay === null) return null;
  if (!/^\d{4}(?:-\d\d)?$/.test(date.value) || date.value.length !== next.value.length) return null;
  const dayAfter = new Date(Date.parse(`${date.lastDay}T00:00:00Z`) + millisecondsADay).toISOString().slice(0, 10);
  if (dayAfter !== next.firstDay || !/^\sand\s(?:in\s)?$/.test(text.slice(date.end, next.start))) return null;
  return { value: `${date.value}/${next.value}`, firstDay: date.firstDay, lastDay: next.lastDay };
}

const millisecondsADay = 86_400_000;

/** The two sides that a text speaks of most; empty where it has fewer. */
function mostNamedSides({ passages }: Extraction): string[] {
  const counts = new Map<string, number>();
  for (const { parties } of passages) for (const { party } of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([party]) => party);
  return ranked.length < 2 ? [] : ranked.slice(0, 2);
}

/** "From then until April 1939": a span of which the date is the end. */
const onlyUntil = /\b[Ff]rom then (?:until|till|up to|to)\s(?:the\s)?$/;

/** The sentence or line without the white space at its ends. */
function withoutSpace(text: string): Extent {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

class FigureResolver {
  readonly #extraction: Extraction;
  readonly #entityOf: ReadonlyMap<string, string>;
  readonly #figure: FigureReading;

  constructor(extraction: Extraction, entityOf: ReadonlyMap<string, string>, figure: FigureReading) {
    this.#extraction = extraction;
    this.#entityOf = entityOf;
    this.#figure = figure;
  }

  resolved(index: number): Omit<ResolvedFigure, "column" | "unmarked" | "opponents"> {
    const figure = this.#figure;
    const { passage } = this.#passage(figure.passage);
    const {
      measure,
      object,
      low,
      high,
      best,
      bound,
      approximate,
      status,
      modality,
      unit,
      per,
      partOf,
      isTotal,
      rules,
    } = figure;
    const whole = withoutSpace(passage.text);
    const side = ({ party, cue }: FigureReading["party"][number]): ResolvedParty => ({
      party,
      cue: cue === null ? null : this.#span(cue.passage, cue),
    });
    return {
      ...{ measure, object, low, high, best, bound, approximate, status, modality, unit, per, partOf, isTotal, rules },
      source: this.#extraction.source.id,
      index,
      paragraph: this.#paragraph(figure.passage),
      passage: figure.passage,
      number: this.#span(figure.passage, figure.number),
      phrase: figure.phrase === null ? null : this.#span(figure.passage, figure.phrase),
      clause: this.#span(figure.passage, figure.clause),
      sentence: this.#span(figure.passage, whole),
      text: passage.text.slice(figure.number.start, figure.number.end),
      phraseText: figure.phrase === null ? "" : passage.text.slice(figure.phrase.start, figure.phrase.end),
      sentenceText: passage.text.slice(whole.start, whole.end),
      party: figure.party.map(side),
      counterparty: figure.counterparty.map(side),
      subject: this.#name(figure.subject),
      place: this.#name(figure.place),
      date: this.#date(),
      attribution: this.#sayer(),
      block: passage.kind,
      title: passage.headings[0]?.text ?? null,
      section: sectionOf(passage),
    };
  }

  #passage(index: number): Extraction["passages"][number] {
    const passage = this.#extraction.passages[index];
    if (passage === undefined)
      throw new Error(`${this.#extraction.source.id}: a figure refers to passage ${index}, which is none`);
    return passage;
  }

  #paragraph(index: number): number {
    const { passage } = this.#passage(index);
    let first = index;
    while (passage.continues && first > 0 && this.#passage(first - 1).passage.block === passage.block) first--;
    return first;
  }

  #span(passage: number, extent: Extent): Span {
    return spanIn(this.#extraction, this.#passage(passage).passage, extent);
  }

  #name(reference: NameReference | null): ResolvedName | null {
    if (reference === null) return null;
    const { passage, names } = this.#passage(reference.passage);
    const name = names[reference.name];
    if (name === undefined) return null;
    const entity = this.#entityOf.get(mentionId(this.#extraction.source.id, passage, name)) ?? null;
    return { entity, span: this.#span(reference.passage, name) };
  }

  #date(): ResolvedDate | null {
    const reference = this.#figure.date;
    if (reference === null) return null;
    const date = this.#passage(reference.passage).dates[reference.date];
    if (date === undefined) return null;
    const { value, firstDay, lastDay } = date;
    const span = this.#span(reference.passage, date);
    const before = this.#passage(reference.passage).passage.text.slice(0, date.start);
    if (onlyUntil.test(before) && !value.includes("/")) return { value: `../${value}`, firstDay: null, lastDay, span };
    const next = this.#passage(reference.passage).dates[reference.date + 1];
    const joined = next === undefined ? null : adjacent(date, next, this.#passage(reference.passage).passage.text);
    if (joined !== null && next !== undefined)
      return { ...joined, span: this.#span(reference.passage, { start: date.start, end: next.end }) };
    return { value, firstDay, lastDay, span };
  }

  #sayer(): ResolvedSayer | null {
    const said = this.#figure.attribution;
    if (said === null) return null;
    const { passage, names, parties } = this.#passage(said.passage);
    const within = (extent: Extent) => extent.start >= said.start && extent.end <= said.end;
    const entities = names
      .filter((name) => within(name) && name.kind !== "place")
      .map((name) => this.#entityOf.get(mentionId(this.#extraction.source.id, passage, name)));
    const sides = new Set(parties.filter(within).map(({ party }) => party));
    const [side] = sides;
    return {
      words: said.words,
      span: this.#span(said.passage, said),
      entities: entities.filter((entity) => entity !== undefined),
      party: sides.size === 1 && side !== undefined ? side : null,
    };
  }
}
