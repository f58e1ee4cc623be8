import type { Decision } from "../assemble/curation.ts";
import type { Expectations } from "../checks/expectations.ts";
import type { Authority } from "../gazetteer/authority.ts";
import type { ReleaseMetadata } from "../records/release.ts";
import type { IdRedirect } from "../records/types.ts";
import { readAuthority } from "./read-authority.ts";
import { readCuration } from "./read-curation.ts";
import { readExpectations } from "./read-expectations.ts";
import { readRedirects } from "./read-redirects.ts";
import { readReleaseMetadata } from "./read-release-metadata.ts";
import { textFolders } from "./read-texts.ts";

/** Everything under raw/ but the texts, which are read one by one. */
export interface Corpus {
  readonly rawDir: string;
  /** Folders of the texts, by name. */
  readonly folders: readonly string[];
  readonly authority: Authority;
  readonly decisions: readonly Decision[];
  readonly metadata: ReleaseMetadata;
  /** Ids of earlier releases that are no record's any more. */
  readonly redirects: readonly IdRedirect[];
  /** How many rows a build of it is expected to give; null if nothing is. */
  readonly expectations: Expectations | null;
}

/** @throws InputError naming file, line and mend for whatever is wrong in it. */
export function readCorpus(rawDir: string): Corpus {
  const folders = textFolders(rawDir);
  const metadata = readReleaseMetadata(rawDir);
  return {
    rawDir,
    folders,
    authority: readAuthority(rawDir),
    decisions: readCuration(rawDir),
    metadata,
    redirects: readRedirects(rawDir),
    expectations: readExpectations(rawDir),
  };
}
