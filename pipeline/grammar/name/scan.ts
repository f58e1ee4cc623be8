import { givenNames } from "../person/given-names.ts";
import { particlesEnd } from "../person/person-name.ts";
import { titleAt, titleBefore } from "../person/title-phrase.ts";
import { directionWords, regimeWords } from "../place/geographic-nouns.ts";
import { echelonOfNoun } from "../unit/echelons.ts";
import type { Candidate, OpenName } from "./candidate.ts";
import { calendarWords, functionWords } from "./common-words.ts";
import { evidenceAround } from "./evidence.ts";
import type { NameRule } from "./name-rule.ts";
import { nameRules } from "./rules.ts";
import type { Scene } from "./scene.ts";
import { fact } from "./word-facts.ts";

/** What one passage holds: names whose kind is plain, and runs of capitals that are still open. Both in text order. */
export interface Scan {
  readonly scene: Scene;
  readonly decided: readonly Candidate[];
  readonly open: readonly OpenName[];
}

const lowerOpeners = new Set(
  "battle battles treaty convention congress pact northern southern eastern western central southeast northeast southwest northwest southeastern northeastern al".split(
    " ",
  ),
);

/** Reads a passage left to right; at each word the longest candidate wins, then the earlier rule. */
export function scan(scene: Scene, opensLower: (folded: string) => boolean): Scan {
  const decided: Candidate[] = [];
  const open: OpenName[] = [];
  let at = 0;
  while (at < scene.words.length) {
    const candidate = mayOpen(scene, at, opensLower) ? longestAt(scene, at) : null;
    if (candidate !== null) {
      decided.push(candidate);
      at = candidate.to;
      continue;
    }
    const to = designationEnd(scene, at) ?? openRunEnd(scene, at);
    const title = to > at ? at : titleEnd(scene, at);
    if (to > at) open.push({ from: at, to, key: scene.keyOf(at, to), evidence: evidenceAround(scene, at, to) });
    at = Math.max(to, title, at + 1);
  }
  return { scene, decided, open };
}

function mayOpen(scene: Scene, at: number, opensLower: (folded: string) => boolean): boolean {
  const word = scene.words[at];
  if (word === undefined) return false;
  if (word.isCapital) return true;
  const { folded } = word;
  if (word.isMark) return folded === '"' || folded === "“" || folded === "«";
  return lowerOpeners.has(folded) || (scene.facts(at) & fact.figure) !== 0 || opensLower(folded);
}

function longestAt(scene: Scene, at: number): Candidate | null {
  let best: Candidate | null = null;
  const here = scene.facts(at);
  const near = here | scene.facts(at + 1);
  const ahead = scene.factsAhead(at);
  for (const rule of nameRules) {
    if (!mayMatch(rule, here, near, ahead)) continue;
    const candidate: Candidate | null = rule.read(scene, at);
    if (candidate !== null && (best === null || reach(candidate) > reach(best))) best = candidate;
  }
  return best;
}

function mayMatch({ needs }: NameRule, here: number, near: number, ahead: number): boolean {
  if (needs === undefined) return true;
  return ((needs.here ?? 0) & here) !== 0 || ((needs.near ?? 0) & near) !== 0 || ((needs.ahead ?? 0) & ahead) !== 0;
}

const longestLetters = 3;

/** End of "E18", "U-47": one to three capitals and a number tied to them. */
function designationEnd(scene: Scene, at: number): number | null {
  const word = scene.words[at];
  if (word === undefined || !word.isCapital || word.folded.length > longestLetters || word.isInitial) return null;
  if (word.folded.length > 1 && !word.isAcronym) return null;
  const number = scene.isHyphen(at + 1) ? at + 2 : at + 1;
  return scene.words[number]?.isGlued && /^\d+$/.test(scene.folded(number)) ? number + 1 : null;
}

/** After a title of several words before a name: the "Defense" of "Secretary of Defense Robert McNamara" names nothing. */
function titleEnd(scene: Scene, at: number): number {
  const title = scene.isCapital(at) ? titleAt(scene, at) : null;
  return title !== null && scene.isCapital(title.to) ? title.to : at;
}

// A title in quotation marks is found one word ahead, at its opening mark.
const reach = (candidate: Candidate) => candidate.to;

/** End of a run of capitals that no rule took and that can be a name; `at` when there is none. */
function openRunEnd(scene: Scene, at: number): number {
  if (!scene.isCapital(at) || isNoName(scene, at)) return at;
  let to = at;
  while (scene.isCapital(to) && !calendarWords.has(scene.folded(to)) && !functionWords.has(scene.folded(to))) {
    if (to > at && ((scene.facts(to) & fact.demonym) !== 0 || titleAt(scene, to) !== null || startsKnown(scene, to)))
      break;
    if (to > at && isHolderOfPlace(scene, at, to)) break;
    if (to > at && scene.folded(to) === "army" && scene.folded(to + 1) === "of") break;
    if (to > at && scene.words[to]?.isAcronym && (scene.facts(to) & fact.numeral) !== 0) break; // "Union XXV Corps"
    to++;
    if (scene.isPossessive(to - 1)) break;
    if (scene.isGivenNameTail(to)) to += 2;
    if (
      scene.isHyphen(to) &&
      scene.isCapital(to + 1) &&
      !startsKnown(scene, to + 1) &&
      (scene.facts(to + 1) & fact.demonym) === 0
    )
      to++;
    to = afterParticles(scene, to);
  }
  return scene.words[to - 1]?.isMark ? to - 1 : to;
}

/** "the mayor of Jaffna Alfred Duraiappah": the place ends where a given name begins the holder's. */
function isHolderOfPlace(scene: Scene, at: number, to: number): boolean {
  if (scene.folded(at - 1) !== "of" || !givenNames.has(scene.folded(to)) || !scene.isCapital(to + 1)) return false;
  return !givenNames.has(scene.folded(to - 1)) && titleBefore(scene, at - 1) !== null;
}

const ties = new Set("de del della di du des von van der den bin ibn".split(" "));

/** "Alain de Benoist", "Ansar al-Islam": over the particles to the capital that goes on; `to` where none do. */
function afterParticles(scene: Scene, to: number): number {
  const folded = scene.folded(to);
  if (scene.isCapital(to)) return to;
  if ((folded === "al" || folded === "el" || folded === "ad") && scene.isHyphen(to + 1) && scene.isCapital(to + 2))
    return scene.isPlainCapital(to + 2) ? to : to + 2;
  const end = ties.has(folded) ? particlesEnd(scene, to) : to;
  return end > to && !startsKnown(scene, end) && !scene.isPlainCapital(end) ? end : to;
}

/** "Accompanying Zhukov", "Subsequently Manner": a participle or adverb that opens the sentence. */
function opensPhrase(scene: Scene, at: number): boolean {
  const folded = scene.folded(at);
  return (
    scene.isCapital(at + 1) && scene.opensSentence(at) && /.{3}(?:ing|ly)$/.test(folded) && !givenNames.has(folded)
  );
}

function isNoName(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word === undefined || word.isInitial || (word.folded.length === 1 && !word.isAcronym)) return true;
  if (scene.isPlainCapital(at) || directionWords.has(word.folded) || echelonOfNoun[word.folded] !== undefined)
    return true;
  if (regimeWords.has(word.folded) && scene.isCapital(at + 1)) return true;
  return titleAt(scene, at) !== null || opensPhrase(scene, at);
}

function startsKnown(scene: Scene, at: number): boolean {
  return scene.known(at, (sense) => sense.kind === "place") !== null;
}
