import type { Passage } from "../../text/passage.ts";
import { eventNouns, eventOfNouns } from "./event-nouns.ts";
import type { ProperEvent } from "./proper-event.ts";

/**
 * A text about an event has the event's name for its title ("Soviet invasion of South Sakhalin"): wherever the title's
 * words stand, they are that name. One list a passage.
 */
export function titledEvents(passages: readonly Passage[]): ProperEvent[][] {
  const title = titleOf(passages);
  const kind = title === null ? undefined : kindOf(title);
  if (title === null || kind === undefined) return passages.map(() => []);
  return passages.map(({ text }) => {
    const events: ProperEvent[] = [];
    for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
      events.push({ start: at, end: at + title.length, kind, rule: "name/title-of-text", name: title });
    }
    return events;
  });
}

function titleOf(passages: readonly Passage[]): string | null {
  const title = passages.find((passage) => passage.kind === "title")?.text.replace(/^[\s=]+|[\s=]+$/g, "");
  return title === undefined || title === "" ? null : title;
}

function kindOf(title: string) {
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  const noun = words.find((word) => eventNouns[word] !== undefined || eventOfNouns[word] !== undefined);
  return noun === undefined ? undefined : (eventOfNouns[noun]?.kind ?? eventNouns[noun]);
}
