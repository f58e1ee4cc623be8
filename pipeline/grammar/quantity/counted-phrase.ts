import type { Token } from "../../text/tokens.ts";
import type { Extent } from "../mention.ts";
import { type CountedNoun, countedNouns, longestCountedNoun } from "./counted-nouns.ts";

/** The noun phrase after a number: what is counted, and where the words stand. */
export interface CountedPhrase extends Extent {
  /** The noun of the vocabulary; null for a noun that is not in it. */
  readonly noun: CountedNoun | null;
  /** The head as written, lower case. */
  readonly head: string;
  /** Index of the first token after the phrase. */
  readonly next: number;
}

/** Words that end a noun phrase. */
const enders = new Set(
  (
    "a an the and or but nor as at by for from in into of off on onto out over per than that to toward towards under until upon up via while with within without " +
    "who whom whose which where when because since so if then there it its he she they them their his her this these those we " +
    "is are was were be been being am has have had having do does did will would can could may might must shall should not " +
    "after before during between among amongst against along across around near inside outside through throughout behind beyond including excluding " +
    "according compared versus respectively were only also almost about approximately nearly both either each all more most less fewer later earlier ago apiece thereafter"
  ).split(" "),
);

/** Verb forms that may follow a counted noun and are none of it. */
const verbForm =
  /^(?:killed|wounded|injured|captured|destroyed|sunk|damaged|evacuated|repatriated|deported|interned|executed|rescued|saved|died|perished|fled|escaped|remained|survived|drowned|attacked|engaged|crossed|landed|occurred|took|attempted|trespassed|deployed|recorded|assaulted|clashed|sent|arrived|reached|disbanded|made|became|began|were|lost|taken|shot|missing|dead|stationed|attached|equipped|armed|led|supplied|residing|living|boarded|fought|said|suffered|succeeded|successfully|aged|invaded|including|held|went|came|fell|gave|ran|swam|hid|stood|sat|got|kept|brought|bought|thought|sought|met|won|began|saw|threw|drew|flew|rode|broke|chose|joined|remain|remains|participated|suffered|surrendered|followed|entered|opened|advanced|retreated|withdrew|returned|moved|marched|deserted|defected|survive|survives|starved|froze|succumbed|drew|lie|lay|lies|signed|voted|gathered|stretched|formed|launched|killed|settled|emigrated|migrated|volunteered|enlisted|applied|responded|sailed|approached|assembled|managed|cast|crossed)$/;

/** "34,131 recorded incidents": participles that stand in front of a counted noun. */
const participle = /^(?:recorded|reported|confirmed|captured|damaged|armed|deployed|interned|rescued|destroyed|sunk)$/;

const passable = new Set(["-", "_", "‑", "'", "’", '"', "“", "”"]);

/**
 * Reads the noun phrase that begins at `index`: "heavy machine guns", "truck-borne Mongolian troops", "pieces of artillery".
 * The last noun of the vocabulary before the phrase ends is the head.
 */
export function countedPhraseAt(tokens: readonly Token[], index: number): CountedPhrase | null {
  let found: CountedPhrase | null = null;
  let last: Token | null = null;
  let at = index;
  const limit = Math.min(tokens.length, index + 9);
  while (at < limit) {
    const token = tokens[at];
    if (token?.text === "(" && tokens[at + 1]?.shape === "capitals" && tokens[at + 2]?.text === ")" && found === null) {
      at += 3; // "Imperial Japanese Navy (IJN) troops"
      continue;
    }
    if (token === undefined || endsPhrase(token, at === index || found === null, tokens[at - 1], tokens[at + 1])) break;
    const noun = isSecondHalf(tokens, at) ? null : nounAt(tokens, at);
    if (noun !== null) {
      found = noun;
      at = noun.next;
      last = null;
      continue;
    }
    if (token.shape !== "mark") last = token;
    at++;
  }
  if (found !== null) return throughOf(tokens, found);
  if (last === null) return null;
  const next = tokens.indexOf(last, index) + 1;
  const start = tokens[index]?.start ?? last.start;
  return { start, end: last.end, noun: null, head: last.folded, next };
}

function endsPhrase(token: Token, first: boolean, before: Token | undefined, after: Token | undefined): boolean {
  if (token.shape === "digits") return !isDesignation(before, after);
  if (token.shape === "uncased") return true;
  if (token.shape === "ordinal") return true;
  if (token.shape === "mark") {
    if (token.text === "." && before !== undefined && isInitial(before)) return false;
    if (!passable.has(token.text)) return true;
    return token.text === "-" && (before === undefined || after === undefined || after.shape === "digits");
  }
  if (enders.has(token.folded)) return true;
  const isNoun = first && countedNouns.has(token.folded);
  if (first && participle.test(token.folded) && countedNouns.has(after?.folded ?? "")) return false;
  return !isNoun && verbForm.test(token.folded) && after?.text !== "-";
}

/** "U.S. soldiers": the stops of an abbreviation end no phrase. */
function isInitial({ text }: Token): boolean {
  return text.length === 1 && /\p{Lu}/u.test(text);
}

/** "37mm artillery", "130-millimeter batteries", "Type 95 tanks": a number inside the phrase that describes the counted. */
function isDesignation(before: Token | undefined, after: Token | undefined): boolean {
  if (/^(?:type|mark|model)$/.test(before?.folded ?? "")) return true;
  return /^(?:mm|cm|inch|pounder|-)$/.test(after?.folded ?? "");
}

/** "anti-tank weapons", "half-company guns": what stands behind a hyphen is no noun of its own where more of the phrase follows. */
function isSecondHalf(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  const before = tokens[at - 2];
  if (hyphen?.text !== "-" || before === undefined || before.end !== hyphen.start || before.shape === "digits")
    return false;
  return (
    tokens[at]?.start === hyphen.end && tokens[at + 1]?.shape === "lower" && !enders.has(tokens[at + 1]?.folded ?? "")
  );
}

/** The longest vocabulary noun that begins at this token. */
function nounAt(tokens: readonly Token[], at: number): CountedPhrase | null {
  for (let length = longestCountedNoun; length > 0; length--) {
    const spelled = spelling(tokens, at, length);
    if (spelled === null) continue;
    const noun = countedNouns.get(spelled.words);
    if (noun === undefined) continue;
    const start = tokens[at]?.start ?? 0;
    return { start, end: spelled.end, noun, head: spelled.words, next: spelled.next };
  }
  return null;
}

/** `length` words from `at` on, hyphens between them kept out ("anti-tank" counts as one word "anti-tank"). */
function spelling(
  tokens: readonly Token[],
  at: number,
  length: number,
): { words: string; end: number; next: number } | null {
  let words = "";
  let next = at;
  let end = 0;
  for (let count = 0; count < length; count++) {
    const token = tokens[next];
    if (token === undefined || token.shape === "mark" || token.shape === "digits") return null;
    words += (count === 0 ? "" : " ") + token.folded;
    end = token.end;
    next++;
    while (tokens[next]?.text === "-" && tokens[next]?.start === end && tokens[next + 1]?.start === end + 1) {
      const joined = tokens[next + 1];
      if (joined === undefined || joined.shape === "digits") break;
      words += `-${joined.folded}`;
      end = joined.end;
      next += 2;
    }
  }
  return { words, end, next };
}

/** "pieces of artillery", "cases of border violation", "prisoners of war": what follows "of" is what is counted. */
function throughOf(tokens: readonly Token[], phrase: CountedPhrase): CountedPhrase {
  if (phrase.noun?.class !== "container" || tokens[phrase.next]?.folded !== "of") return phrase;
  const inner = countedPhraseAt(tokens, phrase.next + 1);
  if (inner === null) return phrase;
  if (inner.noun === null || inner.noun.class === "discourse") return phrase;
  return { ...inner, start: phrase.start };
}
