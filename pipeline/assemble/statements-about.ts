import { sayingVerbs, sourceNouns } from "../grammar/attribution/vocabulary.ts";
import { mentionId } from "../grammar/extraction.ts";
import type { Extent } from "../grammar/mention.ts";
import type { Side, ToldContext } from "./statements-context.ts";

/** What a question is about: a ship or place that both sides name, else the first place named in the sides or before them, else the heading. */
export function whereOf(context: ToldContext, sides: readonly Side[]): string {
  const chosen = aboutOf(context, sides);
  if (chosen?.kind === "vessel") return `to the ${chosen.name}`;
  if (chosen !== undefined) return `at ${chosen.name}`;
  const { source, passages } = context.extraction;
  return `in what “${passages[sides[0]?.passage ?? 0]?.passage.headings.at(-1)?.text ?? source.title}” tells`;
}

/** The ship or place that a question is about. */
export function aboutOf(context: ToldContext, sides: readonly Side[]): Named | undefined {
  const named = sides.map((side) => namesIn(context, side));
  const shared = named[0]?.filter((one) => named.slice(1).some((others) => others.some((other) => areOne(one, other))));
  return (
    shared?.find(({ kind }) => kind === "vessel") ??
    shared?.find(({ kind }) => kind === "place") ??
    named.flat().find(({ kind }) => kind === "vessel") ??
    named.flat().find(({ kind }) => kind === "place") ??
    placeBefore(context, sides)
  );
}

/** Names of a side that are no state and not those of its sayer. */
export function namesIn({ extraction, entityOf }: ToldContext, { passage, extent, sayer }: Side) {
  const analysed = extraction.passages[passage];
  if (analysed === undefined) return [];
  const { names, parties } = analysed;
  const overlaps = (a: Extent, b: Extent) => a.start < b.end && a.end > b.start;
  return names
    .filter((name) => name.start >= extent.start && name.end <= extent.end)
    .filter((name) => !parties.some((party) => overlaps(party, name)) && !(sayer != null && overlaps(sayer, name)))
    .map((name) => ({
      ...{ kind: name.kind, name: name.name },
      entity: entityOf.get(mentionId(extraction.source.id, analysed.passage, name)),
    }));
}

type Named = ReturnType<typeof namesIn>[number];

function areOne(one: Named, other: Named): boolean {
  if (one.kind !== other.kind) return false;
  return one.entity !== undefined ? one.entity === other.entity : one.name === other.name;
}

/** The first place before the sides in their paragraph. */
function placeBefore(context: ToldContext, sides: readonly Side[]): Named | undefined {
  const { passages } = context.extraction;
  const first = Math.min(...sides.map(({ passage }) => passage));
  const block = passages[first]?.passage.block;
  for (let index = first; index >= 0 && passages[index]?.passage.block === block; index--) {
    const extent = { start: 0, end: passages[index]?.passage.text.length ?? 0 };
    const sayer = sides.find((side) => side.passage === index)?.sayer ?? null;
    const place = namesIn(context, { passage: index, extent, sayer }).find(({ kind }) => kind === "place");
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Whether a sentence counts things: its numbers are set against others as figures. */
export function hasCounts({ extraction }: ToldContext, index: number): boolean {
  return (
    extraction.passages[index]?.quantities.some(({ unit, status }) => unit === null && status === "stated") ?? false
  );
}

/** Common words of five letters or more that tell nothing of what a sentence is about. */
const empty =
  /^(?:according|there|their|these|those|which|while|where|would|could|should|about|after|before|other|however|although|being|because|under|force|troop)/;

/** Whether two sentences speak of one thing: they share a name, or a common word that is not one of saying. */
export function shareSubject(context: ToldContext, one: number, other: number): boolean {
  return sharedSubjects(context, one, other) > 0;
}

/** How many names and telling common words two sentences share. */
export function sharedSubjects(context: ToldContext, one: number, other: number): number {
  const here = subjectsOf(context, one);
  return [...subjectsOf(context, other)].filter((subject) => here.has(subject)).length;
}

function subjectsOf({ extraction, entityOf }: ToldContext, index: number): ReadonlySet<string> {
  const analysed = extraction.passages[index];
  if (analysed === undefined) return new Set();
  const { passage, names, tokens, parties } = analysed;
  const isSide = ({ start, end }: Extent) => parties.some((cue) => cue.start < end && start < cue.end);
  const words = tokens.filter((token) => token.text.length > 4 && !empty.test(token.folded) && !isSide(token));
  const telling = words.filter(({ folded }) => !sayingVerbs.has(folded) && !sourceNouns.has(folded));
  const entities = names.map((name) => entityOf.get(mentionId(extraction.source.id, passage, name)) ?? name.name);
  return new Set([...telling.map(({ folded }) => folded.slice(0, 5)), ...entities]);
}
