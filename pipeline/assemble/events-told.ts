import type { EventTelling, PlaceRole } from "../grammar/event/telling.ts";
import type { Entity, ToldText, World } from "./events-input.ts";
import type { KnownEvents } from "./events-known.ts";
import { dateOf } from "./events-told-date.ts";
import { withListed } from "./participants-listed.ts";

/** A telling with the records its names stand for. */
export interface Told {
  readonly text: ToldText;
  readonly telling: EventTelling;
  readonly places: readonly {
    readonly id: string;
    readonly role: PlaceRole;
    readonly name: string;
    readonly isState: boolean;
    readonly at: EventTelling["places"][number]["at"];
  }[];
  readonly participants: readonly {
    readonly entity: Entity;
    readonly role: EventTelling["participants"][number]["role"];
    readonly at: EventTelling["participants"][number]["at"];
  }[];
  readonly block: string;
  readonly sentence: string;
  readonly isPlan: boolean;
  readonly hasOwnDate: boolean;
}

/** A telling with its names looked up. */
export function toldOf(text: ToldText, read: EventTelling, world: World, known: KnownEvents): Told {
  const passage = text.passages[read.passage]?.passage;
  const telling = named(
    whereItWas({ ...read, date: dateOf(text, read) }, passage?.text ?? ""),
    passage?.text ?? "",
    known,
  );
  const places = [
    ...namedPlace(telling, world),
    ...telling.places.flatMap(({ at, role, isState }) => {
      const entity = world.entityOf(text.source, at);
      return entity === null || entity.kind !== "place"
        ? []
        : [{ id: entity.id, role, name: entity.name, isState, at }];
    }),
  ];
  const participants = withListed(telling.participants, text.passages).flatMap(({ at, role }) => {
    const entity = world.entityOf(text.source, at);
    return entity === null || entity.kind === "place" ? [] : [{ entity, role, at }];
  });
  const isShuffled = passage?.continues === false;
  return {
    text,
    telling,
    places,
    participants,
    block: `${text.source} ${isShuffled ? `s${telling.passage}` : (passage?.block ?? 0)}`,
    sentence: `${text.source} ${telling.passage}`,
    isPlan: telling.status !== "happened" && telling.status !== "alleged",
    hasOwnDate: telling.date !== null && telling.date.rule !== "date/of-paragraph",
  };
}

const whereThingsLie =
  /\b(?:stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|lies|lying|located|situated) (?:[\p{L}\p{N}’'-]+ ){1,14}$/u;

/** A telling without the places and sides that only say where a thing lies: "the chain stretching between Hokkaido and Kamchatka was conquered". */
function whereItWas(telling: EventTelling, text: string): EventTelling {
  const isOfEvent = ({ at }: { readonly at: EventTelling["places"][number]["at"] }) =>
    at.passage !== telling.passage || at.start > telling.trigger.start || !whereThingsLie.test(text.slice(0, at.start));
  return { ...telling, places: telling.places.filter(isOfEvent), parties: telling.parties.filter(isOfEvent) };
}

/** A telling whose words spell the name of a well-known event in small letters tells it by name. */
function named(telling: EventTelling, text: string, known: KnownEvents): EventTelling {
  const isPlan = telling.status !== "happened" && telling.status !== "alleged";
  const at = telling.name !== null || isPlan ? null : known.nameAround(text, telling.trigger);
  if (at === null) return telling;
  return {
    ...telling,
    name: { text: text.slice(at.start, at.end), at: { passage: telling.passage, ...at }, aliases: [] },
  };
}

const placeInName =
  /^(?:the )?(?:battles?|siege|treaty|convention|invasion|occupation|landing|bombing|fall|capture|defen[cs]e) (?:of|at|in|on) (?<of>\p{Lu}.*)$|^(?<before>.+?) (?:incident|landing operation|landing|conference|agreement|massacre)s?$/iu;

/** The place that gives an event its name: "Battle of Lake Khasan", "Kanchazu Island incident"; where it was, save for treaties. */
function namedPlace({ name, type }: EventTelling, world: World): Told["places"] {
  if (name === null || type === "treaty" || type === "war") return [];
  const { of, before } = placeInName.exec(name.text)?.groups ?? {};
  const place = world.placeNamed?.((of ?? before ?? "").replace(/^the /, "")) ?? null;
  return place === null ? [] : [{ ...place, role: "where", isState: false, at: name.at }];
}

const agentRoles = new Set(["attacker", "perpetrator", "commander", "negotiator", "signatory", "belligerent"]);

export function agentsOf({ telling }: Told): string[] {
  return telling.parties.filter(({ role }) => agentRoles.has(role)).map(({ party }) => party);
}

export function partiesOf({ telling, participants }: Told): string[] {
  return [
    ...new Set([
      ...telling.parties.map(({ party }) => party),
      ...participants.flatMap(({ entity }) => (entity.party === null ? [] : [entity.party])),
    ]),
  ];
}

/** Whether it is a heading or title that tells. */
export function isHeading({ text, telling }: Told): boolean {
  const kind = text.passages[telling.passage]?.passage.kind;
  return kind === "heading" || kind === "title";
}
