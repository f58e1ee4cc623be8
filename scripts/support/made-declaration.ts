import type { SourceDeclaration } from "../../pipeline/records/types.ts";

/** The declaration of a text made for a measurement or a test: what is given, and the plainest of the rest. */
export function madeDeclaration(own: Pick<SourceDeclaration, "id" | "title" | "sha256">): SourceDeclaration {
  return {
    kind: "encyclopedia",
    discourse: "continuous",
    language: "en",
    licence: "CC-BY-SA-4.0",
    licence_url: null,
    redistributable: true,
    publisher: null,
    url: null,
    retrieved: null,
    note: null,
    ...own,
  };
}
