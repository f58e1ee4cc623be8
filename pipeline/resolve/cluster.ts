import type { NameFeature } from "../grammar/mention.ts";
import type { Fact, ResolveMention, Spelling } from "./resolution.ts";

/** A mention with the text it stands in and its place among the mentions of that text. */
export interface Placed extends ResolveMention {
  readonly source: string;
  readonly order: number;
}

/** Mentions taken for one thing, while they are being gathered. */
export interface Cluster {
  readonly members: Placed[];
  /** Why each member was joined, by mention id. */
  readonly reasons: Map<string, string>;
  readonly notes: Set<string>;
  authority: string | null;
}

export function newCluster(): Cluster {
  return { members: [], reasons: new Map(), notes: new Set(), authority: null };
}

export function join(cluster: Cluster, member: Placed, reason: string): void {
  cluster.members.push(member);
  cluster.reasons.set(member.id, reason);
}

/** Moves all of `from` into `into`. */
export function absorb<Kind extends Cluster>(into: Kind, from: Kind, reason: string): void {
  for (const member of from.members) into.members.push(member);
  for (const [mention, why] of from.reasons) into.reasons.set(mention, `${why}; ${reason}`);
  for (const note of from.notes) into.notes.add(note);
  into.authority ??= from.authority;
  into.members.sort(byPlace);
}

export function byPlace(a: Placed, b: Placed): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.order - b.order;
}

/** Values of a feature in the order of the text. */
export function valuesOf({ mention }: ResolveMention, name: NameFeature["feature"]): string[] {
  return mention.features.filter(({ feature }) => feature === name).map(({ value }) => value);
}

export function firstValue(member: ResolveMention, name: NameFeature["feature"]): string | null {
  return valuesOf(member, name)[0] ?? null;
}

/** Features of all members as facts of the record, under the names of its columns. */
export function factsOf(cluster: Cluster, fields: Partial<Record<NameFeature["feature"], string>>): Fact[] {
  return cluster.members.flatMap((member) =>
    member.mention.features.flatMap(({ feature, value, start, end }) => {
      const field = fields[feature];
      const { source, id, passage } = member;
      return field === undefined ? [] : [{ field, value, source, mention: id, passage, start, end }];
    }),
  );
}

/** The name as written, white space put right. */
export function spelling({ mention }: ResolveMention): string {
  return mention.name.replace(/\s+/g, " ");
}

/** Spellings with their counts, most frequent first, then by code units. */
export function spellingsOf(members: readonly ResolveMention[]): Spelling[] {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(spelling(member), (counts.get(spelling(member)) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** Different values in the order met, by their folded form. */
export function distinct(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase().replace(/[\s-]+/g, " ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Keeps ids apart that two records would share: the second gets what tells it apart, then its source. */
export class Ids {
  private readonly taken = new Set<string>();

  take(wanted: string, ...apart: readonly string[]): string {
    let id = wanted;
    for (const part of apart) {
      if (!this.taken.has(id)) break;
      if (part !== "") id = `${wanted}-${part}`;
    }
    for (let number = 2; this.taken.has(id); number++) id = `${wanted}-${number}`;
    this.taken.add(id);
    return id;
  }
}
