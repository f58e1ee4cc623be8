import type { Attribution } from "../attribution/attribution.ts";
import { isHeading, readAttributions } from "../attribution/read-attributions.ts";
import type { AnalysedPassage } from "../mention.ts";
import { clauseAround, clauseBoundaries } from "./clause.ts";
import type { AttributionReading, FigureField, FigureReading, NameReference, PartyReading } from "./figure-reading.ts";
import { type CellReading, cellOf } from "./infobox.ts";
import { type FlattenedColumns, flattenedColumns } from "./infobox-columns.ts";
import { withSectionLabels } from "./infobox-labels.ts";
import { isFigure } from "./is-figure.ts";
import { type Item, itemsOf } from "./item.ts";
import { type MeasureReading, measureOf } from "./measure.ts";
import { modalityOf, perOf } from "./modality.ts";
import { type ObjectReading, objectOf, wholeBehind } from "./object.ts";
import { type PartCandidate, wholeWithin } from "./parts.ts";
import { type InheritedSide, type PartiesReading, partiesOf } from "./party.ts";
import { placeOf } from "./place.ts";
import { dateOf } from "./setting.ts";
import { settledObject } from "./settled-object.ts";
import { sidesOf, type TextSides } from "./sides.ts";
import { subjectOf } from "./subject.ts";

/**
 * The figures of a text, in text order: each number that counts or measures something of the conflict, with what it
 * counts, whose it is, where, when and who says so. Where the text says nothing, the field is empty.
 */
export function readFigures(passages: readonly AnalysedPassage[]): FigureReading[] {
  const analysed = withSectionLabels(passages);
  const reader = new FigureReader(analysed);
  for (const index of analysed.keys()) reader.readPassage(index);
  return reader.figures;
}

/** A figure of a passage on its way, with what later figures of the passage take from it. */
interface Draft {
  readonly item: Item;
  readonly object: ObjectReading;
  readonly measure: MeasureReading;
  readonly parties: PartiesReading;
  readonly cell: CellReading | null;
  readonly subject: { readonly subject: NameReference; readonly rule: string } | null;
}

/** "this number had decreased to around 200", "The number includes about 400 fighters": what the sentence before counts. */
const sameNumber =
  /\b[Tt]h(?:is|e|ese) (?:number|total|figure|toll|losses|casualties|dead)s? includes?d?\s(?:[^.;]*(?:,|and)\s)?$|\b[Tt]h(?:is|e) number (?:had |has )?(?:increased|decreased|risen|rose|fell|fallen|grown|grew|dropped|shrunk) to\s$/;

class FigureReader {
  readonly figures: FigureReading[] = [];
  readonly #analysed: readonly AnalysedPassage[];
  readonly #attributions: readonly (readonly Attribution[])[];
  readonly #sides: TextSides;
  readonly #columns: FlattenedColumns;
  /** The heading of a table that says whose figures follow. */
  #heading: AttributionReading | null = null;
  #headingLabel: string | null = null;
  /** The last figure that counts something, and where it was read. */
  #last: { draft: Draft; index: number } | null = null;

  constructor(analysed: readonly AnalysedPassage[]) {
    this.#analysed = analysed;
    this.#attributions = analysed.map((each) =>
      each.quantities.length > 0 || each.passage.kind === "infobox" ? readAttributions(each) : [],
    );
    this.#sides = sidesOf(analysed);
    this.#columns = flattenedColumns(analysed, this.#sides, (index) => this.#headingAt(index) !== undefined);
  }

  #headingAt(index: number): Attribution | undefined {
    return this.#attributions[index]?.find(isHeading);
  }

  readPassage(index: number): void {
    const analysed = this.#analysed[index];
    if (analysed === undefined) return;
    this.#followHeading(analysed, index);
    if (analysed.quantities.length === 0) return;
    const items = itemsOf(analysed, index);
    const drafts: Draft[] = [];
    for (let at = 0; at < items.length; at++) drafts.push(this.#draft(items, at, drafts));
    this.#publish(drafts, analysed);
  }

  #followHeading({ passage }: AnalysedPassage, index: number): void {
    const heading = this.#headingAt(index);
    if (heading !== undefined) {
      const { start, end, words } = heading;
      this.#heading = { passage: index, start, end, words };
      this.#headingLabel = passage.label;
    } else if (passage.kind !== "infobox" || passage.label !== this.#headingLabel) {
      this.#heading = null;
    }
  }

  #draft(items: readonly Item[], at: number, drafts: readonly Draft[]): Draft {
    const item = items[at] as Item;
    const previous = drafts.at(-1) ?? this.#previousSentence(item);
    const found = objectOf(items, at, previous?.object ?? null, drafts.length > 0);
    const measure = this.#measure(items, at, found, drafts);
    const cell = cellOf(item, this.#sides, this.#columns);
    const object = settledObject(item, found, measure.measure, previous?.object ?? null);
    const parties = this.#parties(items, at, measure, object, drafts, cell);
    const ownSubject = parties.subject === null ? null : { subject: parties.subject, rule: parties.rule };
    return { item, object, measure, parties, cell, subject: ownSubject ?? subjectOf(item) };
  }

  /** "56 soldiers being killed, including three Soviet advisors": a part without words of its own has those of its whole. */
  #measure(items: readonly Item[], at: number, object: ObjectReading, drafts: readonly Draft[]): MeasureReading {
    const measure = measureOf(items, at, object);
    const item = items[at] as Item;
    const before = this.#previousSentence(item)?.measure;
    if (
      (measure.measure === "other" || measure.rule === "figure/default") &&
      before !== undefined &&
      sameNumber.test(item.analysed.passage.text.slice(0, item.quantity.start))
    )
      return { ...before, rule: "figure/measure-of-this-number" };
    if (measure.rule !== "figure/default" || item.unit !== null) return measure;
    const joined = drafts.at(-1);
    if (joined !== undefined && joined.measure.rule !== "figure/default" && isJoined(joined.item, item))
      return { ...joined.measure, rule: "figure/measure-of-joined" };
    const isTold =
      (object.rule === "figure/earlier-noun" || object.rule === "figure/people-of-earlier") &&
      endsClause(item) &&
      wholeBehind(items, at - 1) === null;
    const told = isTold ? (drafts.at(-1) ?? this.#previousSentence(item))?.measure : undefined;
    if (told !== undefined && told.rule !== "figure/default") return { ...told, rule: "figure/measure-of-earlier" };
    const whole = wholeWithin(
      [...drafts.map(candidateOf), { item, object: object.object, nounClass: object.nounClass }],
      drafts.length,
    );
    const of = whole === null ? undefined : drafts[whole]?.measure;
    return of === undefined || of.rule === "figure/default" ? measure : { ...of, rule: "figure/measure-of-whole" };
  }

  /** The last figure, if it stands in the sentence before and the text runs on. */
  #previousSentence(item: Item): Draft | null {
    const { continues, kind } = item.analysed.passage;
    if (this.#last === null || !continues || kind === "infobox") return null;
    const before = this.#last.draft.item;
    return item.passage - before.passage <= 2 && kind === before.analysed.passage.kind ? this.#last.draft : null;
  }

  #parties(
    items: readonly Item[],
    at: number,
    measure: MeasureReading,
    object: ObjectReading,
    drafts: readonly Draft[],
    cell: CellReading | null,
  ): PartiesReading {
    const item = items[at] as Item;
    const before = this.#before(item);
    const listed = item.previous === null ? undefined : drafts[item.previous];
    const whole = item.outOf === "whole" ? (drafts.at(-1) ?? this.#previousSentence(item)) : undefined;
    const list = this.#chain(item, drafts);
    const read = partiesOf({
      item,
      measure,
      object,
      sides: this.#sides,
      sayers: this.#attributions[item.passage] ?? [],
      inherited: inheritedFrom(listed) ?? inheritedFrom(whole) ?? inheritedFrom(this.#repeated(item, object, drafts)),
      list,
      sentence: inheritedFrom(drafts.at(-1)),
      before,
      textBefore: before === null ? null : (this.#analysed[before]?.passage.text ?? null),
      paragraph: this.#paragraph(before),
      whole: wholeBehind(items, at),
      namesBefore: before === null ? [] : (this.#analysed[before]?.names ?? []),
    });
    if (cell === null || (read.party.length > 0 && read.rule === "figure/side-of-noun")) return read;
    const stated =
      read.rule === "figure/subject" &&
      this.#sides.words[item.passage]?.length === 1 &&
      cell.subject === null &&
      !/\d$/.test(item.analysed.passage.label ?? "");
    return {
      ...read,
      party: stated ? read.party : cell.party,
      counterparty: [],
      subject: cell.subject,
      rule: cell.rule,
    };
  }

  /** "the 36 soldiers", after "a total of 36 soldiers". */
  #repeated({ analysed, quantity, passage }: Item, object: ObjectReading, drafts: readonly Draft[]): Draft | null {
    const before = drafts.at(-1) ?? this.#last?.draft;
    if (before === undefined || passage - before.item.passage > 2 || !analysed.passage.continues) return null;
    const isSame = before.item.quantity.low === quantity.low && before.object.object === object.object;
    return isSame && quantity.low !== null && /\bthe\s$/.test(analysed.passage.text.slice(0, quantity.start))
      ? before
      : null;
  }

  /** Sides of the whole list before a number, each once. */
  #chain(item: Item, drafts: readonly Draft[]): PartyReading[] {
    const sides: PartyReading[] = [];
    for (let at = drafts.length - 1; at >= 0 && drafts.length - at <= 3; at--) {
      for (const party of drafts[at]?.parties.party ?? []) {
        if (!sides.some((side) => side.party === party.party)) sides.unshift(party);
      }
      if (drafts[at]?.item.previous === null) break;
    }
    return item.phrase === null ? sides : [];
  }

  /** The passage before and up to two before that in its block, nearest first. */
  #paragraph(before: number | null): number[] {
    if (before === null) return [];
    const block = this.#analysed[before]?.passage.block;
    return [before, before - 1, before - 2].filter((index) => this.#analysed[index]?.passage.block === block);
  }

  #before(item: Item): number | null {
    const { passage } = item.analysed;
    const before = this.#analysed[item.passage - 1]?.passage;
    if (before === undefined || !passage.continues || before.kind !== passage.kind) return null;
    return before.block === passage.block ||
      (passage.kind === "paragraph" && before.headings.length === passage.headings.length)
      ? item.passage - 1
      : null;
  }

  #publish(drafts: readonly Draft[], analysed: AnalysedPassage): void {
    const kept = drafts.filter((draft) => isFigure(draft.item, draft.object, draft.measure.measure));
    const boundaries = clauseBoundaries(analysed.passage.text, analysed.tokens);
    const base = this.figures.length;
    const candidates = kept.map(candidateOf);
    const totalAt = kept.findIndex(({ cell }) => cell?.isTotal === true);
    kept.forEach((draft, index) => {
      const whole = wholeWithin(candidates, index);
      const partOf =
        whole !== null ? base + whole : (this.#wholeElsewhere(draft) ?? totalOf(kept, index, totalAt, base));
      this.figures.push(this.#figure(draft, boundaries, partOf));
      this.#last = { draft, index: base + index };
    });
  }

  /** "195 of these men": the whole stands in the sentence before. */
  #wholeElsewhere({ item }: Draft): number | null {
    if (item.outOf !== "whole" || this.#last === null || this.#previousSentence(item) === null) return null;
    return this.#last.index;
  }

  #figure(draft: Draft, boundaries: readonly number[], partOf: number | null): FigureReading {
    const { item, object, measure, parties, cell, subject } = draft;
    const { quantity, analysed, passage } = item;
    const { text } = analysed.passage;
    const number = { start: quantity.start, end: quantity.end };
    const clause = clauseAround(text, boundaries, number);
    const place = placeOf(item, object);
    const date = dateOf(this.#analysed, item);
    const modality = modalityOf(text, clause, number);
    const per = perOf(text, number);
    const attribution = this.#attributionOf(item);
    const rules: Partial<Record<FigureField, string>> = {
      number: quantity.rule,
      measure: measure.rule,
      object: object.rule,
    };
    if (parties.party.length > 0) rules.party = parties.rule;
    if (parties.counterparty.length > 0) rules.counterparty = parties.rule;
    if (subject !== null) rules.subject = subject.rule;
    if (place !== null) rules.place = place.rule;
    if (date !== null) rules.date = date.rule;
    if (modality.rule !== null) rules.modality = modality.rule;
    if (per !== null) rules.per = "figure/per-period";
    if (partOf !== null) rules.partOf = "figure/part-of";
    if (attribution !== null) rules.attribution = attribution.rule;
    return {
      passage,
      number,
      clause,
      phrase: item.phrase === null ? null : { start: item.phrase.start, end: item.phrase.end },
      measure: measure.measure,
      object: object.object,
      party: parties.party,
      counterparty: parties.counterparty,
      subject: subject?.subject ?? null,
      place: place?.place ?? null,
      date: date?.date ?? null,
      low: quantity.low,
      high: quantity.high,
      best: bestOf(quantity.low, quantity.high, quantity.status),
      bound: quantity.bound,
      approximate: quantity.approximate,
      status: quantity.status,
      modality: modality.modality,
      unit: quantity.unit,
      per,
      partOf,
      isTotal: cell?.isTotal === true,
      attribution: attribution?.attribution ?? null,
      rules,
    };
  }

  #attributionOf({ analysed, passage, quantity }: Item): { attribution: AttributionReading; rule: string } | null {
    const covering = (this.#attributions[passage] ?? []).filter(
      ({ scope }) => scope.start <= quantity.start && quantity.end <= scope.end,
    );
    const nearest = covering.sort((a, b) => rank(a, quantity.start) - rank(b, quantity.start))[0];
    if (nearest !== undefined) {
      const { start, end, words, rule } = nearest;
      return { attribution: { passage, start, end, words }, rule };
    }
    if (this.#heading === null || analysed.passage.kind !== "infobox") return null;
    return { attribution: this.#heading, rule: "attribution/source-heading" };
  }
}

/** "9,200 combatants were killed along with 7,299 civilians": what befell the first befell the second. */
function isJoined(before: Item, { analysed, quantity }: Item): boolean {
  const between = analysed.passage.text.slice(before.phrase?.end ?? before.quantity.end, quantity.start);
  return /^[^.;]{0,60}\b(?:along with|as well as|together with|in addition to)\s$/.test(between);
}

/** Whether no verb of its own stands behind a bare number: "27 in Hokkaido", not "another 500 held grenades". */
function endsClause({ analysed, quantity, phrase }: Item): boolean {
  const rest = analysed.passage.text.slice(phrase?.end ?? quantity.end);
  return /^(?:\s?[,.;)\]]|\s?$|\s(?:in|at|on|from|by|for|and|or|to|were|was|of)\b)/.test(rest);
}

function candidateOf({ item, object }: Draft): PartCandidate {
  return { item, object: object.object, nounClass: object.nounClass };
}

/** "They provided 3,665 advisors. 195 of these men died": those supplied are the giver's. */
function inheritedFrom(draft: Draft | null | undefined): InheritedSide | null {
  if (draft == null) return null;
  const { measure, parties, subject } = draft;
  const given = measure.measure === "supplied" && parties.counterparty.length > 0;
  const party = given ? parties.counterparty : parties.party;
  const isSubject = ofWholeList.has(parties.rule);
  if (party.length > 0) return { party, subject: isSubject ? parties.subject : null, isSubject };
  return subject === null ? null : { party, subject: subject.subject, isSubject };
}

/** Rules whose name is what all members of a list are about: "the Manchukuo Army suffered 6 wounded and 2 dead". */
const ofWholeList: ReadonlySet<string> = new Set(["figure/subject", "figure/at-the-cost-of", "figure/list"]);

/** Named sayers before hearsay, near ones before far ones. */
function rank({ rule, start }: Attribution, number: number): number {
  const impersonal = rule === "attribution/impersonal" || rule === "attribution/hearsay" ? 10_000 : 0;
  return impersonal + Math.abs(number - start);
}

function bestOf(low: number | null, high: number | null, status: string): number | null {
  return status === "stated" && low !== null && low === high ? low : null;
}

/** Rows of an infobox cell are parts of its total: those before a total at the end, those after one at the beginning. */
function totalOf(kept: readonly Draft[], index: number, totalAt: number, base: number): number | null {
  if (totalAt < 0 || index === totalAt) return null;
  const total = kept[totalAt];
  const row = kept[index];
  if (total === undefined || row === undefined) return null;
  const same = total.measure.measure === row.measure.measure && total.object.object === row.object.object;
  return same ? base + totalAt : null;
}
