import type { Token } from "../../text/tokens.ts";
import type { AnalysedPassage, Extent } from "../mention.ts";
import type { Attribution } from "./attribution.ts";
import { cellSources, isHeading, isSource, sourceHeading } from "./source-heading.ts";
import { beForms, contrasts, impersonalVerbs, sayingVerbs, sourceNouns, weakSayingVerbs } from "./vocabulary.ts";

type Analysed = Pick<AnalysedPassage, "passage" | "tokens" | "names" | "dates" | "parties">;

/**
 * The phrases of a passage that say whose word something is, each with its scope: "according to Soviet records",
 * "Japanese estimates suggest", "reported by both sides", "it is believed", "reportedly", and the heading line of a table.
 */
export function readAttributions(analysed: Analysed): Attribution[] {
  const heading = sourceHeading(analysed.passage);
  if (heading !== null) return [heading];
  const ofCell = cellSources(analysed.passage);
  if (ofCell.length > 0) return ofCell;
  const reader = new AttributionReader(analysed);
  const found: Attribution[] = [];
  for (const [index, token] of analysed.tokens.entries()) {
    const attribution = reader.at(token, index);
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

export { isHeading, isSource };

/** Marks that end a sayer's words. */
const ends = new Set([",", ".", ";", ":", "(", ")", "—", "–"]);

/** Words that a sayer in front of its verb does not reach across. */
const leftLimits = new Set(
  "that what how why which who where when as if because since so then there it he she they we and or nor after before during of in on at by from to with for into although though while but however".split(
    " ",
  ),
);

/** "E. I. Smirnov": the stop of an initial ends no name. */
function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.text.length === 1 && /\p{Lu}/u.test(token.text);
}

class AttributionReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #atoms: readonly Extent[];
  readonly #analysed: Analysed;

  constructor(analysed: Analysed) {
    this.#analysed = analysed;
    this.#text = analysed.passage.text;
    this.#tokens = analysed.tokens;
    this.#atoms = [...analysed.names, ...analysed.dates];
  }

  at(token: Token, index: number): Attribution | null {
    if (token.folded === "according" && this.#tokens[index + 1]?.folded === "to") return this.#accordingTo(index);
    if (!sayingVerbs.has(token.folded)) return null;
    if (this.#isNoun(token, index)) return null;
    const passive = this.#auxiliaryBefore(index);
    if (this.#tokens[index + 1]?.folded === "by") return passive === null ? null : this.#saidBy(index);
    if (passive !== null) return this.#impersonal(passive, index);
    return this.#says(index);
  }

  /** "according to Nakayama (2001), …"; "…, according to the Imperial Japanese Army, …". */
  #accordingTo(index: number): Attribution | null {
    const first = index + 2;
    const last = this.#sayerEnd(first);
    if (last < first) return null;
    return this.#made("attribution/according-to", this.#skipArticle(first), last, this.#around(index));
  }

  /** "were reported by both sides", "as revealed by statistics": the clause before it is what is said, and what follows. */
  #saidBy(index: number): Attribution | null {
    const first = index + 2;
    const last = Math.min(this.#sayerEnd(first), first + 6);
    if (last < first || !this.#isSayer(first, last)) return null;
    return this.#made("attribution/said-by", this.#skipArticle(first), last, this.#around(index));
  }

  /** "it is believed that …", "are said to have …", "are reported as 700 killed". */
  #impersonal(auxiliary: number, index: number): Attribution | null {
    if (!impersonalVerbs.has(this.#tokens[index]?.folded ?? "")) return null;
    const next = this.#tokens[index + 1]?.folded ?? "";
    if (!["that", "to", "as", ","].includes(next)) return null;
    const before = this.#tokens[auxiliary - 1];
    const first = before?.folded === "it" ? auxiliary - 1 : auxiliary;
    return this.#made("attribution/impersonal", first, index, this.#around(index));
  }

  /** "Japanese estimates suggest …", "the Imperial Japanese Army recorded …", "Soviet records state that …". */
  #says(index: number): Attribution | null {
    const last = this.#skipAside(index - 1);
    const first = this.#sayerStart(last);
    if (first > last || !this.#isSayer(first, last)) return null;
    const verb = this.#tokens[index];
    if (verb === undefined) return null;
    if (weakSayingVerbs.has(verb.folded) && !this.#bringsFigure(index)) return null;
    return this.#made("attribution/says", this.#skipArticle(first), last, {
      start: verb.end,
      end: this.#scopeEnd(index),
    });
  }

  /** "Japanese estimates suggest", "reports of violations": a noun of sources, not a verb. */
  #isNoun(token: Token, index: number): boolean {
    if (!sourceNouns.has(token.folded)) return false;
    const following = this.#tokens[index + 1];
    const next = following?.folded ?? "";
    return (
      following?.shape === "mark" ||
      sayingVerbs.has(next) ||
      beForms.has(next) ||
      /^(?:of|from|in|on|by|led|about|and|reaching)$/.test(next)
    );
  }

  /** Index of the form of "be" before a passive, adverbs between them skipped: "is often cited". */
  #auxiliaryBefore(index: number): number | null {
    for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
      const word = this.#tokens[at]?.folded ?? "";
      if (beForms.has(word) || (word === "as" && at === index - 1)) return at;
      if (!/ly$|^(?:also|often|not|now|never|only|to|have|had|has)$/.test(word)) return null;
    }
    return null;
  }

  /** "that" or a figure within the next words. */
  #bringsFigure(index: number): boolean {
    return this.#tokens
      .slice(index + 1, index + 9)
      .some(
        (token) =>
          token.folded === "that" ||
          token.shape === "digits" ||
          /^(?:out|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/.test(token.folded),
      );
  }

  /** Over "(2003)" after a name. */
  #skipAside(index: number): number {
    if (this.#tokens[index]?.text !== ")")
      return /ly$|^also$|^later$/.test(this.#tokens[index]?.folded ?? "") ? index - 1 : index;
    let at = index;
    while (at > 0 && this.#tokens[at]?.text !== "(") at--;
    return at - 1;
  }

  #sayerStart(last: number): number {
    let at = last;
    while (at >= 0 && last - at < 9) {
      const token = this.#tokens[at];
      if (token === undefined) break;
      const atom = this.#atomAt(token);
      if (atom === null && (ends.has(token.text) || leftLimits.has(token.folded) || token.shape === "digits")) {
        if (!(token.folded === "of" && this.#atomAt(this.#tokens[at + 1]) !== null && last - at < 6)) break;
      }
      if (atom !== null && at < last && this.#analysed.dates.some((date) => date.start === atom.start)) break; // "in July Danish ministers said"
      at = atom === null ? at - 1 : this.#indexBefore(atom.start);
      if (atom === null && /^(?:the|a|an)$/.test(token.folded)) break;
    }
    return at + 1;
  }

  #sayerEnd(first: number): number {
    let at = first;
    for (; at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (token === undefined || at - first > 15) break;
      if (this.#atomAt(token) !== null) continue;
      if (token.text === "." && isInitial(this.#tokens[at - 1])) continue;
      if (ends.has(token.text) || token.folded === "that" || this.#saysMore(at)) break;
    }
    return at - 1;
  }

  /** "according to their records and the Japanese claimed": another clause begins, which has a saying of its own. */
  #saysMore(index: number): boolean {
    if (this.#tokens[index]?.folded !== "and") return false;
    for (let at = index + 1; at < Math.min(this.#tokens.length, index + 6); at++) {
      const token = this.#tokens[at];
      if (token === undefined || ends.has(token.text)) return false;
      if (sayingVerbs.has(token.folded) && !sourceNouns.has(token.folded)) return true;
    }
    return false;
  }

  /** A name, a side, or a noun of sources. */
  #isSayer(first: number, last: number): boolean {
    const start = this.#tokens[first]?.start ?? 0;
    const end = this.#tokens[last]?.end ?? 0;
    const inside = (extent: Extent) => extent.start >= start && extent.end <= end;
    if (this.#analysed.names.some((name) => name.kind !== "place" && inside(name))) return true;
    const head = this.#tokens[last]?.folded ?? "";
    if (sourceNouns.has(head)) return true;
    for (let at = first; at < last - 1; at++) {
      if (sourceNouns.has(this.#tokens[at]?.folded ?? "") && this.#tokens[at + 1]?.folded === "of") return true; // "the census of 1905"
    }
    if (this.#isUnknownName(first, last)) return true;
    const people = this.#analysed.parties.some((cue) => inside(cue) && cue.end === end);
    const side =
      this.#analysed.parties.some(inside) &&
      /^(?:army|navy|forces?|side|military|government|leadership|troops|records?)$/.test(head);
    return people || side;
  }

  /** "Evan Mawdsley suspected that": two capitalised words right in front of "… that" are somebody, though no name is known of them. */
  #isUnknownName(first: number, last: number): boolean {
    const words = this.#tokens.slice(first, last + 1);
    const isName = words.length === 2 && words.every(({ shape }) => shape === "capitalised");
    return isName && this.#tokens[last + 2]?.folded === "that" && words.every((word) => this.#atomAt(word) === null);
  }

  #skipArticle(first: number): number {
    return this.#tokens[first]?.folded === "the" && this.#tokens[first + 1] !== undefined ? first + 1 : first;
  }

  /** From the contrast or strong mark before a phrase to the one after it. */
  #around(index: number): Extent {
    let at = index;
    for (let depth = 0; at > 0; at--) {
      const mark = this.#tokens[at - 1]?.text;
      if (mark === ")") depth++;
      else if (mark === "(" && depth > 0) depth--;
      else if (depth === 0 && this.#limits(at - 1)) break;
    }
    return { start: this.#tokens[at]?.start ?? 0, end: this.#scopeEnd(index) };
  }

  /** What is said goes on over brackets that open behind it: "as 300,000 (125,000 in the Red Army)". */
  #scopeEnd(index: number): number {
    for (let at = index + 1, depth = 0; at < this.#tokens.length; at++) {
      const mark = this.#tokens[at]?.text;
      if (mark === "(") depth++;
      else if (mark === ")" && depth > 0) depth--;
      else if (depth === 0 && this.#limits(at)) return this.#tokens[at]?.start ?? this.#text.length;
    }
    return this.#text.length;
  }

  #limits(at: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined) return true;
    if (token.text === "(" || token.text === ")") return true;
    if (token.text === ";") return true;
    return (
      contrasts.has(token.folded) &&
      !this.#goesOn(at) &&
      this.#tokens[at + 1]?.shape !== "digits" &&
      this.#tokens[at + 1]?.folded !== "fewer"
    );
  }

  /** "the total number of dead in the area is 24,400, …, but the total number in all is 18,900": the same is told of something else. */
  #goesOn(at: number): boolean {
    const [article, head, ...others] = this.#tokens.slice(at + 1, at + 24);
    if (article?.folded !== "the" || head === undefined || /^(?:actual|real|true|exact)$/.test(head.folded))
      return false;
    const isTold = this.#tokens
      .slice(0, at)
      .some((token, index) => token.folded === head.folded && this.#tokens[index - 1]?.folded === "the");
    return isTold && !others.some((token) => sayingVerbs.has(token.folded));
  }

  #atomAt(token: Token | undefined): Extent | null {
    if (token === undefined) return null;
    return this.#atoms.find((atom) => atom.start <= token.start && token.end <= atom.end) ?? null;
  }

  #indexBefore(position: number): number {
    let at = this.#tokens.length - 1;
    while (at >= 0 && (this.#tokens[at]?.start ?? 0) >= position) at--;
    return at;
  }

  #made(rule: string, first: number, last: number, scope: Extent): Attribution {
    const start = this.#tokens[first]?.start ?? 0;
    const end = this.#tokens[last]?.end ?? start;
    return { start, end, words: this.#text.slice(start, end), scope, rule };
  }
}
