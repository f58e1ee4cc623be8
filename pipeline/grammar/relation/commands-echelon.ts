import type { AnalysedPassage, NameMention } from "../mention.ts";
import { endOf, type RelationEnd, type RelationReading, relationOf } from "./relation.ts";

const echelons = "army|corps|division|brigade|regiment|battalion|company|squadron|fleet|flotilla|detachment";
// "Colonel Kobayashi, the regiment commander" and "Division Commander Mineki", "the regiment's commander, Colonel Kobayashi".
const behind = new RegExp(String.raw`^,? the (${echelons})(?:['’]s|al)? commander\b`, "iu");
const inFront = new RegExp(
  String.raw`(?:^|[\s(])(?:the )?(${echelons})(?:['’]s)? commander,? (?:\p{Lu}[\p{Ll}-]+ ){0,3}$`,
  "iu",
);
const furthest = 4; // sentences

/** Who commands "the regiment": the unit of that size named last in the paragraph. */
export function commandersByEchelon(analysed: AnalysedPassage, all: readonly AnalysedPassage[]): RelationReading[] {
  const { passage, names } = analysed;
  return names.flatMap((person) => {
    if (person.kind !== "person") return [];
    const size =
      behind.exec(passage.text.slice(person.end))?.[1] ?? inFront.exec(passage.text.slice(0, person.start))?.[1];
    if (size === undefined || isSaidWith(analysed, person)) return [];
    const unit = unitBefore(analysed, all, size.toLowerCase(), person.start);
    return unit === null
      ? []
      : [relationOf(analysed, endOf(analysed, person), "commands", unit, { rule: "relation/commands-echelon" })];
  });
}

/** Whether a unit stands right beside the title: then that is the one. */
function isSaidWith({ passage, names }: AnalysedPassage, person: NameMention): boolean {
  return names.some(
    ({ kind, start, end }) =>
      kind === "unit" &&
      ((start > person.end && /^ of (?:the )?$/.test(passage.text.slice(person.end, start))) ||
        (end < person.start &&
          /^(?:['’]s)? (?:[\p{L}-]+ ){0,2}commander\b/iu.test(passage.text.slice(end, person.start)))),
  );
}

function unitBefore(
  analysed: AnalysedPassage,
  all: readonly AnalysedPassage[],
  size: string,
  before: number,
): RelationEnd | null {
  const { index, block, continues } = analysed.passage;
  for (let at = index; at >= Math.max(0, index - furthest); at--) {
    const passage = all[at];
    if (passage === undefined || (at < index && (passage.passage.block !== block || !continues))) return null;
    const limit = at === index ? before : Number.POSITIVE_INFINITY;
    const units = passage.names.filter(
      ({ kind, name, end }) => kind === "unit" && end <= limit && isOfSize(name, size),
    );
    const unit = units.at(-1);
    if (unit !== undefined) return endOf(passage, unit);
  }
  return null;
}

function isOfSize(name: string, size: string): boolean {
  return name.toLowerCase().endsWith(size);
}
