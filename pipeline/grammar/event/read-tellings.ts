import type { AnalysedPassage } from "../mention.ts";
import type { ProperEvent } from "../name/proper-event.ts";
import { actorsOf } from "./arguments.ts";
import type { TellingDraft } from "./draft.ts";
import { nounTellings } from "./noun-triggers.ts";
import { properTellings } from "./proper-triggers.ts";
import { sentenceOf } from "./sentence.ts";
import { inStory } from "./story.ts";
import type { EventTelling } from "./telling.ts";
import { verbTellings } from "./verb-triggers.ts";

/**
 * What one text tells of events: one telling a trigger, in text order. A sentence that says nothing of when takes its date
 * from the story before it, as far as the text goes on; the rule of the date says so.
 *
 * @param analysed all passages of the text, in order
 * @param properEvents names of events and documents, a list a passage
 */
export function readTellings(
  analysed: readonly AnalysedPassage[],
  properEvents: readonly (readonly ProperEvent[])[],
): EventTelling[] {
  const drafts = analysed.map((passage, index) => draftsOf(passage, properEvents[index] ?? []));
  return inStory(analysed, drafts);
}

function draftsOf(passage: AnalysedPassage, properEvents: readonly ProperEvent[]): TellingDraft[] {
  const sentence = sentenceOf(passage, properEvents);
  const actors = actorsOf(sentence);
  const verbs = verbTellings(sentence, actors);
  const taken = new Set(verbs.map(({ word }) => word));
  const nouns = nounTellings(sentence, actors, taken);
  const names = properTellings(sentence, actors, properEvents);
  return [...verbs, ...nouns, ...names].sort((a, b) => a.trigger.start - b.trigger.start);
}
