import { partOf, type Token } from "../../text/tokens.ts";
import { organisationNouns } from "../organisation/organisation-nouns.ts";
import { geographicNouns } from "../place/geographic-nouns.ts";
import { isDemonym } from "./demonyms.ts";
import type { KnownNames } from "./words.ts";

// Words that a scrape runs into the name before them: "Tokyoto", "Japanallthe".
const tails = [
  "allthe",
  "after",
  "and",
  "are",
  "all",
  "from",
  "for",
  "has",
  "the",
  "was",
  "with",
  "in",
  "is",
  "of",
  "on",
  "or",
  "to",
  "at",
  "by",
  "as",
];

const tailsByLetter = new Map(
  tails
    .map(({ length }, index) => tails[index]?.[length - 1] ?? "")
    .map((last) => [last, tails.filter((tail) => tail.endsWith(last))]),
);

const shortestName = 4;

/**
 * Takes apart a token that holds more than one word: "minesweeperKT", "landingafterJapan", "EnkhjargalKIA", "AmericanP",
 * "Tokyoto", "Russias" (an apostrophe lost; the name comes back with shape "mixed"). Null when it is one word.
 */
export function splitGlued(token: Token, known: KnownNames): Token[] | null {
  if (token.shape === "mixed") return splitAtCapital(token, known);
  const { folded } = token;
  if (token.shape !== "capitalised" || folded.length < shortestName || isDemonym(folded)) return null;
  if (known.isPlace(folded)) return null;
  const lostApostrophe =
    folded.endsWith("s") && !folded.endsWith("ss") && !isNoun(folded) && known.mayPossess(folded.slice(0, -1));
  if (lostApostrophe) return [partOf(token, 0, token.text.length - 1, "mixed")];
  if (known.isName(folded)) return null;
  for (const tail of tailsByLetter.get(folded.at(-1) ?? "") ?? []) {
    if (!folded.endsWith(tail)) continue;
    const length = token.text.length - tail.length;
    if (length >= shortestName && known.isName(folded.slice(0, length))) {
      return [part(token, 0, length), part(token, length, token.text.length)];
    }
  }
  return null;
}

const isNoun = (folded: string) => geographicNouns[folded] !== undefined || organisationNouns[folded] !== undefined;

function splitAtCapital(token: Token, known: KnownNames): Token[] | null {
  const { text } = token;
  const lowerFirst = /^\p{Ll}{3,}(?=\p{Lu})/u.exec(text);
  if (lowerFirst !== null) {
    const rest = part(token, lowerFirst[0].length, text.length);
    const whole = splitGlued({ ...rest, shape: /^\p{Lu}+$/u.test(rest.text) ? "capitals" : "capitalised" }, known);
    return [part(token, 0, lowerFirst[0].length), ...(whole ?? [rest])];
  }
  const debris = /^\p{Lu}\p{Ll}{2,}(?=\p{Lu}{2,}$)/u.exec(text);
  if (debris !== null) return [part(token, 0, debris[0].length)];
  const name = /^\p{Lu}\p{Ll}{2,}(?=\p{Lu})/u.exec(text);
  if (name !== null && known.isName(name[0].toLowerCase())) {
    return [part(token, 0, name[0].length), part(token, name[0].length, text.length)];
  }
  return null;
}

function part(token: Token, from: number, to: number): Token {
  return partOf(token, from, to, /^\p{Lu}/u.test(token.text.slice(from, to)) ? "capitalised" : "lower");
}
