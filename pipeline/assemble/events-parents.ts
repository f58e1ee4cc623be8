import type { EventType } from "../grammar/event/telling.ts";
import { contains } from "../records/edtf.ts";
import type { Cluster } from "./events-cluster.ts";
import { nameKey } from "./events-name-key.ts";

/** How wide a kind of event is: a part is never wider than the whole. */
const widths: Readonly<Partial<Record<EventType, number>>> = {
  war: 4,
  campaign: 3,
  battle: 2,
  landing: 2,
  occupation: 2,
  naval_action: 2,
};

export function widthOf(type: EventType): number {
  return widths[type] ?? 1;
}

/** What an event is part of, and the telling that says so. */
export interface Parent {
  readonly cluster: Cluster;
  readonly rule: string;
}

/** The events that a text is about: that of its title, and what its infobox says that is part of. */
export interface TextFrame {
  readonly title: Cluster | null;
  readonly partOf: Cluster | null;
}

/**
 * What each event is part of: of the events named in the headings above its telling and in the title, the innermost that is wider
 * and whose dates hold its own; the event of the title is part of what its infobox says.
 */
export function parentsOf(clusters: readonly Cluster[]): Map<Cluster, Parent> {
  const byName = new Map<string, Cluster>();
  for (const cluster of clusters) for (const name of cluster.names) if (!byName.has(name)) byName.set(name, cluster);
  const frames = framesOf(clusters);
  const parents = new Map<Cluster, Parent>();
  for (const { title, partOf } of frames.values()) {
    if (title !== null && partOf !== null && title !== partOf)
      parents.set(title, { cluster: partOf, rule: "event/part-of-infobox" });
  }
  for (const cluster of clusters) {
    if (parents.has(cluster)) continue;
    const parent = innermost(cluster, byName, frames);
    if (parent !== null && !isAbove(parents, parent.cluster, cluster)) parents.set(cluster, parent);
  }
  return parents;
}

/** The frame of each text: by its title and by the infobox line that says what the event is part of. */
function framesOf(clusters: readonly Cluster[]): Map<string, TextFrame> {
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

function innermost(
  cluster: Cluster,
  byName: ReadonlyMap<string, Cluster>,
  frames: ReadonlyMap<string, TextFrame>,
): Parent | null {
  for (const { text, telling } of cluster.told) {
    const headings = text.passages[telling.passage]?.passage.headings ?? [];
    for (const heading of [...headings].reverse()) {
      const above = eventInHeading(heading.text, byName);
      if (above !== null && heading.level > 1 && isPartOf(cluster, above, true))
        return { cluster: above, rule: "event/part-of-section" };
    }
    const frame = frames.get(text.source);
    for (const above of [frame?.title, frame?.partOf]) {
      if (above !== null && above !== undefined && isPartOf(cluster, above, false))
        return { cluster: above, rule: "event/part-of-text" };
    }
  }
  return null;
}

function eventInHeading(heading: string, byName: ReadonlyMap<string, Cluster>): Cluster | null {
  const key = nameKey(heading);
  for (const [name, cluster] of byName) if (key.includes(name)) return cluster;
  return null;
}

/** Whether an event can be part of another: narrower, of its days and, when it has none, told in its section. */
function isPartOf(child: Cluster, parent: Cluster, inItsSection: boolean): boolean {
  if (child === parent || widthOf(child.type) >= widthOf(parent.type)) return false;
  if (child.type === "treaty" || child.type === "conference") return false;
  const [outer, inner] = [parent.date, child.date];
  if (inner === null) return inItsSection && widthOf(parent.type) < 4;
  return outer !== null && contains(outer.value, inner.value);
}

function isAbove(parents: ReadonlyMap<Cluster, Parent>, from: Cluster, to: Cluster): boolean {
  let at: Cluster | undefined = from;
  for (let steps = 0; at !== undefined && steps < 9; steps++) {
    if (at === to) return true;
    at = parents.get(at)?.cluster;
  }
  return false;
}
