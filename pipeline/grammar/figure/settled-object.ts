import type { Measure } from "./figure-reading.ts";
import type { Item } from "./item.ts";
import type { ObjectReading } from "./object.ts";

const civilian = /\bcivilians?\b/i;
const peaceful =
  /\b(?:evacuees?|refugees?|residents?|villagers?|victims?|passengers?|inhabitants?|air ?strikes?|bombing|bombardment|population|city|town|migrants?|war dead)\b/i;
const losses: ReadonlySet<Measure> = new Set([
  "killed",
  "wounded",
  "missing",
  "dead_or_missing",
  "casualties",
  "captured",
  "died",
]);

/** Losses without a noun of their own are soldiers', unless the sentence speaks of civilians or of a town. */
export function settledObject(
  item: Item,
  object: ObjectReading,
  measure: Measure,
  earlier: ObjectReading | null,
): ObjectReading {
  if (measure === "captured" && object.rule === "figure/earlier-noun")
    return { ...object, object: "soldiers", nounClass: "service" };
  if (object.object !== "people" || object.nounClass !== "casualty" || !losses.has(measure)) return object;
  const status = item.phrase?.noun?.measure;
  if (status != null && !losses.has(status as Measure)) return object;
  const { text } = item.analysed.passage;
  if (measure === "captured") return { ...object, object: "soldiers" };
  if (civilian.test(text) && /\bmilitary\b/.test(text)) return object;
  if (civilian.test(text)) return { ...object, object: "civilians" };
  if (
    object.rule === "figure/number-of" &&
    /\b(?:the|this) (?:number|total)\b/.test(text) &&
    earlier?.object === "civilians"
  ) {
    return { ...object, object: "civilians" };
  }
  return peaceful.test(text) ? object : { ...object, object: "soldiers" };
}
