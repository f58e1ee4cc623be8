import type { Tables } from "../records/tables.ts";
import type { Claim, ClaimFlat, EventFlat } from "../records/types.ts";

type Named = { readonly id: string; readonly name: string };

const flatMeasures = ["killed", "wounded", "captured"] as const;
const flatParties = ["soviet_union", "japan"] as const;

/** Names by id; an id without a row is a fault of the release, so it is shown as it is. */
function namesOf(rows: readonly Named[]): (id: string) => string {
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}

/** One wide row an event. A pure view: every cell is in another table, or is counted from one. */
export function eventsFlat(tables: Omit<Tables, "events_flat" | "claims_flat">): EventFlat[] {
  const claimsOf = groupBy(tables.claims, ({ event }) => event);
  const disagreementsOf = groupBy(tables.disagreements, ({ event }) => event);
  const places = new Map(tables.places.map((place) => [place.id, place]));
  const evidence = new Map(tables.evidence.map((row) => [row.id, row]));
  const partyName = namesOf(tables.parties);
  const eventName = namesOf(tables.events);
  const titles = new Map(tables.sources.map(({ id, title }) => [id, title]));
  return tables.events.map((event) => {
    const place = places.get(event.places[0] ?? "");
    const told = event.evidence.flatMap((id) => evidence.get(id) ?? []);
    const { id, name, type, date, start, end, parent } = event;
    return {
      id,
      name,
      type,
      date,
      start,
      end,
      place: place?.name ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      uncertainty_km: place?.uncertainty_km ?? null,
      parties: event.parties.map(partyName),
      ...numbersOf(claimsOf.get(id) ?? []),
      claims: claimsOf.get(id)?.length ?? 0,
      disagreements: disagreementsOf.get(id)?.length ?? 0,
      quote: told[0]?.quote ?? "",
      sources: [...new Set(told.map(({ source }) => titles.get(source) ?? source))],
      parent: parent === null ? null : eventName(parent),
    };
  });
}

type Numbers = Pick<EventFlat, Extract<keyof EventFlat, `${string}_low` | `${string}_high`>>;

/** Lowest and highest figure given for each side and measure: actual ones, of that side alone. */
function numbersOf(claims: readonly Claim[]): Numbers {
  const numbers: Record<string, number | null> = {};
  for (const measure of flatMeasures) {
    for (const party of flatParties) {
      const given = claims.filter(
        (claim) => claim.measure === measure && claim.modality !== "planned" && claim.party.join() === party,
      );
      const lows = given.flatMap(({ low }) => low ?? []);
      const highs = given.flatMap(({ low, high }) => high ?? low ?? []);
      numbers[`${measure}_${party}_low`] = lows.length === 0 ? null : Math.min(...lows);
      numbers[`${measure}_${party}_high`] = highs.length === 0 ? null : Math.max(...highs);
    }
  }
  return numbers as unknown as Numbers;
}

/** One wide row a figure. A pure view. */
export function claimsFlat(tables: Omit<Tables, "events_flat" | "claims_flat">): ClaimFlat[] {
  const places = new Map(tables.places.map((place) => [place.id, place]));
  const evidence = new Map(tables.evidence.map((row) => [row.id, row]));
  const titles = new Map(tables.sources.map(({ id, title }) => [id, title]));
  const [partyName, authorityName] = [namesOf(tables.parties), namesOf(tables.authorities)];
  const eventName = namesOf([...tables.events, ...tables.plans]);
  const { people, units, vessels, organisations } = tables;
  const subjectName = namesOf([...people, ...units, ...vessels, ...organisations, ...tables.places]);
  return tables.claims.map((claim) => {
    const place = places.get(claim.place ?? "");
    const said = evidence.get(claim.evidence[0] ?? "");
    return {
      id: claim.id,
      figure: claim.text,
      low: claim.low,
      high: claim.high,
      what: claim.measure,
      object: claim.object,
      party: claim.party.map(partyName),
      event: claim.event === null ? null : eventName(claim.event),
      date: claim.date,
      place: place?.name ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      modality: claim.modality,
      who_says_so: claim.attributed_to,
      authority: claim.authority === null ? null : authorityName(claim.authority),
      sentence: said?.quote ?? "",
      source: titles.get(said?.source ?? "") ?? "",
      subject: claim.subject === null ? null : subjectName(claim.subject),
      counterparty: claim.counterparty.map(partyName),
      per: claim.per,
    };
  });
}
