import { type Cluster, intersects } from "./events-cluster.ts";
import { placesOf } from "./events-same-place.ts";
import { agentsOf, type Told } from "./events-told.ts";

const sameSentence = 9;

/** How well a telling fits an event told in its own sentence: one, unless its day, place or doer is another. */
export function sentenceScore(cluster: Cluster, told: Told, samePlace: boolean, bothPlaced: boolean): number {
  if (differentDeeds(cluster, told) || differentDays(cluster, told)) return 0;
  if (bothPlaced && !samePlace) return 0;
  const here = toldHere(cluster, told);
  if (told.telling.type === "occupation" && bothPlaced && !intersects(here.flatMap(placesOf), placesOf(told))) return 0;
  if (told.telling.type === "conference" && here.every(isVisit) !== isVisit(told)) return 0;
  return isAnotherMeeting(cluster, told) ? 0 : sameSentence;
}

function toldHere(cluster: Cluster, { sentence }: Told): Told[] {
  return cluster.told.filter((other) => other.sentence === sentence);
}

function differentDays(cluster: Cluster, told: Told): boolean {
  const { date, certainty } = told.telling;
  if (date === null || certainty === "doubtful") return false;
  return toldHere(cluster, told).some(({ telling }) => telling.date !== null && telling.date.value !== date.value);
}

/** A visit is not the meeting held in its course. */
function isVisit({ telling }: Told): boolean {
  return telling.rule === "event/noun-visit" || telling.rule === "event/verb-visit";
}

/** A conference or treaty with a day or place of its own beside a named one that has none of these is another. */
function isAnotherMeeting(cluster: Cluster, { telling, places, sentence }: Told): boolean {
  if (
    !cluster.told.some((other) => other.telling.name !== null && other.sentence === sentence) ||
    (telling.type !== "conference" && telling.type !== "treaty" && telling.type !== "negotiation")
  )
    return false;
  return (
    telling.rule.startsWith("event/noun") && telling.weight !== "echo" && (telling.date !== null || places.length > 0)
  );
}

const deeds = new Set(["execution", "massacre", "internment", "deportation", "sinking"]);

/** Two killings of one sentence by different hands, or of different people, are two. */
function differentDeeds(cluster: Cluster, told: Told): boolean {
  if (!deeds.has(told.telling.type) || cluster.isNamed) return false;
  const [mine, theirs] = [agentsOf(told), cluster.agents];
  if (mine.length === 0 && (theirs.length === 0 || goesOnFrom(cluster, told))) return false;
  return !intersects(mine, theirs);
}

/** "were lined up on the breakwater and shot": a second verb of the same subject tells the same deed. */
function goesOnFrom(cluster: Cluster, told: Told): boolean {
  const words = told.text.passages[told.telling.passage]?.passage.text ?? "";
  return toldHere(cluster, told).some(({ telling: { trigger } }) =>
    /^[^,;:]* and (?:then )?$/.test(words.slice(trigger.end, told.telling.trigger.start)),
  );
}
