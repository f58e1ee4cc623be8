/** What kind of block of the page a passage stands in. */
export type BlockKind = "title" | "heading" | "infobox" | "bullet" | "caption" | "paragraph";

/** A heading above a passage. */
export interface Heading {
  /** 1 for the title of the text, 2 for `==…==`, and so on. */
  readonly level: number;
  readonly text: string;
}

/**
 * One sentence, heading, infobox line or bullet of a text: what the grammar reads.
 * Rules count positions in UTF-16 units of `text`; `toCodePoints` turns them into positions of the raw text.
 */
export interface Passage {
  /** The characters of the raw text, untouched. */
  readonly text: string;
  /** First code point of the passage in the raw text. */
  readonly start: number;
  /** Index of the passage within its text, in reading order. */
  readonly index: number;
  /** Index of the block (paragraph, bullet, line) it stands in; sentences of one paragraph share it. */
  readonly block: number;
  readonly kind: BlockKind;
  /** Headings above it, outermost first; the title of the text is the first. A heading is not among its own headings. */
  readonly headings: readonly Heading[];
  /** The key of an infobox line ("Casualties1"), else null. */
  readonly label: string | null;
  /** Nesting of a bullet, 0 for the outermost; 0 for everything else. */
  readonly depth: number;
  /** Index of the passage of the bullet that this bullet stands under, else null. */
  readonly parent: number | null;
  /** Whether a date or place said earlier still holds here: false in a shuffled text. */
  readonly continues: boolean;
  /** Made from the characters of the passage, the same wherever it stands in its text. */
  readonly key: string;
}

/** A stretch of a raw text, in code points, `end` exclusive, and a key that survives edits elsewhere in the text. */
export interface Span {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const surrogate = /[\uD800-\uDFFF]/;

/** Code points in the first `offset` UTF-16 units of `text`. */
export function codePointsBefore(text: string, offset: number): number {
  if (!surrogate.test(text)) return offset;
  let count = 0;
  for (let at = 0; at < offset; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count++;
  return count;
}

/** The span in the raw text of the UTF-16 units `start` to `end` of a passage. */
export function spanOf(source: string, passage: Passage, start: number, end: number): Span {
  const from = codePointsBefore(passage.text, start);
  const to = codePointsBefore(passage.text, end);
  return {
    source,
    start: passage.start + from,
    end: passage.start + to,
    key: `${passage.key}:${from}-${to}`,
  };
}
