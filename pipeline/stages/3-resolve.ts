import type { Authority } from "../gazetteer/authority.ts";
import { type Extraction, mentionId } from "../grammar/extraction.ts";
import type { Resolution, ResolveInput } from "../resolve/resolution.ts";
import { resolve as resolveNames } from "../resolve/resolve.ts";

/** The names of all texts in; the records they mean out, with the reason for each join. */
export function resolve(extractions: readonly Extraction[], authority: Authority): Resolution {
  return resolveNames(extractions.map(namesOf), authority);
}

function namesOf(extraction: Extraction): ResolveInput {
  const { id, discourse } = extraction.source;
  const mentions = extraction.passages.flatMap(({ passage, names }) =>
    names.map((mention) => ({ id: mentionId(id, passage, mention), passage, mention })),
  );
  return { source: id, discourse, mentions };
}
