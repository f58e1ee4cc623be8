import type { AuthorityRow } from "../gazetteer/authority.ts";
import { listOf } from "../gazetteer/authority.ts";
import { slug } from "../records/ids.ts";
import type { Authority } from "../records/types.ts";
import { fold } from "../text/folding.ts";
import { sayerKinds } from "./authorities-kinds.ts";
import type { ResolvedSayer } from "./claims-resolved.ts";
import type { Draft, Support } from "./evidence.ts";

/** What is known of the records that a sayer's words may name. */
export interface SayerContext {
  /** Rows of raw/authority/authorities.csv. */
  readonly known: readonly AuthorityRow[];
  /** Usual name of a person, unit or organisation, by id; undefined for another kind of record. */
  nameOf(entity: string): string | undefined;
  /** Adjective of a side ("Soviet"), by party id. */
  adjectiveOf(party: string): string | undefined;
  /** Side of a person, unit or organisation, by id. */
  partyOf(entity: string): string | null;
}

/** The record that the words of a sayer stand for, and what joined them. */
export interface NamedAuthority {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly party: string | null;
  readonly rule: string;
}

/** Sayers that are nobody: "it is believed", "some estimates", "is often cited". */
const impersonal = /^(?:it\b|(?:is|are|was|were|has|have)\b|some\b|many\b|most\b|reportedly\b)/i;

/**
 * The one record that a sayer's words stand for, however they are worded: a known authority whose name they hold, the
 * person or body they name, or a side with a kind of record ("Soviet records", "Soviet military records", "Soviet archival figures").
 * Null for hearsay.
 */
export function authorityOf(sayer: ResolvedSayer, context: SayerContext): NamedAuthority | null {
  return (
    knownAuthority(sayer, context) ?? namedEntity(sayer, context) ?? sideAndKind(sayer, context) ?? bareWords(sayer)
  );
}

function knownAuthority({ words }: ResolvedSayer, { known }: SayerContext): NamedAuthority | null {
  const folded = ` ${plain(words)} `;
  let best: { row: AuthorityRow; length: number } | null = null;
  for (const row of known) {
    for (const name of [row.name, ...listOf(row.names)]) {
      const spelled = plain(name);
      if (folded.includes(` ${spelled} `) && spelled.length > (best?.length ?? 0))
        best = { row, length: spelled.length };
    }
  }
  if (best === null) return null;
  const { id, name, kind, party } = best.row;
  return { id, name, kind, party: party === "" ? null : party, rule: `authority/${id}` };
}

function plain(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function namedEntity({ entities, words, party }: ResolvedSayer, context: SayerContext): NamedAuthority | null {
  const people = entities.filter((entity) => entity.startsWith("person-"));
  const chosen = people[0] ?? entities.at(-1);
  const name = chosen === undefined ? undefined : context.nameOf(chosen);
  if (chosen === undefined || name === undefined) return null;
  const kind = chosen.startsWith("person-") ? "person" : (kindOf(words)?.kind ?? "body");
  return {
    id: `authority-${slug(name)}`,
    name,
    kind,
    party: context.partyOf(chosen) ?? party,
    rule: "authorities/named",
  };
}

function kindOf(words: string): (typeof sayerKinds)[number] | undefined {
  return sayerKinds.find(({ pattern }) => pattern.test(words));
}

function sideAndKind({ party, words }: ResolvedSayer, context: SayerContext): NamedAuthority | null {
  if (party === null) return null;
  const adjective = context.adjectiveOf(party);
  if (adjective === undefined) return null;
  const kind = kindOf(words) ?? { kind: "party", noun: "side" };
  const name = `${adjective} ${kind.noun}`;
  return { id: `authority-${slug(name)}`, name, kind: kind.kind, party, rule: "authorities/side-and-kind" };
}

function bareWords({ words }: ResolvedSayer): NamedAuthority | null {
  if (impersonal.test(words)) return null;
  const name = words
    .replace(/^the\s/i, "")
    .replace(/["“”]/g, "")
    .trim();
  if (slug(name) === "") return null;
  return {
    id: `authority-${slug(name)}`,
    name,
    kind: kindOf(words)?.kind ?? "body",
    party: null,
    rule: "authorities/words",
  };
}

/** One use of an authority: the words and what joined them. */
export interface AuthorityUse {
  readonly authority: NamedAuthority;
  readonly sayer: ResolvedSayer;
}

/** Rows of the authorities met, sorted by id, each with every wording and its count. */
export function assembleAuthorities(uses: readonly AuthorityUse[]): Draft<Authority>[] {
  const byId = new Map<string, AuthorityUse[]>();
  for (const use of uses) {
    const list = byId.get(use.authority.id);
    if (list === undefined) byId.set(use.authority.id, [use]);
    else list.push(use);
  }
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => draftOf(list));
}

function draftOf(uses: readonly AuthorityUse[]): Draft<Authority> {
  const [first] = uses;
  if (first === undefined) throw new Error("an authority without a use");
  const { id, name, kind, party } = first.authority;
  const counts = new Map<string, number>();
  const spans = new Map<string, Support>();
  for (const { sayer, authority } of uses) {
    const key = `${sayer.span.source} ${sayer.span.key}`;
    if (spans.has(key)) continue;
    spans.set(key, { field: "", span: sayer.span, rule: authority.rule });
    counts.set(sayer.words, (counts.get(sayer.words) ?? 0) + 1);
  }
  const names = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([words, count]) => `${words.replace(/\|/g, "/")} (${count})`);
  return { row: { id, name, kind, party, names, evidence: [] }, support: [...spans.values()] };
}
