import { describe, expect, it } from "vitest";
import { assembleEvents } from "../../pipeline/assemble/events.ts";
import { worldOf } from "../../pipeline/assemble/world.ts";
import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { readRawText, textFolders } from "../../pipeline/files/read-texts.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import { compatible } from "../../pipeline/records/edtf.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { resolve } from "../../pipeline/stages/3-resolve.ts";
import thirty from "../gold/thirty-events.json" with { type: "json" };

const authority = readAuthority("raw");
const lexicon = lexiconOf(authority);
const extractions = textFolders("raw").map((folder) => extract(read(readRawText("raw", folder)), lexicon));
const world = worldOf(extractions, resolve(extractions, authority), authority, () => null);
const texts = extractions.map(({ source, passages, tellings }) => ({ source: source.id, passages, tellings }));
const assembled = assembleEvents(texts, world);
const events = assembled.events.map(({ row }) => row);

interface Wanted {
  /** What a historian calls it; the name of its row where it has one of its own. */
  readonly name: string;
  readonly type: string;
  readonly date: string | null;
  readonly places: readonly string[];
  readonly parties: readonly string[];
  /** Words that tell it, where it has neither a date nor a place. */
  readonly quote?: string;
}

const wantedEvents: readonly Wanted[] = thirty;

/** What a row says, as far as it is asked; lists in order of their letters. */
function facts({ type, date, places, parties }: Omit<Wanted, "name">) {
  return { type, date, places: [...places].sort(), parties: [...parties].sort() };
}

/** The rows that could be taken for a wanted event: of its name, or of its kind, with a place in common and dates that meet. */
function candidates({ name, type, date, places, parties, quote }: Wanted) {
  const named = events.filter((event) => event.name === name);
  if (named.length > 0) return named;
  if (quote !== undefined) return told(quote).filter((event) => event.type === type);
  return events.filter((event) => {
    if (event.type !== type || event.date === null || date === null || !compatible(event.date, date)) return false;
    if (places.length > 0) return event.places.some((place) => places.includes(place));
    return (
      event.date.length >= date.length && event.places.length === 0 && parties.every((id) => event.parties.includes(id))
    );
  });
}

function told(quote: string) {
  const ids = new Set(
    assembled.told
      .filter(({ source, telling }) => textOf(source, telling.passage).includes(quote))
      .map(({ event }) => event),
  );
  return events.filter(({ id }) => ids.has(id));
}

function textOf(source: string, passage: number): string {
  return texts.find((text) => text.source === source)?.passages[passage]?.passage.text ?? "";
}

describe("events that any historian would look for in these texts", () => {
  it.each(wantedEvents.map((wanted) => [wanted.name, wanted] as const))(
    "%s is one row, with all its facts",
    (_, wanted) => {
      expect(candidates(wanted).map(facts)).toEqual([facts(wanted)]);
    },
  );
});
