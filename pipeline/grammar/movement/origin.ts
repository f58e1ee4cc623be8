import { type Actor, isPlaceName, referenceTo } from "../event/actors.ts";
import type { Sentence } from "../event/sentence.ts";
import type { Reference } from "../mention.ts";
import type { Purpose } from "./motion-verbs.ts";
import { kindOf } from "./mover-nouns.ts";

const held = new Set(
  "captured disarmed stationed based interned held gathered assembled detained imprisoned living stranded trapped garrisoned encamped".split(
    " ",
  ),
);
const reported = new Set("confirmed reported known recorded noted".split(" "));
const reach = 30;
const nounReach = 6;

/** Where the mover was before it moved, by the words of its own phrase: "soldiers captured in the Kuril Islands were sent". */
export function originIn(
  sentence: Sentence,
  actors: readonly Actor[],
  first: number,
  purpose: Purpose,
): Reference | null {
  const { words } = sentence;
  for (const actor of actors.filter(({ last }) => last < first && last > first - reach).reverse()) {
    if (actor.name === null || !isPlaceName(actor)) continue;
    const { preposition } = actor;
    const isAt = /^(?:in|at|on|near)$/.test(preposition);
    if (!isAt && !(preposition === "from" && purpose !== "retreat" && purpose !== "attack")) return null;
    return isOfMover(words, actor, preposition, first) ? referenceTo(sentence, actor.name) : null;
  }
  return null;
}

/** Whether the place belongs to the mover's noun or to a participle behind it, and no other verb stands between it and the verb. */
function isOfMover(words: Sentence["words"], actor: Actor, preposition: string, first: number): boolean {
  let at = actor.first - 1;
  while (at > 0 && words[at]?.folded !== preposition) at--;
  const before = words[at - 1]?.folded ?? "";
  const isNoun = kindOf(before) !== null || /^(?:war|origin)$/.test(before) || words[at - 1]?.name?.kind === "unit";
  if (!isNoun && !held.has(before)) return false;
  if (at > nounReach && held.has(before) && words[at - 2]?.folded === "not") return false;
  return words
    .slice(actor.last + 1, first)
    .every(
      ({ folded, name, party }) =>
        name === null &&
        party === null &&
        !/^(?:had|did|and)$/.test(folded) &&
        !(/[a-z]{3}ed$/.test(folded) && !reported.has(folded)),
    );
}
