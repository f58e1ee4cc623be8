import { furnitureLine } from "./furniture.ts";
import type { BlockKind, Heading } from "./passage.ts";

/** A line of the text, without its line end. Positions are UTF-16 units of the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line or paragraph with its place in the page. Lines that are no text of the page's own carry a reason to be set aside. */
export interface Block extends Line {
  readonly kind: BlockKind;
  readonly headings: readonly Heading[];
  readonly label: string | null;
  readonly depth: number;
  readonly setAside: string | null;
}

/** The lines of a text; LF, CR LF and CR end a line, a byte-order mark belongs to no line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const match of text.matchAll(/\r\n|\n|\r|$/g)) {
    if (match.index < start) continue;
    lines.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
    if (match[0] === "") break;
  }
  return lines;
}

const wikiHeading = /^\s*(?<marks>={1,6})\s*(?<title>[^=].*?)\s*\k<marks>\s*$/u;
const bullet = /^(?<indent>[ \t\u00A0]*)(?<marks>[-*•#–]+)[ \t\u00A0]+(?<star>\*?)/u;
const infoboxLine = /^[-*•]\s+(?<label>\p{Lu}[\p{L}_ ]{1,24}?\d?):\s/u;
const apparatus =
  /^(?<what>see also|bibliography|references|notes|footnotes|sources|external links|further reading|citations)$/i;
const leadLabel =
  /^(?<label>Date|Location|Place|Result|Territorial changes|Strength|Casualties and losses|Commanders and leaders|Belligerents|Units involved|Status)\b/u;
const terminal = /[.!?:;]["”’)\]]*(?:\[\d+\])*\s*$/u;

/**
 * The blocks of a page. `==Heading==` lines make sections at any depth; a page without them that was flattened to plain lines
 * has short lines without a full stop for headings, and everything above its first paragraph is its infobox.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const isWiki = lines.some((line) => wikiHeading.test(line.text));
  const reader = new PageReader();
  const lead = isWiki ? -1 : firstParagraph(lines);
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === "") continue; // ends nothing: infoboxes and lists may hold blank lines
    const furniture = furnitureLine(line.text);
    const heading = wikiHeading.exec(line.text)?.groups;
    if (furniture !== null) reader.put(line, "paragraph", furniture);
    else if (heading !== undefined) reader.heading(line, heading["marks"]?.length ?? 2, heading["title"] ?? "");
    else if (index < lead) reader.leadLine(line);
    else if (lead >= 0 && isPlainHeading(lines, index)) reader.heading(line, 2, line.text.trim());
    else reader.bodyLine(line);
  }
  return reader.blocks;
}

/** Index of the first line that is a paragraph; 0 if the page opens with one. */
function firstParagraph(lines: readonly Line[]): number {
  const index = lines.findIndex(
    (line) => line.text.length > 100 || (line.text.length > 60 && terminal.test(line.text)),
  );
  return Math.max(index, 0);
}

function isPlainHeading(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text.trim() ?? "";
  const alone = (lines[index - 1]?.text.trim() ?? "") === "" && (lines[index + 1]?.text.trim() ?? "") === "";
  return alone && text.length <= 80 && /^\p{Lu}/u.test(text) && !terminal.test(text) && !bullet.test(text);
}

/** Walks down a page and keeps the headings above the line it is at. */
class PageReader {
  readonly blocks: Block[] = [];
  #headings: Heading[] = [];
  #apparatus: { level: number; reason: string } | null = null;
  #label: string | null = null;
  #inInfobox = true;

  heading(line: Line, level: number, title: string): void {
    this.#inInfobox = this.#headings.length === 0;
    this.#headings = this.#headings.filter((above) => above.level < level);
    if (this.#apparatus !== null && level <= this.#apparatus.level) this.#apparatus = null;
    const what = apparatus.exec(title)?.groups?.["what"];
    if (what !== undefined) this.#apparatus = { level, reason: what.toLowerCase().replaceAll(" ", "_") };
    this.put(line, level === 1 ? "title" : "heading");
    this.#headings = [...this.#headings, { level, text: title }];
  }

  /** A line above the first paragraph of a flattened page: the title, a caption, or a line of the infobox. */
  leadLine(line: Line): void {
    const text = line.text.trim();
    if (this.#headings.length === 0) this.heading(line, 1, text);
    else if (/[.!?]$/.test(text)) this.put(line, "caption");
    else {
      const label = leadLabel.exec(text)?.groups?.["label"] ?? null;
      // A label alone on its line holds for the lines below it, up to the next label.
      if (label !== null) this.#label = label === text ? label : null;
      this.put(line, "infobox", null, label ?? this.#label);
    }
  }

  bodyLine(line: Line): void {
    const list = bullet.exec(line.text)?.groups;
    if (list === undefined) this.#plainLine(line);
    else this.#listLine(line, list);
  }

  #plainLine(line: Line): void {
    // A stray word above the infobox, such as a flag's label or the word Infobox itself.
    const isInfobox = this.#inInfobox && line.text.length < 40 && !terminal.test(line.text);
    this.#inInfobox = isInfobox;
    if (isInfobox) this.put(line, "infobox", /^infobox\b/i.test(line.text) ? "page_furniture" : null);
    else this.put(line, "paragraph");
  }

  #listLine(line: Line, { indent = "", marks = "", star = "" }: Readonly<Record<string, string | undefined>>): void {
    const label = this.#inInfobox ? (infoboxLine.exec(line.text)?.groups?.["label"] ?? null) : null;
    const steps = indent.replaceAll("\t", "  ").length >> 1;
    if (label !== null) this.put(line, "infobox", null, label);
    else this.put(line, "bullet", null, null, steps + marks.length - 1 + star.length);
  }

  put(line: Line, kind: BlockKind, setAside: string | null = null, label: string | null = null, depth = 0): void {
    const reason = setAside ?? this.#apparatus?.reason ?? null;
    const { start, end, text } = line;
    this.blocks.push({ start, end, text, kind, headings: this.#headings, label, depth, setAside: reason });
  }
}
