import type { Release } from "../../records/release.ts";

/** The whole texts that the page ships, by source id: those whose declaration says that they may be republished, and no others. */
export function shippedTexts({ tables, texts }: Release): ReadonlyMap<string, string> {
  const allowed = tables.sources.filter(({ redistributable }) => redistributable);
  return new Map(
    allowed.flatMap(({ id }) => {
      const text = texts.get(id);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}
