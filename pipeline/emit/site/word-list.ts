/** Words in the order in which they are first met, for columns that repeat a few words. */
export class WordList {
  readonly words: string[] = [];
  readonly #at = new Map<string, number>();

  constructor(words: readonly string[] = []) {
    for (const word of words) this.indexOf(word);
  }

  /** Where the word stands; it is added if it is new. */
  indexOf(word: string): number {
    const known = this.#at.get(word);
    if (known !== undefined) return known;
    this.words.push(word);
    this.#at.set(word, this.words.length - 1);
    return this.words.length - 1;
  }
}
