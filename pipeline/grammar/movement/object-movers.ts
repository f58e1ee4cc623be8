import type { Actor } from "../event/actors.ts";
import type { VerbGroup } from "../event/assertion.ts";
import { prepositions } from "../event/noun-phrase.ts";
import type { Sentence, Word } from "../event/sentence.ts";
import { objectOf } from "../event/subject.ts";
import type { Antecedents } from "./antecedents.ts";
import { civilians, kindOf } from "./mover-nouns.ts";
import { isOfMover, type Mover, moverOf, someCivilians } from "./movers.ts";
import { movedObject, subjectMovers } from "./subject-movers.ts";

/** Whoever is moved by the active verb at `index`, whose words end before `end`; troops without a name are the subject's. */
export function objectMovers(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  end: number,
  group: VerbGroup,
  antecedents: Antecedents,
): Mover[] {
  const { words } = sentence;
  const close = phraseEnd(words, index + 1, end);
  const next = words[index + 1]?.folded ?? "";
  if (next === "them" || next === "him" || next === "her") return movedObject(sentence, actors, index, next);
  const objects = objectOf(sentence, actors, index, close).filter((actor) => isOfMover(sentence, actor));
  const movers = objects.flatMap((actor) => moverOf(sentence, actors, actor) ?? []);
  const heads = words.slice(index + 1, close).filter(({ name, shape }) => name === null && shape === "lower");
  if (heads.some(({ folded }) => civilians.has(folded)))
    return [{ ...someCivilians, party: movers.find(({ isCivilian }) => isCivilian)?.party ?? null }];
  if (movers.length > 0) return movers;
  // "three divisions" are the subject's; "KMT troops" are somebody's whom the tables do not know.
  const isOthers = words.slice(index + 1, close).some(({ shape }) => shape === "capitalised" || shape === "capitals");
  if (isOthers || !heads.some(({ folded }) => kindOf(folded) !== null)) return [];
  return subjectMovers(sentence, actors, group.first, antecedents).filter((mover) => !isPerson(sentence, mover));
}

function isPerson({ analysed }: Sentence, { mover }: Mover): boolean {
  return mover !== null && analysed.names.some(({ kind, start }) => kind === "person" && start === mover.start);
}

/** The end of the noun phrase that begins at `from`: a preposition other than "of" closes it. */
function phraseEnd(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const word = words[at];
    if (word === undefined || word.clause !== words[from]?.clause) return at;
    if (word.folded !== "of" && (prepositions.has(word.folded) || word.folded === ",")) return at;
  }
  return end;
}
