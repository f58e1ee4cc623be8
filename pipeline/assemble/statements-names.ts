import { mentionId, spanIn } from "../grammar/extraction.ts";
import type { AnalysedPassage } from "../grammar/mention.ts";
import type { Told } from "./statements.ts";
import { plain, type ToldContext } from "./statements-context.ts";

/** Ranks and given names that the mentions of people give them. */
export function namesTold(context: ToldContext): Told[] {
  return context.extraction.passages.flatMap((analysed) => [
    ...ranksIn(context, analysed),
    ...givenIn(context, analysed),
  ]);
}

/** "Major Yoshio Suzuki": the rank that this mention gives to the person. */
function ranksIn({ extraction, entityOf }: ToldContext, { passage, names }: AnalysedPassage): Told[] {
  const source = extraction.source.id;
  return names.flatMap((name) => {
    const rank = name.kind === "person" ? name.features.find(({ feature }) => feature === "rank") : undefined;
    const subject = entityOf.get(mentionId(source, passage, name));
    if (rank === undefined || subject === undefined) return [];
    const extent = { start: Math.min(rank.start, name.start), end: Math.max(rank.end, name.end) };
    const span = spanIn(extraction, passage, extent);
    return [
      plain({ subject, property: "rank", value: rank.value, source, span, rule: "statements/rank", about: name.name }),
    ];
  });
}

/** "Tadashi Yoshino", "Teigo Yoshino": names of two words, of which one is the family name. */
function givenIn({ extraction, entityOf }: ToldContext, { passage, names }: AnalysedPassage): Told[] {
  const source = extraction.source.id;
  return names.flatMap((name) => {
    const subject = name.kind === "person" ? entityOf.get(mentionId(source, passage, name)) : undefined;
    if (subject === undefined || name.name.split(/\s+/).length !== 2) return [];
    const span = spanIn(extraction, passage, name);
    const value = name.name;
    return [plain({ subject, property: "name", value, source, span, rule: "statements/given-name", about: value })];
  });
}
