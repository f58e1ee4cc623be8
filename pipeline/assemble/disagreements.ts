import { contentId } from "../records/ids.ts";
import type { Claim, Disagreement, Statement } from "../records/types.ts";
import type { AssembledClaim } from "./claims.ts";
import { intervalOf } from "./disagreements-interval.ts";
import { type NumberDispute, numberDisputes } from "./disagreements-numbers.ts";
import { numberQuestion, statementQuestion } from "./disagreements-questions.ts";
import { type StatementDispute, statementDisputes } from "./disagreements-statements.ts";
import type { Draft, Support } from "./evidence.ts";
import type { AssembledStatement } from "./statements.ts";

/** What questions are worded with. */
export interface DisagreementContext {
  /** Usual name of a record: an event, a person, a place; undefined if it has none. */
  nameOf(record: string): string | undefined;
  /** Adjective of a side ("Soviet"), by party id. */
  adjectiveOf(party: string): string | undefined;
}

/** The disagreements of all texts, the claims with the disagreements they are a side of, and the statements that take part in one. */
export interface Disagreements {
  readonly disagreements: Draft<Disagreement>[];
  readonly claims: AssembledClaim[];
  readonly statements: AssembledStatement[];
}

/**
 * Finds the questions that the texts answer in more than one way. A part is not set against its whole, nor one day, place or
 * unit against another: a disagreement that is none is worse than a missed one.
 */
export function assembleDisagreements(
  claims: readonly AssembledClaim[],
  statements: readonly AssembledStatement[],
  context: DisagreementContext,
): Disagreements {
  const drafts = new Map<string, Draft<Disagreement>>();
  for (const dispute of widest(numberDisputes(claims, statements))) keep(drafts, numberDraft(dispute, context));
  for (const dispute of widestTold(statementDisputes(statements))) {
    if (!isReferredTo(dispute, context)) keep(drafts, statementDraft(dispute, context));
  }
  const disagreements = [...drafts.values()].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  const sidesOf = new Map<string, string[]>();
  for (const { row } of disagreements) {
    for (const side of [...row.claims, ...row.statements]) sidesOf.set(side, [...(sidesOf.get(side) ?? []), row.id]);
  }
  return {
    disagreements,
    claims: claims.map((claim) => ({ ...claim, row: { ...claim.row, disagreement: sidesOf.get(claim.row.id) ?? [] } })),
    statements: statements.filter(({ row }) => sidesOf.has(row.id)),
  };
}

/** Wars and treaties are referred to far more often than told: a date beside their name is seldom theirs. */
const referredTo = /\b(?:War|Wars|Declaration|Treaty|Pact|Agreement|Conference|Convention)$/;

function isReferredTo({ rule, statements }: StatementDispute, { nameOf }: DisagreementContext): boolean {
  const name = nameOf(statements[0]?.row.subject ?? "") ?? "";
  return rule === "disagreements/date" && referredTo.test(name);
}

/** Without the disputes all of whose claims are sides of another one. */
function widest(disputes: readonly NumberDispute[]): NumberDispute[] {
  const sets = disputes.map(({ claims }) => new Set(claims));
  return disputes.filter(
    ({ claims }) => !sets.some((other) => other.size > claims.length && claims.every((claim) => other.has(claim))),
  );
}

/** Without the disputes about one thing all of whose sides are told, in the same words, by sides of another about it. */
function widestTold(disputes: readonly StatementDispute[]): StatementDispute[] {
  const isWithin = (inner: StatementDispute, outer: StatementDispute) =>
    outer.statements.length > inner.statements.length &&
    inner.statements.every((side) => outer.statements.some((other) => isToldBy(side, other)));
  return disputes.filter((dispute) => !disputes.some((other) => isWithin(dispute, other)));
}

function isToldBy({ row, told }: AssembledStatement, other: AssembledStatement): boolean {
  if (row.subject !== other.row.subject || row.property !== other.row.property || row.value !== other.row.value)
    return false;
  return told.every(({ span }) =>
    other.told.some(
      ({ span: wider }) => wider.source === span.source && wider.start <= span.start && span.end <= wider.end,
    ),
  );
}

/** The same sides are one disagreement, however many rules find it. */
function keep(drafts: Map<string, Draft<Disagreement>>, draft: Draft<Disagreement>): void {
  const sides = [...draft.row.claims, ...draft.row.statements].join("\n");
  if (!drafts.has(sides)) drafts.set(sides, draft);
}

function numberDraft(
  { key, claims, statements = [], kind, rule, counted }: NumberDispute,
  context: DisagreementContext,
): Draft<Disagreement> {
  const [first] = claims;
  if (first === undefined) throw new Error(`a disagreement without claims: ${key}`);
  const intervals = claims.flatMap(({ row }) => intervalOf({ ...row, approximate: false }) ?? []);
  const lowest = intervals.length === 0 ? null : Math.min(...intervals.map(({ low }) => low));
  const tops = claims.flatMap(({ row }) => row.high ?? row.low ?? []);
  const highest = tops.length === 0 ? null : Math.max(...tops);
  const shared = <Field extends keyof Claim>(field: Field) => sharedValue(claims, field);
  const event = shared("event");
  const subject = shared("subject");
  const sides = first.row.party.map((party) => context.adjectiveOf(party) ?? party);
  const asked = { measure: shared("measure") ?? "casualties", object: first.row.object };
  const question = numberQuestion(asked, {
    ...{ sides, title: first.figure.title ?? "", counted },
    event: nameOfEvent(claims, event, context),
    subject: subject === null ? null : (context.nameOf(subject) ?? null),
  });
  const row: Disagreement = {
    id: contentId("disagreement", question, key),
    topic: "number",
    question,
    ...{
      subject,
      event,
      party: [...first.row.party],
      measure: asked.measure,
      object: shared("object") ?? first.row.object,
    },
    claims: claims.map(({ row: claim }) => claim.id).sort(),
    statements: statements.map(({ row: statement }) => statement.id).sort(),
    ...{
      lowest,
      highest,
      spread: lowest === null || highest === null ? null : Math.round((highest - lowest) * 1_000) / 1_000,
      kind,
    },
    evidence: [],
  };
  const spans = [
    ...claims.map(({ figure }) => figure.clause),
    ...statements.flatMap(({ told }) => told.map(({ span }) => span)),
  ];
  return { row, support: spans.flatMap((span) => sideSupport(row, span, rule)) };
}

/** The event that all claims are about, else the first that one is about; incidents are counted over a whole time. */
function nameOfEvent(
  claims: readonly AssembledClaim[],
  shared: string | null,
  { nameOf }: DisagreementContext,
): string | null {
  const isTally = claims.some(({ row }) => row.measure === "incidents");
  const event = shared ?? (isTally ? null : (claims.find(({ row }) => row.event !== null)?.row.event ?? null));
  return event === null ? null : (nameOf(event) ?? null);
}

/** The value of a column that all claims share, else null. */
function sharedValue<Field extends keyof Claim>(claims: readonly AssembledClaim[], field: Field): Claim[Field] | null {
  const value = claims[0]?.row[field] ?? null;
  return claims.every(({ row }) => row[field] === value) ? value : null;
}

const topics: Readonly<Record<Statement["property"], Disagreement["topic"]>> = {
  date: "date",
  time: "time",
  place: "place",
  identity: "identity",
  name: "identity",
  rank: "rank",
  cause: "cause",
  fate: "fate",
  occurrence: "occurrence",
};

function statementDraft(
  { key, statements, kind, rule }: StatementDispute,
  context: DisagreementContext,
): Draft<Disagreement> {
  const [first] = statements;
  if (first === undefined) throw new Error(`a disagreement without statements: ${key}`);
  const { subject, property, value } = first.row;
  const about = context.nameOf(subject) ?? first.told[0]?.about ?? value;
  const question = first.told[0]?.asks ?? statementQuestion(property, about);
  const isEvent = subject.startsWith("event-");
  const row: Disagreement = {
    id: contentId("disagreement", question, key),
    topic: topics[property],
    question,
    subject,
    event: isEvent ? subject : null,
    party: [],
    ...{ measure: null, object: null },
    claims: [],
    statements: statements.map(({ row: statement }) => statement.id).sort(),
    ...{ lowest: null, highest: null, spread: null, kind },
    evidence: [],
  };
  return { row, support: statements.flatMap(({ told }) => told.flatMap(({ span }) => sideSupport(row, span, rule))) };
}

/** Every non-empty value of a disagreement rests on all its sides. */
function sideSupport(row: Disagreement, span: Support["span"], rule: string): Support[] {
  const fields = Object.entries(row)
    .filter(
      ([field, value]) =>
        !["id", "evidence"].includes(field) && value !== null && !(Array.isArray(value) && value.length === 0),
    )
    .map(([field]) => field);
  return ["", ...fields].map((field) => ({ field, span, rule }));
}
