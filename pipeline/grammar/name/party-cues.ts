import type { Extent, NameMention, PartyCue } from "../mention.ts";
import type { ProperEvent } from "./proper-event.ts";
import type { Scene } from "./scene.ts";

/** Words that stand for a side, longest first at each word. */
export function partyCues(scene: Scene, names: readonly NameMention[], events: readonly ProperEvent[]): PartyCue[] {
  const cues: PartyCue[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    if (!scene.isCapital(at)) continue;
    const known = scene.known(at, (sense) => sense.kind === "party");
    if (known === null) continue;
    const extent = { start: scene.words[at]?.start ?? 0, end: scene.words[known.to - 1]?.end ?? 0 };
    const sense = known.senses.find(({ detail }) => detail === "state") ?? known.senses[0];
    if (
      sense !== undefined &&
      !isInside(extent, events, false) &&
      !isInside(
        extent,
        names.filter(({ kind }) => kind === "place"),
        true,
      )
    ) {
      for (const party of new Set(known.senses.filter(({ detail }) => detail === sense.detail).map(({ id }) => id))) {
        cues.push({ ...extent, party, form: sense.detail === "state" ? "state" : formOf(scene, at, known.to) });
        break;
      }
    }
    at = known.to - 1;
  }
  return cues;
}

function isInside(extent: Extent, spans: readonly Extent[], onlyLarger: boolean): boolean {
  return spans.some(
    ({ start, end }) =>
      start <= extent.start && extent.end <= end && !(onlyLarger && start === extent.start && end === extent.end),
  );
}

/** "the Japanese", "Soviets": people; "Japanese troops": an adjective. */
function formOf(scene: Scene, from: number, to: number): "adjective" | "people" {
  if (/[^s]s$/.test(scene.folded(to - 1))) return "people";
  const next = scene.words[to];
  if (next?.isCapital) return "adjective";
  const endsPhrase =
    next === undefined ||
    next.isMark ||
    /^(?:and|or|were|was|had|have|in|on|at|by|for|to|who|from|with|as|did|would|could|took|of|during)$/.test(
      next.folded,
    );
  return endsPhrase && scene.folded(from - 1) === "the" ? "people" : "adjective";
}
