import { expect, it } from "vitest";
import { ClusterIndex } from "../../pipeline/assemble/events-cluster-index.ts";
import { KnownEvents } from "../../pipeline/assemble/events-known.ts";
import { fit as scoreOf } from "../../pipeline/assemble/events-same.ts";
import { toldOf } from "../../pipeline/assemble/events-told.ts";
import { worldOf } from "../../pipeline/assemble/world.ts";
import { readCorpus } from "../../pipeline/files/read-corpus.ts";
import { readRawText } from "../../pipeline/files/read-texts.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { resolve } from "../../pipeline/stages/3-resolve.ts";

it("holds a telling against every event that it fits, in the texts of the project", () => {
  const { rawDir, folders, authority } = readCorpus("raw");
  const lexicon = lexiconOf(authority);
  const extractions = folders.map((folder) => extract(read(readRawText(rawDir, folder)), lexicon));
  const world = worldOf(extractions, resolve(extractions, authority), authority, () => null);
  const known = new KnownEvents(world.sameEvent);
  const index = new ClusterIndex([]);
  for (const { source, passages, tellings } of extractions) {
    const text = { source: source.id, passages, tellings };
    for (const telling of tellings) {
      const told = toldOf(text, telling, world, known);
      const candidates = new Set(index.couldFit(told));
      const fitting = index.ofKind(told).filter((cluster) => scoreOf(cluster, told, world) > 0);
      for (const cluster of fitting) expect(candidates.has(cluster), `${telling.type} ${told.sentence}`).toBe(true);
      const [best] = fitting;
      if (best === undefined) index.open(told);
      else index.add(best, told);
    }
  }
}, 60_000);
