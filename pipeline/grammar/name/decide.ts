import type { Candidate, CandidateKind, OpenName } from "./candidate.ts";
import { evidenceAround } from "./evidence.ts";
import { keyOf, type Memory } from "./memory.ts";
import type { Scan } from "./scan.ts";
import type { Scene } from "./scene.ts";

const enough = 2; // one strong witness, or two weak ones
const longestPerson = 3; // words
const rounds = 3; // a name settled in one round speaks for its neighbours in the next

/** The names of a passage: those whose kind is plain, and the open ones that the whole text settles; in text order. */
export function decide(scan: Scan, memory: Memory): Candidate[] {
  const names = scan.decided.map((each) =>
    isPerson(scan.scene, each, memory) ? { ...each, kind: "person" as const } : each,
  );
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

/** A word of general vocabulary ("Togo") that the text gives to a person, and that has no company of a place. */
function isPerson(scene: Scene, { kind, rule, isBare, from, to }: Candidate, memory: Memory): boolean {
  if (kind !== "place" || isBare !== true || rule !== "name/authority") return false;
  return memory.people.has(keyOf(scene, from, to)) && evidenceAround(scene, from, to).place < enough;
}

function decideOpen(scene: Scene, names: readonly Candidate[], open: OpenName, memory: Memory): Candidate | null {
  const key = keyOf(scene, open.from, open.to);
  const make = (kind: CandidateKind, rule: string): Candidate => ({
    kind,
    rule,
    from: open.from,
    to: open.to,
    type: null,
  });
  const isCode =
    /^\d/.test(scene.folded(open.to)) || (scene.isHyphen(open.to) && /^\d/.test(scene.folded(open.to + 1)));
  if (isCode) return null;
  if (open.to - open.from === 1 && scene.words[open.from]?.isAcronym) {
    const kind = memory.initials.get(key);
    return kind === undefined ? null : make(kind, "name/initials");
  }
  const isCommonWord = open.to - open.from === 1 && memory.lowerCase.has(key);
  if (memory.people.has(key) && open.evidence.place < enough) return make("person", "person/known-in-text");
  if (memory.places.has(key) && !isCommonWord) return make("place", "place/known-in-text");
  if (isCommonWord && scene.opensSentence(open.from)) return null;
  const total = memory.totals.get(key) ?? { place: 0, person: 0 };
  const place = open.evidence.place * 2 + total.place + listed(scene, names, open, "place");
  const person = open.evidence.person * 2 + total.person + listed(scene, names, open, "person");
  if (isCommonWord || Math.max(place, person) < enough) return null;
  if (person >= place) return wordCount(scene, open) <= longestPerson ? make("person", "person/by-company") : null;
  return make("place", "place/by-company");
}

/**
 * In a list with names of a kind ("Habomai, Shikotan and Iturup"), or as another spelling of one ("Maoka (Holmsk)",
 * "sometimes spelled Halhin Gol"), it is most likely of that kind too.
 */
function listed(scene: Scene, names: readonly Candidate[], open: OpenName, kind: "place" | "person"): number {
  const neighbour = names.find(
    (each) =>
      (each.to < open.from && isJoint(scene, each.to, open.from)) ||
      (open.to < each.from && isJoint(scene, open.to, each.from)),
  );
  if (neighbour?.kind === kind) return enough;
  return kind === "place" && isSpelling(scene, names, open) ? enough : 0;
}

function isJoint(scene: Scene, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) if (!/^(?:,|and|or|the)$/.test(scene.folded(at))) return false;
  return true;
}

/** "Esutoru (Esetoru)", "Kanchazu (also spelled "Kanchatzu")", "Khalkhin Gol, sometimes spelled Halhin Gol". */
function isSpelling(scene: Scene, names: readonly Candidate[], open: OpenName): boolean {
  let at = open.from - 1;
  while (/^["“(]$/.test(scene.folded(at))) at--;
  if (/^(?:spelled|spelt|called|romanized|romanised)$/.test(scene.folded(at)))
    return scene.folded(at) !== "called" || scene.folded(at - 1) === "also";
  const opensBracket = at === open.from - 2 && scene.folded(open.from - 1) === "(" && scene.folded(open.to) === ")";
  return opensBracket && names.some((each) => each.kind === "place" && each.to === at + 1);
}
