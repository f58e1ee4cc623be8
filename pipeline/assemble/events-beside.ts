import { contains } from "../records/edtf.ts";
import type { Cluster, SettledDate } from "./events-cluster.ts";
import { isDay } from "./events-date.ts";
import type { Told } from "./events-told.ts";

/** An event told in the course of another: "during the Tōro landing operation, 23 nurses …". */
export interface Beside {
  readonly whole: Cluster;
  /** The words that tell the other. */
  readonly told: Told;
}

const inItsCourse =
  /\b(?:during|amid|in the course of|on the (?:day|morning|evening|night) of) (?:the |its |their )?(?:[\p{L}\p{N}’'-]+ ){0,4}$/iu;

/** For each event that its own sentence puts in the course of another, that other. */
export function eventsBeside(clusters: readonly Cluster[]): Map<Cluster, Beside> {
  const bySentence = new Map<string, Beside[]>();
  for (const whole of clusters) {
    for (const told of whole.told) {
      if (whole.isPlan || !isSaidToFrame(told)) continue;
      bySentence.set(told.sentence, [...(bySentence.get(told.sentence) ?? []), { whole, told }]);
    }
  }
  const found = new Map<Cluster, Beside>();
  for (const cluster of clusters) {
    for (const told of cluster.told) {
      const beside = bySentence.get(told.sentence)?.find(({ whole }) => whole !== cluster);
      if (beside !== undefined && !found.has(cluster)) found.set(cluster, beside);
    }
  }
  return found;
}

function isSaidToFrame({ text, telling }: Told): boolean {
  const words = text.passages[telling.passage]?.passage.text ?? "";
  const start = telling.name === null ? telling.trigger.start : telling.name.at.start;
  return inItsCourse.test(words.slice(Math.max(0, start - 60), start));
}

/** The day of the other event, for one that its own words give none but the story's. */
export function dateBeside(cluster: Cluster, { whole, told }: Beside): SettledDate | null {
  const { date } = whole;
  if (date === null || !isDay(date) || cluster.told.some(({ hasOwnDate }) => hasOwnDate)) return null;
  if (cluster.date !== null && contains(date.value, cluster.date.value)) return null;
  const { passage, trigger } = told.telling;
  const at = { passage, ...trigger };
  return { date: { at, value: date.value, extent: date.extent, rule: "event/date-of-event-beside" }, by: told };
}
