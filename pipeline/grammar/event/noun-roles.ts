import { type Actor, isPlaceName } from "./actors.ts";
import type { Effect } from "./effect.ts";
import type { Phrase } from "./noun-phrase.ts";
import type { Sentence } from "./sentence.ts";
import { subjectOf } from "./subject.ts";

// Nouns that take the place in front of them: "the Tōro landing".
const namedByPlace = new Set(
  "treaty agreement pact armistice accord accords convention protocol truce landing landings battle attack raid massacre bombing bombardment campaign offensive airstrike airstrikes".split(
    " ",
  ),
);

export function rolesOf(
  sentence: Sentence,
  actors: readonly Actor[],
  own: readonly Actor[],
  index: number,
  phrase: Phrase,
  { verb, isSuffered }: Effect,
): { agents: Actor[]; patients: Actor[] } {
  const agents = own.filter((actor) => actor.acts && (actor.last < index || actor.preposition === "by"));
  const patients = own.filter(
    (actor) =>
      actor.first > index &&
      (["of", "on", "against", "with"].includes(actor.preposition) ||
        (actor.preposition === "between" && (actor.party !== null || !isPlaceName(actor)))),
  );
  // "the Tōro landing": a place in front of the noun is where it was.
  if (namedByPlace.has(sentence.words[index]?.folded ?? "")) {
    patients.push(
      ...own.filter((actor) => isPlaceName(actor) && !actor.acts && actor.last < index && actor.first >= index - 3),
    );
  }
  if (isSuffered && verb !== null) patients.push(...sufferers(sentence, actors, verb));
  if (agents.length === 0) agents.push(...agentBehind(actors, phrase, verb));
  if (agents.length === 0 && verb !== null && verb < index && !isSuffered)
    agents.push(...subjectOf(sentence, actors, verb));
  return { agents, patients };
}

const farthestAgent = 6;

/** "an attack was launched by the Soviets": whoever stands behind "by" close to the noun or its verb. */
function agentBehind(actors: readonly Actor[], { last }: Phrase, verb: number | null): Actor[] {
  const from = Math.max(last, verb ?? 0);
  return actors
    .filter(
      (actor) => actor.acts && actor.preposition === "by" && actor.first > last && actor.first - from < farthestAgent,
    )
    .slice(0, 1);
}

/** Whoever or whatever stands as the subject of "came under fire". */
function sufferers(sentence: Sentence, actors: readonly Actor[], verb: number): Actor[] {
  const clause = sentence.words[verb]?.clause;
  return actors
    .filter((actor) => actor.last < verb && sentence.words[actor.first]?.clause === clause && actor.preposition === "")
    .slice(-1);
}
