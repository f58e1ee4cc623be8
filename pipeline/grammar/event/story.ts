import type { AnalysedPassage, DateMention } from "../mention.ts";
import type { TellingDraft } from "./draft.ts";
import type { EventTelling, TellingDate, TellingWeight } from "./telling.ts";

/** The date the story stands at. */
interface Anchor {
  readonly date: TellingDate;
  readonly block: number;
}

/**
 * Tellings in the order of the text, each with the date the story gives it and with how much it says: what is told with
 * enough of its own is `told`, the rest takes up what was told before.
 */
export function inStory(
  analysed: readonly AnalysedPassage[],
  drafts: readonly (readonly TellingDraft[])[],
): EventTelling[] {
  const tellings: EventTelling[] = [];
  let anchor: Anchor | null = null;
  for (const [index, passage] of analysed.entries()) {
    const inherited = inheritedDate(passage, anchor);
    for (const draft of drafts[index] ?? []) tellings.push(weighed(draft, inherited));
    const last = storyDate(passage);
    if (last !== null) anchor = { date: last, block: passage.passage.block };
  }
  return tellings;
}

function inheritedDate({ passage }: AnalysedPassage, anchor: Anchor | null): TellingDate | null {
  if (!passage.continues || anchor === null || anchor.block !== passage.block) return null;
  return { ...anchor.date, rule: "date/of-paragraph" };
}

/** The last day a sentence puts its story at: not a deadline, nor a date in brackets. */
function storyDate({ passage, dates }: AnalysedPassage): TellingDate | null {
  if (!passage.continues || passage.kind !== "paragraph") return null;
  const last = dates.filter((mention) => mention.kind === "date" && isOfStory(passage.text, mention)).at(0);
  if (last === undefined) return null;
  const isDay = /^-?\d{4}-\d{2}-\d{2}$/.test(last.value);
  return {
    at: { passage: passage.index, start: last.start, end: last.end },
    value: last.value,
    extent: isDay ? null : "within",
    rule: "date/of-paragraph",
  };
}

function isOfStory(text: string, { start, modifier }: DateMention): boolean {
  if (modifier === "until" || modifier === "since") return false;
  return !/\(\s*$/.test(text.slice(0, start));
}

function weighed(draft: TellingDraft, inherited: TellingDate | null): EventTelling {
  const { strength, isTold, isDefinite, word: _, ...rest } = draft;
  const usesOwn = draft.date !== null;
  const date = draft.date ?? (isTold ? inherited : null);
  return { ...rest, date, weight: weightOf(draft, usesOwn, strength, isTold, isDefinite) };
}

function weightOf(
  draft: TellingDraft,
  hasOwnDate: boolean,
  strength: number,
  isTold: boolean,
  isDefinite: boolean,
): TellingWeight {
  if (draft.name !== null) return isTold ? "told" : "mentioned";
  if (isDefinite && !(hasOwnDate && isTold)) return "echo";
  const hasPlace = draft.places.length > 0;
  const hasUnit = draft.participants.length > 0;
  const parts = Number(hasOwnDate) + Number(hasPlace) + Number(hasUnit);
  if (isTold) {
    if (strength === 3 && (parts > 0 || draft.parties.length > 0)) return "told";
    if (strength === 2 && parts > 0) return "told";
    if (strength === 1 && hasOwnDate && (hasPlace || hasUnit)) return "told";
    return "echo";
  }
  if (
    strength >= 2 &&
    (hasPlace || hasOwnDate) &&
    (draft.parties.length > 0 || (hasPlace && hasOwnDate) || strength === 3)
  )
    return "mentioned";
  return "echo";
}
