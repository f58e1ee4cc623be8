import type { Release } from "../../records/release.ts";
import { codeLicence } from "../emitter.ts";
import type { FileEntry } from "../file-entry.ts";
import { licenceOf } from "../licences.ts";
import { type Descriptor, json } from "./descriptor.ts";

function fileEntity({ path, bytes, sha256, emitter }: FileEntry, release: Release): object {
  return {
    "@id": path,
    "@type": "File",
    name: path,
    description: emitter.title,
    encodingFormat: emitter.mediaType,
    contentSize: String(bytes),
    sha256,
    license: { "@id": licenceOf(emitter.licence, release.metadata).url },
  };
}

function licenceEntities(files: readonly FileEntry[], { metadata }: Release): object[] {
  const ids = new Set([metadata.licence.id, ...files.map(({ emitter }) => emitter.licence)]);
  return [...ids].map((id) => {
    const { title, url } = licenceOf(id, metadata);
    return { "@id": url, "@type": "CreativeWork", name: title, identifier: id };
  });
}

/** The release as a research object: RO-Crate 1.1. */
export const roCrate: Descriptor = {
  path: "ro-crate-metadata.json",
  mediaType: "application/ld+json",
  title: "RO-Crate: the release as a research object",
  licence: codeLicence,
  *chunks(release, files) {
    const { title, description, version, keywords, creators, licence, temporal, released, baseIri } = release.metadata;
    const makers = creators.map(({ name }, index) => ({
      "@id": `#creator-${index + 1}`,
      "@type": "Organization",
      name,
    }));
    yield json({
      "@context": "https://w3id.org/ro/crate/1.1/context",
      "@graph": [
        {
          "@id": "ro-crate-metadata.json",
          "@type": "CreativeWork",
          about: { "@id": "./" },
          conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
        },
        {
          "@id": "./",
          "@type": "Dataset",
          name: title,
          description,
          identifier: baseIri,
          version,
          datePublished: released,
          keywords,
          temporalCoverage: temporal,
          license: { "@id": licence.url },
          creator: makers.map((maker) => ({ "@id": maker["@id"] })),
          hasPart: files.map(({ path }) => ({ "@id": path })),
        },
        ...makers,
        ...licenceEntities(files, release),
        ...files.map((file) => fileEntity(file, release)),
      ],
    });
  },
};
