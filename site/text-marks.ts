/** A stretch to be marked, in code points. */
export interface Mark<Item> {
  readonly start: number;
  readonly end: number;
  readonly item: Item;
}

/** A piece of text under one mark or none. */
export interface Piece<Item> {
  readonly start: number;
  readonly end: number;
  readonly item: Item | null;
}

/**
 * Cuts `start` to `end` into pieces, so that every mark is one piece. A mark that meets one before it is left out, and so is
 * one that reaches beyond the stretch. `marks` stand in order of their start, of two with one start the longer first.
 */
export function pieces<Item>(start: number, end: number, marks: readonly Mark<Item>[]): Piece<Item>[] {
  const made: Piece<Item>[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end || mark.end <= mark.start) continue;
    if (mark.start > at) made.push({ start: at, end: mark.start, item: null });
    made.push({ start: mark.start, end: mark.end, item: mark.item });
    at = mark.end;
  }
  if (at < end) made.push({ start: at, end, item: null });
  return made;
}

/** Code points of a text, so that positions of the data fit. */
export class CodePointText {
  readonly #points: readonly string[] | null;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#points = /[\uD800-\uDFFF]/.test(text) ? [...text] : null;
  }

  get length(): number {
    return this.#points?.length ?? this.#text.length;
  }

  slice(start: number, end: number): string {
    return this.#points === null ? this.#text.slice(start, end) : this.#points.slice(start, end).join("");
  }
}

/** The index of the first item whose start is not below `start`, in a list in order of start. */
export function firstFrom(items: readonly { readonly start: number }[], start: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of spans in order of start, longer first: those that lie in no other. */
export function outermost<Span extends { readonly start: number; readonly end: number }>(
  spans: readonly Span[],
): Span[] {
  const kept: Span[] = [];
  let end = -1;
  for (const span of spans) {
    if (span.end <= end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
