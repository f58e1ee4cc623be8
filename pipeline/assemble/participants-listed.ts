import type { EventTelling } from "../grammar/event/telling.ts";
import type { AnalysedPassage, NameMention } from "../grammar/mention.ts";

type Argument = EventTelling["participants"][number];

const between = /^(?:,|,? and|,? or|;| &)\s*(?:the )?$/;

/** "Ogasawara Maru, Taito Maru, and Second Shinko Maru were sunk": those listed with a participant take part in its role. */
export function withListed(participants: readonly Argument[], passages: readonly AnalysedPassage[]): Argument[] {
  const found: Argument[] = [];
  for (const argument of participants) {
    found.push(argument);
    const { passage: index } = argument.at;
    const analysed = passages[index];
    if (analysed === undefined) continue;
    for (const { start, end } of listedWith(argument, analysed)) {
      const isKnown = participants.some(({ at }) => at.passage === index && at.start === start);
      if (!isKnown) found.push({ at: { passage: index, start, end }, role: argument.role });
    }
  }
  return found;
}

function listedWith({ at }: Argument, { passage, names }: AnalysedPassage): NameMention[] {
  const own = names.findIndex(({ start }) => start === at.start);
  const kind = names[own]?.kind;
  if (kind === undefined || kind === "place") return [];
  const isJoined = (left: number, right: number) => {
    const [a, b] = [names[left], names[right]];
    if (a === undefined || b === undefined || a.kind !== kind || b.kind !== kind) return false;
    return between.test(passage.text.slice(a.end, b.start));
  };
  let [first, last] = [own, own];
  while (isJoined(first - 1, first)) first--;
  while (isJoined(last, last + 1)) last++;
  return names.slice(first, last + 1).filter((_, index) => first + index !== own);
}
