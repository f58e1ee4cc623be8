import type { AnalysedPassage } from "../mention.ts";
import type { SideWord } from "./sides.ts";

/** The main side that a side is joined to by "and" or a dash more often than to the other one. */
export function alliesOf(
  analysed: readonly AnalysedPassage[],
  words: readonly (readonly SideWord[])[],
  opponents: readonly string[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  analysed.forEach(({ passage: { text } }, index) => {
    const list = words[index] ?? [];
    list.forEach((word, at) => {
      const next = list[at + 1];
      if (next === undefined || !/^(?:\s(?:and|or)\s(?:[\p{L}\d]+\s)?|[–-])$/u.test(text.slice(word.end, next.start)))
        return;
      if (/\bbetween\s(?:the\s)?$/.test(text.slice(0, word.start))) return;
      const [main, other] = opponents.includes(word.party) ? [word.party, next.party] : [next.party, word.party];
      if (!opponents.includes(main) || opponents.includes(other)) return;
      const of = counts.get(other) ?? new Map<string, number>();
      counts.set(other, of.set(main, (of.get(main) ?? 0) + 1));
    });
  });
  const allies = [...counts].flatMap(([side, of]) => {
    const [first, second] = [...of].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return first === undefined || first[1] === second?.[1] ? [] : [[side, first[0]] as const];
  });
  return new Map(allies);
}

/** The side most spoken of, and the next one that does not fight beside it ("Soviet-Mongolian forces"). */
export function opponentsOf(
  analysed: readonly AnalysedPassage[],
  words: readonly (readonly SideWord[])[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const list of words) for (const { party } of list) counts.set(party, (counts.get(party) ?? 0) + 1);
  const [first, ...others] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([party]) => party);
  if (first === undefined) return [];
  const beside = comradesOf(first, analysed, words);
  const second = others.find((party) => !beside.has(party)) ?? others[0];
  return second === undefined ? [] : [first, second];
}

const fighting = /^\s(?:\p{Ll}+\s)?(?:forces?|troops|soldiers|victory|units?|army|armies|cavalry|side|offensive)\b/u;

/** The sides named together with one in front of a word for forces: "the Soviet-Mongolian forces", "Soviet and Mongolian troops". */
function comradesOf(
  side: string,
  analysed: readonly AnalysedPassage[],
  words: readonly (readonly SideWord[])[],
): Set<string> {
  const comrades = new Set<string>();
  for (const [index, list] of words.entries()) {
    const text = analysed[index]?.passage.text ?? "";
    list.forEach((word, at) => {
      const next = list[at + 1];
      if (next === undefined || !/^(?:\sand\s|[–-])$/.test(text.slice(word.end, next.start))) return;
      if (!fighting.test(text.slice(next.end)) || /\bbetween\s(?:the\s)?$/.test(text.slice(0, word.start))) return;
      if (word.party === side) comrades.add(next.party);
      if (next.party === side) comrades.add(word.party);
    });
  }
  return comrades;
}
