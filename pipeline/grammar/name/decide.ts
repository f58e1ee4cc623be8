import type { Candidate, OpenName } from "./candidate.ts";
import { keyOf, type Memory } from "./memory.ts";
import type { Scan } from "./scan.ts";
import type { Scene } from "./scene.ts";

const enough = 2; // one strong witness, or two weak ones

/** The names of a passage: those whose kind is plain, and the open ones that the whole text settles; in text order. */
export function decide(scan: Scan, memory: Memory): Candidate[] {
  const { scene } = scan;
  const names = scan.decided.map((candidate) => reconsider(scene, candidate, memory));
  for (const open of scan.open) {
    const candidate = decideOpen(scan, open, memory);
    if (candidate !== null) names.push(candidate);
  }
  return names.sort((a, b) => a.from - b.from);
}

/** A bare place name that the text elsewhere gives to a person stays a place, unless its company is a person's. */
function reconsider(scene: Scene, candidate: Candidate, memory: Memory): Candidate {
  return candidate;
}

function decideOpen(scan: Scan, open: OpenName, memory: Memory): Candidate | null {
  const { scene } = scan;
  const key = keyOf(scene, open.from, open.to);
  const make = (kind: "person" | "place", rule: string): Candidate => ({
    kind,
    rule,
    from: open.from,
    to: open.to,
    type: null,
  });
  const isCode =
    /^\d/.test(scene.folded(open.to)) || (scene.isHyphen(open.to) && /^\d/.test(scene.folded(open.to + 1)));
  if (isCode) return null;
  const isCommonWord = open.to - open.from === 1 && memory.lowerCase.has(key);
  if (memory.people.has(key) && open.evidence.place < enough) return make("person", "person/known-in-text");
  if (memory.places.has(key) && !isCommonWord) return make("place", "place/known-in-text");
  if (isCommonWord && scene.opensSentence(open.from)) return null;
  const total = memory.totals.get(key) ?? { place: 0, person: 0 };
  const place = open.evidence.place * 2 + total.place + listed(scan, open, "place");
  const person = open.evidence.person * 2 + total.person + listed(scan, open, "person");
  if (isCommonWord || Math.max(place, person) < enough) return null;
  if (person >= place) return open.to - open.from <= 3 ? make("person", "person/by-company") : null;
  return make("place", "place/by-company");
}

/** In a list with names of a kind ("Habomai, Shikotan and Iturup") it is most likely of that kind too. */
function listed(scan: Scan, open: OpenName, kind: "place" | "person"): number {
  const { scene, decided } = scan;
  const neighbour = decided.find(
    (each) =>
      (each.to < open.from && isListJoint(scene, each.to, open.from)) ||
      (open.to < each.from && isListJoint(scene, open.to, each.from)),
  );
  return neighbour?.kind === kind ? enough : 0;
}

function isListJoint(scene: Scene, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) if (!/^(?:,|and|or|the)$/.test(scene.folded(at))) return false;
  return true;
}
