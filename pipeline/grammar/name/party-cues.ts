import type { Token } from "../../text/tokens.ts";
import type { Extent, NameMention, PartyCue } from "../mention.ts";
import type { ProperEvent } from "./proper-event.ts";
import type { Scene } from "./scene.ts";

/** A word that stands for a side, with all the sides it may stand for. */
interface OpenCue extends Extent {
  readonly parties: readonly string[];
  readonly form: PartyCue["form"];
}

/** What one passage says of sides, before the text as a whole has settled words that two of them share ("Russian"). */
export interface CuesOfPassage {
  readonly cues: readonly OpenCue[];
}

/** Words that stand for a side, longest first at each word; not inside names of events or of longer places. */
export function readCues(scene: Scene, names: readonly NameMention[], events: readonly ProperEvent[]): CuesOfPassage {
  const cues: OpenCue[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    if (!scene.isCapital(at)) continue;
    const known = scene.known(at, (sense) => sense.kind === "party");
    if (known === null) continue;
    const extent = { start: scene.words[at]?.start ?? 0, end: scene.words[known.to - 1]?.end ?? 0 };
    const detail = known.senses.some((sense) => sense.detail === "state") ? "state" : "adjective";
    const parties = known.senses.filter((sense) => sense.detail === detail).map(({ id }) => id);
    if (!isInside(extent, events) && !isInLongerPlace(extent, names)) {
      const { start, end } = extent;
      cues.push({ start, end, parties, form: detail === "state" ? "state" : formOf(scene, at, known.to) });
    }
    at = known.to - 1;
  }
  return { cues };
}

/** What settles a word that several sides share: the years of each, and the year the text is about, null when it names none. */
export interface SharedWords {
  readonly years: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
  readonly about: number | null;
}

/**
 * Settles words that several sides share ("Russian"): the side in being in the year the text is about, then the one the text
 * names most often in words of its own, else the first.
 */
export function settleCues(passages: readonly CuesOfPassage[], shared: SharedWords): PartyCue[][] {
  const tally = new Map<string, number>();
  for (const { cues } of passages) {
    for (const { parties } of cues) {
      const [only] = parties;
      if (parties.length === 1 && only !== undefined) tally.set(only, (tally.get(only) ?? 0) + 1);
    }
  }
  const chosen = new Map<string, string>();
  const settle = (parties: readonly string[]) => {
    const key = parties.join(" ");
    const known = chosen.get(key) ?? mostLikely(parties, tally, shared);
    chosen.set(key, known);
    return known;
  };
  return passages.map((passage) =>
    passage.cues.map(({ start, end, parties, form }) => ({ start, end, form, party: settle(parties) })),
  );
}

function mostLikely(
  parties: readonly string[],
  tally: ReadonlyMap<string, number>,
  { years, about }: SharedWords,
): string {
  const isInBeing = (party: string) => {
    const span = years.get(party);
    return about !== null && span !== undefined && span.first <= about && about <= span.last;
  };
  const inBeing = parties.filter(isInBeing);
  const candidates = inBeing.length > 0 ? inBeing : parties;
  let best = candidates[0] ?? "";
  for (const party of candidates) if ((tally.get(party) ?? 0) > (tally.get(best) ?? 0)) best = party;
  return best;
}

const firstYear = 1500;
const lastYear = 2099;

/** The year in the middle of all that the tokens name; null when they name none. */
export function yearAbout(tokens: readonly (readonly Token[])[]): number | null {
  const years: number[] = [];
  for (const passage of tokens) {
    for (const { shape, text } of passage) {
      if (shape !== "digits" || text.length !== 4) continue;
      const year = Number(text);
      if (year >= firstYear && year <= lastYear) years.push(year);
    }
  }
  years.sort((a, b) => a - b);
  return years[Math.floor(years.length / 2)] ?? null;
}

function isInLongerPlace(extent: Extent, names: readonly NameMention[]): boolean {
  return names.some(
    ({ kind, start, end }) =>
      kind === "place" && start <= extent.start && extent.end <= end && end - start > extent.end - extent.start,
  );
}

function isInside(extent: Extent, spans: readonly Extent[]): boolean {
  return spans.some(({ start, end }) => start <= extent.start && extent.end <= end);
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
