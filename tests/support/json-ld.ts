import jsonld, { type JsonLdDocument, type Options } from "jsonld";

/** Linked data of the release has to expand with what it ships, and a key that means nothing is an error. */
const options: Options.ToRdf & { safe: boolean } = {
  safe: true,
  documentLoader: async (url) => {
    throw new Error(`${url} would be fetched`);
  },
};

/** A document expanded in safe mode without the network. */
export async function expanded(document: object): Promise<object[]> {
  return jsonld.expand(document as JsonLdDocument, options);
}

/** The N-Quads of a document, one a line, expanded in safe mode without the network. */
export async function quadsOf(document: object): Promise<string[]> {
  const text: unknown = await jsonld.toRDF(document as JsonLdDocument, { ...options, format: "application/n-quads" });
  return String(text).trimEnd().split("\n");
}
