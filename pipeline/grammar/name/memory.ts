import { japaneseGivenNames } from "../person/given-names.ts";
import { particles } from "../person/person-name.ts";
import { shipPrefixes } from "../vessel/ship-types.ts";
import type { Candidate, CandidateKind, OpenName } from "./candidate.ts";
import { evidenceAround } from "./evidence.ts";
import type { Scan } from "./scan.ts";
import type { Scene } from "./scene.ts";

/** What a text as a whole says of its names: used for those that one sentence leaves open. */
export interface Memory {
  /** Folded names and parts of names of people, told by a title, a list or a given name. */
  readonly people: ReadonlySet<string>;
  /** Names of places told by a noun, a table or their company. */
  readonly places: ReadonlySet<string>;
  /** Names of rivers told with their noun, without it: "tugela". */
  readonly rivers: ReadonlySet<string>;
  /** Names of ships told by a prefix or a hull number, without the prefix: "Wisconsin". */
  readonly vessels: ReadonlySet<string>;
  /** Letters of ships known by letters and a number: "e" of "E18", "kt" of "KT-152". */
  readonly hulls: ReadonlySet<string>;
  /** Open names that the first reading has settled somewhere in the text, and how. */
  readonly settled: ReadonlyMap<string, "place" | "person">;
  /** Sum of the evidence for each open name. */
  readonly totals: ReadonlyMap<string, { place: number; person: number }>;
  /** Initials that the text explains: "Coalition Provisional Authority (CPA)". */
  readonly initials: ReadonlyMap<string, CandidateKind>;
  /** Family names of people named in full, folded. */
  readonly families: ReadonlySet<string>;
  /** Open names of one word that also occur in lower case. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words that the text has in lower case, of those that open a name of several words at the head of a sentence. */
  readonly lowerWords: ReadonlySet<string>;
}

const longestLetters = 3;

/** Gathers what all passages of a text say. */
export function memoryOf(scans: readonly Scan[]): Memory {
  const people = new Set<string>();
  const families = new Set<string>();
  const places = new Set<string>();
  const rivers = new Set<string>();
  const vessels = new Set<string>();
  const hulls = new Set<string>();
  const initials = new Map<string, CandidateKind>();
  const totals = new Map<string, { place: number; person: number }>();
  const openers = new Set<string>();
  for (const { scene, decided, open } of scans) {
    for (const { kind, from, to, isBare } of decided) {
      if (kind === "person" && isBare !== true) rememberPerson(people, families, scene, from, to);
      if (kind === "organisation" || kind === "unit") rememberInitials(initials, scene, to, kind);
      if (kind === "place") places.add(scene.keyOf(from, to));
      if (kind === "place" && scene.folded(to - 1) === "river") rivers.add(scene.keyOf(from, to - 1));
      if (kind === "vessel") rememberVessel(vessels, hulls, scene, from, to);
    }
    for (const name of open) {
      addEvidence(totals, name.key, name);
      if (name.to - name.from > 1 && scene.opensSentence(name.from)) openers.add(scene.folded(name.from));
    }
  }
  const lowerCase = new Set<string>();
  const lowerWords = new Set<string>();
  for (const { scene } of scans) {
    for (const { isCapital, folded } of scene.words) {
      if (isCapital) continue;
      if (totals.has(folded)) lowerCase.add(folded);
      if (openers.has(folded)) lowerWords.add(folded);
    }
  }
  for (const { scene, decided } of vessels.size === 0 ? [] : scans) {
    for (const { kind, from, to } of decided) {
      if (kind !== "place" || !vessels.has(scene.keyOf(from, to))) continue;
      addEvidence(totals, scene.keyOf(from, to), { evidence: evidenceAround(scene, from, to) });
    }
  }
  return {
    people,
    families,
    places,
    rivers,
    vessels,
    hulls,
    settled: new Map(),
    totals,
    initials,
    lowerCase,
    lowerWords,
  };
}

function rememberInitials(initials: Map<string, CandidateKind>, scene: Scene, to: number, kind: CandidateKind): void {
  if (scene.folded(to) !== "(" || scene.folded(to + 2) !== ")" || !scene.words[to + 1]?.isAcronym) return;
  initials.set(scene.folded(to + 1), kind);
}

function rememberVessel(vessels: Set<string>, hulls: Set<string>, scene: Scene, from: number, to: number): void {
  if (/^\d+$/.test(scene.folded(to - 1))) {
    const letters = scene.isHyphen(to - 2) ? to - 3 : to - 2;
    if (letters >= from && scene.folded(letters).length <= longestLetters) hulls.add(scene.folded(letters));
    return;
  }
  const isPrefixed = shipPrefixes.has(scene.folded(from)) && scene.words[from]?.isAcronym === true && to - from > 1;
  if (isPrefixed || scene.folded(to) === "(") vessels.add(scene.keyOf(isPrefixed ? from + 1 : from, to));
}

/**
 * The open names that the passages settle, by the kind most of them give: a place of one sentence is most likely no person in
 * another. Names that are as often one as the other stay open.
 */
export function settledIn(
  decisions: readonly (readonly [Scene, readonly Candidate[]])[],
): Map<string, "place" | "person"> {
  const votes = new Map<string, number>();
  for (const [scene, candidates] of decisions) {
    for (const { kind, rule, from, to } of candidates) {
      if (rule !== `${kind}/by-company`) continue;
      const key = scene.keyOf(from, to);
      votes.set(key, (votes.get(key) ?? 0) + (kind === "place" ? 1 : -1));
    }
  }
  const settled = new Map<string, "place" | "person">();
  for (const [key, vote] of votes) if (vote !== 0) settled.set(key, vote > 0 ? "place" : "person");
  return settled;
}

function addEvidence(
  totals: Map<string, { place: number; person: number }>,
  key: string,
  name: Pick<OpenName, "evidence">,
): void {
  const total = totals.get(key) ?? { place: 0, person: 0 };
  total.place += name.evidence.place;
  total.person += name.evidence.person;
  totals.set(key, total);
}

/** The whole name, its last part (or first, where the family name leads), never an initial; with the particle too ("de Gaulle"). */
function rememberPerson(people: Set<string>, families: Set<string>, scene: Scene, from: number, to: number): void {
  people.add(scene.keyOf(from, to));
  const last = to - 1;
  if (isFamilyName(scene, last) && !scene.isHyphen(last - 1) && !japaneseGivenNames.has(scene.folded(last)))
    families.add(scene.folded(last));
  if (to - from < 2) return;
  if (scene.isHyphen(last - 1) && last - 2 > from) people.add(scene.keyOf(last - 2, to)); // "Baden-Powell"
  for (const at of [from, last]) if (isFamilyName(scene, at)) people.add(scene.folded(at));
  const particle = scene.isHyphen(last - 1) ? last - 2 : last - 1;
  if (particle > from && !scene.isCapital(particle) && particles.has(scene.folded(particle)))
    people.add(`${scene.keyOf(particle, last)} ${scene.folded(last)}`);
}

function isFamilyName(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return word !== undefined && !word.isInitial && word.folded.length > 2;
}
