import { codeLicence } from "../emitter.ts";
import { codeUnitOrder } from "../order.ts";
import type { Descriptor } from "./descriptor.ts";

/** SHA256SUMS, as `sha256sum --check` reads it: every file of the release but itself, sorted by path. */
export const checksums: Descriptor = {
  path: "SHA256SUMS",
  mediaType: "text/plain",
  title: "SHA-256 of every other file; check with sha256sum --check SHA256SUMS",
  licence: codeLicence,
  *chunks(_release, files) {
    for (const { path, sha256 } of [...files].sort((a, b) => codeUnitOrder(a.path, b.path)))
      yield `${sha256}  ${path}\n`;
  },
};
