import type { Passage } from "../../text/passage.ts";
import type { Attribution } from "./attribution.ts";

const heading =
  /^\s*(?:[-•*]\s*)?(?<words>[\p{L}][\p{L}\s’'-]{0,60}?\b(?:figures?|estimates?|records?|sources?|claims?|archives?|data))\s*:\s*$/iu;

/**
 * A line of a table that says whose figures follow: "Soviet archival figures:", "Japanese estimate:".
 * Its own passage holds nothing else; the lines below it are in its scope (`isHeading`).
 */
export function sourceHeading(passage: Passage): Attribution | null {
  if (passage.kind !== "infobox") return null;
  const match = heading.exec(passage.text);
  const words = match?.groups?.words;
  if (match === null || words === undefined) return null;
  const start = passage.text.indexOf(words);
  const end = start + words.length;
  return { start, end, words, scope: { start, end }, rule: "attribution/source-heading" };
}

/** Whether an attribution governs the lines below it and not its own passage. */
export function isHeading(attribution: Attribution): boolean {
  return attribution.rule === "attribution/source-heading";
}
