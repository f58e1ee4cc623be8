import type { Cluster } from "./events-cluster.ts";
import { nameKey } from "./events-name-key.ts";
import { isPartOf, isUndatedPartOf, type Parent } from "./events-part-of.ts";
import type { Told } from "./events-told.ts";

/** The events that a text is about: that of its title, and what its infobox says that is part of. */
export interface TextFrame {
  readonly title: Cluster | null;
  readonly partOf: Cluster | null;
}

/** The frame of each text: by its title and by the infobox line that says what the event is part of. */
export function framesOf(clusters: readonly Cluster[]): Map<string, TextFrame> {
  const frames = new Map<string, TextFrame>();
  for (const cluster of clusters) {
    for (const { text, telling } of cluster.told) {
      const passage = text.passages[telling.passage]?.passage;
      if (passage === undefined || telling.name === null) continue;
      const frame = frames.get(text.source) ?? { title: null, partOf: null };
      if (passage.kind === "title") frames.set(text.source, { ...frame, title: frame.title ?? cluster });
      else if (passage.kind === "infobox" && /^part ?of$/i.test(passage.label ?? ""))
        frames.set(text.source, { ...frame, partOf: frame.partOf ?? cluster });
    }
  }
  return frames;
}

// Sections of an encyclopedia article that tell of before, of after, or of neither.
const beyondTheStory =
  /^(?:background|prelude|origins?|causes|preparations?|order of battle|aftermath|consequences|legacy|impact|analysis|assessment|historiography|commemoration|memorials?|post-|after |in (?:popular|media)|portrayal|notes|references|bibliography|see also)/i;

/** The events named in the headings above the tellings of an event that it can be part of, the innermost first. */
export function eventsInHeadings(cluster: Cluster, byName: ReadonlyMap<string, Cluster>): Parent[] {
  return cluster.told.flatMap((told) =>
    headingsOf(told)
      .reverse()
      .flatMap(({ level, text }) => {
        const above = level > 1 ? eventInHeading(text, byName) : null;
        const isPart =
          above !== null && (isPartOf(cluster, above) || (above.type !== "war" && isUndatedPartOf(cluster, above)));
        return isPart ? [{ cluster: above, rule: "event/part-of-section" }] : [];
      }),
  );
}

/** The events that the texts of an event are about and that it can be part of; without a date, of what a text tells as its story. */
export function eventsOfTexts(cluster: Cluster, frames: ReadonlyMap<string, TextFrame>): Parent[] {
  return cluster.told.flatMap((told) => {
    const { title = null, partOf = null } = frames.get(told.text.source) ?? {};
    const isOfStory =
      told.telling.weight === "told" && headingsOf(told).every(({ text }) => !beyondTheStory.test(text));
    return [title, partOf].flatMap((about) => {
      const isUndatedPart = isOfStory && about === title && about !== null && isUndatedPartOf(cluster, about);
      const isPart = about !== null && (isPartOf(cluster, about) || isUndatedPart);
      return isPart ? [{ cluster: about, rule: "event/part-of-text" }] : [];
    });
  });
}

function headingsOf({ text, telling }: Told) {
  return [...(text.passages[telling.passage]?.passage.headings ?? [])];
}

const headingsMet = new WeakMap<ReadonlyMap<string, Cluster>, Map<string, Cluster | null>>();

/** The first event whose name stands in a heading; worked out once for headings alike. */
function eventInHeading(heading: string, byName: ReadonlyMap<string, Cluster>): Cluster | null {
  const met = headingsMet.get(byName) ?? new Map<string, Cluster | null>();
  headingsMet.set(byName, met);
  const known = met.get(heading);
  if (known !== undefined) return known;
  const key = nameKey(heading);
  const found = [...byName].find(([name]) => key.includes(name))?.[1] ?? null;
  met.set(heading, found);
  return found;
}
