import type { Cluster } from "./events-cluster.ts";
import type { ToldText } from "./events-input.ts";

/** The event told in a passage of a text; null when there is none. */
export type EventFinder = (source: string, passage: number) => string | null;

/** For each passage the event it tells first; a passage that tells none has that of its paragraph, then that of the heading above. */
export function eventFinder(clusters: readonly Cluster[], ids: ReadonlyMap<Cluster, string>): EventFinder {
  const byPassage = new Map<string, { id: string; rank: number }>();
  const byHeading = new Map<string, string>();
  for (const cluster of clusters) {
    if (cluster.isPlan) continue;
    const id = ids.get(cluster) ?? "";
    for (const { text, telling } of cluster.told) {
      const key = `${text.source} ${telling.passage}`;
      const rank = telling.weight === "told" ? 0 : telling.weight === "echo" ? 1 : 2;
      const known = byPassage.get(key);
      if (known === undefined || rank < known.rank) byPassage.set(key, { id, rank });
      const passage = text.passages[telling.passage]?.passage;
      if (passage?.kind === "heading" || passage?.kind === "title")
        byHeading.set(`${text.source} ${bare(passage.text)}`, id);
    }
  }
  const blocks = blockIndex(clusters);
  return (source, index) => {
    const own = byPassage.get(`${source} ${index}`)?.id;
    if (own !== undefined) return own;
    const passage = blocks.get(source)?.[index]?.passage;
    if (passage === undefined) return null;
    if (passage.continues && passage.kind === "paragraph") {
      for (let at = index - 1; at >= 0 && blocks.get(source)?.[at]?.passage.block === passage.block; at--) {
        const before = byPassage.get(`${source} ${at}`)?.id;
        if (before !== undefined) return before;
      }
    }
    for (const heading of [...passage.headings].reverse()) {
      const id = byHeading.get(`${source} ${bare(heading.text)}`);
      if (id !== undefined) return id;
    }
    return null;
  };
}

function blockIndex(clusters: readonly Cluster[]): Map<string, ToldText["passages"]> {
  return new Map(clusters.flatMap(({ told }) => told.map(({ text }) => [text.source, text.passages] as const)));
}

function bare(heading: string): string {
  return heading.replace(/^[\s=]+|[\s=]+$/g, "");
}
