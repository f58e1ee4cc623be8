import type { Measure } from "./figure-reading.ts";
import type { Item } from "./item.ts";
import type { ObjectReading } from "./object.ts";

const definite = /\b(?:the|these|those|both|all|its|their)\s$/i;
/** "against all three", "the two of them": those that were named before. */
const pointing = /\b(?:the|these|those|both|all|other)\s$/i;
const fleeting = /\b(?:first|last|next|past|previous|coming|other|final|remaining|latter)\s$/i;
const lossMeasures: ReadonlySet<Measure> = new Set([
  "killed",
  "wounded",
  "missing",
  "dead_or_missing",
  "died",
  "captured",
  "casualties",
  "destroyed",
  "executed",
  "suicides",
  "incidents",
  "evacuated",
  "displaced",
]);
const wordsInDigits = /\d/;

/**
 * Whether a number is a figure of the conflict: not a count of phases, sides or leaders, not "the two islands", not "the
 * first two years"; a vague word only where it counts people in service, matériel, losses or incidents.
 */
export function isFigure(item: Item, object: ObjectReading, measure: Measure): boolean {
  const text = item.analysed.passage.text;
  const before = text.slice(Math.max(0, item.quantity.start - 16), item.quantity.start);
  const written = text.slice(item.quantity.start, item.quantity.end);
  const inWords = !wordsInDigits.test(written);
  if (object.nounClass === "discourse" || isTableApparatus(item)) return false;
  if (
    inWords &&
    (fleeting.test(before) ||
      (item.phrase === null && item.unit === null && item.outOf === null && pointing.test(before)))
  )
    return false;
  if (
    inWords &&
    definite.test(before) &&
    (object.nounClass === "land" || object.nounClass === null) &&
    item.unit === null
  ) {
    return false;
  }
  if (item.quantity.status === "vague") return isVagueFigure(item, object, measure);
  if (item.unit !== null) return true;
  if (inWords && object.nounClass === null) return (item.quantity.low ?? 0) > 12;
  return true;
}

function isVagueFigure(item: Item, { nounClass }: ObjectReading, measure: Measure): boolean {
  if (item.unit !== null) return measure === "distance";
  if (nounClass === "materiel" || nounClass === "service" || nounClass === "casualty" || nounClass === "incident")
    return true;
  if (nounClass === "action") return item.phrase?.noun?.object === "sorties";
  return nounClass !== null && lossMeasures.has(measure);
}

/** A bare number in a line of a table that is no row of strengths or losses: a day, a page, a file. */
function isTableApparatus({ analysed, phrase, unit }: Item): boolean {
  const { kind, label } = analysed.passage;
  return (
    kind === "infobox" && unit === null && phrase?.noun == null && !/^(?:strength|casualt|loss)/i.test(label ?? "")
  );
}
