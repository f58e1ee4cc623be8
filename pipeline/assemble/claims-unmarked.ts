/** Fewest mentions of known side that tell which side a text leaves unmarked. */
const fewestMentions = 10;

/** Share of them that has to be of one side. */
const leastShare = 0.8;

/**
 * The side whose units a text names without saying whose they are ("the Anbetsu detachment", never "the Soviet …"):
 * that of nearly all unmarked names whose side is known. Null where the text leaves several sides unmarked.
 */
export function unmarkedSide(entities: readonly string[], partyOf: (entity: string) => string | null): string | null {
  const counts = new Map<string, number>();
  let known = 0;
  for (const entity of entities) {
    const party = partyOf(entity);
    if (party === null) continue;
    known++;
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  if (known < fewestMentions) return null;
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most !== undefined && most[1] >= known * leastShare ? most[0] : null;
}
