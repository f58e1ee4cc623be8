import { householdNames } from "../person/given-names.ts";
import { particles } from "../person/person-name.ts";
import type { Candidate, CandidateKind, OpenName } from "./candidate.ts";
import { functionWords, personVerbs } from "./common-words.ts";
import { areaNouns, evidenceAround } from "./evidence.ts";
import type { Memory } from "./memory.ts";
import { bracketKind, calledKind, listed, officeBefore } from "./neighbours.ts";
import type { Scan } from "./scan.ts";
import type { Scene } from "./scene.ts";
import { fact } from "./word-facts.ts";

const enough = 2; // one strong witness, or two weak ones
const longestPerson = 3; // words
const rounds = 3; // a name settled in one round speaks for its neighbours in the next

/** Whether a second reading, with what the first has settled, may find more in a passage than `first`. */
export function mayChange({ open }: Scan, first: readonly Candidate[], { settled }: Memory): boolean {
  return open.some(({ from, to, key }) => {
    const kind = settled.get(key);
    if (kind === undefined) return false;
    const name = first.find((each) => each.from < to && from < each.to);
    return name === undefined || (name.kind !== kind && name.rule.endsWith("/by-company"));
  });
}

/** The names of a passage: those whose kind is plain, and the open ones that the whole text settles; in text order. */
export function decide(scan: Scan, memory: Memory): Candidate[] {
  const names = scan.decided.map((each) => reconsidered(scan.scene, each, memory));
  let open = scan.open;
  for (let round = 0; round < rounds && open.length > 0; round++) {
    const still: OpenName[] = [];
    for (const name of open) {
      const candidate = decideOpen(scan.scene, names, name, memory);
      if (candidate === null) still.push(name);
      else names.push(candidate);
    }
    if (still.length === open.length) break;
    open = still;
  }
  return names.sort((a, b) => a.from - b.from);
}

function wordCount(scene: Scene, { from, to }: OpenName): number {
  let count = 0;
  for (let at = from; at < to; at++) if (scene.isCapital(at)) count++;
  return count;
}

function reconsidered(scene: Scene, name: Candidate, memory: Memory): Candidate {
  if (isPerson(scene, name, memory)) return { ...name, kind: "person" };
  return isVessel(scene, name, memory) ? { ...name, kind: "vessel", rule: "vessel/known-in-text", type: null } : name;
}

/** "Wisconsin" where the text has named the "USS Wisconsin"; with "the" alone where it also names a place so. */
function isVessel(
  scene: Scene,
  { kind, from, to }: Candidate | (OpenName & { kind: "place" }),
  memory: Memory,
): boolean {
  if (kind !== "place" || memory.vessels.size === 0 || !memory.vessels.has(scene.keyOf(from, to))) return false;
  if (evidenceAround(scene, from, to).place >= enough) return false;
  const isState = (memory.totals.get(scene.keyOf(from, to))?.place ?? 0) > 0;
  return !isState || scene.folded(from - 1) === "the";
}

function isSubject(scene: Scene, from: number, to: number): boolean {
  const { place, person } = evidenceAround(scene, from, to);
  return place === 0 && person > 0;
}

/** A word of general vocabulary ("Togo") that the text gives to a person, and that has no company of a place. */
function isPerson(scene: Scene, { kind, rule, type, isBare, from, to }: Candidate, memory: Memory): boolean {
  if (kind !== "place" || rule !== "name/authority") return false;
  if (isBare === true)
    return memory.people.has(scene.keyOf(from, to)) && evidenceAround(scene, from, to).place < enough;
  // "Shelikhov" of the tables is a town; in a text with Grigory Shelikhov, one who founds and responds is he.
  if (type === "country" || type === "region" || to > from + 1) return false;
  return memory.families.has(scene.folded(from)) && isSubject(scene, from, to);
}

function decideOpen(scene: Scene, names: readonly Candidate[], whole: OpenName, memory: Memory): Candidate | null {
  const open = withoutOpening(scene, whole, memory);
  const { key } = open;
  const make = (kind: CandidateKind, rule: string): Candidate => ({
    kind,
    rule,
    from: kind === "person" ? fromParticle(scene, open.from, key, memory) : open.from,
    to: open.to,
    type: null,
  });
  if (isDesignation(scene, open))
    return memory.hulls.has(scene.folded(open.from)) ? make("vessel", "vessel/known-in-text") : null;
  if (isCode(scene, open)) return null;
  const isWord = open.to - open.from === 1;
  const bracket = bracketKind(scene, names, open);
  if (bracket !== null) return make(bracket, "name/in-brackets");
  if (isWord && scene.words[open.from]?.isAcronym) {
    const kind = memory.initials.get(key);
    return kind === undefined ? null : make(kind, "name/initials");
  }
  if (namesNothing(scene, open)) return null;
  const isCommonWord = isWord && memory.lowerCase.has(key);
  if (isVessel(scene, { ...open, kind: "place" }, memory)) return make("vessel", "vessel/known-in-text");
  const called = calledKind(scene, open);
  if (called !== null) return make(called, "name/called");
  if (isKnownPerson(scene, open, key, memory)) return make("person", "person/known-in-text");
  if (memory.places.has(key) && !isCommonWord) return make("place", "place/known-in-text");
  if (memory.rivers.has(key) && hasArticle(scene, open)) return make("place", "place/known-in-text"); // "the Tugela"
  if (isCommonWord && scene.opensSentence(open.from)) return null;
  const settled = memory.settled.get(key);
  if (settled !== undefined && !isCommonWord && !(settled === "person" && hasArticle(scene, open)))
    return make(settled, `${settled}/by-company`);
  const total = memory.totals.get(key) ?? { place: 0, person: 0 };
  const place = open.evidence.place * 2 + total.place + listed(scene, names, open, "place");
  const office = officeBefore(scene, names, open) ? enough : 0;
  const inList = hasArticle(scene, open) ? 0 : listed(scene, names, open, "person");
  const person = open.evidence.person * 2 + total.person + office + inList;
  if (isCommonWord || Math.max(place, person) < enough) return null;
  if (person >= place) return wordCount(scene, open) <= longestPerson ? make("person", "person/by-company") : null;
  return make("place", "place/by-company");
}

function hasArticle(scene: Scene, { from }: OpenName): boolean {
  return /^(?:the|an?)$/.test(scene.folded(from - 1));
}

const commonNoun = fact.organisation | fact.eventNoun | fact.formation | fact.shipNoun;

const colours = new Set("red black white green blue".split(" "));

/** A common noun with a capital, "Plan de Ayala", a colour, "Peloponnesian cities", the second half of "Socialist-Revolutionaries". */
function namesNothing(scene: Scene, { from, to }: OpenName): boolean {
  if (to - from > 1) return (scene.facts(from) & fact.eventNoun) !== 0;
  const folded = scene.folded(from);
  if ((scene.facts(from) & commonNoun) !== 0 || colours.has(folded)) return true;
  if (scene.isHyphen(from - 1) && (scene.facts(from - 2) & fact.demonym) !== 0) return true;
  const next = scene.words[to];
  const isAdjective = /.{3}(?:ian|ean|ese|ish)$/.test(folded) && !scene.isPossessive(from);
  return isAdjective && next !== undefined && !next.isMark && !next.isCapital && !goesOnAfterName(next.folded);
}

/** Words in lower case that follow a name and make no adjective of it. */
function goesOnAfterName(folded: string): boolean {
  return functionWords.has(folded) || personVerbs.has(folded) || areaNouns.has(folded) || /(?:ed|ing|ly)$/.test(folded);
}

/** "E18", "U-47": letters and a number. */
function isDesignation(scene: Scene, { to }: OpenName): boolean {
  return /^\d/.test(scene.folded(to - 1));
}

const distances = /^(?:miles?|kilomet(?:er|re)s?|km|metres?|meters?|yards?|minutes?|hours?|days?)$/;

function isCode(scene: Scene, { to }: OpenName): boolean {
  if (scene.isHyphen(to)) return /^\d/.test(scene.folded(to + 1));
  return /^\d/.test(scene.folded(to)) && !distances.test(scene.folded(to + 1)); // but "to Bapaume 12 miles off"
}

/** "Negotiations Manner led": a word that opens the sentence, and that the text also has in lower case, is no part of the name. */
function withoutOpening(scene: Scene, open: OpenName, memory: Memory): OpenName {
  const from = open.from + 1;
  if (open.to - open.from < 2 || !scene.opensSentence(open.from) || scene.words[from]?.isMark) return open;
  const rest = scene.keyOf(from, open.to);
  const isKnown = memory.people.has(rest) && !memory.people.has(open.key);
  if (!memory.lowerWords.has(scene.folded(open.from)) && !isKnown) return open;
  return { from, to: open.to, key: rest, evidence: evidenceAround(scene, from, open.to) };
}

/** A name the text gives to a person, or a longer one that ends in the family name of such ("Yakubu Gowon" beside "General Gowon"). */
function isKnownPerson(scene: Scene, open: OpenName, key: string, memory: Memory): boolean {
  if (memory.people.has(key)) return isPersonHere(scene, open);
  const length = open.to - open.from;
  if (length < 2 || length > longestPerson || (scene.facts(open.from) & notGiven) !== 0) return false;
  const family = scene.folded(open.to - 1);
  if (hasArticle(scene, open) || open.evidence.place >= enough) return false; // "the Cao Dai" beside "Bao Dai"
  return memory.families.has(family) || householdNames.has(family);
}

const notGiven = fact.geographic | fact.leadingNoun | fact.beforePlace | commonNoun;

/** Unless the words around it say that a place of that name is meant: "the capture of Hussein" says so only of a place. */
function isPersonHere(scene: Scene, open: OpenName): boolean {
  if (open.evidence.place < enough) return true;
  return scene.folded(open.from - 1) === "of" && open.evidence.place === enough;
}

/** "de Gaulle", where the text has told the particle with the full name. */
function fromParticle(scene: Scene, from: number, key: string, memory: Memory): number {
  const at = scene.isHyphen(from - 1) ? from - 2 : from - 1;
  if (!particles.has(scene.folded(at)) || (scene.isCapital(at) && !scene.opensSentence(at))) return from;
  return memory.people.has(`${scene.keyOf(at, from)} ${key}`) ? at : from;
}
