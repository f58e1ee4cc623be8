import { contentId } from "../records/ids.ts";
import type { Disagreement, Statement } from "../records/types.ts";
import type { Span } from "../text/passage.ts";
import { type AuthorityUse, authorityOf, type SayerContext } from "./authorities.ts";
import type { ResolvedSayer } from "./claims-resolved.ts";
import type { Support } from "./evidence.ts";

/** An answer that is no number, as one place of a text gives it. */
export interface Told {
  /** Record it is about. */
  readonly subject: string;
  readonly property: Statement["property"];
  /** EDTF, HH:MM, an id, or words. */
  readonly value: string;
  readonly source: string;
  readonly sayer: ResolvedSayer | null;
  readonly span: Span;
  readonly rule: string;
  /** What is asked, where the text itself sets two answers against each other; null: whatever is said of the record. */
  readonly question: string | null;
  /** The sentence, for wording the question where the record has no name. */
  readonly about: string;
  /** First and last day or, of a time, nothing; null where it is no date. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** The question in words, where the rule words it. */
  readonly asks?: string | null;
  /** The side whose losses it tells, of those told by their degree. */
  readonly side?: string;
  /** Fewest ships that it tells as sunk, of those told by words. */
  readonly sunk?: number;
  /** How the answers differ, where the rule knows it. */
  readonly kind?: Disagreement["kind"];
}

/** A statement with its evidence and with what it was made from. */
export interface AssembledStatement {
  readonly row: Statement;
  readonly support: readonly Support[];
  readonly told: readonly Told[];
}

/**
 * Statements of what is told: the same answer about the same record by the same sayer is one, with all its evidence.
 * Sorted by id. Which of them are published is up to the disagreements they take part in.
 */
export function assembleStatements(
  told: readonly Told[],
  context: SayerContext,
): { statements: AssembledStatement[]; authorities: AuthorityUse[] } {
  const byAnswer = new Map<string, { first: Told; all: Told[]; authority: AuthorityUse | null }>();
  for (const each of told) {
    const named = each.sayer === null ? null : authorityOf(each.sayer, context);
    const authority = named === null || each.sayer === null ? null : { authority: named, sayer: each.sayer };
    const key = [
      each.subject,
      each.property,
      each.value,
      each.source,
      each.sayer?.words ?? "",
      each.question ?? "",
    ].join("\n");
    const known = byAnswer.get(key);
    if (known === undefined) byAnswer.set(key, { first: each, all: [each], authority });
    else known.all.push(each);
  }
  const statements = [...byAnswer].map(([key, { first, all, authority }]) => statementOf(key, first, all, authority));
  statements.sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  return { statements, authorities: [...byAnswer.values()].flatMap(({ authority }) => authority ?? []) };
}

function statementOf(
  key: string,
  first: Told,
  all: readonly Told[],
  authority: AuthorityUse | null,
): AssembledStatement {
  const row: Statement = {
    id: contentId("statement", `${first.property} ${first.value}`, key),
    subject: first.subject,
    property: first.property,
    value: first.value,
    attributed_to: first.sayer?.words ?? null,
    authority: authority?.authority.id ?? null,
    evidence: [],
  };
  const support: Support[] = all.flatMap(({ span, rule }) =>
    ["", "value", "subject"].map((field) => ({ field, span, rule })),
  );
  for (const { sayer } of all) {
    if (sayer === null) continue;
    support.push({ field: "attributed_to", span: sayer.span, rule: first.rule });
    if (authority !== null) support.push({ field: "authority", span: sayer.span, rule: authority.authority.rule });
  }
  return { row, support, told: all };
}
