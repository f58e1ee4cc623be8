import type { Release } from "../../records/release.ts";
import { codeLicence } from "../emitter.ts";
import type { FileEntry } from "../file-entry.ts";
import { licenceOf } from "../licences.ts";
import { recordIri } from "../rdf/iri.ts";
import { type Descriptor, json } from "./descriptor.ts";

/** schema.org for search engines, DCAT 3 for catalogues; both in one record, nothing fetched. */
const context = {
  "@version": 1.1,
  "@vocab": "https://schema.org/",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  type: "@type",
  license: { "@id": "license", "@type": "@id" },
  "dct:license": { "@type": "@id" },
  "dcat:distribution": { "@type": "@id" },
  "dcat:downloadURL": { "@type": "@id" },
  "dcat:mediaType": { "@type": "@id" },
  "dcat:byteSize": { "@type": "xsd:nonNegativeInteger" },
  "spdx:algorithm": { "@type": "@id" },
  "spdx:checksumValue": { "@type": "xsd:hexBinary" },
};

/** A file of the release under the IRI of the release. */
function fileIri(release: Release, path: string): string {
  return `${release.metadata.baseIri}${path}`;
}

function distributionOf(file: FileEntry, release: Release): object {
  const { path, bytes, sha256, emitter } = file;
  const { url } = licenceOf(emitter.licence, release.metadata);
  return {
    id: fileIri(release, path),
    type: ["DataDownload", "dcat:Distribution"],
    name: path,
    description: emitter.title,
    encodingFormat: emitter.mediaType,
    contentUrl: path,
    contentSize: `${bytes} B`,
    sha256,
    license: url,
    "dct:license": url,
    "dct:title": path,
    "dcat:mediaType": `https://www.iana.org/assignments/media-types/${emitter.mediaType}`,
    "dcat:byteSize": String(bytes),
    "spdx:checksum": {
      type: "spdx:Checksum",
      "spdx:algorithm": "spdx:checksumAlgorithm_sha256",
      "spdx:checksumValue": sha256,
    },
  };
}

/** Greatest extent of the points of places, as schema.org writes a box: south west north east. */
function boxOf({ tables }: Release): string | null {
  const points = tables.places.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]));
  if (points.length === 0) return null;
  const [first = { lat: 0, lon: 0 }] = points;
  const box = { south: first.lat, west: first.lon, north: first.lat, east: first.lon };
  for (const { lat, lon } of points) {
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
  }
  return `${box.south} ${box.west} ${box.north} ${box.east}`;
}

/** The dataset as search engines (schema.org) and catalogues (DCAT) read it. */
export const datasetJsonLd: Descriptor = {
  path: "rdf/dataset.jsonld",
  mediaType: "application/ld+json",
  title: "Catalogue record: schema.org Dataset and DCAT",
  licence: codeLicence,
  *chunks(release, files) {
    const { metadata, tables } = release;
    const {
      baseIri,
      title,
      description,
      version,
      released,
      keywords,
      creators,
      language,
      licence,
      temporal,
      repository,
    } = metadata;
    const box = boxOf(release);
    const [startDate = "", endDate = ""] = temporal.split("/");
    yield json({
      "@context": context,
      id: baseIri,
      type: ["Dataset", "dcat:Dataset"],
      name: title,
      "dct:title": title,
      description,
      "dct:description": description,
      identifier: baseIri,
      "dct:identifier": baseIri,
      version,
      "dcat:version": version,
      datePublished: released,
      "dct:issued": { "@value": released, "@type": "xsd:date" },
      keywords,
      "dcat:keyword": keywords,
      inLanguage: language,
      "dct:language": language,
      isAccessibleForFree: true,
      license: licence.url,
      "dct:license": licence.url,
      ...(repository === null ? {} : { url: repository, "dcat:landingPage": { id: repository } }),
      creator: creators.map((creator) => ({ type: "Organization", name: creator.name })),
      "dct:creator": creators.map((creator) => creator.name),
      temporalCoverage: temporal,
      "dct:temporal": {
        type: "dct:PeriodOfTime",
        "dcat:startDate": { "@value": startDate, "@type": "xsd:gYear" },
        "dcat:endDate": { "@value": endDate, "@type": "xsd:gYear" },
      },
      ...(box === null ? {} : { spatialCoverage: { type: "Place", geo: { type: "GeoShape", box } } }),
      isBasedOn: tables.sources.map((source) => ({
        id: recordIri(baseIri, source.id),
        type: "CreativeWork",
        name: source.title,
        ...(source.licence_url === null ? {} : { license: source.licence_url }),
      })),
      distribution: files.map((file) => distributionOf(file, release)),
      "dcat:distribution": files.map(({ path }) => fileIri(release, path)),
    });
  },
};
