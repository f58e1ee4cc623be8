import type { NounClass } from "../quantity/counted-nouns.ts";
import type { Measure } from "./figure-reading.ts";
import type { Item } from "./item.ts";

/** "armed with 300 grenades". */
const carried = /\b(?:armed|equipped|supplied|loaded) with\s[^.;]*$|\b(?:had|possessed|carrying|carried)\s[^.;]{0,24}$/;

/** "vessels capable of carrying 200 troops": what a thing can hold is no strength. */
const carriers = /\b(?:capable of|able to|room for|capacity (?:of|for))\s[^,;.]{0,24}$/;

/** "a convoy, escorted by one patrol vessel and one minesweeper": those are beside what sails. */
const escorting = /\b(?:escorted|accompanied|supported|covered|protected) by\s[^,;.]*$/;

const afloat = /\b(?:sail(?:ed|ing|s)?|convoys?|embark\w*|boarded|set sail)\b/i;

/** What kind of thing is counted decides what is said of it when the sentence says nothing else. */
export function defaultMeasure(item: Item, nounClass: NounClass | null): Measure {
  const text = item.analysed.passage.text;
  if (carriers.test(text.slice(0, item.quantity.start))) return "other";
  switch (nounClass) {
    case "service":
      return numbered.test(text.slice(0, item.quantity.start)) ? "repatriated" : "strength";
    case "formation":
      return item.phrase?.noun?.object === "convoys" ? "sailed" : "strength";
    case "building":
      return ["bunkers", "positions"].includes(item.phrase?.noun?.object ?? "") ? "strength" : "other";
    case "animal":
      return "strength";
    case "good":
      return item.analysed.passage.kind === "infobox" || carried.test(text.slice(0, item.quantity.start))
        ? "strength"
        : "other";
    case "materiel":
      return isShip(item) && afloat.test(text) && !escorting.test(text.slice(0, item.quantity.start))
        ? "sailed"
        : "strength";
    case "incident":
      return "incidents";
    case "people":
      return peopleMeasure(item);
    default:
      return "other";
  }
}

/** "The total number of repatriates was 16,006 soldiers and 277,540 civilians". */
const numbered = /\brepatriates\b[^.;]*\b(?:was|were|is)\b/;

/** What the sentence is about, of people of whom it says nothing themselves. */
const topics: readonly (readonly [RegExp, Measure])[] = [
  [/\brepatriat/i, "repatriated"],
  [/\bevacuat/i, "evacuated"],
  [/\b(?:deport|displac|expel|expuls)/i, "displaced"],
  [/\b(?:resid|inhabit|populat|number of|census|numbered)/i, "population"],
];

function peopleMeasure(item: Item): Measure {
  const { text } = item.analysed.passage;
  const bracketed = /\([^()]*$/.test(text.slice(0, item.quantity.start));
  if (bracketed && /\b(?:units?|forces?|teams?|squads?|troops|detachments?|garrison|soldiers)\b/.test(text))
    return "strength";
  const topic = topics.find(([pattern]) => pattern.test(text))?.[1];
  if (topic !== undefined) return topic;
  return settled.test(text.slice(0, item.quantity.start)) ? "population" : "other";
}

/** "Vyborg was the second-largest city in Finland, with about 80,000 people". */
const settled =
  /\b(?:city|town|village|settlement|island|colony|port|community|country)\b[^.;]{0,40}\b(?:with|of|had|has|numbering|by)\s$/;

function isShip(item: Item): boolean {
  return ["ships", "boats", "submarines"].includes(item.phrase?.noun?.object ?? "");
}
