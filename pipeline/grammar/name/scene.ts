import type { Lexicon, LexiconNode, Sense } from "../../gazetteer/lexicon.ts";
import type { Passage } from "../../text/passage.ts";
import type { TitlePhrase } from "../person/title-phrase.ts";
import { calendarWords, functionWords } from "./common-words.ts";
import { fact } from "./word-facts.ts";
import type { Word } from "./words.ts";

/** A name of the authority tables or of the vocabulary, found at a word. */
export interface Known {
  readonly to: number;
  readonly senses: readonly Sense[];
}

const longestRun = 24; // words: no name is longer, however long a stretch of capitals is
const longestTail = 4;
const abbreviated = new Set(["st", "ste", "mt", "ft"]); // "St. Simon"
const space = 0x20;
const farthestNoun = 6; // words from the end of a run to a noun in lower case that belongs to it
const longestPerson = 14; // words of a personal name, particles and hyphens counted

// With a capital inside a run of capitals they begin a column, line or sentence: "Manchuria The Red Army launches".
const runBreakers = new Set("the in on at by from after during when as it this these".split(" "));

// Second parts of English compounds: "Vichy-held Madagascar", "Stalin-era".
const compoundTails = new Set("led held run era born made type like wide only area led and the size".split(" "));

// Marks after which a capital says nothing, at the head of a passage and within it.
const innerOpeningMarks: ReadonlySet<string> = new Set(':.!?"“#');
const openingMarks: ReadonlySet<string> = new Set([...innerOpeningMarks, ..."=•*-–—‘'[{|"]);

const none: readonly Known[] = [];

/** One passage as the name rules see it. */
export class Scene {
  readonly passage: Passage;
  readonly words: readonly Word[];
  private readonly lexicon: Lexicon;
  private readonly world: LexiconNode;
  private readonly runEnds: (number | undefined)[] = [];
  private readonly factsAheadOf: (number | undefined)[] = [];
  private readonly titlesAt: (TitlePhrase | null | undefined)[] = [];
  private readonly names: (readonly Known[] | undefined)[] = [];

  /** A line of names under the label "Commanders". */
  readonly isCommanderLine: boolean;

  constructor(passage: Passage, words: readonly Word[], lexicon: Lexicon, world: LexiconNode, isCommanderLine = false) {
    this.isCommanderLine = isCommanderLine;
    this.passage = passage;
    this.words = words;
    this.lexicon = lexicon;
    this.world = world;
  }

  folded(index: number): string {
    return this.words[index]?.folded ?? "";
  }

  isCapital(index: number): boolean {
    return this.words[index]?.isCapital ?? false;
  }

  isPossessive(index: number): boolean {
    return this.words[index]?.isPossessive ?? false;
  }

  /** A hyphen or dash between two words without spaces. */
  isHyphen(index: number): boolean {
    const mark = this.words[index];
    const next = this.words[index + 1];
    if (mark === undefined || next === undefined || !mark.isMark || !mark.isGlued || !next.isGlued) return false;
    return mark.folded === "-" || mark.folded === "–" || mark.folded === "‐" || mark.folded === "‑";
  }

  /** Whether the word stands in another column than the one before it. */
  isApart(index: number): boolean {
    const start = this.words[index]?.start ?? 0;
    if (index === 0 || this.passage.text.charCodeAt(start - 2) > space) return false;
    return /^[ \t\u00a0]{3,}$/.test(this.passage.text.slice(this.words[index - 1]?.end ?? start, start));
  }

  /** Whether the word opens the passage, a quotation or a bracket, so that its capital says nothing. */
  opensSentence(index: number): boolean {
    if (index === 0) return true;
    const before = this.words[index - 1];
    if (before === undefined || !before.isMark) return false;
    return (index < 3 ? openingMarks : innerOpeningMarks).has(before.folded);
  }

  /** Whether the word is a capital that names nothing: "The", "August", "Soviet". */
  isPlainCapital(index: number): boolean {
    return (this.facts(index) & fact.plain) !== 0;
  }

  /** What the tables say of the word, as bits of `fact`. */
  facts(index: number): number {
    return this.words[index]?.facts ?? 0;
  }

  /**
   * What they say of the words from `from` to a few words after the run of capitals begun there, taken together; to the
   * end of the passage where an "and" may join a second run.
   */
  factsAhead(from: number): number {
    const known = this.factsAheadOf[from];
    if (known !== undefined) return known;
    const end = this.runEnd(this.isCapital(from) ? from : from + 1);
    const to = this.folded(end) === "and" ? end + 1 + longestRun : end;
    let facts = 0;
    for (let at = from; at < Math.max(to + farthestNoun, from + longestPerson); at++) facts |= this.facts(at);
    this.factsAheadOf[from] = facts;
    return facts;
  }

  /** What `read` finds at the word, worked out once. */
  titleAt(index: number, read: () => TitlePhrase | null): TitlePhrase | null {
    const known = this.titlesAt[index];
    if (known !== undefined) return known;
    const found = read();
    this.titlesAt[index] = found;
    return found;
  }

  /**
   * End of the run of capitalised words begun at `from`, hyphenated parts included; a possessive, a function word inside a
   * sentence and a month end it.
   */
  runEnd(from: number): number {
    const known = this.runEnds[from];
    if (known !== undefined) return known;
    let to = from;
    while (to < this.words.length && to < from + longestRun) {
      const word = this.words[to];
      if (word === undefined || !word.isCapital) break;
      if (to > from && (calendarWords.has(word.folded) || runBreakers.has(word.folded) || this.isApart(to))) break;
      to++;
      if (word.isPossessive && !isInnerPossessive(word.folded)) break;
      if (abbreviated.has(word.folded) && this.folded(to) === "." && this.isCapital(to + 1)) to++;
      if (this.isHyphen(to) && this.isCapital(to + 1)) to++;
    }
    this.runEnds[from] = to;
    return to;
  }

  /** The longest name of the authority tables or of general vocabulary that begins at the word, else null. */
  known(from: number, accepts: (sense: Sense) => boolean, limit = this.words.length): Known | null {
    for (const { to, senses } of this.namesAt(from)) {
      if (to > limit) continue;
      const accepted = senses.filter(accepts);
      if (accepted.length > 0) return accepted.length === senses.length ? { to, senses } : { to, senses: accepted };
    }
    return null;
  }

  /** End of the place name of the tables or of vocabulary made by putting `first` before the words from `from` on, else null. */
  knownAfter(first: string, from: number): number | null {
    for (const { next } of [this.lexicon.capital, this.world]) {
      const root = next.get(first);
      const found = root === undefined ? none : this.walk(root, from);
      const place = found.findLast(({ senses }) => senses.some(({ kind }) => kind === "place"));
      if (place !== undefined) return place.to;
    }
    return null;
  }

  /** All known names that begin at the word, longest first; those of the tables before those of vocabulary. */
  private namesAt(from: number): readonly Known[] {
    const cached = this.names[from];
    if (cached !== undefined) return cached;
    const word = this.words[from];
    let found: readonly Known[] = none;
    if (word !== undefined && !word.isMark) {
      const own = this.walk(word.isCapital ? this.lexicon.capital : this.lexicon.lower, from);
      const general = word.isCapital ? this.walk(this.world, from) : none;
      if (own.length > 0 || general.length > 0) found = [...own, ...general].sort((a, b) => b.to - a.to);
    }
    this.names[from] = found;
    return found;
  }

  private walk(root: LexiconNode, from: number): readonly Known[] {
    let node: LexiconNode | undefined = root;
    let found: Known[] | null = null;
    for (let at = from; at < this.words.length; at++) {
      if (at > from && this.isHyphen(at)) continue;
      const word = this.words[at];
      if (word === undefined || word.isMark) break;
      node = node.next.get(word.key);
      if (node === undefined) break;
      if (node.senses.length > 0 && this.mayEndName(from, at)) {
        found ??= [];
        found.push({ to: at + 1, senses: node.senses });
      }
      if (word.isPossessive && !isInnerPossessive(word.folded)) break;
    }
    return found ?? none;
  }

  /** A short name of all capitals ("US") is not the word "us"; a hyphen must not cut a word in two ("Soviet-" is fine). */
  private mayEndName(from: number, last: number): boolean {
    const word = this.words[from];
    const end = this.words[last];
    if (last > from && end !== undefined && !end.isCapital && functionWords.has(end.folded))
      return this.isHyphen(last - 1);
    return (
      from !== last || word === undefined || word.folded.length > 3 || word.isAcronym || !functionWords.has(word.folded)
    );
  }

  /** "Ei-dai Hayashi": the hyphen at `hyphen` ties a short second part in lower case to a given name, and a family name follows. */
  isGivenNameTail(hyphen: number): boolean {
    if (!this.isHyphen(hyphen) || this.isCapital(hyphen + 1) || !this.isCapital(hyphen + 2)) return false;
    const tail = this.folded(hyphen + 1);
    return tail.length <= longestTail && !compoundTails.has(tail) && !functionWords.has(tail);
  }

  /** The folded words from `from` to `to` (exclusive), as the memory of the text keeps them. */
  keyOf(from: number, to: number): string {
    let key = this.folded(from);
    for (let at = from + 1; at < to; at++) key += ` ${this.folded(at)}`;
    return key;
  }

  /** Text of the words from `from` to `to` (exclusive). */
  textOf(from: number, to: number): string {
    return this.passage.text.slice(this.words[from]?.start ?? 0, this.words[to - 1]?.end ?? 0);
  }
}

const innerPossessives = new Set(
  "people women men worker workers children peasant peasants king queen saint soldier soldiers lawyers writers".split(
    " ",
  ),
);

/** Words whose possessive stands inside names: "Mongolian People's Army", "Women's Watchtower Unit". */
export function isInnerPossessive(folded: string): boolean {
  return innerPossessives.has(folded);
}
