import type { EventTelling, EventType, PlaceRole, TellingDate } from "../grammar/event/telling.ts";
import { bounds, compatible } from "../records/edtf.ts";
import type { Entity, ToldText, World } from "./events-input.ts";

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

/** What the tellings of one event have in common, worked out anew when one is added. */
interface Common {
  readonly type: EventType;
  readonly places: readonly string[];
  /** Places that are no states: narrow enough to tell two events apart. */
  readonly strongPlaces: readonly string[];
  readonly agents: readonly string[];
  readonly parties: readonly string[];
  readonly date: TellingDate | null;
}

/** The tellings of one event, as they are found. */
export class Cluster {
  readonly told: Told[] = [];
  readonly names = new Set<string>();
  readonly #blocks = new Set<string>();
  readonly #sentences = new Set<string>();
  #common: Common | null = null;
  #knownType: EventType | null = null;

  constructor(first: Told) {
    this.add(first);
  }

  add(told: Told): void {
    this.told.push(told);
    this.#blocks.add(told.block);
    this.#sentences.add(told.sentence);
    this.#common = null;
  }

  /** Sets the type that the authority table gives. */
  know(type: EventType | null): void {
    this.#knownType ??= type;
    this.#common = null;
  }

  get first(): Told {
    const first = this.told[0];
    if (first === undefined) throw new Error("an event without a telling");
    return first;
  }

  get isPlan(): boolean {
    return this.first.isPlan;
  }

  get isNamed(): boolean {
    return this.names.size > 0;
  }

  /** The type by the authority table, else of the first telling by name, else of the first. */
  get type(): EventType {
    return this.#shared().type;
  }

  get places(): readonly string[] {
    return this.#shared().places;
  }

  get strongPlaces(): readonly string[] {
    return this.#shared().strongPlaces;
  }

  get agents(): readonly string[] {
    return this.#shared().agents;
  }

  get parties(): readonly string[] {
    return this.#shared().parties;
  }

  get date(): TellingDate | null {
    return this.#shared().date;
  }

  isIn(block: string): boolean {
    return this.#blocks.has(block);
  }

  isInSentence(sentence: string): boolean {
    return this.#sentences.has(sentence);
  }

  #shared(): Common {
    const told = this.told.filter(({ telling }) => telling.weight !== "echo");
    this.#common ??= {
      type: this.#knownType ?? (this.told.find(({ telling }) => telling.name !== null) ?? this.first).telling.type,
      places: [...new Set(told.flatMap(({ places }) => places.map(({ id }) => id)))],
      strongPlaces: [
        ...new Set(told.flatMap(({ places }) => places.flatMap(({ id, isState }) => (isState ? [] : [id])))),
      ],
      agents: [...new Set(told.flatMap(agentsOf))],
      parties: [...new Set(told.flatMap(partiesOf))],
      date: bestDate(told),
    };
    return this.#common;
  }
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

/** A telling with its names looked up. */
export function toldOf(text: ToldText, telling: EventTelling, world: World): Told {
  const passage = text.passages[telling.passage]?.passage;
  const places = [
    ...namedPlace(telling, world),
    ...telling.places.flatMap(({ at, role, isState }) => {
      const entity = world.entityOf(text.source, at);
      return entity === null || entity.kind !== "place"
        ? []
        : [{ id: entity.id, role, name: entity.name, isState, at }];
    }),
  ];
  const participants = telling.participants.flatMap(({ at, role }) => {
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

const placeInName =
  /^(?:the )?(?:battles?|siege|treaty|convention|invasion|occupation|landing|bombing|fall|capture|defen[cs]e) (?:of|at|in|on) (?<of>\p{Lu}.*)$|^(?<before>.+?) (?:incident|landing operation|landing|conference|agreement|massacre)s?$/iu;

/** The place that gives an event its name: "Battle of Lake Khasan", "Kanchazu Island incident"; where it was, save for treaties. */
function namedPlace({ name, type }: EventTelling, world: World): Told["places"] {
  if (name === null || type === "treaty" || type === "war") return [];
  const { of, before } = placeInName.exec(name.text)?.groups ?? {};
  const place = world.placeNamed?.((of ?? before ?? "").replace(/^the /, "")) ?? null;
  return place === null ? [] : [{ ...place, role: "where", isState: false, at: name.at }];
}

const fights = new Set<EventType>(["battle", "skirmish"]);

/** Whether two types can be tellings of one event. */
export function sameKind(a: EventType, b: EventType): boolean {
  return a === b || (fights.has(a) && fights.has(b));
}

export function isFight(type: EventType): boolean {
  return fights.has(type);
}

export function compatibleDates(a: TellingDate | null, b: TellingDate | null): boolean {
  return a === null || b === null || compatible(a.value, b.value);
}

export function isDay(date: TellingDate | null): boolean {
  return date !== null && /^-?\d{4}-\d{2}-\d{2}$/.test(date.value);
}

export function intersects<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((item) => b.includes(item));
}

/** Whether the places of two tellings can be one event's: some place of one is, holds or lies in one of the other. */
export function placesMeet(a: readonly string[], b: readonly string[], world: World): boolean {
  return a.some((x) => b.some((y) => x === y || world.contains(x, y) || world.contains(y, x)));
}

/** The date of an event told several times: the finest that its own words state, dates taken from the story last. */
export function bestDate(told: readonly Told[]): TellingDate | null {
  let best: TellingDate | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const { telling, hasOwnDate } of told) {
    if (telling.date === null) continue;
    const rank =
      daysAllowed(telling.date.value) +
      (hasOwnDate ? 0 : 1e6) +
      (telling.weight === "echo" ? 5e5 : 0) +
      (telling.certainty === "stated" ? 0 : 2e5) +
      (isSpanOfName(telling) ? -1e7 : 0);
    if (rank < bestRank) {
      best = telling.date;
      bestRank = rank;
    }
  }
  return best;
}

/** "Battle of Lake Khasan (29 July – 11 August 1938)": the span beside the name is the event's, whatever day is told in it. */
function isSpanOfName({ name, date }: EventTelling): boolean {
  if (date?.rule === "date/of-infobox") return true;
  return name !== null && date?.extent === "throughout" && date.value.includes("-");
}

function daysAllowed(value: string): number {
  const { first, last } = bounds(value);
  if (first === null || last === null) return 4e5;
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}
