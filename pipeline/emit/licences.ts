import type { ReleaseMetadata } from "../records/release.ts";
import { codeLicence } from "./emitter.ts";

export interface Licence {
  /** SPDX identifier. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

const mit: Licence = { id: codeLicence, title: "MIT License", url: "https://opensource.org/license/mit" };

/** A licence by its SPDX identifier. Throws for one that the release does not use. */
export function licenceOf(id: string, { licence }: ReleaseMetadata): Licence {
  const known = [licence, mit].find((one) => one.id === id);
  if (known === undefined) throw new Error(`licence ${id} is neither that of the data nor that of the code`);
  return known;
}
