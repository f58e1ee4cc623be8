import { dataLicence, type Emitter } from "./emitter.ts";

/** Why each name of the texts was joined to its record, and which were left apart. */
export const resolutionReport: Emitter = {
  path: "reports/resolution.md",
  mediaType: "text/markdown",
  title: "Why each name was joined to its record, what else it could have meant, and which names were left apart",
  table: null,
  licence: dataLicence,
  chunks: (release) => [release.resolutionReport],
};
