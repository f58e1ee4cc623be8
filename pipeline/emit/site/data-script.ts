/**
 * A part of the data as a classic script, which a browser also loads from a disk, where it refuses to fetch a file.
 * `</` cannot end the script early and U+2028 is no line end in a string, as both are escaped.
 */
export function* dataScript(name: string, part: unknown): Generator<string> {
  yield `(globalThis.explorerData??={})[${JSON.stringify(name)}]=`;
  for (const piece of json(part)) {
    yield piece.replaceAll("</", "<\\/").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  }
  yield ";\n";
}

/** Elements of a list that are written at once: a list of all evidence is longer than a string may be. */
const atOnce = 1000;

/** What `JSON.stringify` gives, in pieces: the lists of an object some elements at a time. */
function* json(part: unknown): Generator<string> {
  if (Array.isArray(part)) yield* jsonList(part);
  else if (typeof part !== "object" || part === null) yield JSON.stringify(part);
  else {
    let separator = "{";
    for (const [key, value] of Object.entries(part)) {
      if (value === undefined) continue;
      yield `${separator}${JSON.stringify(key)}:`;
      yield* Array.isArray(value) ? jsonList(value) : [JSON.stringify(value)];
      separator = ",";
    }
    yield separator === "{" ? "{}" : "}";
  }
}

function* jsonList(list: readonly unknown[]): Generator<string> {
  for (let at = 0; at < list.length; at += atOnce)
    yield (at === 0 ? "[" : ",") + JSON.stringify(list.slice(at, at + atOnce)).slice(1, -1);
  yield list.length === 0 ? "[]" : "]";
}
