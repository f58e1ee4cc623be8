import { type Authority, listOf } from "../gazetteer/authority.ts";
import { editDistance, looseKey } from "../gazetteer/variants.ts";
import { fold } from "../text/folding.ts";
import { absorb, type Cluster, firstValue, join, newCluster, type Placed, spelling, valuesOf } from "./cluster.ts";

/** Mentions of one person. Keys are romanisation keys. */
export interface PersonCluster extends Cluster {
  family: string;
  given: string;
}

const longNameDistance = 1; // "Kiiichiro" for "Kiichiro"
const longName = 6;
const conflict = -2;

const rankOrder: readonly (readonly string[])[] = [
  ["private"],
  ["corporal"],
  ["sergeant"],
  ["lieutenant", "second lieutenant", "first lieutenant", "senior lieutenant", "sub lieutenant"],
  ["captain"],
  ["major"],
  ["lieutenant colonel", "colonel"],
  [
    "brigadier",
    "brigadier general",
    "major general",
    "lieutenant general",
    "colonel general",
    "general",
    "general of the army",
  ],
  ["marshal", "field marshal"],
  ["commodore", "rear admiral", "vice admiral", "admiral"],
];

/** People of one text: full names first, then the bare family names, each to the person that its rank, office and place allow. */
export function peopleOfText(mentions: readonly Placed[], authority: Authority): PersonCluster[] {
  const clusters: PersonCluster[] = [];
  const named = authorityNames(authority);
  for (const member of mentions) {
    if (isFull(member)) joinFull(clusters, member);
  }
  mergeVariants(clusters);
  for (const member of mentions) {
    if (!isFull(member)) joinBare(clusters, member, named);
  }
  for (const cluster of clusters) markAuthority(cluster, named);
  return mergeByAuthority(clusters);
}

/** People of all texts: those with the same full name or the same row of the tables are one. */
export function mergePeople(texts: readonly (readonly PersonCluster[])[]): PersonCluster[] {
  const merged: PersonCluster[] = [];
  for (const cluster of texts.flat()) {
    const same = merged.find((other) => isSamePerson(other, cluster));
    if (same === undefined) merged.push(cluster);
    else absorb(same, cluster, "the same name in another text");
  }
  return merged;
}

function isSamePerson(a: PersonCluster, b: PersonCluster): boolean {
  if (a.authority !== null || b.authority !== null) return a.authority === b.authority;
  return a.given !== "" && a.family === b.family && a.given === b.given;
}

function isFull(member: Placed): boolean {
  return firstValue(member, "given_name") !== null;
}

function keysOf(member: Placed): { family: string; given: string } {
  return {
    family: looseKey(firstValue(member, "family_name") ?? ""),
    given: looseKey(firstValue(member, "given_name") ?? ""),
  };
}

function joinFull(clusters: PersonCluster[], member: Placed): void {
  const { family, given } = keysOf(member);
  const same = clusters.find((each) => each.family === family && each.given === given);
  const swapped = clusters.find((each) => each.family === given && each.given === family);
  const cluster = same ?? swapped;
  if (cluster !== undefined) return join(cluster, member, "the same full name");
  const fresh = Object.assign(newCluster(), { family, given });
  join(fresh, member, "a full name of its own");
  clusters.push(fresh);
}

/** Full names that are one: a slip of a letter, or one office held under two readings of the given name. */
function mergeVariants(clusters: PersonCluster[]): void {
  for (let i = 0; i < clusters.length; i++) {
    for (let j = clusters.length - 1; j > i; j--) {
      const a = clusters[i];
      const b = clusters[j];
      if (a === undefined || b === undefined || a.family === "" || a.family !== b.family) continue;
      const why = whySame(a, b);
      if (why === null) continue;
      a.notes.add(`${fullNames(a)} and ${fullNames(b)} are taken for one person: ${why}`);
      absorb(a, b, why);
      clusters.splice(j, 1);
    }
  }
}

function whySame(a: PersonCluster, b: PersonCluster): string | null {
  const shorter = Math.min(a.given.length, b.given.length);
  if (shorter >= longName && editDistance(a.given, b.given, longNameDistance) <= longNameDistance) {
    return "the given names differ by one letter";
  }
  const office = sharedOffice(a.members, b.members);
  if (office !== null)
    return `the family name and the office are the same (${office}); the given name is read in two ways`;
  const rank = sharedRank(a.members, b.members);
  if (rank !== null && neverTogether(a, b)) {
    return `the family name and the rank are the same (${rank}) and they are never named together; the given name is read in two ways`;
  }
  return null;
}

function neverTogether(a: PersonCluster, b: PersonCluster): boolean {
  const blocks = new Set(a.members.map(({ passage }) => passage.block));
  return b.members.every(({ passage }) => !blocks.has(passage.block));
}

function fullNames(cluster: PersonCluster): string {
  return [...new Set(cluster.members.filter(isFull).map((member) => `“${spelling(member)}”`))].join(", ");
}

const offices = (members: readonly Placed[]) =>
  members.flatMap((member) =>
    valuesOf(member, "role").map((role) => fold(role).replace(/^(?:former|acting|deputy) /, (part) => part)),
  );

/** A role both are told to have; "staff officer" and "general staff officer" agree, a bare "commander" or a profession says nothing. */
function sharedOffice(a: readonly Placed[], b: readonly Placed[]): string | null {
  for (const left of offices(a)) {
    for (const right of offices(b)) {
      const shorter = left.length <= right.length ? left : right;
      const longer = shorter === left ? right : left;
      if (shorter.includes(" ") && (longer === shorter || longer.endsWith(` ${shorter}`))) return longer;
    }
  }
  return null;
}

function ranksOf(members: readonly Placed[]): string[] {
  return members.flatMap((member) => valuesOf(member, "rank").map(fold));
}

function sharedRank(a: readonly Placed[], b: readonly Placed[]): string | null {
  const ranks = new Set(ranksOf(a));
  return ranksOf(b).find((rank) => ranks.has(rank)) ?? null;
}

/** A bare family name goes to the person whose rank and office fit best, the last one named where several do. */
function joinBare(clusters: PersonCluster[], member: Placed, named: AuthorityNames): void {
  const { family } = keysOf(member);
  const candidates = clusters.filter((each) => isFamily(each, family, member, named));
  let best: PersonCluster | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const cluster of candidates) {
    const score = fit(cluster, member) + recency(cluster, member);
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  if (best !== null && fit(best, member) + sameBlock(best, member) > conflict) {
    const others = candidates.length - 1;
    join(
      best,
      member,
      others === 0
        ? "the only person of that name in the text"
        : `fits best of ${candidates.length} people of that name by rank, office and nearness`,
    );
    return;
  }
  const fresh = Object.assign(newCluster(), { family, given: "" });
  join(
    fresh,
    member,
    best === null ? "a family name alone" : "a family name alone; the rank speaks against the others of that name",
  );
  if (best !== null) {
    const note = `kept apart from ${fullNames(best) || `“${spelling(best.members[0] ?? member)}”`}: ${ranksOf([member]).join(", ")} against ${ranksOf(best.members).join(", ")}, and no office in common`;
    fresh.notes.add(note);
  }
  clusters.push(fresh);
}

function isFamily(cluster: PersonCluster, family: string, member: Placed, named: AuthorityNames): boolean {
  if (cluster.family === family || (cluster.family === "" && cluster.given === family)) return true;
  const row = named.rows.get(fold(spelling(member))) ?? named.families.get(fold(spelling(member)));
  return row !== undefined && cluster.members.some((each) => named.rows.get(fold(spelling(each))) === row);
}

function fit(cluster: PersonCluster, member: Placed): number {
  let score = rankFit(ranksOf(cluster.members), ranksOf([member]));
  if (sharedOffice(cluster.members, [member]) !== null) score += 3;
  const units = new Set(cluster.members.flatMap((each) => valuesOf(each, "part_of").map(fold)));
  if (valuesOf(member, "part_of").some((unit) => units.has(fold(unit)))) score += 2;
  const roles = new Set(offices(cluster.members).map((role) => role.split(" ").at(-1)));
  if (offices([member]).some((role) => roles.has(role.split(" ").at(-1)))) score += 1;
  return score;
}

/** Named a few sentences before in the same paragraph: a rank told differently is then a slip, not another person. */
function sameBlock(cluster: PersonCluster, { order, passage }: Placed): number {
  return cluster.members.some((each) => each.order < order && each.passage.block === passage.block) ? 1 : 0;
}

function rankFit(have: readonly string[], said: readonly string[]): number {
  if (have.length === 0 || said.length === 0) return 0;
  if (said.some((rank) => have.includes(rank))) return 2;
  const level = (rank: string) => rankOrder.findIndex((names) => names.includes(rank));
  return said.some((rank) => have.some((other) => level(rank) >= 0 && level(rank) === level(other))) ? 1 : conflict;
}

/** Less than one: decides between people who fit alike, for the one named last before. */
function recency(cluster: PersonCluster, member: Placed): number {
  const before = cluster.members.filter(({ order }) => order < member.order).map(({ order }) => order);
  return before.length === 0 ? 0 : 1 / (1 + member.order - Math.max(...before));
}

/** Rows of the tables by the names they list, and by family names that only one of them has; folded. */
interface AuthorityNames {
  readonly rows: ReadonlyMap<string, string>;
  readonly families: ReadonlyMap<string, string>;
}

function authorityNames(authority: Authority): AuthorityNames {
  const names = new Map<string, string>();
  const families = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, family_name } of authority.people) {
    const family = fold(family_name);
    if (families.has(family)) shared.add(family);
    families.set(family, id);
  }
  for (const family of shared) families.delete(family);
  for (const row of authority.people) {
    for (const name of [row.name, ...listOf(row.names)]) if (!names.has(fold(name))) names.set(fold(name), row.id);
  }
  return { rows: names, families };
}

function markAuthority(cluster: PersonCluster, named: AuthorityNames): void {
  const full = cluster.members.find((member) => isFull(member) && named.rows.has(fold(spelling(member))));
  const any =
    cluster.given === "" ? cluster.members.find((member) => named.rows.has(fold(spelling(member)))) : undefined;
  const member = full ?? any;
  cluster.authority = member === undefined ? null : (named.rows.get(fold(spelling(member))) ?? null);
}

function mergeByAuthority(clusters: readonly PersonCluster[]): PersonCluster[] {
  const merged: PersonCluster[] = [];
  for (const cluster of clusters) {
    const same =
      cluster.authority === null ? undefined : merged.find(({ authority }) => authority === cluster.authority);
    if (same === undefined) merged.push(cluster);
    else {
      if (same.given === "") Object.assign(same, { family: cluster.family, given: cluster.given });
      absorb(same, cluster, `spellings of one row of the tables, ${cluster.authority}`);
    }
  }
  return merged;
}
