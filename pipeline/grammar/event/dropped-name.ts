import type { ProperEvent } from "../name/proper-event.ts";
import type { Actor } from "./actors.ts";
import { draftOf, type TellingDraft } from "./draft.ts";
import { typeByName } from "./proper-triggers.ts";
import { clauseEnd, clauseStart, type Sentence } from "./sentence.ts";

/** A heading that names an event. */
export interface NamedHeading {
  readonly passage: number;
  readonly event: ProperEvent;
}

// "the , occurred", "the (ja) occurred", "the () took place": an article, what is left of a template, and a verb of happening.
const hole =
  /\bthe\s*(?:,|\((?:[a-z]{2})?\)|\(\s*[,;]?\s*\))(?:\s*\([a-z]{2}\))?\s*,?\s*(?<verb>occurred|took place|broke out|began|happened|was fought)\b/iu;

/** An event whose name has dropped out of the page: named by the heading it stands under, else later by place and date. */
export function droppedNameTelling(
  sentence: Sentence,
  actors: readonly Actor[],
  heading: NamedHeading | null,
): TellingDraft | null {
  const { text, kind } = sentence.analysed.passage;
  if (kind !== "paragraph" || !text.includes("the ")) return null;
  const match = hole.exec(text);
  const verb = match?.groups?.["verb"];
  if (match === null || verb === undefined) return null;
  const at = match.index + match[0].length - verb.length;
  const word = sentence.words.findIndex(({ start }) => start === at);
  if (word < 0) return null;
  return draftOf(sentence, actors, {
    word,
    lastWord: word,
    type: (heading === null ? null : typeByName(heading.event)) ?? "skirmish",
    strength: 2,
    status: "happened",
    certainty: "stated",
    isTold: true,
    isDefinite: false,
    subjects: [],
    subjectRole: "belligerent",
    subjectEnd: null,
    objects: [],
    objectRole: "belligerent",
    objectPlace: "where",
    from: clauseStart(sentence, word),
    to: clauseEnd(sentence, word),
    isClause: true,
    isParticiple: false,
    looksBack: false,
    name:
      heading === null
        ? null
        : {
            text: heading.event.name,
            at: { passage: heading.passage, start: heading.event.start, end: heading.event.end },
            aliases: [],
          },
    outcome: null,
    rule: heading === null ? "event/name-dropped" : "event/name-of-heading",
  });
}
