import { type Actor, isPlaceName, referenceTo } from "../event/actors.ts";
import { prepositions } from "../event/noun-phrase.ts";
import type { Sentence, Word } from "../event/sentence.ts";
import { motionVerbs } from "./motion-verbs.ts";
import { civilians, kindOf } from "./mover-nouns.ts";
import type { MovementReading } from "./read-movements.ts";

/** Who or what moved: a name, a side, or civilians of one. */
export type Mover = Pick<MovementReading, "mover" | "isCivilian" | "party">;

export const someCivilians: Mover = { mover: null, isCivilian: true, party: null };
export const headReach = 4;

/** Where the noun stands that a side's adjective or a possessive belongs to ("Soviet naval [convoy]"), -1 where it is nothing that moves. */
export function headAfter(words: readonly Word[], from: number): number {
  let head = -1;
  for (let at = from; at < from + headReach; at++) {
    const word = words[at];
    if (word === undefined || word.shape !== "lower" || word.name !== null || prepositions.has(word.folded)) break;
    if (kindOf(word.folded) !== null) head = at;
    else if (head >= 0) break;
  }
  return head;
}

function isPossessive(words: readonly Word[], last: number): boolean {
  return /^['’]$/.test(words[last + 1]?.folded ?? "") && words[last + 2]?.folded === "s";
}

/** An actor as a mover, null where what its words name is nothing that moves ("the Soviet note", "Nakagawa's comment"). */
export function moverOf(sentence: Sentence, actors: readonly Actor[], actor: Actor): Mover | null {
  const { words } = sentence;
  if (!actor.acts || (isPlaceName(actor) && words[actor.first]?.party?.form === "adjective")) return null;
  const party =
    actor.party === null || actor.partyExtent === null
      ? null
      : { id: actor.party, at: referenceTo(sentence, actor.partyExtent) };
  const owns = isPossessive(words, actor.last);
  if (actor.name !== null && !isPlaceName(actor)) {
    if (owns && headAfter(words, actor.last + 3) < 0) return null;
    return { mover: referenceTo(sentence, actor.name), isCivilian: false, party };
  }
  if (party === null) return null;
  if (!owns && words[actor.first]?.party?.form !== "adjective") return { mover: null, isCivilian: false, party };
  const head = headAfter(words, actor.last + (owns ? 3 : 1));
  if (head < 0) return isPeople(words, actor) ? { mover: null, isCivilian: false, party } : null;
  if (civilians.has(words[head]?.folded ?? "")) return { mover: null, isCivilian: true, party };
  const unit = /^(?:of|from)$/.test(words[head + 1]?.folded ?? "") ? unitAt(actors, head + 2) : undefined;
  return { mover: unit?.name ? referenceTo(sentence, unit.name) : null, isCivilian: false, party };
}

const someOf = new Set("the many most some several all hundred thousand dozen these those".split(" "));

/** "drove the Japanese back", "841 Ainu were sent": an adjective that stands for the people of a side. */
function isPeople(words: readonly Word[], { first, last }: Actor): boolean {
  const [before, next] = [words[first - 1], words[last + 1]];
  if (before === undefined || next === undefined || next.folded === "left") return false;
  if (!someOf.has(before.folded) && before.shape !== "digits") return false;
  if (/^(?:back|out|off|away|to|from|into|toward|towards|,|were|was|had|who)$/.test(next.folded)) return true;
  const forms = motionVerbs.get(next.folded)?.flatMap((each) => each.forms) ?? [];
  return next.shape === "lower" && forms.includes("past") && !forms.includes("base");
}

/** "forces from the [179th Rifle Regiment]". */
function unitAt(actors: readonly Actor[], index: number): Actor | undefined {
  return actors.find(({ first, name }) => name?.kind === "unit" && (first === index || first === index + 1));
}

const counts = new Set(
  "total number hundreds thousands dozens scores majority most all some rest group part".split(" "),
);

/** Whether what stands in front of "of X", "from X" is something that moves: "soldiers of the 25th Regiment", not "news of". */
export function isOfMover({ words }: Sentence, { first, preposition }: Actor): boolean {
  if (preposition === "" || preposition === "including") return true;
  let at = first - 1;
  while (at > 0 && !/^(?:of|from)$/.test(words[at]?.folded ?? "")) at--;
  const head = words[at - 1];
  return head !== undefined && (kindOf(head.folded) !== null || head.shape === "digits" || counts.has(head.folded));
}

/** Where civilians stand as the subject of the verb whose group begins at `before`, -1 where they do not. */
export function civilianSubject({ words }: Sentence, before: number): number {
  const clause = words[before]?.clause;
  for (let at = before - 1; at >= 0 && words[at]?.clause === clause; at--) {
    if (civilians.has(words[at]?.folded ?? "") && !hangsOnPreposition(words, at)) return at;
  }
  return -1;
}

function hangsOnPreposition(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= index - headReach && at >= 0; at--) {
    const word = words[at];
    if (word === undefined || word.clause !== words[index]?.clause || word.folded === ",") return false;
    if (prepositions.has(word.folded) || /^(?:guiding|escorting|carrying|helping|forcing|killing)$/.test(word.folded))
      return true;
  }
  return false;
}
