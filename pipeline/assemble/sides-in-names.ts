import { type Authority, listOf } from "../gazetteer/authority.ts";
import { bounds, compareDays } from "../records/edtf.ts";
import { fold } from "../text/folding.ts";
import type { Side, World } from "./events-input.ts";

/** First halves of compounds, folded, and the adjective each stands for. */
const combiningForms: Readonly<Record<string, string>> = {
  anglo: "british",
  austro: "austrian",
  finno: "finnish",
  franco: "french",
  germano: "german",
  greco: "greek",
  indo: "indian",
  italo: "italian",
  polono: "polish",
  russo: "russian",
  sino: "chinese",
  turko: "turkish",
};

/** States and groups by id. */
export function sidesOf(authority: Authority): ReadonlyMap<string, Side> {
  const predecessors = new Map<string, string[]>();
  for (const { id, successor } of authority.parties)
    if (successor !== "") predecessors.set(successor, [...(predecessors.get(successor) ?? []), id]);
  return new Map(
    authority.parties.map((row) => [
      row.id,
      {
        name: row.name,
        adjective: listOf(row.adjectives)[0] ?? row.name,
        from: row.from || null,
        to: row.to === ".." ? null : row.to || null,
        predecessors: predecessors.get(row.id) ?? [],
      },
    ]),
  );
}

/** Whether a side was in being on a day; one whose dates nobody looked up was. */
export function wasInBeing({ from, to }: Side, day: string): boolean {
  const [first, last] = [from === null ? null : bounds(from).first, to === null ? null : bounds(to).last];
  return (first === null || compareDays(first, day) <= 0) && (last === null || compareDays(day, last) <= 0);
}

/** Reads the sides out of names of events: "Soviet–Japanese War", "Russo-Japanese War", "German–Soviet non-aggression pact". */
export function sidesInNames(authority: Authority, sides: ReadonlyMap<string, Side>): World["sidesInName"] {
  const byAdjective = new Map<string, string[]>();
  for (const { id, adjectives } of authority.parties) {
    for (const adjective of listOf(adjectives).map(fold))
      byAdjective.set(adjective, [...(byAdjective.get(adjective) ?? []), id]);
  }
  return (name, day) => {
    const words = name.split(/[\s–—-]+/).map(fold);
    const found = words.flatMap((word) => {
      const ids = byAdjective.get(combiningForms[word] ?? word) ?? [];
      const inBeing = day === null ? ids : ids.filter((id) => wasInBeing(sides.get(id) ?? unknown, day));
      return inBeing.length === 1 ? inBeing : [];
    });
    return [...new Set(found)];
  };
}

const unknown: Side = { name: "", adjective: "", from: null, to: null, predecessors: [] };
