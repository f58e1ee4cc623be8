import { type Authority, listOf } from "../gazetteer/authority.ts";
import { editDistance, looseKey } from "../gazetteer/variants.ts";
import { fold } from "../text/folding.ts";
import { absorb, type Cluster, firstValue, join, newCluster, type Placed, spelling } from "./cluster.ts";
import { Company, conflict, fit, sharedOffice, sharedRank } from "./company.ts";
import {
  areCompatible,
  familyKey,
  givenNamesOf,
  isEastAsianFamily,
  isJapaneseGiven,
  withoutNumeral,
} from "./person-names.ts";

/** Mentions of one person. Keys are romanisation keys. */
export interface PersonCluster extends Cluster {
  family: string;
  given: string;
  readonly company: Company;
}

const longNameDistance = 1; // "Kiiichiro" for "Kiichiro"
const longName = 6;

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
    const same = merged.find((other) => isSamePerson(other, cluster)) ?? onlyCompatible(merged, cluster);
    if (same === undefined) merged.push(cluster);
    else absorbPerson(same, cluster, "the same name in another text");
  }
  return merged;
}

function isSamePerson(a: PersonCluster, b: PersonCluster): boolean {
  if (a.authority !== null || b.authority !== null) return a.authority === b.authority;
  return a.given !== "" && a.family === b.family && a.given === b.given;
}

/** "Lyndon Johnson" of one text is "Lyndon B. Johnson" of another, where no third has a name that fits as well. */
function onlyCompatible(merged: readonly PersonCluster[], cluster: PersonCluster): PersonCluster | undefined {
  if (cluster.authority !== null || cluster.family === "") return undefined;
  const given = namesOf(cluster);
  if ((given[0] ?? "").length < 2) return undefined;
  const fitting = merged.filter(
    (other) => other.authority === null && other.family === cluster.family && areCompatible(namesOf(other), given),
  );
  return fitting.length === 1 && (namesOf(fitting[0] as PersonCluster)[0] ?? "").length > 1 ? fitting[0] : undefined;
}

/** The given names of the fullest spelling. */
function namesOf(cluster: PersonCluster): string[] {
  return cluster.members.map(givenNamesOf).reduce((a, b) => (b.length > a.length ? b : a), []);
}

function isFull(member: Placed): boolean {
  return firstValue(member, "given_name") !== null;
}

function keysOf(member: Placed): { family: string; given: string } {
  return {
    family: familyKey(firstValue(member, "family_name") ?? ""),
    given: looseKey(firstValue(member, "given_name") ?? ""),
  };
}

function joinFull(clusters: PersonCluster[], member: Placed): void {
  const { family, given } = keysOf(member);
  const same = clusters.find((each) => each.family === family && each.given === given);
  const swapped = clusters.find((each) => each.family === given && each.given === family);
  const cluster = same ?? swapped ?? (family === "" ? onlyRuler(clusters, member, given) : undefined);
  if (cluster !== undefined) {
    joinPerson(cluster, member, "the same full name");
    return;
  }
  const fresh = newPerson(family, given);
  joinPerson(fresh, member, "a full name of its own");
  clusters.push(fresh);
}

/** "King Leonidas" is the "Leonidas I" of the text, if it names but one king of that name. */
function onlyRuler(clusters: readonly PersonCluster[], member: Placed, given: string): PersonCluster | undefined {
  const base = withoutNumeral(member);
  const rulers = clusters.filter(
    (each) =>
      each.family === "" &&
      (base === null ? each.members.some((one) => withoutNumeral(one) === given) : each.given === base),
  );
  return rulers.length === 1 ? rulers[0] : undefined;
}

function newPerson(family: string, given: string): PersonCluster {
  return Object.assign(newCluster(), { family, given, company: new Company() });
}

function joinPerson(cluster: PersonCluster, member: Placed, reason: string): void {
  join(cluster, member, reason);
  cluster.company.add(member);
}

function absorbPerson(into: PersonCluster, from: PersonCluster, reason: string): void {
  for (const member of from.members) into.company.add(member);
  absorb(into, from, reason);
}

/** Full names that are one: a slip of a letter, or one office held under two readings of the given name. */
function mergeVariants(clusters: PersonCluster[]): void {
  for (let i = 0; i < clusters.length; i++) {
    for (let j = clusters.length - 1; j > i; j--) {
      const a = clusters[i];
      const b = clusters[j];
      if (a === undefined || b === undefined || a.family === "" || a.family !== b.family) continue;
      const why = whySame(a, b) ?? (isOnlyShortened(clusters, a, b) ? "a given name is left out or shortened" : null);
      if (why === null) continue;
      a.notes.add(`${fullNames(a)} and ${fullNames(b)} are taken for one person: ${why}`);
      absorbPerson(a, b, why);
      clusters.splice(j, 1);
    }
  }
}

/** "Richard Nixon" and "Richard M. Nixon", unless a third of the text has a name that fits as well ("George H. W. Bush"). */
function isOnlyShortened(clusters: readonly PersonCluster[], a: PersonCluster, b: PersonCluster): boolean {
  const [first, second] = [namesOf(a), namesOf(b)];
  if (!areCompatible(first, second)) return false;
  const shorter = first.join(" ").length <= second.join(" ").length ? first : second;
  return clusters.every(
    (each) => each === a || each === b || each.family !== a.family || !areCompatible(namesOf(each), shorter),
  );
}

function whySame(a: PersonCluster, b: PersonCluster): string | null {
  const shorter = Math.min(a.given.length, b.given.length);
  if (shorter >= longName && editDistance(a.given, b.given, longNameDistance) <= longNameDistance) {
    return "the given names differ by one letter";
  }
  // Only characters are read in two ways: Robert E. Lee and Fitzhugh Lee are two generals.
  if (![...namesOf(a).slice(0, 1), ...namesOf(b).slice(0, 1)].every(isJapaneseGiven)) return null;
  const office = sharedOffice(a.company, b.company);
  if (office !== null)
    return `the family name and the office are the same (${office}); the given name is read in two ways`;
  const rank = sharedRank(a.company, b.company);
  if (rank !== null && !a.company.sharesBlockWith(b.company)) {
    return `the family name and the rank are the same (${rank}) and they are never named together; the given name is read in two ways`;
  }
  return null;
}

function fullNames(cluster: PersonCluster): string {
  return [...new Set(cluster.members.filter(isFull).map((member) => `“${spelling(member)}”`))].join(", ");
}

/** A bare family name goes to the person whose rank and office fit best, the last one named where several do. */
function joinBare(clusters: PersonCluster[], member: Placed, named: AuthorityNames): void {
  const { family } = keysOf(member);
  const said = Company.of([member]);
  const byFamily = clusters.filter((each) => isFamily(each, family, member, named));
  const byGiven = byFamily.length > 0 ? [] : clusters.filter((each) => isGivenOf(each, family));
  const candidates = byGiven.length === 1 ? byGiven : byFamily;
  let best: { cluster: PersonCluster; score: number; fits: number } | null = null;
  for (const cluster of candidates) {
    const fits = fit(cluster.company, said);
    const score = fits + recency(cluster.company, member);
    if (best === null || score > best.score) best = { cluster, score, fits };
  }
  // A rank told differently a few sentences later in the same paragraph is a slip, not another person.
  const isClose = best?.cluster.company.isInBlockBefore(member) === true;
  if (best !== null && best.fits + (isClose ? 1 : 0) > conflict) {
    const only = candidates.length === 1;
    const reason = only
      ? "the only person of that name in the text"
      : `fits best of ${candidates.length} people of that name by rank, office and nearness`;
    joinPerson(best.cluster, member, reason);
    return;
  }
  const fresh = newPerson(family, "");
  const against = best === null ? "" : "; the rank speaks against the others of that name";
  joinPerson(fresh, member, `a family name alone${against}`);
  if (best !== null) {
    const other = fullNames(best.cluster) || `“${spelling(best.cluster.members[0] ?? member)}”`;
    const ranks = `${[...said.ranks].join(", ")} against ${[...best.cluster.company.ranks].join(", ")}`;
    fresh.notes.add(`kept apart from ${other}: ${ranks}, and no office in common`);
  }
  clusters.push(fresh);
}

/** "Saddam" of Saddam Hussein; "Diem" of Ngo Dinh Diem, as Vietnamese names are shortened. */
function isGivenOf(cluster: PersonCluster, bare: string): boolean {
  if (cluster.given === "") return false;
  const last = isEastAsianFamily(cluster.family) ? looseKey(namesOf(cluster).at(-1) ?? "") : "";
  return cluster.given === bare || last === bare;
}

function isFamily(cluster: PersonCluster, family: string, member: Placed, named: AuthorityNames): boolean {
  if (cluster.family === family || (cluster.family === "" && cluster.given === family)) return true;
  if (cluster.family === "" && cluster.members.some((each) => withoutNumeral(each) === family)) return true;
  const row = named.rows.get(fold(spelling(member))) ?? named.families.get(fold(spelling(member)));
  return row !== undefined && [...cluster.company.spellings].some((each) => named.rows.get(each) === row);
}

/** Less than one: decides between people who fit alike, for the one named last before. */
function recency(company: Company, { order }: Placed): number {
  const last = company.lastBefore(order);
  return last === null ? 0 : 1 / (1 + order - last);
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
      absorbPerson(same, cluster, `spellings of one row of the tables, ${cluster.authority}`);
    }
  }
  return merged;
}
