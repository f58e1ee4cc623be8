/**
 * A part of the data as a classic script, which a browser also loads from a disk, where it refuses to fetch a file.
 * `</` cannot end the script early and U+2028 is no line end in a string, as both are escaped.
 */
export function* dataScript(name: string, part: unknown): Generator<string> {
  const literal = JSON.stringify(part)
    .replaceAll("</", "<\\/")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  yield `(globalThis.explorerData??={})[${JSON.stringify(name)}]=`;
  yield literal;
  yield ";\n";
}
