import type { AnalysedPassage, Extent } from "../grammar/mention.ts";
import { groupBy } from "./claims-group.ts";
import type { Told } from "./statements.ts";
import { namesIn } from "./statements-about.ts";
import { answersOf, type ToldContext, wholeOf } from "./statements-context.ts";

/** Words by which a state says that a land is its own. */
const owning =
  /\b(?<right>sovereignty\sover|integral\spart\sof|inherent\s(?:part|territory)\sof|(?:its|their)\s(?:own\s)?(?:rightful|sovereign|inherent)\sterritor(?:y|ies))\b/;
/** The claimant stands behind these, before the others. */
const behind = /part\sof|territory\sof/;
/** What nobody says of a land that is his. */
const notClaimed =
  /\b(?:renounc|relinquish|gave\sup|giv(?:e|ing)\sup|lost|transfer|cede|ceding|recogni[sz]|no\ssovereignty)/;

interface Claimant {
  readonly index: number;
  readonly party: string;
  readonly name: string;
  /** Records of the places named; empty: "the islands". */
  readonly places: readonly string[];
}

/** One land that two states of a text each say is theirs: "an integral part of Japan's territory", "For Russia, its rightful territories". */
export function sovereigntyIn(context: ToldContext): Told[] {
  const claimants = context.extraction.passages.flatMap(
    (analysed, index) => claimantIn(context, analysed, index) ?? [],
  );
  const contested = claimants.filter((one) => claimants.some((other) => other.party !== one.party && meet(one, other)));
  if (new Set(contested.map(({ party }) => party)).size < 2) return [];
  const sides = contested.map(({ index }) => wholeOf(context, index));
  const names = [...groupBy(contested, ({ party }) => party).values()].flatMap(([first]) => first?.name ?? []);
  const where = contested.flatMap(({ index }) => placesOf(context, index))[0]?.name ?? "the land";
  const asks = `To whom would ${where} rightly belong, according to ${names.join(" and to ")}?`;
  return answersOf(context, { property: "identity", rule: "statements/sovereignty", asks }, sides);
}

function claimantIn(context: ToldContext, { passage, parties }: AnalysedPassage, index: number): Claimant | null {
  const match = owning.exec(passage.text);
  if (match === null || notClaimed.test(passage.text)) return null;
  const end = match.index + match[0].length;
  const isNear = ({ start }: Extent) => start >= end && start - end < 30;
  const cue = behind.test(match[0]) ? parties.find(isNear) : parties.findLast((side) => side.end <= match.index);
  if (cue === undefined) return null;
  const places = placesOf(context, index).flatMap(({ entity }) => entity ?? []);
  const words = passage.text.slice(cue.start, cue.end);
  return { index, party: cue.party, name: cue.form === "adjective" ? `the ${words} side` : words, places };
}

function placesOf(context: ToldContext, index: number) {
  return namesIn(context, wholeOf(context, index)).filter(({ kind }) => kind === "place");
}

function meet(one: Claimant, other: Claimant): boolean {
  if (one.places.length === 0 || other.places.length === 0) return true;
  return one.places.some((place) => other.places.includes(place));
}
