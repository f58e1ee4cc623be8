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
const events = assembleEvents(texts, world).events.map(({ row }) => row);

interface Wanted {
  readonly name: string;
  readonly type: string;
  readonly date: string | null;
  readonly places: readonly string[];
  readonly parties: readonly string[];
}

const wantedEvents: readonly Wanted[] = thirty;

/** The rows of the kind and day of a wanted event that share a place with it, or that have its sides where it has no place. */
function candidates({ type, date, places, parties }: Wanted) {
  return events.filter((event) => {
    if (event.type !== type) return false;
    if (date !== null && (event.date === null || !compatible(event.date, date))) return false;
    if (places.length > 0) return event.places.some((place) => places.includes(place));
    return parties.length === 0 || event.parties.some((party) => parties.includes(party));
  });
}

describe("events that any historian would look for in these texts", () => {
  it.each(wantedEvents.map((wanted) => [wanted.name, wanted] as const))("%s is a row", (name, wanted) => {
    const named = events.filter((event) => event.name === name && event.type === wanted.type);
    expect([...named, ...candidates(wanted)]).not.toEqual([]);
  });
});
