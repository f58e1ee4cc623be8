import { type Actor, isPlaceName, referenceTo } from "../event/actors.ts";
import type { Sentence } from "../event/sentence.ts";
import { tellingDate } from "../event/sentence-date.ts";
import type { Motion } from "./motion.ts";
import { kindOf } from "./mover-nouns.ts";
import { type Mover, moverOf } from "./movers.ts";

const phraseReach = 8; // words of "along with 13,404 people from the Kuril Islands"

/** Others whom a sentence adds to a movement with an origin of their own: "along with people from the Kurils", "followed by ships from Honto". */
export function companionsOf(sentence: Sentence, actors: readonly Actor[], motion: Motion): Motion[] {
  const { words } = sentence;
  return words.flatMap((word, index): Motion[] => {
    if (index <= motion.word || word.clause !== words[motion.word]?.clause) return [];
    const before = words[index - 1]?.folded ?? "";
    const isAlong = word.folded === "with" && /^(?:along|together)$/.test(before);
    if (!isAlong && !(word.folded === "by" && before === "followed")) return [];
    const place = actors.find(
      (actor) =>
        actor.first > index && actor.first <= index + phraseReach && isPlaceName(actor) && actor.preposition === "from",
    );
    const mover = place === undefined ? null : companion(sentence, actors, motion, index + 1, place.first);
    if (place === undefined || place.name === null || mover === null) return [];
    const own = words.slice(place.last + 1, place.last + 6).find(({ date }) => date?.kind === "date")?.date ?? null;
    const date = own === null ? (isAlong ? motion.date : null) : tellingDate(sentence, own, "date/in-clause");
    return [
      {
        ...motion,
        movers: [mover],
        agents: [mover],
        from: referenceTo(sentence, place.name),
        via: [],
        hasOrigin: true,
        date,
        clause: { start: motion.clause.start, end: Math.max(motion.clause.end, words[place.last]?.end ?? 0) },
      },
    ];
  });
}

/** Who comes along: a side or civilians by their noun; ships without a name carry whom an evacuation carries. */
function companion(
  sentence: Sentence,
  actors: readonly Actor[],
  { purpose }: Motion,
  from: number,
  to: number,
): Mover | null {
  const actor = actors.find(({ first, last, acts }) => first >= from && last < to && acts);
  if (actor !== undefined) return moverOf(sentence, actors, actor);
  const kinds = sentence.words.slice(from, to).map(({ folded }) => kindOf(folded));
  const areCivilians = kinds.includes("civilians") || (kinds.includes("vessels") && purpose === "evacuation");
  return areCivilians ? { mover: null, isCivilian: true, party: null } : null;
}
