import type { ReleaseMetadata } from "../../records/release.ts";
import { codeLicence } from "../emitter.ts";
import type { Descriptor } from "./descriptor.ts";

/** How the release is cited in a list of references. */
export function citationText({ creators, title, version, released, licence, repository }: ReleaseMetadata): string {
  const names = creators.map(({ name }) => name).join("; ");
  const where = repository === null ? "" : ` ${repository}.`;
  return `${names} (${released.slice(0, 4)}): *${title}*. Data set, version ${version}.${where} ${licence.id}.`;
}

/** A YAML scalar in double quotes: every JSON string is one. */
const quoted = (text: string) => JSON.stringify(text);

/** CITATION.cff, Citation File Format 1.2.0. The file at the root of the repository is the same. */
export function citationFile({
  title,
  description,
  version,
  released,
  creators,
  keywords,
  licence,
  repository,
}: ReleaseMetadata): string {
  const lines = [
    "cff-version: 1.2.0",
    'message: "If you use these data, please cite them as below."',
    "type: dataset",
    `title: ${quoted(title)}`,
    `abstract: ${quoted(description)}`,
    `version: ${quoted(version)}`,
    `date-released: ${quoted(released)}`,
    `license: ${licence.id}`,
    ...(repository === null ? [] : [`repository: ${quoted(repository)}`]),
    "authors:",
    ...creators.map(({ name }) => `  - name: ${quoted(name)}`),
    "keywords:",
    ...keywords.map((keyword) => `  - ${quoted(keyword)}`),
  ];
  return `${lines.join("\n")}\n`;
}

export const citation: Descriptor = {
  path: "CITATION.cff",
  mediaType: "application/yaml",
  title: "How to cite the release, for programs",
  licence: codeLicence,
  *chunks({ metadata }) {
    yield citationFile(metadata);
  },
};
