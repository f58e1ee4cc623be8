import type { ResolvedFigure } from "./claims-resolved.ts";

/**
 * Sides of an infobox column by the records named in its rows, the side with most names first; those that the words of
 * the column name come with them.
 */
export function sidesOfColumn(figure: ResolvedFigure, partyOf: (entity: string) => string | null): string[] {
  const counts = new Map<string, number>();
  for (const entity of figure.column) {
    const party = partyOf(entity);
    if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  for (const { party } of figure.party) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([party]) => party);
}

/**
 * The side of each row under a total of a column of several sides: "Total: 30,443–32,418, 29,766–31,290, 677–1,128". Where there
 * are as many bare rows as sides and they add up to the total, the rows follow the sides. By index of the figure.
 */
export function sidesOfRows(
  figures: readonly ResolvedFigure[],
  sidesOf: (figure: ResolvedFigure) => readonly string[],
): Map<number, string> {
  const rows = new Map<number, string>();
  for (const total of figures) {
    if (!total.isTotal) continue;
    const sides = sidesOf(total);
    const parts = figures.filter(
      ({ partOf, phraseText, measure }) => partOf === total.index && phraseText === "" && measure === total.measure,
    );
    if (sides.length < 2 || parts.length !== sides.length || !addUp(parts, total)) continue;
    for (const [place, part] of parts.entries()) rows.set(part.index, sides[place] ?? "");
  }
  return rows;
}

function addUp(parts: readonly ResolvedFigure[], total: ResolvedFigure): boolean {
  const sum = (end: "low" | "high") => parts.reduce((before, part) => before + (part[end] ?? 0), 0);
  return sum("low") === total.low && sum("high") === total.high;
}
