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

/** What befalls a people as such: "more than 2 million Algerians were removed". */
const civil: ReadonlySet<Measure> = new Set(["displaced", "evacuated", "repatriated", "population", "remained"]);

/** Losses without a noun of their own are soldiers', unless the sentence speaks of civilians or of a town. */
export function settledObject(
  item: Item,
  object: ObjectReading,
  measure: Measure,
  earlier: ObjectReading | null,
): ObjectReading {
  if (isBareRow(item, object)) return { ...object, object: "soldiers", nounClass: "service" };
  if (object.rule === "figure/people" && civil.has(measure))
    return { ...object, object: "people", nounClass: "people" };
  if (measure === "captured" && object.rule === "figure/earlier-noun")
    return { ...object, object: "soldiers", nounClass: "service" };
  if (object.object !== "people" || object.nounClass !== "casualty" || !losses.has(measure)) return object;
  const status = item.phrase?.noun?.measure;
  if (status != null && !losses.has(status as Measure)) return object;
  const { text } = item.analysed.passage;
  const own = clauseOf(text, item.quantity.start);
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
  return peaceful.test(own) ? object : { ...object, object: "soldiers" };
}

/** "Strength1: 22,950", "600 total": what a table of strengths and losses counts without a noun is soldiers. */
function isBareRow({ analysed, phrase, unit }: Item, { object, nounClass }: ObjectReading): boolean {
  const { kind, label } = analysed.passage;
  if (kind !== "infobox" || unit !== null || object !== "people" || !/^(?:strength|casualt|loss)/i.test(label ?? ""))
    return false;
  return phrase?.noun == null || nounClass === "container";
}

/** The sentence without what a contrast behind the number tells: "causing over 300 casualties, but there were no defences in the city". */
function clauseOf(text: string, start: number): string {
  const rest = text.slice(start);
  const turn = /,?\s(?:but|while|whereas|although|though)\s/.exec(rest)?.index ?? rest.length;
  return text.slice(0, start + turn);
}
