import { type Rec, type Records, textOf } from "./records.ts";

/** What a place is called today, in Latin letters where a table tells it so, if that is not its name in the texts. */
export function todayOf(records: Records, place: Rec): string | null {
  const rows = spellingsOf(records, place.id).filter((row) => textOf(row, "status") === "official_now");
  const best =
    rows.find((row) => textOf(row, "script") === "Latn") ?? rows.find((row) => textOf(row, "script") === "Cyrl");
  const name = best === undefined ? null : textOf(best, "name");
  return name === textOf(place, "name") ? null : name;
}

/** The spellings of a place, as rows of the table of place names. */
export function spellingsOf(records: Records, place: string): Rec[] {
  return records
    .namedBy(place)
    .flatMap(({ from, column }) => (from.table === "place_names" && column === "place" ? [from] : []));
}
