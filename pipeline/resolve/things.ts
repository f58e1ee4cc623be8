import { type Authority, listOf } from "../gazetteer/authority.ts";
import { looseKey } from "../gazetteer/variants.ts";
import { isDemonym } from "../grammar/name/demonyms.ts";
import { ordinalWords } from "../grammar/unit/echelons.ts";
import { shipPrefixes } from "../grammar/vessel/ship-types.ts";
import { fold } from "../text/folding.ts";
import { absorb, type Cluster, firstValue, join, newCluster, type Placed, spelling } from "./cluster.ts";
import { partyOf } from "./sides.ts";

/** Mentions of one ship or one organisation. */
export interface ThingCluster extends Cluster {
  readonly key: string;
  party: string | null;
}

/** A ship's name without prefix and order of its words: "USS Wisconsin" is Wisconsin, "Second Shinko Maru" and "Shinkou Maru No. 2" are one. */
export function vesselKey(name: string): string {
  let number = "";
  const words = fold(name)
    .replace(/\bno\.? ?(\d+)\b/, (_, figure: string) => {
      number = figure;
      return "";
    })
    .split(" ")
    .filter((word, index) => {
      const ordinal = index === 0 ? ordinalWords[word] : undefined;
      if (ordinal !== undefined) number = ordinal;
      const isPrefix = index === 0 && shipPrefixes.has(word);
      return ordinal === undefined && word !== "the" && !isPrefix;
    });
  return `${looseKey(words.join(" "))}|${number}`;
}

/** An organisation's name without article, adjective of state and spelling of "labour": a key within one side. */
export function organisationKey(name: string): string {
  const words = fold(name.replace(/,/g, ""))
    .replace(/labor\b/g, "labour")
    .replace(/defence\b/g, "defense")
    .replace(/organization\b/g, "organisation")
    .split(" ")
    .filter((word) => word !== "the" && word !== "and");
  const rest = words.filter((word) => !isDemonym(word));
  return (rest.length > 1 ? rest : words).join(" ");
}

/** Ships or organisations of one text by their key; a side told in two ways keeps two apart. */
export function thingsOfText(
  mentions: readonly Placed[],
  keyOf: (name: string) => string,
  rows: Authority["vessels"] | Authority["organisations"],
  parties: ReadonlyMap<string, string>,
): ThingCluster[] {
  const clusters: ThingCluster[] = [];
  for (const member of mentions) {
    const key = keyOf(spelling(member));
    const party = firstValue(member, "party");
    const same = clusters.find(
      (each) => each.key === key && (each.party === null || party === null || each.party === party),
    );
    const cluster = same ?? Object.assign(newCluster(), { key, party });
    cluster.party ??= party;
    join(cluster, member, same === undefined ? "the first of its name" : "the same name");
    if (same === undefined) clusters.push(cluster);
  }
  for (const cluster of clusters) {
    cluster.party ??= partyOf(cluster, parties);
    const row = rows.find(
      ({ name, names, party }) =>
        [name, ...listOf(names)].some((each) => keyOf(each) === cluster.key) &&
        (cluster.party === null || cluster.party === party),
    );
    cluster.authority = row?.id ?? null;
    if (row !== undefined && row.party !== "") cluster.party ??= row.party;
  }
  if (keyOf === organisationKey) joinInitials(clusters);
  return mergeThings([clusters]);
}

/** "UN" is the United Nations of the text, "CCP" its Chinese Communist Party, where the initials are those of one name alone. */
function joinInitials(clusters: ThingCluster[]): void {
  for (const short of [...clusters]) {
    const [member] = short.members;
    if (short.authority !== null || member === undefined || !/^\p{Lu}{2,6}$/u.test(spelling(member))) continue;
    const initials = spelling(member).toLowerCase();
    const named = clusters.filter(
      (each) => each !== short && each.members.some((one) => initialsOf(spelling(one)) === initials),
    );
    const [only] = named;
    if (named.length !== 1 || only === undefined) continue;
    absorb(only, short, "its initials");
    only.party ??= short.party;
    clusters.splice(clusters.indexOf(short), 1);
  }
}

/** "cpa" of "Coalition Provisional Authority"; small words are left out. */
function initialsOf(name: string): string {
  const words = fold(name)
    .split(" ")
    .filter((word) => !/^(?:the|of|and|for|in|on)$/.test(word));
  return words.length < 2 ? "" : words.map((word) => word[0] ?? "").join("");
}

/** Those of all texts with the same row of the tables, or the same key and side. */
export function mergeThings(texts: readonly (readonly ThingCluster[])[]): ThingCluster[] {
  const merged: ThingCluster[] = [];
  for (const cluster of texts.flat()) {
    const same = merged.find((other) =>
      other.authority !== null || cluster.authority !== null
        ? other.authority === cluster.authority
        : other.key === cluster.key && other.party === cluster.party,
    );
    if (same === undefined) merged.push(cluster);
    else absorb(same, cluster, "the same name and side");
  }
  return merged;
}
