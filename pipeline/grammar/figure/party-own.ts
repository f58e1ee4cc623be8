import type { Extent } from "../mention.ts";
import type { Item } from "./item.ts";
import { none, type PartiesReading, type PartyContext, reading, wordsAt } from "./party-context.ts";

/** "6 Soviet horsemen", "137 men of the 88th Division", "113th Rifle Brigade (about 2,600 men)". */
export function ownSide(context: PartyContext): PartiesReading | null {
  const { item, whole } = context;
  if (whole !== null) return ownSide({ ...context, item: whole, whole: null });
  const words = wordsAt(context);
  const end = item.phrase?.end ?? item.quantity.end;
  const inside = words.filter((word) => word.start >= item.quantity.end && word.end <= end + 1 && !isMake(item, word));
  const behind = words.find(
    (word) => word.form === "people" && word.start === end + 1 && item.phrase?.noun?.class === "casualty",
  );
  if (inside.length === 0 && behind !== undefined) return reading(context, [behind], "figure/side-of-noun"); // "100 dead Iraqis"
  if (inside.length > 0) return reading(context, inside.slice(0, 1), "figure/side-of-noun");
  const unit = nameInside(context, end);
  if (unit !== null) return unit;
  const of = words.find((word) => word.start >= end && belongs(item, end, word.start) && !isMake(item, word));
  if (of !== undefined) return reading(context, [of], "figure/side-of-unit");
  return inBrackets(context);
}

/** "400 Red Guard fighters", "125,000 in the Red Army": a unit whose record tells the side. */
function nameInside({ item, sentence }: PartyContext, end: number): PartiesReading | null {
  const { names, passage } = item.analysed;
  const name = names.findIndex(
    ({ kind, start }) =>
      (kind === "unit" || (kind === "organisation" && start < end)) &&
      start >= item.quantity.end &&
      (start < end || /^\s(?:in|of|from)\s(?:the\s)?$/.test(passage.text.slice(end, start))),
  );
  if (name < 0) return null;
  const bracket = passage.text.lastIndexOf("(", item.quantity.start);
  const isPart = bracket > passage.text.lastIndexOf(")", item.quantity.start); // "13 divisions (11 from the Fourth Army)"
  const party = isPart ? (sentence?.party ?? []) : [];
  return { ...none, party, subject: { passage: item.passage, name }, rule: "figure/side-of-noun" };
}

/** "American P-63 Kingcobra fighters": where they were made, not whose they are. */
export function isMake({ analysed }: Item, { end }: Extent): boolean {
  return /^\s?(?:\p{Lu}{1,4}-?\d|Type \d)/u.test(analysed.passage.text.slice(end, end + 8));
}

/** Whether "of the", "from the", "in the" and nothing else lies between a noun phrase and a side. */
export function belongs(item: Item, from: number, to: number): boolean {
  const between = item.analysed.passage.text.slice(from, to);
  if (item.phrase?.head === "man") return /^\s$/.test(between);
  return to - from < 24 && /^\s(?:(?:of|from)\s(?:the\s)?|on the\s)$/.test(between);
}

/** "NAME (N men)", and a bullet whose brackets hold its strength. */
export function inBrackets(context: PartyContext): PartiesReading | null {
  const text = context.item.analysed.passage.text;
  const open = text.lastIndexOf("(", context.item.quantity.start);
  if (open < 0 || text.lastIndexOf(")", context.item.quantity.start) > open) return null;
  const words = wordsAt(context).filter((word) => word.end <= open && word.end > open - 40);
  const last = words.at(-1);
  if (last === undefined || !/^[\s\p{Ll}’'s]*$/u.test(text.slice(last.end, open))) return null;
  return reading(context, [last], "figure/side-before-brackets");
}

/** "three ships—Ogasawara Maru, …", "12 were saved by a unit led by Sergeant Nakagaki", "the chief was detained for 12 years": a record tells the side. */
export function byName(context: PartyContext): PartiesReading | null {
  const { item, measure, object } = context;
  const { passage, names } = item.analysed;
  const end = item.phrase?.end ?? item.quantity.end;
  const as = (name: number, rule: string): PartiesReading | null =>
    name < 0 ? null : { ...none, subject: { passage: item.passage, name }, rule };
  const listed = names.findIndex(
    ({ kind, start }) =>
      (kind === "vessel" || kind === "unit") &&
      start >= end &&
      /^\s?(?:[—–:]\s?|, (?:including|namely|among them) )(?:the )?$/.test(passage.text.slice(end, start)),
  );
  if (listed >= 0 && ["ships", "boats", "units"].includes(object.object)) return as(listed, "figure/named-members");
  if (wordsAt(context).length > 0) return null;
  if (measure.measure === "rescued" && /^[^.;,]{0,60}\bby\s/.test(passage.text.slice(end))) {
    return as(
      names.findIndex(({ kind, start }) => (kind === "person" || kind === "unit") && start > end),
      "figure/rescued-by",
    );
  }
  const subject = measure.measure === "duration" ? subjectName(context) : null;
  return subject === null || subject.start > 30 ? null : as(subject.name, "figure/subject");
}

/** A person or unit in front of everything else in the sentence, though its side is unknown. */
export function subjectName({ item }: PartyContext): { start: number; name: number } | null {
  const name = item.analysed.names.findIndex(({ kind }) => kind === "person" || kind === "unit");
  const start = item.analysed.names[name]?.start;
  return start === undefined || start > item.quantity.start ? null : { start, name };
}

/** "The Sakhalin government was to use 15 ships", "Zhukov attacked with 300 tanks": the first body or person that the sentence names. */
export function namedSide(context: PartyContext): PartiesReading | null {
  const { item, sayers } = context;
  const name = item.analysed.names.findIndex(
    ({ kind, start, end }) =>
      (kind === "organisation" || kind === "person" || kind === "unit") &&
      end <= item.quantity.start &&
      !sayers.some((sayer) => sayer.start <= start && end <= sayer.end),
  );
  return name < 0 ? null : { ...none, subject: { passage: item.passage, name }, rule: "figure/named-side" };
}
