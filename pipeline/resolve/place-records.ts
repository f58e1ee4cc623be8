import type { PlaceIndex } from "../gazetteer/place-index.ts";
import { looseKey } from "../gazetteer/variants.ts";
import { slug } from "../records/ids.ts";
import { type Ids, type Placed, spelling, spellingsOf } from "./cluster.ts";
import type { PlaceReading } from "./places.ts";
import type { PlaceRecord } from "./resolution.ts";

/** Readings of all texts as records: one for each row of the tables and town met, one for each name nobody has. */
export function placeRecords(
  readings: readonly PlaceReading[],
  index: PlaceIndex,
  ids: Ids,
): { records: PlaceRecord[]; entityOf: Map<string, string> } {
  const groups = new Map<string, PlaceReading[]>();
  for (const reading of readings) {
    const key = reading.id ?? `name ${looseKey(spelling(reading.member))} ${reading.within ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reading]);
    else group.push(reading);
  }
  const records: PlaceRecord[] = [];
  const entityOf = new Map<string, string>();
  // Rows of the tables take their own ids first; made-up ids give way.
  const ordered = [...groups.values()].sort((a, b) => Number(isRow(b, index)) - Number(isRow(a, index)));
  for (const group of ordered) {
    const record = recordOf(group, index, ids);
    records.push(record);
    for (const { member } of group) entityOf.set(member.id, record.id);
  }
  return { records, entityOf };
}

const isRow = ([first]: readonly PlaceReading[], index: PlaceIndex) => index.rows.has(first?.id ?? "");

function recordOf(group: readonly PlaceReading[], index: PlaceIndex, ids: Ids): PlaceRecord {
  const members: Placed[] = group.map(({ member }) => member);
  const [first] = group;
  const names = spellingsOf(members);
  const row = index.rows.get(first?.id ?? "");
  const city = first?.city ?? null;
  const name = row?.name ?? city?.name ?? names[0]?.text ?? "";
  const kind =
    row?.kind ?? (city !== null ? "settlement" : (group.find((each) => each.kind !== null)?.kind ?? "other"));
  return {
    id:
      row?.id ??
      ids.take(
        `place-${slug(name) || "unnamed"}`,
        city === null ? kind.replace(/_/g, "-") : city.country.toLowerCase(),
      ),
    name,
    names,
    mentions: members.map(({ id }) => id),
    authority: row?.id ?? null,
    facts: [],
    note: row === undefined && city === null ? (first?.reason ?? null) : null,
    kind,
    within: first?.within ?? null,
    gazetteer:
      city === null
        ? null
        : { geonamesId: city.geonamesId, country: city.country, lat: city.lat ?? 0, lon: city.lon ?? 0 },
  };
}
