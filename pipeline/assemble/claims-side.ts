import type { PartyRow } from "../gazetteer/authority.ts";

/** Follows a state to the one then in being: the Russian SFSR of 1945 is the Soviet Union, that of 2022 the Russian Federation. */
export class PartyCalendar {
  readonly #rows: ReadonlyMap<string, PartyRow>;

  constructor(rows: readonly PartyRow[]) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
  }

  /** The party on a day, ISO 8601; the party itself where its row or the day does not say. */
  partyOn(party: string, day: string | null): string {
    let current = party;
    for (let steps = 0; day !== null && steps < 5; steps++) {
      const row = this.#rows.get(current);
      if (row === undefined || row.successor === "" || !endsBefore(row.to, day)) return current;
      current = row.successor;
    }
    return current;
  }
}

function endsBefore(to: string, day: string): boolean {
  const end = to.replace(/[~?%]/g, "");
  return /^\d{4}/.test(end) && end < day.slice(0, end.length);
}
