import type { Cluster } from "./events-cluster.ts";
import type { Told } from "./events-told.ts";

/** A name that dropped out stands for the event named beside it; an agreement to surrender is the surrender; a war is declared once. */
export function isRetold(cluster: Cluster, told: Told): boolean {
  const { telling } = told;
  if (telling.rule === "event/name-dropped") return cluster.isNamed && cluster.isIn(told.block);
  return isAgreed(cluster, told) || isSameWords(cluster, told) || isDeclaredWar(cluster, told);
}

function isDeclaredWar(cluster: Cluster, { telling }: Told): boolean {
  if (telling.rule !== "event/verb-declare" || telling.date === null || cluster.date === null) return false;
  return cluster.told.some((other) => other.telling.rule === telling.rule);
}

/** A sentence that stands twice in one text tells one thing. */
function isSameWords(cluster: Cluster, told: Told): boolean {
  const { trigger, rule } = told.telling;
  return cluster.told.some(
    (other) =>
      other.telling.rule === rule && other.telling.trigger.start === trigger.start && wordsOf(other) === wordsOf(told),
  );
}

function wordsOf({ text, telling }: Told): string {
  return text.passages[telling.passage]?.passage.text ?? "";
}

/** What was agreed to or decided and what was then done, told in one paragraph, are one. */
export function isAgreed(cluster: Cluster, told: Told): boolean {
  if (!cluster.isIn(told.block) || told.telling.type !== cluster.type) return false;
  return told.telling.certainty === "inferred" || cluster.told.every(({ telling }) => telling.certainty === "inferred");
}
