import { distance } from "@turf/turf";

/** A place that a spelling could mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** A kind of the places table: "settlement", "island", "lake", … */
  readonly kind: string;
  /** WGS 84 decimal degrees; null for a place that has no point. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Inhabitants, from a general gazetteer; absent for rows of the authority tables. */
  readonly population?: number;
  /** Whether it lies where the text's events take place. */
  readonly theatre: boolean;
}

/** A point of a place that is already known. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** What the text around a spelling says of where to look. */
export interface CandidateContext {
  /** The kind that the words say it is ("Lake …", "… Station"), else null. */
  readonly expectedKind: string | null;
  /** Places of the same sentence or paragraph that have only one meaning. */
  readonly neighbours: readonly Point[];
  /** Middle of the area the whole text is about, else null. */
  readonly theatre: Point | null;
}

export interface CandidateScore {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  readonly chosen: boolean;
  readonly reason: string;
}

const weights = { theatre: 1, centre: 1.5, neighbours: 3, kind: 1.5, population: 2.25 } as const;
const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);

const neighbourScaleKm = 150; // half a day's rail journey: places named together are seldom farther apart
const theatreScaleKm = 500; // the length of Sakhalin or of the Kurils, from the middle to either end
const farthestKm = 3000; // a town farther than this from everything the text names is a namesake …
const wellKnown = 500_000; // … unless it is a city that any text may name
const smallTown = 10_000;
const middleTown = 100_000; // a town smaller than this must lie within half of that
const largestCity = 10_000_000;

// Kinds that share a name because one stands in the other: "Esutoru" the town, its harbour, its airfield.
const settled = new Set(["settlement", "station", "airfield", "harbour", "beach", "building", "military_position"]);
const landArea = new Set(["region", "country", "island", "island_group"]);
const water = new Set(["sea", "strait", "river", "lake"]);

/**
 * Ranks the places that a spelling could mean by geography: whether they lie in the text's theatre, how near the
 * places named beside it they are, whether they are the kind of thing the words say, and how many people live there.
 * Pure: the same candidates and context always give the same answer, whatever the order of the candidates.
 *
 * At most one candidate is chosen; none is when even the best is a town of the general gazetteer farther than 3,000 km
 * (a small one: 1,500 km) from all that the text is about ("Uro" is not Rouen), or when nothing around it has a point.
 */
export function chooseCandidate(candidates: readonly Candidate[], context: CandidateContext): CandidateScore[] {
  const rated = candidates.map((candidate) => rate(candidate, context));
  rated.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return rated.map((rating, rank) => ({
    id: rating.id,
    score: rating.score,
    chosen: rank === 0 && !rating.tooFar,
    reason: rating.tooFar
      ? `${rating.reason}; too far from all that the text is about for a town of its size`
      : rating.reason,
  }));
}

interface Rating {
  readonly id: string;
  readonly score: number;
  readonly reason: string;
  readonly tooFar: boolean;
}

function rate(candidate: Candidate, context: CandidateContext): Rating {
  const toCentre = context.theatre === null ? null : kmBetween(candidate, context.theatre);
  const toNeighbours = context.neighbours
    .map((neighbour) => kmBetween(candidate, neighbour))
    .filter((km) => km !== null);
  const kind = kindAgreement(candidate.kind, context.expectedKind);
  const sum =
    (candidate.theatre ? weights.theatre : 0) +
    weights.centre * (toCentre === null ? 0 : Math.exp(-toCentre / theatreScaleKm)) +
    weights.neighbours * closeness(toNeighbours) +
    weights.kind * kind +
    weights.population * share(candidate.population);
  const nearest = Math.min(...toNeighbours, toCentre ?? Number.POSITIVE_INFINITY);
  return {
    id: candidate.id,
    score: Math.round((Math.max(0, sum) / total) * 1000) / 1000,
    reason: reasonOf(candidate, context, toNeighbours, toCentre, kind),
    tooFar: isNamesake(candidate, nearest),
  };
}

function kmBetween(candidate: Candidate, point: Point): number | null {
  if (candidate.lat === null || candidate.lon === null) return null;
  return distance([candidate.lon, candidate.lat], [point.lon, point.lat]);
}

/** 1 when the neighbours are next door, 0 when they are far; one far neighbour among near ones ("Tokyo") does little harm. */
function closeness(kilometres: readonly number[]): number {
  if (kilometres.length === 0) return 0;
  const each = kilometres.map((km) => Math.exp(-km / neighbourScaleKm));
  const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
  return (Math.max(...each) + mean) / 2;
}

/** 1 for the kind the words say, ½ where one kind stands in the other, −1 for water against land; 0 when nothing is said. */
function kindAgreement(kind: string, expected: string | null): number {
  if (expected === null) return 0;
  if (kind === expected) return 1;
  for (const family of [settled, landArea, water]) if (family.has(kind) && family.has(expected)) return 0.5;
  return water.has(kind) !== water.has(expected) ? -1 : -0.5;
}

/** Logarithmic: 0 for a small town or where nothing is known, 1 for the largest cities. */
function share(population: number | undefined): number {
  if (population === undefined || population <= smallTown) return 0;
  return Math.min(1, Math.log10(population / smallTown) / Math.log10(largestCity / smallTown));
}

function isNamesake(candidate: Candidate, nearestKm: number): boolean {
  if (candidate.theatre || candidate.population === undefined || candidate.population >= wellKnown) return false;
  const reach = candidate.population < middleTown ? farthestKm / 2 : farthestKm;
  return !(nearestKm <= reach); // also where nothing that the text names has a point: no company speaks for it
}

function reasonOf(
  candidate: Candidate,
  context: CandidateContext,
  toNeighbours: readonly number[],
  toCentre: number | null,
  kind: number,
): string {
  const reasons = [candidate.theatre ? "in the theatre" : "outside the theatre"];
  if (toNeighbours.length > 0) {
    reasons.push(`${Math.round(Math.min(...toNeighbours))} km from the nearest of ${toNeighbours.length} neighbours`);
  }
  if (toCentre !== null) reasons.push(`${Math.round(toCentre)} km from the middle of the theatre`);
  if (context.expectedKind !== null)
    reasons.push(`${agreementWord(kind)}: ${candidate.kind} for ${context.expectedKind}`);
  if (candidate.population !== undefined) reasons.push(`${candidate.population} inhabitants`);
  if (candidate.lat === null) reasons.push("no coordinate");
  return reasons.join("; ");
}

function agreementWord(kind: number): string {
  if (kind === 1) return "the kind said";
  return kind > 0 ? "a kind that shares names" : "another kind";
}
