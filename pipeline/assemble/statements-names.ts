import { mentionId, spanIn } from "../grammar/extraction.ts";
import type { AnalysedPassage } from "../grammar/mention.ts";
import type { Told } from "./statements.ts";
import { dateBefore, plain, type ToldContext } from "./statements-context.ts";

/** Ranks and given names that the mentions of people give them. */
export function namesTold(context: ToldContext): Told[] {
  return context.extraction.passages.flatMap((analysed, index) =>
    analysed.names.flatMap((name) =>
      name.kind === "person" ? [...rankOf(context, analysed, index, name), ...givenOf(context, analysed, name)] : [],
    ),
  );
}

type Name = AnalysedPassage["names"][number];

/** "Major Yoshio Suzuki": the rank that this mention gives to the person, and the date said before it. */
function rankOf(context: ToldContext, { passage }: AnalysedPassage, index: number, name: Name): Told[] {
  const { extraction } = context;
  const rank = name.features.find(({ feature }) => feature === "rank");
  const subject = rank === undefined ? undefined : subjectOf(context, passage, name);
  if (rank === undefined || subject === undefined) return [];
  const extent = { start: Math.min(rank.start, name.start), end: Math.max(rank.end, name.end) };
  const span = spanIn(extraction, passage, extent);
  const { firstDay = null, lastDay = null } = dateBefore(context, index, name.end) ?? {};
  const told = { subject, value: rank.value, source: extraction.source.id, span, about: name.name };
  return [{ ...plain({ ...told, property: "rank", rule: "statements/rank" }), firstDay, lastDay }];
}

/** "Tadashi Yoshino", "Teigo Yoshino": names of two words, of which one is the family name. */
function givenOf(context: ToldContext, { passage }: AnalysedPassage, name: Name): Told[] {
  if (!/^\S+\s+\S+$/.test(name.name)) return [];
  const subject = subjectOf(context, passage, name);
  if (subject === undefined) return [];
  const told = { subject, value: name.name, source: context.extraction.source.id, about: name.name };
  const span = spanIn(context.extraction, passage, name);
  return [plain({ ...told, span, property: "name", rule: "statements/given-name" })];
}

function subjectOf({ extraction, entityOf }: ToldContext, passage: AnalysedPassage["passage"], name: Name) {
  return entityOf.get(mentionId(extraction.source.id, passage, name));
}
