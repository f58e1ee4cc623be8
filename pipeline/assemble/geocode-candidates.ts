import { contentId } from "../records/ids.ts";
import type { GeocodeCandidate } from "../records/types.ts";
import type { Resolution } from "../resolve/resolution.ts";

/** The places that each ambiguous spelling could have meant, the chosen one and the others, with the reasons. */
export function candidateRows(resolution: Resolution): GeocodeCandidate[] {
  const ambiguous = resolution.joins.filter(({ kind, considered }) => kind === "place" && considered.length > 1);
  return ambiguous.flatMap(({ mention, text, considered }) =>
    considered.map(({ id, name, lat, lon, score, chosen, reason }) => ({
      id: contentId("candidate", text, `${mention}\n${id}`),
      mention,
      spelling: text,
      candidate: id,
      candidate_name: name,
      lat,
      lon,
      chosen,
      score,
      reason,
    })),
  );
}
