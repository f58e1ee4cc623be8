import type { NameReference } from "./figure-reading.ts";
import type { Item } from "./item.ts";

/**
 * The unit, vessel, organisation or person whose number it is: "113th Rifle Brigade (about 2,600 men)",
 * "137 men of the 88th Division", and the entry of a bullet that ends in brackets.
 */
export function subjectOf(item: Item): { subject: NameReference; rule: string } | null {
  const { names, passage } = item.analysed;
  const { text } = passage;
  const end = item.phrase?.end ?? item.quantity.end;
  const open = text.lastIndexOf("(", item.quantity.start);
  const inBrackets = open >= 0 && text.indexOf(")", open) > item.quantity.start;
  const index = names.findIndex((name) => {
    if (name.kind === "place") return false;
    if (name.start >= end) return /^\s(?:of|from)\s(?:the\s)?(?:\p{Lu}\p{L}+\s)?$/u.test(text.slice(end, name.start));
    return inBrackets && name.end <= open && /^[\s\p{Ll}’'s]*$/u.test(text.slice(name.end, open));
  });
  if (index < 0) return null;
  const rule = (names[index]?.start ?? 0) >= end ? "figure/subject-of" : "figure/subject-before-brackets";
  return { subject: { passage: item.passage, name: index }, rule };
}
