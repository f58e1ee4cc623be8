import type { WrittenFile } from "../../files/publish.ts";
import { codeLicence, type Emitter } from "../emitter.ts";
import { codeUnitOrder } from "../order.ts";

/** SHA256SUMS, as `sha256sum --check` reads it: every file of the release but itself, sorted by path. It is written last. */
export function checksums(written: readonly WrittenFile[]): Emitter {
  return {
    path: "SHA256SUMS",
    mediaType: "text/plain",
    title: "SHA-256 of every other file; check with sha256sum --check SHA256SUMS",
    table: null,
    licence: codeLicence,
    *chunks() {
      for (const { path, sha256 } of [...written].sort((a, b) => codeUnitOrder(a.path, b.path)))
        yield `${sha256}  ${path}\n`;
    },
  };
}
