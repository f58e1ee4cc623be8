import type { Lexicon } from "../gazetteer/lexicon.ts";
import type { Passage } from "../text/passage.ts";
import { tokenise } from "../text/tokens.ts";
import { readDates } from "./date/read-dates.ts";
import type { AnalysedPassage, DateMention, Extent } from "./mention.ts";
import type { ProperEvent } from "./name/proper-event.ts";
import { readNames } from "./name/read-names.ts";
import { readQuantities } from "./quantity/read-quantities.ts";

/** The passages of a text with all mentions in them, and the names of events and documents, a list a passage. */
export interface Analysis {
  readonly passages: AnalysedPassage[];
  readonly properEvents: ProperEvent[][];
}

/**
 * Recognises every kind of mention in the passages of one text. Where kinds compete for a stretch, names win over dates inside
 * them ("Operation August Storm"), and both over quantities ("88th Division", "1,500 men" is none of either).
 */
export function analyse(passages: readonly Passage[], lexicon: Lexicon): Analysis {
  const tokens = passages.map((passage) => tokenise(passage.text));
  const { names, parties, events } = readNames(passages, tokens, lexicon);
  const allDates = readDates(passages, tokens);
  const analysed = passages.map((passage, index): AnalysedPassage => {
    const namesHere = names[index] ?? [];
    const eventsHere = events[index] ?? [];
    const words = tokens[index] ?? [];
    const dates = (allDates[index] ?? []).filter((date) => !isPartOfName(date, namesHere, eventsHere));
    const quantities = readQuantities(passage, words, [...dates, ...namesHere, ...eventsHere]);
    return { passage, tokens: words, dates, names: namesHere, quantities, parties: parties[index] ?? [] };
  });
  return { passages: analysed, properEvents: events };
}

/** A month within a name is none of the calendar; a year that opens or closes the name of an event dates it. */
function isPartOfName(date: DateMention, names: readonly Extent[], events: readonly ProperEvent[]): boolean {
  const isInside = (extent: Extent) => extent.start <= date.start && date.end <= extent.end;
  if (names.some(isInside)) return true;
  return events.some((event) => isInside(event) && date.start > event.start && date.end < event.end);
}
