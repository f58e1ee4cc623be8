import type { PartyRow, SovereigntyRow } from "../gazetteer/authority.ts";
import { type Bounds, bounds, compareDays } from "../records/edtf.ts";
import type { GazetteerPlace } from "./gazetteer-place.ts";

/** Who held what when: the rows of sovereignty.csv and parties.csv. */
export interface Sovereignty {
  readonly byPlace: ReadonlyMap<string, readonly SovereigntyRow[]>;
  readonly statesOf: ReadonlyMap<string, readonly PartyRow[]>;
}

/** Indexes the dated rows by place. */
export function sovereigntyOf(rows: readonly SovereigntyRow[], parties: readonly PartyRow[]): Sovereignty {
  const states = parties.filter((party) => party.kind === "state" && party.place !== "");
  return { byPlace: grouped(rows, (row) => row["place"] ?? ""), statesOf: grouped(states, (party) => party.place) };
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

/**
 * The party id of the state that held a place at a date: Karafuto is `japan` in August 1945, `soviet_union` in 1947.
 * The dated rows of the place itself count first, then those of the place it is within, and so on outwards; last the
 * state whose country is the outermost place. A day of transfer belongs to the old holder: what is conquered on a day
 * was the other's.
 * @param date EDTF; of a span of days the middle counts, of an open one the end it has
 * @returns null for no date, for a place held by two states at once, and where no row reaches
 */
export function countryThen(
  placeId: string,
  date: string,
  gazetteer: ReadonlyMap<string, GazetteerPlace>,
  sovereignty: Sovereignty,
): string | null {
  const { first, last } = bounds(date);
  const day = middleDay(first ?? last, last ?? first);
  return day === null ? null : holderOn(placeId, day, gazetteer, sovereignty);
}

function middleDay(first: string | null, last: string | null): string | null {
  if (first === null || last === null || first === last) return first;
  const [from, to] = [Date.parse(first), Date.parse(last)];
  return Number.isFinite(from + to) ? new Date((from + to) / 2).toISOString().slice(0, 10) : first;
}

function holderOn(
  placeId: string,
  day: string,
  gazetteer: ReadonlyMap<string, GazetteerPlace>,
  { byPlace, statesOf }: Sovereignty,
): string | null {
  const seen = new Set<string>();
  for (let id: string | null = placeId; id !== null && !seen.has(id); id = gazetteer.get(id)?.within ?? null) {
    seen.add(id);
    const holder = latestHolder(byPlace.get(id) ?? [], day);
    if (holder !== undefined) return holder;
    const state = (statesOf.get(id) ?? []).find((party) => isHeld(party.from, party.to, day));
    if (state !== undefined) return state.id;
  }
  return null;
}

/** The party of the row that holds on a day; null where two hold together; undefined where none does. */
function latestHolder(rows: readonly SovereigntyRow[], day: string): string | null | undefined {
  const held = rows.filter((row) => isHeld(row["from"] ?? "", row["to"] ?? "", day));
  const older = held.filter((row) => startOf(row) !== day);
  const candidates = older.length > 0 ? older : held;
  const start = candidates
    .map(startOf)
    .reduce((best, from) => (compareDays(from, best) > 0 ? from : best), "0000-01-01");
  const holders = new Set(candidates.filter((row) => startOf(row) === start).map((row) => row["party"] ?? null));
  const [holder] = holders;
  return holders.size > 1 ? null : holder;
}

function startOf(row: SovereigntyRow): string {
  return boundsOf(row["from"] ?? "").first ?? "0000-01-01";
}

function isHeld(from: string, to: string, day: string): boolean {
  const { first } = boundsOf(from);
  const { last } = boundsOf(to);
  return (first === null || compareDays(day, first) >= 0) && (last === null || compareDays(day, last) <= 0);
}

function boundsOf(end: string): Bounds {
  return end === ".." ? { first: null, last: null } : bounds(end);
}
