import type { Passage } from "../../text/passage.ts";
import type { Attribution } from "./attribution.ts";

const sourceNoun =
  "(?:figures?|estimates?|records?|sources?|claims?|claimed|archives?|data|accounts?|reports?|statistics)";
const heading = new RegExp(
  `^\\s*(?:[-•*]\\s*)?(?<words>[\\p{L}][\\p{L}\\s’'-]{0,60}?\\b${sourceNoun})\\s*:\\s*$`,
  "iu",
);

/**
 * A line of a table that says whose figures follow: "Soviet archival figures:", "Japanese estimate:".
 * Its own passage holds nothing else; the lines below it are in its scope (`isHeading`).
 */
export function sourceHeading(passage: Passage): Attribution | null {
  if (passage.kind !== "infobox") return null;
  const match = heading.exec(passage.text);
  const words = match?.groups?.["words"];
  if (match === null || words === undefined) return null;
  const start = passage.text.indexOf(words);
  const end = start + words.length;
  return { start, end, words, scope: { start, end }, rule: "attribution/source-heading" };
}

/** Whether an attribution governs the lines below it and not its own passage. */
export function isHeading(attribution: Attribution): boolean {
  return attribution.rule === "attribution/source-heading";
}

const within = new RegExp(
  `(?<=[:,]\\s)(?<heading>\\p{L}[\\p{L}\\s’'-]{0,60}?\\b${sourceNoun})\\s*:|\\((?<aside>\\p{L}[\\p{L}\\s’'-]{0,60}?\\b${sourceNoun})\\)`,
  "giu",
);

/**
 * Who says what in a cell of a table that holds several answers: "Soviet claim:, 600 total, Japanese claim:, 3,000 killed",
 * where each heading governs what follows it up to the next; "526 killed, 913 wounded (Japanese sources), 3,000 killed (Soviet
 * claim)", where each aside governs what stands before it.
 */
export function cellSources({ kind, text }: Passage): Attribution[] {
  if (kind !== "infobox") return [];
  const found = [...text.matchAll(within)];
  let behind = 0;
  return found.map((match, index) => {
    const words = match.groups?.["heading"] ?? match.groups?.["aside"] ?? "";
    const start = match.index + match[0].indexOf(words);
    const isAside = match.groups?.["aside"] !== undefined;
    const after = match.index + match[0].length;
    const scope = isAside
      ? { start: Math.max(behind, rowStart(text, match.index)), end: match.index }
      : { start: after, end: nextHeading(found, index, text.length) };
    behind = after;
    return { start, end: start + words.length, words, scope, rule: "attribution/source-in-cell" };
  });
}

/** "46+ tanks destroyed, (Soviet sources)" is an aside of all rows before it, "2,895 (Soviet claim)" of its own row. */
function rowStart(text: string, aside: number): number {
  return /,\s*$/.test(text.slice(0, aside)) ? 0 : text.lastIndexOf(", ", aside) + 1;
}

function nextHeading(found: readonly RegExpMatchArray[], index: number, end: number): number {
  return found.slice(index + 1).find((match) => match.groups?.["heading"] !== undefined)?.index ?? end;
}

/** Whether the words of a heading in a table say who says so, and not whose the rows are. */
export function isSource(words: string): boolean {
  return heading.test(words);
}
