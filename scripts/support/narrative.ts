import type { Heading, Passage } from "../../pipeline/text/passage.ts";
import { sentencesOf } from "../../pipeline/text/sentences.ts";

/**
 * Passages of a plain narrative, positions in UTF-16 units: one line a paragraph; a short line without a full stop is a
 * heading, and stands under the last heading that names a year. Nothing is set aside, so that every annotated expression
 * can be found.
 */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let headings: Heading[] = [];
  let lineStart = 0;
  for (const [block, line] of text.split("\n").entries()) {
    const isHeading = line.trim() !== "" && line.length < 80 && !/[.!?:"”]\s*$/.test(line);
    const sentences = isHeading ? [{ start: 0, end: line.length }] : sentencesOf(line);
    const outer = headings.filter(({ level }) => level < levelOf(line));
    for (const { start, end } of sentences) {
      const above = isHeading ? outer : headings;
      passages.push({
        text: line.slice(start, end),
        start: lineStart + start,
        index: passages.length,
        block,
        kind: isHeading ? "heading" : "paragraph",
        headings: above,
        label: null,
        depth: 0,
        parent: null,
        continues: true,
        key: String(passages.length),
      });
    }
    if (isHeading) headings = [...outer, { level: levelOf(line), text: line }];
    lineStart += line.length + 1;
  }
  return passages;
}

function levelOf(heading: string): number {
  return /\b[12]\d{3}\b/.test(heading) ? 2 : 3;
}
