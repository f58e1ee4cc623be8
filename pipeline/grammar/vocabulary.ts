/** A regular-expression alternation of the given words, longest first, special characters escaped. */
export function oneOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("|");
}

/**
 * A table to look words of a text up in. It has no entries but its own: a plain object would also answer to "constructor" and the like,
 * and would look there whenever a word is not in it.
 */
export function wordTable<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries);
}
