import type { Authority } from "../gazetteer/authority.ts";
import { echelonOfNoun } from "../grammar/unit/echelons.ts";
import { slug } from "../records/ids.ts";
import { fold } from "../text/folding.ts";
import { type Cluster, distinct, factsOf, firstValue, type Ids, spelling, spellingsOf, valuesOf } from "./cluster.ts";
import type { PersonCluster } from "./people.ts";
import type { PeopleByPassage } from "./people-by-passage.ts";
import { nameForId } from "./person-names.ts";
import type { EntityRecord, OrganisationRecord, PersonRecord, UnitRecord, VesselRecord } from "./resolution.ts";
import type { ThingCluster } from "./things.ts";
import { commandRoles, type UnitCluster } from "./units.ts";

/** What every record has, from its mentions. */
function common(cluster: Cluster, id: string, name: string, facts: EntityRecord["facts"]): EntityRecord {
  return {
    id,
    name,
    names: spellingsOf(cluster.members),
    mentions: cluster.members.map((member) => member.id),
    authority: cluster.authority,
    facts,
    note: cluster.notes.size === 0 ? null : [...cluster.notes].join("; "),
  };
}

const told = (cluster: Cluster, feature: Parameters<typeof valuesOf>[1]) =>
  cluster.members.flatMap((member) => valuesOf(member, feature));

/** The record of a person. `name` is its first full spelling, in the order of the text ("Sugimoto Yasuo", "Chiang Kai-shek"), or that of the tables. */
export function personRecord(
  cluster: PersonCluster,
  authority: Authority,
  ids: Ids,
  party: string | null,
): PersonRecord {
  const row = authority.people.find(({ id }) => id === cluster.authority);
  const full = cluster.members.find((member) => firstValue(member, "given_name") !== null);
  const familyName =
    row?.family_name ||
    (full === undefined ? null : firstValue(full, "family_name")) ||
    told(cluster, "family_name")[0] ||
    null;
  const givenName = row?.given_name || (full === undefined ? null : firstValue(full, "given_name")) || null;
  const name = row?.name ?? (full === undefined ? familyName || givenName : spelling(full)) ?? "";
  const ranks = distinct(told(cluster, "rank"));
  const id =
    row === undefined
      ? ids.take(`person-${slug(nameForId(name, familyName, givenName))}`, slug(ranks[0] ?? ""), sourceOf(cluster))
      : ids.take(row.id);
  const facts = factsOf(cluster, {
    rank: "ranks",
    role: "roles",
    party: "party",
    fate: "fate",
    part_of: "part_of",
    family_name: "family_name",
    given_name: "given_name",
  });
  return {
    ...common(cluster, id, name, facts),
    familyName,
    givenName,
    ranks,
    roles: distinct(told(cluster, "role")),
    party: party === null ? [] : [party],
    fate: told(cluster, "fate")[0] ?? null,
    wikidataId: row?.wikidata_id || null,
  };
}

function sourceOf(cluster: Cluster): string {
  return slug(cluster.members[0]?.source ?? "");
}

/** The id of a unit: its name, and where that is shared its larger unit, side or source. */
export function unitId(cluster: UnitCluster, ids: Ids, wholeId: string | null): string {
  if (cluster.authority !== null) return ids.take(cluster.authority);
  const name = slug(unitTitle(cluster));
  const whole = wholeId?.replace(/^unit-/, "") ?? "";
  const wanted = whole === "" ? `unit-${name}` : `unit-${name}-${whole}`;
  return ids.take(wanted, slug(cluster.party ?? "").replace(/_/g, "-"), sourceOf(cluster));
}

function unitTitle(cluster: UnitCluster): string {
  const longest = [...spellingsOf(cluster.members)].sort(
    (a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
  if (/^\d+(?:st|nd|rd|th)$/.test(longest[0]?.text ?? "")) return completed(cluster, longest[0]?.text ?? "");
  if (cluster.name.number === "") return spellingsOf(cluster.members)[0]?.text ?? "unit";
  return inSingular(longest[0]?.text ?? "unit", cluster.name.noun);
}

/** "2nd" with the arm and noun that it shares with its neighbour: "2nd Naval Infantry Battalion". */
function completed({ name }: UnitCluster, number: string): string {
  const words = [name.proper, name.arm, name.noun].filter((part) => part !== "").join(" ");
  return `${number} ${words.replace(/\b\p{Ll}/gu, (first) => first.toUpperCase())}`;
}

/** A numbered unit is one, also where its noun is shared: "3rd Naval Infantry Battalions" is the 3rd battalion. */
function inSingular(title: string, noun: string): string {
  const last = title.slice(title.lastIndexOf(" ") + 1);
  const isPlural = fold(last) !== noun && fold(last).startsWith(noun.slice(0, -1)) && /s$/.test(last);
  return isPlural && !noun.includes(" ") ? `${title.slice(0, -last.length)}${last[0]}${noun.slice(1)}` : title;
}

/** The record of a unit; ids of its parent and commander are worked out by the caller. */
export function unitRecord(
  cluster: UnitCluster,
  id: string,
  authority: Authority,
  links: { readonly parent: string | null; readonly commander: string | null },
): UnitRecord {
  const row = authority.units.find((each) => each.id === cluster.authority);
  const facts = factsOf(cluster, {
    party: "party",
    type: "kind",
    echelon: "echelon",
    number: "number",
    part_of: "parent",
    commander: "commander",
  });
  return {
    ...common(cluster, id, row?.name ?? unitTitle(cluster), facts),
    kind: told(cluster, "type").find((type) => type !== "area") ?? (row?.kind || null),
    echelon: row?.echelon || echelonOf(cluster),
    number: cluster.name.number || null,
    party: cluster.party === null ? [] : [cluster.party],
    ...links,
  };
}

function echelonOf(cluster: UnitCluster): string {
  const { noun, number, proper } = cluster.name;
  if (noun === "area army") return "area_army";
  if (noun === "army" && number === "" && (proper === "" || /^(?:imperial|red|peoples?)$/.test(proper)))
    return "branch";
  return echelonOfNoun[noun] ?? "other";
}

export function vesselRecord(cluster: ThingCluster, authority: Authority, ids: Ids): VesselRecord {
  const row = authority.vessels.find(({ id }) => id === cluster.authority);
  const name = row?.name ?? spellingsOf(cluster.members)[0]?.text ?? "";
  const id = ids.take(row?.id ?? `vessel-${slug(name)}`, sourceOf(cluster));
  return {
    ...common(cluster, id, name, factsOf(cluster, { type: "kind", party: "party", fate: "fate" })),
    kind: told(cluster, "type").find((type) => type !== "ship") ?? (row?.kind || null),
    party: cluster.party === null ? [] : [cluster.party],
    fate: told(cluster, "fate")[0] ?? null,
  };
}

export function organisationRecord(cluster: ThingCluster, authority: Authority, ids: Ids): OrganisationRecord {
  const row = authority.organisations.find(({ id }) => id === cluster.authority);
  const name = row?.name ?? spellingsOf(cluster.members)[0]?.text ?? "";
  const id = ids.take(row?.id ?? `organisation-${slug(name)}`, slug(cluster.party ?? ""), sourceOf(cluster));
  return {
    ...common(cluster, id, name, factsOf(cluster, { type: "kind", party: "party" })),
    kind: row?.kind || (told(cluster, "type")[0] ?? null),
    party: cluster.party === null ? [] : [cluster.party],
  };
}

/** The person told to command a unit: named beside the unit, or by a role of command "of" it. */
export function commanderOf(unit: UnitCluster, people: PeopleByPassage): string | null {
  const near = people.beside(unit);
  const names = new Set(told(unit, "commander").map(fold));
  const beside = near.find(({ cluster }) => cluster.members.some((member) => names.has(fold(spelling(member)))));
  if (beside !== undefined) return beside.id;
  const spellings = new Set(unit.members.map((member) => fold(spelling(member))));
  const byRole = near.find(({ cluster }) =>
    cluster.members.some(
      (member) =>
        valuesOf(member, "part_of").some((part) => spellings.has(fold(part))) &&
        valuesOf(member, "role").some((role) => commandRoles.test(fold(role))) &&
        unit.members.some((of) => of.source === member.source && of.passage.index === member.passage.index),
    ),
  );
  return byRole?.id ?? null;
}
