import { type Cluster, intersects } from "./events-cluster.ts";
import { agentsOf, partiesOf, type Told } from "./events-told.ts";

/** A name that dropped out stands for the event named beside it; an agreement to surrender is the surrender; a war is declared once. */
export function isRetold(cluster: Cluster, told: Told): boolean {
  const { telling } = told;
  if (telling.rule === "event/name-dropped") return cluster.isNamed && cluster.isIn(told.block);
  return isAgreed(cluster, told) || isSameWords(cluster, told) || isDeclaredWar(cluster, told);
}

/** A war is declared once by one side, wherever it is told. */
function isDeclaredWar(cluster: Cluster, told: Told): boolean {
  return isOfWar(told) && cluster.told.some(isOfWar) && intersects(agentsOrSides(told), cluster.parties);
}

function agentsOrSides(told: Told): string[] {
  const agents = agentsOf(told);
  return agents.length > 0 ? agents : partiesOf(told);
}

/** A declaration of war and any other declaration are two, also in one sentence. */
export function isOtherDeclaration(cluster: Cluster, told: Told): boolean {
  return told.telling.type === "declaration" && cluster.told.some(isOfWar) !== isOfWar(told);
}

/** Whether it tells that a war was declared: "declared war", "the declaration of war". */
export function isOfWar({ text, telling: { type, passage, trigger } }: Told): boolean {
  const after = text.passages[passage]?.passage.text.slice(trigger.end, trigger.end + 10) ?? "";
  return type === "declaration" && /^ (?:of )?war\b/.test(after);
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
