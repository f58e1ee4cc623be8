import { type Candidate, type CandidateScore, chooseCandidate, type Point } from "../gazetteer/choose-candidate.ts";
import { candidateOf, type PlaceIndex } from "../gazetteer/place-index.ts";
import { exactKey } from "../gazetteer/variants.ts";
import { type WorldCity, worldCities } from "../gazetteer/world-cities.ts";
import { firstValue, type Placed, spelling } from "./cluster.ts";
import { hasNoun, type Lookup, lookUp, nothing } from "./place-lookup.ts";
import type { Considered } from "./resolution.ts";

/** What a place name was taken for. */
export interface PlaceReading {
  readonly member: Placed;
  /** Id of a row of the tables, of a town of the general gazetteer, or null for a place nobody has. */
  readonly id: string | null;
  readonly city: WorldCity | null;
  /** Kind that the words say, else null. */
  readonly kind: string | null;
  /** Id of the place in whose name it has its own, else null. */
  readonly within: string | null;
  readonly reason: string;
  readonly considered: readonly Considered[];
}

/** The places that the names of one text mean. Names with one meaning are settled first and speak for the others. */
export function placesOfText(mentions: readonly Placed[], index: PlaceIndex): PlaceReading[] {
  const lookups = new Map<string, Lookup>();
  for (const member of mentions) {
    const name = spelling(member);
    if (!lookups.has(name)) lookups.set(name, lookUp(name, index));
  }
  const certain = mentions.flatMap((member) => {
    const ids = lookups.get(spelling(member))?.ids ?? [];
    const point = ids.length === 1 ? pointOf(ids[0] ?? "", index) : null;
    return point === null ? [] : [{ member, point }];
  });
  const certainIds = new Set(
    mentions.flatMap((member) => {
      const ids = lookups.get(spelling(member))?.ids ?? [];
      return ids.length === 1 ? ids : [];
    }),
  );
  const theatre = middleOf(certain.map(({ point }) => point).filter((point) => point.theatre));
  const neighbours = neighboursByBlock(certain);
  const cache = new Map<string, Omit<PlaceReading, "member">>();
  return mentions.map((member) => {
    const lookup = narrowed(spelling(member), lookups.get(spelling(member)) ?? nothing, certainIds, index);
    const near = lookup.ids.length < 2 ? [] : (neighbours.get(member.passage.block) ?? []);
    const kind = kindSaid(member);
    const key = `${spelling(member)}\n${kind}\n${lookup.ids.length < 2 ? "" : member.passage.block}`;
    let reading = cache.get(key);
    if (reading === undefined) {
      reading = read(member, lookup, { theatre, neighbours: near, expectedKind: kind }, index);
      cache.set(key, reading);
    }
    return { member, ...reading };
  });
}

/** Of several places of a name, the ones that the text also calls by a name of their own ("Habomai Islands" for "Habomai"). */
function narrowed(name: string, lookup: Lookup, certainIds: ReadonlySet<string>, index: PlaceIndex): Lookup {
  if (lookup.ids.length < 2) return lookup;
  const ids = lookup.ids.filter(
    (id) => certainIds.has(id) && exactKey(index.rows.get(id)?.name ?? "").startsWith(exactKey(name)),
  );
  if (ids.length === 0 || ids.length === lookup.ids.length) return lookup;
  return { ...lookup, preferred: ids };
}

function read(
  member: Placed,
  lookup: Lookup,
  context: { theatre: Point | null; neighbours: readonly Point[]; expectedKind: string | null },
  index: PlaceIndex,
): Omit<PlaceReading, "member"> {
  const kind = context.expectedKind;
  const rows = lookup.ids.flatMap((id) => index.rows.get(id) ?? []).map(candidateOf);
  if (rows.length > 0) {
    const { chosen, considered } = choose(rows, context, lookup.preferred);
    const why = rows.length === 1 ? lookup.why : `${lookup.why}; the best of ${rows.length} places of that name`;
    return { id: chosen?.id ?? null, city: null, kind, within: null, reason: why, considered };
  }
  const cities = hasNoun(spelling(member)) ? [] : worldCities(spelling(member));
  const { chosen, considered } = choose(cities, context);
  const city = cities.find(({ id }) => id === chosen?.id) ?? null;
  if (city !== null) {
    return {
      id: city.id,
      city,
      kind,
      within: null,
      reason: "a town of the general gazetteer by this very name",
      considered,
    };
  }
  const reason =
    cities.length === 0 ? "in no table and no gazetteer" : "only namesakes far from all that the text is about";
  return { id: null, city: null, kind, within: lookup.within, reason, considered };
}

function choose(
  candidates: readonly Candidate[],
  context: Parameters<typeof chooseCandidate>[1],
  preferred: readonly string[] = [],
) {
  const scores = candidates.length === 0 ? [] : chooseCandidate(candidates, context);
  const considered = scores.map((score) => consideredOf(score, candidates, preferred.includes(score.id)));
  const named = scores.find((score) => preferred.includes(score.id));
  const only = candidates.length === 1 && candidates[0]?.population === undefined ? candidates[0] : undefined;
  const chosen =
    only ??
    candidates.find(({ id }) => id === named?.id) ??
    candidates.find(({ id }) => id === scores.find((score) => score.chosen)?.id);
  return { chosen, considered: considered.map((each) => ({ ...each, chosen: each.id === chosen?.id })) };
}

function consideredOf(score: CandidateScore, candidates: readonly Candidate[], isNamed: boolean): Considered {
  const candidate = candidates.find(({ id }) => id === score.id);
  return {
    id: score.id,
    name: candidate?.name ?? score.id,
    lat: candidate?.lat ?? null,
    lon: candidate?.lon ?? null,
    score: score.score,
    chosen: score.chosen,
    reason: isNamed ? `${score.reason}; the text also calls it by a name of its own` : score.reason,
  };
}

/** The kind that the name's own noun says; a name of the tables says nothing by itself. */
function kindSaid(member: Placed): string | null {
  if (hasNoun(spelling(member))) return firstValue(member, "type");
  return null;
}

function pointOf(id: string, index: PlaceIndex): (Point & { theatre: boolean }) | null {
  const row = index.rows.get(id);
  if (row === undefined) return null;
  const { lat, lon, theatre } = candidateOf(row);
  return lat === null || lon === null || row.kind === "country" ? null : { lat, lon, theatre };
}

function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { lat: middle(points.map(({ lat }) => lat)), lon: middle(points.map(({ lon }) => lon)) };
}

function neighboursByBlock(certain: readonly { member: Placed; point: Point }[]): Map<number, Point[]> {
  const blocks = new Map<number, Point[]>();
  for (const { member, point } of certain) {
    const list = blocks.get(member.passage.block);
    if (list === undefined) blocks.set(member.passage.block, [point]);
    else list.push(point);
  }
  return blocks;
}
