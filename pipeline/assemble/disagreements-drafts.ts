import { contentId } from "../records/ids.ts";
import type { Claim, Disagreement, Statement } from "../records/types.ts";
import type { AssembledClaim } from "./claims.ts";
import type { NumberDispute } from "./disagreements-dispute.ts";
import { numberQuestion, statementQuestion } from "./disagreements-questions.ts";
import type { StatementDispute } from "./disagreements-statements.ts";
import type { Draft, Support } from "./evidence.ts";

/** What questions are worded with. */
export interface DisagreementContext {
  /** Usual name of a record: an event, a person, a place; undefined if it has none. */
  nameOf(record: string): string | undefined;
  /** Adjective of a side ("Soviet"), by party id. */
  adjectiveOf(party: string): string | undefined;
}

/** The row of a question that figures answer, with the clauses of all its sides. */
export function numberDraft(dispute: NumberDispute, context: DisagreementContext): Draft<Disagreement> {
  const { key, claims, statements = [], kind, rule, counted } = dispute;
  const [first] = claims;
  if (first === undefined) throw new Error(`a disagreement without claims: ${key}`);
  const shared = <Field extends keyof Claim>(field: Field) => sharedValue(claims, field);
  const [event, subject] = [shared("event"), shared("subject")];
  const party = (claims.find(({ row }) => row.party.length > 0) ?? first).row.party;
  const measure = sharedValue(
    claims.filter(({ row }) => row.measure !== "other"),
    "measure",
  );
  const asked = { measure: measure ?? "casualties", object: first.row.object };
  const question = numberQuestion(asked, {
    ...{ sides: party.map((side) => context.adjectiveOf(side) ?? side), title: first.figure.title ?? "", counted },
    event: nameOfEvent(dispute, event, context),
    subject: subject === null ? null : (context.nameOf(subject) ?? null),
  });
  const row: Disagreement = {
    id: contentId("disagreement", question, key),
    topic: "number",
    ...{ question, subject, event, party: [...party], measure: asked.measure },
    object: shared("object") ?? first.row.object,
    claims: claims.map(({ row: claim }) => claim.id).sort(),
    statements: statements.map(({ row: statement }) => statement.id).sort(),
    ...spreadOf(dispute),
    kind,
    evidence: [],
  };
  const spans = [
    ...claims.map(({ figure }) => figure.clause),
    ...statements.flatMap(({ told }) => told.map(({ span }) => span)),
  ];
  return { row, support: spans.flatMap((span) => sideSupport(row, span, rule)) };
}

/** The least and the greatest answer, the parts of a sum added up, and how far they are apart. */
function spreadOf({
  claims,
  sums = [],
  statements = [],
}: NumberDispute): Pick<Disagreement, "lowest" | "highest" | "spread"> {
  const summed = new Set(sums.flat());
  const answers = [...sums, ...claims.filter((claim) => !summed.has(claim)).map((claim) => [claim])];
  const inWords = statements.flatMap(({ told: [first] }) => first?.sunk ?? []);
  const bottoms = [...answers.flatMap((answer) => total(answer, ({ low }) => low)), ...inWords];
  const tops = [...answers.flatMap((answer) => total(answer, ({ low, high }) => high ?? low)), ...inWords];
  if (bottoms.length === 0 || tops.length === 0) return { lowest: null, highest: null, spread: null };
  const [lowest, highest] = [Math.min(...bottoms), Math.max(...tops)];
  return { lowest, highest, spread: Math.round((highest - lowest) * 1_000) / 1_000 };
}

/** The numbers of an answer together; none where one of them has no number. */
function total(answer: readonly AssembledClaim[], end: (row: Claim) => number | null): number[] {
  const numbers = answer.flatMap(({ row }) => end(row) ?? []);
  return numbers.length < answer.length ? [] : [numbers.reduce((sum, each) => sum + each, 0)];
}

/** The event that all claims are about, else the first that one is about; incidents and sendings are of no one of them. */
function nameOfEvent(
  { claims, counted }: NumberDispute,
  shared: string | null,
  { nameOf }: DisagreementContext,
): string | null {
  const isTally = counted !== undefined || claims.some(({ row }) => row.measure === "incidents");
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

/** The row of a question that answers in words or dates answer, with the words of all its sides. */
export function statementDraft(
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
    ...{ question, subject, event: isEvent ? subject : null, party: [], measure: null, object: null },
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
