import type { Extent } from "./extent.ts";

// Abbreviations that a capital or a number follows inside a sentence.
const titles =
  "Gen Lt Col Maj Capt Cdr Cmdr Adm Brig Sgt Cpl Pvt Mr Mrs Ms Dr Prof Rev Hon Gov Sen Rep Pres St Mt Ft Msgr Fr";
const months = "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec";
const references = "No Nos Vol vol pp p ch Ch Fig fig Art art ed eds vs cf ca c approx Jr Sr Bros Co Ltd Inc";
const inside = new Set(`${titles} ${months} ${references}`.split(" "));

// Words that begin a sentence even after an abbreviation that may end one ("U.S.", "p.m.").
const openers = new Set(
  (
    "A After All Although An And As At Before But By During Each Even Ever For From Had Has He Her His How However If In It Its " +
    "Many Most No On Once One Only Our She Since So Some Still That The Their Then There These They This Those Though Thus To " +
    "Under Until Upon We What When Where Which While Who Why With You"
  ).split(" "),
);

const stop = /[.!?]+(?:\[\d+\])*["”’»)\]]*(?:\[\d+\])*/g;

// Where a scraped page lost words, two sentences run into each other: "by the By 9:00", "Copyright 2022 Giving up".
const tornJoint = new RegExp(
  String.raw`(?<=\b\p{Ll}+\s)(?=(?:${[...openers].filter((word) => word.length > 1).join("|")})\s)|(?<=\bCopyright \d{4}\s)(?=\p{Lu})|(?<=\p{Ll}{2}\.\s)(?=\p{Ll})`,
  "gu",
);

/** As `sentencesOf`, for text scraped from several pages: also breaks where two sentences were run together. */
export function scrapedSentencesOf(text: string): Extent[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const cuts = [...sentence.matchAll(tornJoint)].map((match) => match.index);
    const bounds = [0, ...cuts.filter((cut) => !insideQuote(sentence, cut)), sentence.length];
    return bounds.slice(1).map((to, index) => {
      const part = sentence.slice(bounds[index] ?? 0, to);
      const from = start + (bounds[index] ?? 0);
      return { start: from, end: from + part.trimEnd().length };
    });
  });
}

function insideQuote(sentence: string, at: number): boolean {
  return ((sentence.slice(0, at).match(/["“”]/g) ?? []).length & 1) === 1;
}

/**
 * The sentences of a block of running text, in order, as UTF-16 extents without the white space around them.
 * Does not break after "a.m.", "Aug. 15", "Gen. Fusaki", "U.S.", "No. 2" or "I. Z. Zaharov"; breaks at
 * "JavaScript.Please" and "Island.. At".
 */
export function sentencesOf(text: string): Extent[] {
  const sentences: Extent[] = [];
  let from = 0;
  const close = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start] ?? "")) start++;
    while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
    if (end > start) sentences.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, match.index, end)) close(end);
  }
  close(text.length);
  return sentences;
}

/** Whether the stop at `at`, whose marks and closing brackets end at `end`, ends a sentence. */
function endsSentence(text: string, at: number, end: number): boolean {
  const after = /^(\s*)(["“‘«([]*)(\p{L}[\p{L}\p{M}]*\.?|\d)?/u.exec(text.slice(end, end + 40));
  const space = after?.[1] ?? "";
  const next = after?.[3] ?? "";
  if (next === "" && (after?.[2] ?? "") === "" && end < text.length && space === "") return false;
  if (end >= text.length) return true;
  const isCapital = /^\p{Lu}/u.test(next);
  if (space === "") return isCapital && gluedStop(text, at, end, next);
  if (next !== "" && !isCapital && !/^\d/.test(next)) return false;
  if (text[at] !== "." || end > at + 1 + closers(text, at + 1, end)) return true;
  return afterWord(text.slice(Math.max(0, at - 24), at), next);
}

function closers(text: string, from: number, to: number): number {
  return /^\.*/.exec(text.slice(from, to))?.[0].length === 0 ? to - from : 0;
}

/** "JavaScript.Please": a full stop without a space between a lower-case word and a capitalised one. */
function gluedStop(text: string, at: number, end: number, next: string): boolean {
  return end === at + 1 && /\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{Lu}\p{Ll}+$/u.test(next);
}

/** Whether a full stop after the given words ends a sentence when `next` follows. */
function afterWord(before: string, next: string): boolean {
  const word = /(?:\p{L}[\p{L}\p{M}.]*|\d+)$/u.exec(before)?.[0] ?? "";
  if (inside.has(word)) return false;
  if (/^(?:[ap]\.?m|\p{Lu})$/u.test(word)) return openers.has(next);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return openers.has(next) || /^\p{Lu}\p{Ll}+ing$/u.test(next);
  if (/^(?:i\.e|e\.g|etc|al)$/.test(word)) return word === "etc" && openers.has(next);
  return true;
}
