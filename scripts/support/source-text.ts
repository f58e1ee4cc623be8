import { CodePoints } from "../../pipeline/text/positions.ts";

/** A stretch of a text in code points, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A raw text addressed by code points, as the release addresses it. */
export class SourceText {
  readonly #text: string;
  readonly #points: CodePoints;

  constructor(text: string) {
    this.#text = text;
    this.#points = new CodePoints(text);
  }

  /** Code points in the text. */
  get length(): number {
    return this.#points.at(this.#text.length);
  }

  slice({ start, end }: Stretch): string {
    return this.#text.slice(this.#points.utf16(start), this.#points.utf16(end));
  }

  /**
   * The sentence or line around a position, as the measures of accuracy see it: from behind the last line break or full stop
   * with a space, through the next one. At the end of the text it reaches one position beyond it.
   */
  sentenceAround(position: number): Stretch {
    const at = this.#points.utf16(position);
    const before = this.#text.slice(0, at);
    const breaks = [this.#text.indexOf("\n", at), this.#text.indexOf(". ", at)].filter((found) => found >= 0);
    const last = breaks.length === 0 ? this.#text.length : Math.min(...breaks);
    return {
      start: this.#points.at(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ")) + 1),
      end: this.#points.at(last) + 1,
    };
  }

  /** Line and column of a position, both counted from 1, the column in code points. */
  lineColumn(position: number): { line: number; column: number } {
    const before = this.#text.slice(0, this.#points.utf16(position));
    const lineStart = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: position - this.#points.at(lineStart) + 1 };
  }
}
