import type { Token } from "../../text/tokens.ts";
import { countedPhraseAt } from "./counted-phrase.ts";
import { unitAfter } from "./units-of-measure.ts";

/** Why a number is no figure; also the reason in the ledger. */
export type NumberRole =
  | "ordinal"
  | "unit_number"
  | "order_number"
  | "article_number"
  | "volume_number"
  | "list_number"
  | "footnote_mark"
  | "identifier"
  | "type_number"
  | "calibre"
  | "age"
  | "year"
  | "year_of_citation"
  | "clock_time"
  | "date_part"
  | "name_part"
  | "pronoun_or_function_word";

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const series = "(?:\\d+(?:st|nd|rd|th)?(?:,\\s|\\sand\\s|\\sor\\s|\\sto\\s|\\s?[–-]\\s?))*";

// Where a test begins with any letter it looks for its last characters first, and then back: most numbers have none of them.
/** Tests on up to 60 characters before and 40 after a number; both sides have to hold. */
const tests: readonly (readonly [role: NumberRole, before: RegExp | null, after: RegExp | null])[] = [
  ["footnote_mark", /\[$/, /^\]/],
  ["footnote_mark", /\p{L}\^$/u, null],
  ["identifier", /(?:ISBN|ISSN|OCLC|JCN)\W{0,3}[\d-]*$/, null],
  ["identifier", /\d-$/, /^-\d/],
  ["identifier", /\d\/$/, null],
  ["identifier", null, /^\/\d/],
  ["name_part", /["“]$/, /^["”]/],
  ["pronoun_or_function_word", null, /^\sto\sone\b/i], // "outnumbered two to one"
  ["pronoun_or_function_word", /\bto\s$/i, /^(?<=\sto\sone)\b/i],
  ["identifier", null, /^\.(?:jpe?g|png|svg|gif|webp|tiff?|ogg|ogv|pdf)\b/i],
  ["calibre", null, /^\s?-?(?:mm|cm)\b/i],
  ["calibre", null, /^[\s-](?:millimet|centimet|inch|pounder|calibre|caliber)/i],
  ["type_number", /\p{L}$/u, null],
  ["type_number", /-$(?<=\p{L}[\p{L}\d]*-)/u, null],
  ["type_number", /\b(?:Type|Mark|Mk\.?|Model|Class|Project)\s$/, null],
  ["type_number", null, /^(?!km|m\b|ft|kg|ha)\p{L}/u],
  [
    "article_number",
    new RegExp(`\\b(?:Articles?|Paragraphs?|Sections?|Chapters?|Clauses?|Appendix)\\s${series}$`, "i"),
    null,
  ],
  ["volume_number", /\b(?:[Ss]eries|[Vv]olumes?|[Vv]ols?\.?|Part|Book|Operations|pp?\.|Issue|Tome)\s$/, null],
  [
    "order_number",
    /\b(?:Order|Directive|Telegram|Decree|Resolution|Instruction|Law|Bill|Cable|Protocol|Annex|Phase|Stage|Plan|Case|Flight|Room|Gate|Pier|Point|Nos?\.?|Numbers?)\s?$/,
    null,
  ],
  ["order_number", /(?:№|#|\p{Script=Han})\s?$/u, null],
  [
    "unit_number",
    /\b(?:Units?|Teams?|Squads?|Company|Battalion|Regiment|Division|Army|Corps|Brigade|Force|Battery|Group|Squadron|Flotilla|Fleet|Station|Detachment|Platoon|Maru|Area|Sector|Post|Hill|Camp|Height|Highway|Route|War)\s$/,
    null,
  ],
  ["clock_time", null, /^(?::\d\d|\s?[ap]\.?m\b|\so['’]clock)/i],
  ["clock_time", /\d:$/, null],
  ["date_part", new RegExp(`\\b${month}\\.?\\s(?:\\d{1,2}(?:,\\s|\\sand\\s|\\sor\\s|\\sto\\s|\\s?[–-]\\s?))*$`), null],
  ["date_part", null, new RegExp(`^(?:st|nd|rd|th)?\\s${month}\\b`)],
  [
    "age",
    /\b(?:aged?|ages|age of|(?<!(?:average|mean|median)\s)age (?:is|was)|aged between)\s(?:(?:over|under|nearly|about|around)\s)?(?:\d+\s?(?:–|-|to|and)\s?)?$/i,
    null,
  ],
  ["age", null, /^[\s-]years?[\s-](?:old|of age)/],
  ["age", null, /^\s(?:and|or) (?:older|above|over|below|under|younger)\b/],
  ["age", /,\s(?:then|now)\s$(?<=\p{Lu}\p{L}+,\s\w+\s)/u, /^,/],
  ["age", /,\s$(?<=\p{Lu}\p{L}+,\s)/u, /^,\s(?:said|says|told|recalled|recalls|remembers|who|a|an|the|of|from)\b/],
  ["age", /\bwho (?:is|was|turned)\s$/, /^[\s,](?:when|at|then|years)/],
  ["year_of_citation", /\($(?<=\p{Lu}\p{L}+\s\()/u, /^\)/],
  ["list_number", /(?:^|[\s*])\($/, /^\)\s\p{L}/u],
  ["list_number", /^\W*$/, /^\.\s/],
];

/** "the Four Northern Islands": a number word that is written as part of a name. */
const capitalised = /^\p{Lu}\p{Ll}/u;

const bareYear = /^(?:1[5-9]|20)\d\d$/;

/**
 * Why the number in `text` from `start` to `end` (without its modifier) counts nothing, or null if it may count something.
 * A bare number of four digits from 1500 to 2099 is a year unless a counted noun or a unit follows.
 */
export function roleOf(text: string, start: number, end: number): NumberRole | null {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  for (const [role, left, right] of tests) {
    if ((left === null || left.test(before)) && (right === null || right.test(after))) return role;
  }
  const number = text.slice(start, end);
  if (/^\d{9,}$/.test(number)) return "identifier";
  if (/^\d{1,2}$/.test(number) && text.trim() === number) return "list_number";
  if (capitalised.test(number) && /[\p{Ll},]\s$/u.test(before) && /^\s\p{Lu}/u.test(after)) return "name_part";
  return null;
}

/** Whether a bare four-digit number is a year: it looks like one, and nothing that could be counted follows it. */
export function isYear(text: string, tokens: readonly Token[], end: number, number: string): boolean {
  if (!bareYear.test(number) || unitAfter(text, end) !== null) return false;
  const index = tokenFrom(tokens, end);
  const phrase = countedPhraseAt(tokens, index);
  return phrase?.noun == null || phrase.noun.class === "discourse";
}

/** "one of the longest wars", "one of the three major battles": belonging to a kind, not counting. */
const oneOfMany =
  /^\sof (?:the|its|his|their) (?:\p{L}+est\b|(?:most|two|three|four|five|six|seven|many|few|several)\b)/u;

/** "one officer noted": somebody, not a count. */
const speaks =
  /^\s(?:later\s)?(?:said|says|noted|recalled|wrote|told|remarked|observed|put it|stated|described|commented|explained)\b/;

const pronounOf = /^\sof (?:the|its|his|her|their|our|those|these|them|which|whom)\b/;
const befell =
  /^\sof (?:them|whom|which)\b[^.;]{0,40}\b(?:killed|wounded|injured|died|sunk|destroyed|captured|shot|drowned)\b/;

/**
 * Whether "one" counts something here: "one company", "one of the gunboats", "one square metre" do;
 * "one another", "the one", "one of the longest", "one might say" do not.
 */
export function oneCounts(text: string, tokens: readonly Token[], start: number, end: number): boolean {
  if (
    /\b(?:no|any|every|each|some|this|that|another|the only|the)\s$/i.test(text.slice(Math.max(0, start - 12), start))
  )
    return false;
  const after = text.slice(end, end + 80);
  if (oneOfMany.test(after)) return false;
  if (befell.test(after)) return true;
  const unit = unitAfter(text, end);
  if (unit !== null) return unit.unit.name !== "days" || !/^\sday\s(?:\p{Lu}|in|when|the)/u.test(after);
  const through = pronounOf.exec(after);
  const phrase = countedPhraseAt(tokens, tokenFrom(tokens, end + (through?.[0].length ?? 0)));
  if (phrase !== null && speaks.test(text.slice(phrase.end, phrase.end + 24))) return false;
  return phrase?.noun != null && phrase.noun.class !== "discourse" && phrase.noun.class !== "container";
}

/** Index of the first token that begins at `position` or after it. */
export function tokenFrom(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
