import type { NameKind } from "../mention.ts";
import { titleBefore } from "../person/title-phrase.ts";
import { wordTable } from "../vocabulary.ts";
import type { Candidate, OpenName } from "./candidate.ts";
import { isDemonym } from "./demonyms.ts";
import type { Scene } from "./scene.ts";

const enough = 2; // as in decide.ts
const longestJoint = 3; // words: ", and the"
const longestGloss = 16; // words of a bracket with spellings in several languages

/**
 * In a list with names of a kind ("Habomai, Shikotan and Iturup"), or as another spelling of one ("Maoka (Holmsk)",
 * "sometimes spelled Halhin Gol"), a name is most likely of that kind too.
 */
export function listed(scene: Scene, names: readonly Candidate[], open: OpenName, kind: "place" | "person"): number {
  const before = names.find((each) => each.to < open.from && isJoint(scene, each.to, open.from, kind));
  const after = names.find((each) => open.to < each.from && isJoint(scene, open.to, each.from, kind));
  const isListed =
    (before?.kind === kind && isList(scene, kind, before, open)) ||
    (after?.kind === kind && isList(scene, kind, open, after));
  if (isListed) return enough;
  return kind === "place" && isSpelling(scene, open) ? enough : 0;
}

/** Only commas, "and", "or" between; "the" before the second only of a place. */
function isJoint(scene: Scene, from: number, to: number, kind: "place" | "person"): boolean {
  if (to - from > longestJoint) return false;
  for (let at = from; at < to; at++) {
    const folded = scene.folded(at);
    if (folded !== "," && folded !== "and" && folded !== "or" && !(folded === "the" && kind === "place")) return false;
  }
  return true;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A comma alone makes a list only where the list goes on: "besieging Kition, Cimon died" is none, "Leger, Massu and Salan" is. */
function isList(scene: Scene, kind: "place" | "person", first: Stretch, second: Stretch): boolean {
  if (scene.folded(first.to) !== "," || first.to + 1 !== second.from) return true;
  const end = second.to;
  const goesOn = scene.folded(end);
  if (goesOn === "and" || goesOn === "or") return true;
  if (goesOn === "," && (scene.isCapital(end + 1) || /^(?:and|or)$/.test(scene.folded(end + 1)))) return true;
  return /^[,(:]$/.test(scene.folded(first.from - 1)) || (kind === "place" && endsSentence(scene, end));
}

// "at Tall Afar, Iraq." and "in Durham, North Carolina." are pairs of place and country.
function endsSentence(scene: Scene, end: number): boolean {
  return end >= scene.words.length || /^[.;,)]$/.test(scene.folded(end));
}

/** "Esutoru (Esetoru)", "Kanchazu (also spelled "Kanchatzu")", "Khalkhin Gol, sometimes spelled Halhin Gol". */
function isSpelling(scene: Scene, open: OpenName): boolean {
  let at = open.from - 1;
  while (/^["“(]$/.test(scene.folded(at))) at--;
  if (/^(?:spelled|spelt|called|romanized|romanised)$/.test(scene.folded(at)))
    return scene.folded(at) !== "called" || scene.folded(at - 1) === "also";
  return false;
}

const quotes = /^["“”'‘’_«»]$/;

/**
 * A name that has a bracket to itself right behind another is of its kind: "Maoka (Holmsk)", "Eastern Army (_Itäarmeija_)"; so is
 * each name in a bracket of spellings, "Liancourt Rocks (Japanese: "Takeshima", Korean: "Dokdo")". Not a person's: that is a source.
 */
export function bracketKind(scene: Scene, names: readonly Candidate[], open: OpenName): NameKind | null {
  let from = open.from - 1;
  while (quotes.test(scene.folded(from))) from--;
  let to = open.to;
  while (quotes.test(scene.folded(to))) to++;
  const word = scene.folded(from);
  const isTold =
    (word === ":" && isDemonym(scene.folded(from - 1))) || /^(?:now|today|modern|formerly|then|as)$/.test(word);
  const isAlone = scene.folded(from) === "(" && scene.folded(to) === ")";
  if (!isTold && !isAlone) return null;
  const bracket = openingBracket(scene, from);
  const named = bracket === null ? undefined : names.find((each) => each.to === bracket);
  if (named === undefined || named.kind === "event" || named.kind === "person" || named.kind === "vessel") return null;
  if (isAlone && scene.words[open.from]?.isAcronym) return null;
  return named.kind;
}

function openingBracket(scene: Scene, from: number): number | null {
  for (let at = from; at > from - longestGloss && at > 0; at--) {
    if (scene.folded(at) === "(") return at;
    if (/^[).]$/.test(scene.folded(at))) return null;
  }
  return null;
}

/** "the head of the Red Government [Kullervo Manner]", "Prime Minister of Iraq [Nuri al-Maliki]": after an office and what it is of. */
export function officeBefore(scene: Scene, names: readonly Candidate[], open: OpenName): boolean {
  const body = names.find(({ kind, to }) => to === open.from && kind !== "person" && kind !== "event");
  if (body === undefined || scene.isPossessive(body.to - 1)) return false;
  const of = scene.folded(body.from - 1) === "the" ? body.from - 2 : body.from - 1;
  return scene.folded(of) === "of" && titleBefore(scene, of) !== null;
}

const calledOf: Readonly<Record<string, NameKind>> = wordTable({
  ...Object.fromEntries(
    "militia unit force army division brigade corps regiment battalion guard legion group squadron fleet"
      .split(" ")
      .map((noun) => [noun, "unit"]),
  ),
  ...Object.fromEntries(
    "ship vessel destroyer cruiser submarine battleship gunboat steamer".split(" ").map((noun) => [noun, "vessel"]),
  ),
  ...Object.fromEntries(
    "village town city island river hill mountain settlement place fortress port lake region"
      .split(" ")
      .map((noun) => [noun, "place"]),
  ),
  ...Object.fromEntries(
    "party organisation organization society company newspaper union".split(" ").map((noun) => [noun, "organisation"]),
  ),
});

/** "militia called _Boeitai_", "a village named Yavin": after the noun that says what it is. */
export function calledKind(scene: Scene, open: OpenName): NameKind | null {
  let at = open.from - 1;
  while (quotes.test(scene.folded(at))) at--;
  if (scene.folded(at) === "the") at--;
  if (!/^(?:called|named|dubbed|nicknamed)$/.test(scene.folded(at))) return null;
  return scene.isCapital(at - 1) ? null : (calledOf[scene.folded(at - 1)] ?? null);
}
