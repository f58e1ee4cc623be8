import type { Authority } from "../gazetteer/authority.ts";
import { absorb, type Cluster, firstValue, join, newCluster, type Placed, spelling } from "./cluster.ts";
import { partiesByName, partyOf, partyOfHeadings } from "./sides.ts";
import { agree, countedIn, countedWithin, type UnitName, unitNameOf } from "./unit-name.ts";
import { authorityUnits, markAuthority, successions } from "./unit-rows.ts";

/** Mentions of one unit. */
export interface UnitCluster extends Cluster {
  name: UnitName;
  /** Side told in the text, by the heading, by the larger unit or by the tables. */
  party: string | null;
  /** The larger unit a battalion or company is counted in. */
  whole: UnitCluster | null;
}

/** Names of one word that mean the service of whoever is spoken of. */
const mostInOne = 12; // battalions or companies in one larger unit
const bareServices = new Set(["army", "navy", "staff", "headquarters", "command"]);
const wholeNouns = new Set(["staff", "headquarters", "command", "army", "navy"]);

/** Units of one text, in text order: numbered ones by number, echelon, arm and side, battalions within their regiment. */
export function unitsOfText(mentions: readonly Placed[], authority: Authority): UnitCluster[] {
  const clusters: UnitCluster[] = [];
  const parties = partiesByName(authority);
  const rows = authorityUnits(authority);
  const related = successions(authority);
  for (const member of mentions) {
    const name = sharedNoun(unitNameOf(spelling(member)), member, mentions);
    const whole = countedWithin.has(name.noun) && name.number !== "" ? wholeOf(member, clusters, mentions) : null;
    const party = partyTold(member, name, clusters, parties);
    const found = clusters.findLast((each) => isSame(each, name, party, whole));
    const cluster = found ?? Object.assign(newCluster(), { name, party, whole });
    join(cluster, member, found === undefined ? "the first of its name" : reasonOf(name, whole));
    cluster.party ??= party;
    cluster.whole ??= whole;
    if (cluster.name.arm === "") cluster.name = { ...cluster.name, arm: name.arm };
    if (found === undefined) clusters.push(cluster);
  }
  joinUnnumbered(clusters);
  for (const cluster of clusters) {
    cluster.party ??= partyOf(cluster, parties) ?? cluster.whole?.party ?? null;
    markAuthority(cluster, rows, clusters, related);
  }
  return mergeByAuthority(clusters);
}

/** "2nd" of "the 2nd and 3rd Naval Infantry Battalions": noun and arm are told with the last of them. */
function sharedNoun(name: UnitName, member: Placed, mentions: readonly Placed[]): UnitName {
  if (name.noun !== "" || name.number === "") return name;
  const next = mentions.find((each) => each.order > member.order && each.passage.index === member.passage.index);
  const whole = next === undefined ? null : unitNameOf(spelling(next));
  return whole === null ? name : { ...whole, number: name.number };
}

function reasonOf(name: UnitName, whole: UnitCluster | null): string {
  if (whole !== null) return `the same number within “${spelling(whole.members[0] as Placed)}”`;
  return name.number === "" ? "the same name and side" : "the same number, echelon and side";
}

function isSame(cluster: UnitCluster, name: UnitName, party: string | null, whole: UnitCluster | null): boolean {
  if (!agree(cluster.name, name)) return false;
  if (cluster.party !== null && party !== null && cluster.party !== party) return false;
  return (
    whole === null ||
    cluster.whole === null ||
    cluster.whole === whole ||
    isWithin(cluster.whole, whole) ||
    isWithin(whole, cluster.whole)
  );
}

/** "2nd Company" told once of a battalion and once of its regiment. */
function isWithin(inner: UnitCluster, outer: UnitCluster): boolean {
  return inner.whole === outer;
}

/** The side told beside or in the name, or by the heading; for "the General Staff" and the like that of the last service named. */
function partyTold(
  member: Placed,
  name: UnitName,
  clusters: readonly UnitCluster[],
  parties: ReadonlyMap<string, string>,
): string | null {
  const told = firstValue(member, "party") ?? partyOfHeadings(member, parties);
  if (told !== null) return told;
  const isBare =
    name.number === "" && name.adjective === "" && bareServices.has(name.noun) && wholeNouns.has(name.noun);
  if (!isBare || (name.proper !== "" && name.proper !== "general" && name.proper !== "high")) return null;
  const last = clusters
    .filter((each) => each.party !== null)
    .flatMap((each) => each.members.map((of) => ({ party: each.party, order: of.order, section: sectionOf(of) })))
    .filter(({ order, section }) => order < member.order && section === sectionOf(member))
    .reduce<{ party: string | null; order: number } | null>((a, b) => (a === null || b.order > a.order ? b : a), null);
  return last?.party ?? null;
}

function sectionOf({ passage }: Placed): string {
  return passage.headings.map(({ text }) => text).join("\n");
}

/** The regiment that a bare battalion is counted in: the one it is "of", else the last one named in its sentence or section. */
function wholeOf(member: Placed, clusters: readonly UnitCluster[], mentions: readonly Placed[]): UnitCluster | null {
  const told = firstValue(member, "part_of");
  if (told !== null) {
    const name = unitNameOf(told);
    const known = clusters.findLast((each) => agree(each.name, name));
    if (known !== undefined) return known;
    const later = mentions.find((each) => agree(unitNameOf(spelling(each)), name));
    return later === undefined ? null : upcoming(clusters, name);
  }
  // "2nd Battalion", but the 365th Naval Infantry Battalion is no regiment's.
  const own = unitNameOf(spelling(member));
  if (!member.passage.continues || own.arm !== "" || Number(own.number) > mostInOne) return null;
  const section = sectionOf(member);
  const last = clusters
    .filter(
      (each) =>
        countedIn.has(each.name.noun) &&
        each.name.number !== "" &&
        each.name.noun !== unitNameOf(spelling(member)).noun,
    )
    .map((each) => ({ each, order: lastBefore(each, member, section) }))
    .filter(({ order }) => order >= 0)
    .sort((a, b) => b.order - a.order)[0];
  return last?.each ?? null;
}

/** A unit that is named only after the one that is part of it, as in "2nd Battalion of the 88th Transport Regiment". */
function upcoming(clusters: readonly UnitCluster[], name: UnitName): UnitCluster {
  const fresh: UnitCluster = Object.assign(newCluster(), { name, party: null, whole: null });
  (clusters as UnitCluster[]).push(fresh);
  return fresh;
}

function lastBefore(cluster: UnitCluster, member: Placed, section: string): number {
  for (let index = cluster.members.length - 1; index >= 0; index--) {
    const each = cluster.members[index];
    if (each !== undefined && each.order < member.order && sectionOf(each) === section) return each.order;
  }
  return -1;
}

/** "the Special Security Unit" is the numbered one that the same section names, if it names but one. */
function joinUnnumbered(clusters: UnitCluster[]): void {
  for (const bare of [...clusters]) {
    if (bare.name.number !== "" || bare.name.proper === "") continue;
    const numbered = clusters.filter(
      (each) =>
        each.name.number !== "" &&
        each.name.noun === bare.name.noun &&
        `${each.name.arm} ${each.name.proper}`.trim() === bare.name.proper,
    );
    const [only] = numbered;
    if (numbered.length !== 1 || only === undefined) continue;
    const sections = new Set(only.members.map((each) => topSection(each)));
    for (const member of [...bare.members]) {
      if (!sections.has(topSection(member))) continue;
      bare.members.splice(bare.members.indexOf(member), 1);
      join(only, member, "named without its number in a section that names one unit of this name");
    }
  }
  for (let index = clusters.length - 1; index >= 0; index--) {
    if (clusters[index]?.members.length === 0) clusters.splice(index, 1);
  }
}

const sectionLevel = 3;

function topSection({ passage }: Placed): string {
  return passage.headings
    .filter(({ level }) => level <= sectionLevel)
    .map(({ text }) => text)
    .join("\n");
}

function mergeByAuthority(clusters: readonly UnitCluster[]): UnitCluster[] {
  const merged: UnitCluster[] = [];
  const became = new Map<UnitCluster, UnitCluster>();
  for (const cluster of clusters) {
    const same =
      cluster.authority === null ? undefined : merged.find(({ authority }) => authority === cluster.authority);
    if (same === undefined) merged.push(cluster);
    else {
      absorb(same, cluster, `a spelling of a row of the tables, ${cluster.authority}`);
      became.set(cluster, same);
    }
  }
  for (const cluster of merged) if (cluster.whole !== null) cluster.whole = became.get(cluster.whole) ?? cluster.whole;
  return merged;
}

/** Units of all texts: the same row of the tables, or the same name, side and larger unit. */
export function mergeUnits(texts: readonly (readonly UnitCluster[])[]): UnitCluster[] {
  const merged: UnitCluster[] = [];
  const became = new Map<UnitCluster, UnitCluster>();
  for (const cluster of texts.flat()) {
    const same = merged.find((other) => isSameAcross(other, cluster, became));
    if (same === undefined) merged.push(cluster);
    else {
      absorb(same, cluster, "the same unit in another text");
      became.set(cluster, same);
    }
  }
  for (const cluster of merged) if (cluster.whole !== null) cluster.whole = became.get(cluster.whole) ?? cluster.whole;
  return merged;
}

function isSameAcross(a: UnitCluster, b: UnitCluster, became: ReadonlyMap<UnitCluster, UnitCluster>): boolean {
  if (a.authority !== null || b.authority !== null) return a.authority === b.authority;
  if (a.party === null || a.party !== b.party || !agree(a.name, b.name)) return false;
  return a.whole === (b.whole === null ? null : (became.get(b.whole) ?? b.whole));
}

/** Roles of people that say who commands a unit. */
export const commandRoles = /^(?:commander|commander in chief|.* commander|leader)$/;
