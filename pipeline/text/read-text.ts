import { shortHash } from "../records/hash.ts";
import { type Block, blocksOf } from "./blocks.ts";
import type { Extent } from "./extent.ts";
import { furnitureSentence } from "./furniture.ts";
import type { Passage } from "./passage.ts";
import { CodePoints } from "./positions.ts";
import { scrapedSentencesOf, sentencesOf } from "./sentences.ts";
import { unrelatedSentences } from "./topic.ts";

/** A stretch of the raw text that is not mined, in code points, and why. */
export interface SetAsideSpan {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A raw text, read: what the grammar works on and what was left out. */
export interface TextDocument {
  readonly title: string | null;
  readonly passages: readonly Passage[];
  readonly setAside: readonly SetAsideSpan[];
}

/** A sentence, heading, infobox line or bullet before it is numbered. Positions are UTF-16 units of the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly block: Block;
  readonly blockIndex: number;
  readonly setAside: string | null;
}

/**
 * Reads a text into passages. Headings, infobox lines and bullets are one passage each; paragraphs are split into sentences.
 * Page furniture, literature lists and, in a shuffled text, headlines and sentences of other stories are set aside.
 * Every position is that of the raw text: nothing is normalised, dropped or inserted.
 */
export function readText(text: string, discourse: "continuous" | "shuffled"): TextDocument {
  const stretches = stretchesOf(text, discourse);
  const positions = new CodePoints(text);
  const passages: Passage[] = [];
  const setAside: SetAsideSpan[] = [];
  const seen = new Map<string, number>();
  const bullets: Passage[] = [];
  for (const stretch of stretches) {
    const start = positions.at(stretch.start);
    if (stretch.setAside !== null) {
      setAside.push({ start, end: positions.at(stretch.end), reason: stretch.setAside });
      continue;
    }
    const passage = passageOf(stretch, start, passages.length, keyOf(stretch.text, seen), bullets, discourse);
    if (passage.kind === "bullet") bullets[passage.depth] = passage;
    else bullets.length = 0;
    passages.push(passage);
  }
  return { title: titleOf(passages), passages, setAside };
}

function titleOf(passages: readonly Passage[]): string | null {
  const title = passages.find((passage) => passage.kind === "title");
  return title?.text.replace(/^\s*=+\s*|\s*=+\s*$/g, "").trim() ?? null;
}

function stretchesOf(text: string, discourse: "continuous" | "shuffled"): Stretch[] {
  const stretches: Stretch[] = [];
  const split = discourse === "shuffled" ? scrapedSentencesOf : sentencesOf;
  blocksOf(text).forEach((block, blockIndex) => {
    const parts = block.kind === "paragraph" || block.kind === "bullet" ? split(block.text) : [trimmed(block.text)];
    for (const part of parts.flatMap((each) => cutToLength(block.text, each))) {
      const words = block.text.slice(part.start, part.end);
      const isScrap = discourse === "shuffled" && block.setAside === null;
      const reason = isScrap ? furnitureSentence(words) : block.setAside;
      const { start, end } = { start: block.start + part.start, end: block.start + part.end };
      stretches.push({ start, end, text: words, block, blockIndex, setAside: reason });
    }
  });
  if (discourse === "continuous") return stretches;
  const unrelated = unrelatedSentences(stretches.map((stretch) => (stretch.setAside === null ? stretch.text : "")));
  return stretches.map((stretch, index) =>
    unrelated.has(index) ? { ...stretch, setAside: "unrelated_sentence" } : stretch,
  );
}

/** Longer than any sentence: what goes on is a table, a list or debris. Characters. */
const longestPassage = 4000;

/** A stretch that is too long to be a sentence, cut at white space where there is any: rules may look as far as a passage goes. */
function cutToLength(text: string, { start, end }: Extent): Extent[] {
  const parts: Extent[] = [];
  let from = start;
  while (end - from > longestPassage) {
    const space = text.slice(from, from + longestPassage).search(/\s\S*$/u);
    let to = space > 0 ? from + space : from + longestPassage;
    if (space <= 0 && isTrailingHalf(text, to)) to--;
    parts.push(extentWithin(text, from, to));
    from = to;
  }
  if (parts.length === 0) return [{ start, end }];
  return [...parts, extentWithin(text, from, end)].filter((part) => part.end > part.start);
}

/** Whether a cut here would part the two halves of a character beyond the BMP. */
function isTrailingHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The stretch without the white space at its ends. */
function extentWithin(text: string, from: number, to: number): Extent {
  const { start, end } = trimmed(text.slice(from, to));
  return { start: from + start, end: from + end };
}

function trimmed(text: string): { start: number; end: number } {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

const otherSpace = /[^\S ]|\s\s/u;

/** Runs of white space as one space each. */
function plainSpaces(text: string): string {
  return otherSpace.test(text) ? text.replace(/\s+/gu, " ") : text;
}

/** The same for the same words wherever they stand; a repeated passage is numbered. */
function keyOf(text: string, seen: Map<string, number>): string {
  const hash = shortHash(plainSpaces(text));
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return count === 1 ? hash : `${hash}.${count}`;
}

function passageOf(
  { text, block, blockIndex }: Stretch,
  start: number,
  index: number,
  key: string,
  bullets: readonly Passage[],
  discourse: "continuous" | "shuffled",
): Passage {
  const { kind, headings, label, depth } = block;
  const above = kind === "bullet" ? bullets.slice(0, depth).findLast((bullet) => bullet !== undefined) : undefined;
  const continues = discourse === "continuous";
  return {
    text,
    start,
    index,
    block: blockIndex,
    kind,
    headings,
    label,
    depth,
    parent: above?.index ?? null,
    continues,
    key,
  };
}
