import type { AnalysedPassage, Extent } from "../mention.ts";
import type { ProperEvent } from "../name/proper-event.ts";
import { typeByName } from "./proper-triggers.ts";
import type { EventTelling, TellingDate } from "./telling.ts";

/** The event that a page is about: its name, and the passage it stands in. */
interface Subject {
  readonly passage: number;
  readonly event: ProperEvent;
  readonly type: EventTelling["type"];
}

/**
 * What the infobox of a page about an event says of it: its dates, places, outcome and those who took part. Lines without a name
 * for the event say it of the one that the page's title or its line "Conflict" names.
 */
export function infoboxTellings(
  analysed: readonly AnalysedPassage[],
  properEvents: readonly (readonly ProperEvent[])[],
): EventTelling[] {
  const subject = subjectOf(analysed, properEvents);
  if (subject === null) return [];
  return analysed.flatMap((passage) => {
    const { kind, label } = passage.passage;
    if (kind !== "infobox" || label === null) return [];
    const telling = tellingOf(passage, label, subject);
    return telling === null ? [] : [telling];
  });
}

function subjectOf(
  analysed: readonly AnalysedPassage[],
  properEvents: readonly (readonly ProperEvent[])[],
): Subject | null {
  for (const { passage } of analysed) {
    const isNaming =
      passage.kind === "title" ||
      (passage.kind === "infobox" && /^(?:conflict|event|battle|name)$/i.test(passage.label ?? ""));
    const event = isNaming ? properEvents[passage.index]?.[0] : undefined;
    const type = event === undefined ? null : typeByName(event);
    if (event !== undefined && type !== null) return { passage: passage.index, event, type };
  }
  return null;
}

function tellingOf(analysed: AnalysedPassage, label: string, subject: Subject): EventTelling | null {
  const { passage, dates, names, parties } = analysed;
  const isSide = /^(?:combatants?|belligerents?|commanders?|commanders and leaders|units?|units involved)\d?$/i.test(
    label,
  );
  const first = dates.find(({ kind }) => kind === "date");
  const date = /^dates?$/i.test(label) && first !== undefined ? dateOf(passage.index, first) : null;
  const at = (extent: Extent) => ({ passage: passage.index, start: extent.start, end: extent.end });
  const places = /^(?:place|location)$/i.test(label)
    ? placesIn(analysed).map((name) => ({
        at: at(name),
        role: "where" as const,
        isState: parties.some(({ start }) => start === name.start),
      }))
    : [];
  const outcome = /^results?$/i.test(label) ? valueExtent(passage.text) : null;
  const role = /^commander/i.test(label) ? ("commander" as const) : ("unit" as const);
  const participants = isSide
    ? names
        .filter(({ kind }) => kind === "unit" || kind === "person")
        .map((name) => ({ at: at(name), role: name.kind === "person" ? role : ("unit" as const) }))
    : [];
  const sides = isSide ? parties.map((cue) => ({ party: cue.party, role: "belligerent" as const, at: at(cue) })) : [];
  if (date === null && outcome === null && places.length + participants.length + sides.length === 0) return null;
  return {
    passage: passage.index,
    trigger: valueExtent(passage.text),
    clause: valueExtent(passage.text),
    type: subject.type,
    status: "happened",
    weight: "mentioned",
    certainty: "stated",
    date,
    time: null,
    places,
    parties: sides,
    participants,
    name: {
      text: subject.event.name,
      at: { passage: subject.passage, start: subject.event.start, end: subject.event.end },
      aliases: [],
    },
    outcome,
    rule: `event/infobox-${label
      .toLowerCase()
      .replace(/[^a-z]+/g, "-")
      .replace(/-$/, "")}`,
  };
}

/** The places of a line; what it says they are called now, and states that only contain the others, are left out. */
function placesIn({ passage, names, parties }: AnalysedPassage): AnalysedPassage["names"] {
  const now = /\((?:now|today|present-day|modern)\b/i.exec(passage.text)?.index ?? passage.text.length;
  const places = names.filter(({ kind, start }) => kind === "place" && start < now);
  const narrow = places.filter(({ start }) => !parties.some((cue) => cue.start === start));
  return narrow.length > 0 ? narrow : places;
}

function dateOf(passage: number, mention: AnalysedPassage["dates"][number]): TellingDate {
  const isSpan = mention.value.includes("/");
  const isDay = /^-?\d{4}-\d{2}-\d{2}$/.test(mention.value);
  return {
    at: { passage, start: mention.start, end: mention.end },
    value: mention.value,
    extent: isDay ? null : isSpan ? "throughout" : "within",
    rule: "date/of-infobox",
  };
}

/** What stands behind the label of a line: "- Result: [Soviet victory]"; the line itself where nothing does ("Axis:"). */
function valueExtent(text: string): Extent {
  const label = /^[\s\-*•]*[\p{L}_ ]{1,30}?\d?:\s*/u.exec(text)?.[0].length ?? 0;
  const end = text.trimEnd().length;
  return { start: label < end ? label : 0, end };
}
