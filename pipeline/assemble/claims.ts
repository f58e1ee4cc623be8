import { shortHash } from "../records/hash.ts";
import { contentId } from "../records/ids.ts";
import type { Claim } from "../records/types.ts";
import type { Span } from "../text/passage.ts";
import { type AuthorityUse, authorityOf, type NamedAuthority, type SayerContext } from "./authorities.ts";
import { sidesOfColumn, sidesOfRows } from "./claims-columns.ts";
import { groupBy } from "./claims-group.ts";
import type { ResolvedFigure, ResolvedParty } from "./claims-resolved.ts";
import { isOverall, topicOf } from "./claims-scope.ts";
import type { PartyCalendar } from "./claims-side.ts";
import { unmarkedSide } from "./claims-unmarked.ts";
import type { Support } from "./evidence.ts";

/** An event as one clause of a text tells it, with the record it became. */
export interface ToldEvent {
  readonly event: string;
  /** Whether the record is a plan. */
  readonly isPlan: boolean;
  readonly source: string;
  readonly passage: number;
  readonly clause: Span;
  /** First and last day of the event, ISO 8601, null where unknown. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** What claims need to know beside the figures. */
export interface ClaimContext extends SayerContext {
  readonly calendar: PartyCalendar;
  /** All tellings of events, of all texts. */
  readonly told: readonly ToldEvent[];
  /** The event that a text as a whole is about, by source id. */
  mainEventOf(source: string): string | null;
  /** A day that the text is mostly about, for sides named without a date, by source id. */
  dayOf(source: string): string | null;
}

/** A claim with its evidence and with what decides which question it answers. */
export interface AssembledClaim {
  readonly row: Claim;
  readonly support: readonly Support[];
  readonly figure: ResolvedFigure;
  readonly authority: NamedAuthority | null;
  /** Whether it is about the whole subject of its text. */
  readonly isOverall: boolean;
  /** Whether its own sentence tells the event. */
  readonly isEventInSentence: boolean;
  /** What its text is about, the same for texts on one subject. */
  readonly topic: string;
}

/** The claims of all texts, sorted by id, with the uses of authorities that they make. Evidence and disagreements are filled in later. */
export function assembleClaims(
  figures: readonly ResolvedFigure[],
  context: ClaimContext,
): { claims: AssembledClaim[]; authorities: AuthorityUse[] } {
  const idOf = new Map(figures.map((figure) => [keyOf(figure.source, figure.index), claimId(figure)]));
  const tellings = tellingsByPassage(context.told);
  const rows = sidesOfTables(figures, context);
  const unmarkedOf = new Map<string, string | null>();
  for (const [source, [first]] of groupBy(figures, (figure) => figure.source)) {
    unmarkedOf.set(source, unmarkedSide(first?.unmarked ?? [], context.partyOf));
  }
  const claims: AssembledClaim[] = [];
  const authorities: AuthorityUse[] = [];
  for (const figure of figures) {
    const authority = figure.attribution === null ? null : authorityOf(figure.attribution, context);
    if (authority !== null && figure.attribution !== null) authorities.push({ authority, sayer: figure.attribution });
    const partOf = figure.partOf === null ? null : (idOf.get(keyOf(figure.source, figure.partOf)) ?? null);
    const told = eventOf(figure, tellings, context);
    claims.push(
      claimOf(figure, {
        authority,
        partOf,
        told,
        context,
        side: rows.get(keyOf(figure.source, figure.index)) ?? null,
        unmarked: unmarkedOf.get(figure.source) ?? null,
      }),
    );
  }
  claims.sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  return { claims, authorities };
}

function keyOf(source: string, index: number): string {
  return `${source} ${index}`;
}

function claimId({ source, number, text, measure, object }: ResolvedFigure): string {
  return contentId("claim", `${measure} ${object} ${text}`, `${source}\n${number.key}`);
}

interface Parts {
  readonly authority: NamedAuthority | null;
  readonly partOf: string | null;
  readonly told: { event: string; support: Support | null } | null;
  readonly context: ClaimContext;
  /** The side of a row of a table with a row for each side. */
  readonly side: string | null;
  /** The side whose units the text leaves unmarked. */
  readonly unmarked: string | null;
}

/** Sides of the rows of infobox tables, by source and index of the figure. */
function sidesOfTables(figures: readonly ResolvedFigure[], context: ClaimContext): Map<string, string> {
  const sides = new Map<string, string>();
  for (const [source, ofText] of groupBy(figures, (figure) => figure.source)) {
    const rows = sidesOfRows(ofText, (figure) => sidesOfColumn(figure, context.partyOf));
    for (const [index, side] of rows) sides.set(keyOf(source, index), side);
  }
  return sides;
}

function claimOf(
  figure: ResolvedFigure,
  { authority, partOf, told, context, side: ofRow, unmarked }: Parts,
): AssembledClaim {
  const side = sidesOf(figure, context, { side: ofRow, unmarked });
  const { measure, object, low, high, best, bound, approximate, status, modality, unit, per, text } = figure;
  const unwitnessed: Claim = {
    id: claimId(figure),
    event: told?.event ?? null,
    subject: sideOnly.has(figure.rules.subject ?? "") ? null : (figure.subject?.entity ?? null),
    party: side.party,
    counterparty: side.counterparty,
    ...{ measure, object, low, high, best, bound, approximate, status, modality, unit, per },
    part_of: partOf,
    attributed_to: figure.attribution?.words ?? null,
    authority: authority?.id ?? null,
    witness: null,
    date: figure.date?.value ?? null,
    place: figure.place?.entity ?? null,
    text,
    evidence: [],
    disagreement: [],
  };
  const row = { ...unwitnessed, witness: witnessOf(unwitnessed) };
  const support = supportOf(figure, row, side.rule, authority, told?.support ?? null);
  const isEventInSentence = told?.support?.rule === eventInSentence;
  return {
    row,
    support,
    figure,
    authority,
    isOverall: isOverall(figure),
    isEventInSentence,
    topic: topicOf(figure.title),
  };
}

/** Sides of a figure on its day; where the text names none, that of the record it is about. */
function sidesOf(
  figure: ResolvedFigure,
  context: ClaimContext,
  { side: ofRow, unmarked }: Pick<Parts, "side" | "unmarked">,
): { party: string[]; counterparty: string[]; rule: string } {
  const day = figure.date?.firstDay ?? context.dayOf(figure.source);
  const named = (sides: readonly ResolvedParty[]) =>
    [...new Set(sides.map(({ party }) => context.calendar.partyOn(party, day)))].sort();
  const counterparty = named(figure.counterparty);
  if (ofRow !== null) return { party: [ofRow], counterparty, rule: "claims/side-of-row" };
  const isGuess = figure.rules.party === "figure/infobox-order"; // what the rows of the column name goes before their order
  if (
    isGuess ||
    figure.rules.party === "figure/infobox-cell" ||
    (figure.block === "infobox" && figure.party.length === 0)
  ) {
    const column = isGuess ? { ...figure, party: [] } : figure;
    const sides = figure.party.some(({ cue }) => cue !== null) ? [] : sidesOfColumn(column, context.partyOf);
    if (sides.length > 0)
      return {
        party: sides.map((party) => context.calendar.partyOn(party, day)).sort(),
        counterparty,
        rule: "claims/side-of-column",
      };
  }
  const subject = figure.subject?.entity ?? null;
  const own = figure.party.length === 0 && subject !== null ? context.partyOf(subject) : null;
  if (own !== null && figure.rules.subject === "figure/agent-name") return otherThan(own, figure);
  if (own !== null) return { party: [own], counterparty: named(figure.counterparty), rule: "claims/side-of-subject" };
  if (figure.party.length === 0 && isNamedUnit(figure)) {
    if (unmarked !== null)
      return { party: [unmarked], counterparty: named(figure.counterparty), rule: "claims/unmarked-side-of-text" };
  }
  return { party: named(figure.party), counterparty: named(figure.counterparty), rule: figure.rules.party ?? "" };
}

/** What a record of one side destroyed or captured is the other's, where the text is about two. */
function otherThan(
  own: string,
  { opponents }: ResolvedFigure,
): { party: string[]; counterparty: string[]; rule: string } {
  const other = opponents.includes(own) ? opponents.find((party) => party !== own) : undefined;
  return { party: other === undefined ? [] : [other], counterparty: [own], rule: "claims/other-side-of-subject" };
}

/** Rules whose name tells the side of a figure without being all that is counted: "three ships—Ogasawara Maru, …". */
const sideOnly: ReadonlySet<string> = new Set([
  "figure/named-members",
  "figure/rescued-by",
  "figure/named-beside",
  "figure/named-side",
  "figure/list-side",
  "figure/same-sentence",
  "figure/speaker",
  "figure/carried-name",
  "figure/agent-name",
]);

/** Whether a figure of fighters or arms is about a unit or a person, whatever their side. */
function isNamedUnit({ subject, measure }: ResolvedFigure): boolean {
  if (["duration", "distance", "area", "share", "incidents", "other"].includes(measure)) return false;
  return /^(?:unit|person)-/.test(subject?.entity ?? "");
}

/** Claims that repeat one tally of one authority share this key. */
function witnessOf({ authority, party, measure, low, high, status }: Claim): string | null {
  if (authority === null || status !== "stated") return null;
  return `witness-${authority.slice("authority-".length)}-${shortHash([authority, party.join("|"), measure, low, high].join("\n"))}`;
}

function supportOf(
  figure: ResolvedFigure,
  row: Claim,
  sideRule: string,
  authority: NamedAuthority | null,
  event: Support | null,
): Support[] {
  const { rules, number } = figure;
  const what = figure.phrase ?? number;
  const support: Support[] = [{ field: "", span: figure.sentence, rule: rules.number ?? "" }];
  const add = (field: keyof Claim, span: Span | null | undefined, rule: string | undefined) => {
    if (span != null && row[field] !== null && row[field] !== "") support.push({ field, span, rule: rule ?? "" });
  };
  for (const field of ["low", "high", "best", "bound", "text", "status", "approximate"] as const)
    add(field, number, rules.number);
  add("measure", figure.clause, rules.measure);
  add("object", what, rules.object);
  add("unit", figure.clause, rules.number);
  add("modality", figure.clause, rules.modality ?? "figure/no-modality-words");
  add("per", figure.clause, rules.per);
  if (row.party.length > 0)
    for (const span of cues(figure.party, figure.subject?.span ?? figure.clause)) add("party", span, sideRule);
  for (const span of cues(figure.counterparty, figure.clause))
    if (row.counterparty.length > 0) add("counterparty", span, rules.counterparty);
  add("subject", figure.subject?.span, rules.subject);
  add("place", figure.place?.span, rules.place);
  add("date", figure.date?.span, rules.date);
  add("part_of", figure.clause, rules.partOf);
  add("attributed_to", figure.attribution?.span, rules.attribution);
  add("authority", figure.attribution?.span, authority?.rule);
  add("witness", figure.attribution?.span, "claims/witness");
  if (event !== null) support.push(event);
  return support;
}

function cues(sides: readonly ResolvedParty[], fallback: Span): Span[] {
  const spans = sides.flatMap(({ cue }) => (cue === null ? [] : [cue]));
  return spans.length > 0 ? spans : [fallback];
}

const eventInSentence = "claims/event-in-sentence";

type Tellings = ReadonlyMap<string, readonly ToldEvent[]>;

function tellingsByPassage(told: readonly ToldEvent[]): Tellings {
  const byPassage = new Map<string, ToldEvent[]>();
  for (const telling of told) {
    const key = keyOf(telling.source, telling.passage);
    const list = byPassage.get(key);
    if (list === undefined) byPassage.set(key, [telling]);
    else list.push(telling);
  }
  return byPassage;
}

/**
 * The event a figure is about: of a figure about the whole, the subject of its text; else the event told nearest in its
 * sentence, or before it in the paragraph, whose dates allow the figure's. A count of incidents is of no one of them.
 */
function eventOf(figure: ResolvedFigure, tellings: Tellings, context: ClaimContext): Parts["told"] {
  if (isOverall(figure)) {
    const main = context.mainEventOf(figure.source);
    if (main !== null)
      return { event: main, support: { field: "event", span: figure.clause, rule: "claims/event-of-text" } };
  }
  if (figure.measure === "incidents") return null;
  for (let passage = figure.passage; passage >= figure.paragraph; passage--) {
    const told = (tellings.get(keyOf(figure.source, passage)) ?? []).filter(
      ({ isPlan, ...telling }) => (!isPlan || figure.modality === "planned") && datesMeet(figure, telling),
    );
    const nearest = [...told].sort((a, b) => distance(a.clause, figure.number) - distance(b.clause, figure.number))[0];
    if (nearest === undefined) continue;
    const rule = passage === figure.passage ? eventInSentence : "claims/event-of-paragraph";
    return { event: nearest.event, support: { field: "event", span: nearest.clause, rule } };
  }
  return null;
}

function datesMeet({ date }: ResolvedFigure, { firstDay, lastDay }: Pick<ToldEvent, "firstDay" | "lastDay">): boolean {
  if (date === null) return true;
  return (date.lastDay ?? "9999") >= (firstDay ?? "0000") && (lastDay ?? "9999") >= (date.firstDay ?? "0000");
}

function distance(clause: Span, number: Span): number {
  if (clause.start <= number.start && number.end <= clause.end) return (clause.end - clause.start) / 10_000;
  return Math.min(Math.abs(clause.start - number.end), Math.abs(number.start - clause.end)) + 1;
}
