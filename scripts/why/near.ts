import { slug } from "../../pipeline/records/ids.ts";

const suggestions = 5;
const leastLikeness = 0.3;

/** The names most like one that was not found, by shared groups of three letters (Dice); best first, else in code-unit order. */
export function nearest(wanted: string, names: Iterable<string>): string[] {
  const groups = threes(slug(wanted, 200));
  const likenesses: { name: string; likeness: number }[] = [];
  for (const name of names) {
    const others = threes(slug(name, 200));
    let shared = 0;
    for (const group of groups) if (others.has(group)) shared++;
    const likeness = (2 * shared) / (groups.size + others.size);
    const holdsAll = shared === groups.size;
    if (likeness >= leastLikeness || holdsAll) likenesses.push({ name, likeness: likeness + Number(holdsAll) });
  }
  likenesses.sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1));
  return likenesses.slice(0, suggestions).map(({ name }) => name);
}

function threes(word: string): Set<string> {
  const groups = new Set<string>();
  for (let at = 0; at <= Math.max(0, word.length - 3); at++) groups.add(word.slice(at, at + 3));
  return groups;
}
