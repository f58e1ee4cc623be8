import { strToU8, Zip, ZipDeflate } from "fflate";

export interface ZipEntry {
  readonly path: string;
  chunks(): Iterable<string>;
}

/** The first day a ZIP can hold. Every entry has it, so that the same content gives the same bytes. */
const firstDay = new Date(1980, 0, 1);

/** Of nine levels the one from which on an archive of tables grows little smaller, and takes much longer. */
const level = 3;

/** A ZIP archive piece by piece. Deflate is computed in JavaScript: the bytes are the same on every machine. */
export function* zipped(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for (const { path, chunks } of entries) {
    const file = new ZipDeflate(path, { level });
    file.mtime = firstDay;
    zip.add(file);
    for (const chunk of chunks()) {
      file.push(strToU8(chunk));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
