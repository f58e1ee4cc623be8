/** Converts between the UTF-16 positions of a string and its code points and UTF-8 bytes. */
export class CodePoints {
  /** UTF-16 positions of the second halves of surrogate pairs, ascending. */
  readonly #trailing: readonly number[];

  constructor(text: string) {
    const trailing: number[] = [];
    for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) trailing.push(match.index + 1);
    this.#trailing = trailing;
  }

  /** Code points before the UTF-16 position `offset`. */
  at(offset: number): number {
    return offset - countBelow(this.#trailing, offset);
  }

  /** UTF-16 position of the code point `index`. */
  utf16(index: number): number {
    let offset = index;
    // Each pair before the answer moves it by one; the pairs before it are found by walking on until none is passed any more.
    for (let passed = -1, next = countBelow(this.#trailing, offset + 1); next !== passed; ) {
      passed = next;
      offset = index + passed;
      next = countBelow(this.#trailing, offset + 1);
    }
    return offset;
  }
}

/** How many of the ascending `values` are below `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bytes of the UTF-8 form of `text` before code points, for ascending requests in one walk over the text. */
export class ByteOffsets {
  readonly #text: string;
  #utf16 = 0;
  #codePoint = 0;
  #byte = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The byte before code point `index`; walks again from the start if `index` lies before the last request. */
  at(index: number): number {
    if (index < this.#codePoint) this.#utf16 = this.#codePoint = this.#byte = 0;
    while (this.#codePoint < index && this.#utf16 < this.#text.length) {
      const point = this.#text.codePointAt(this.#utf16) ?? 0;
      this.#utf16 += point > 0xffff ? 2 : 1;
      this.#byte += point > 0xffff ? 4 : point > 0x7ff ? 3 : point > 0x7f ? 2 : 1;
      this.#codePoint++;
    }
    return this.#byte;
  }
}
