import type { EventType, TellingDate } from "../grammar/event/telling.ts";
import { bestDate } from "./events-date.ts";
import type { KnownEvent, World } from "./events-input.ts";
import { agentsOf, partiesOf, type Told } from "./events-told.ts";

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

/** A date taken from elsewhere than the tellings of an event. */
export interface SettledDate {
  readonly date: TellingDate;
  /** The telling that the place of the date refers to. */
  readonly by: Told;
}

/** A side that no telling gives to an event, and the rule that does. */
export interface AddedSide {
  readonly party: string;
  readonly rule: string;
}

/** The tellings of one event, as they are found. */
export class Cluster {
  readonly told: Told[] = [];
  readonly isPlan: boolean;
  readonly names = new Set<string>();
  readonly #blocks = new Set<string>();
  readonly #sentences = new Set<string>();
  #common: Common | null = null;
  #known: KnownEvent | null = null;
  #settled: SettledDate | null = null;
  readonly #addedSides: AddedSide[] = [];

  constructor(first: Told) {
    this.isPlan = first.isPlan;
    this.add(first);
  }

  add(told: Told): void {
    this.told.push(told);
    this.#blocks.add(told.block);
    this.#sentences.add(told.sentence);
    this.#common = null;
  }

  /** Sets the row of the authority table that the event is. */
  know(known: KnownEvent | null): void {
    this.#known ??= known;
    this.#common = null;
  }

  /** When the row says it was: what its tellings state, where nothing better was settled on. */
  get when(): TellingDate | null {
    return this.#settled?.date ?? this.date;
  }

  /** The date that was settled on though no telling of the event states it, with the telling whose words are its evidence. */
  get settledDate(): SettledDate | null {
    return this.#settled;
  }

  settleDate(settled: SettledDate | null): void {
    this.#settled = settled ?? this.#settled;
  }

  /** Sides that none of its tellings gives, with the rule that gives them. */
  get addedSides(): readonly AddedSide[] {
    return this.#addedSides;
  }

  addSides(parties: readonly string[], rule: string): void {
    for (const party of parties) {
      if (!this.parties.includes(party) && !this.#addedSides.some((side) => side.party === party))
        this.#addedSides.push({ party, rule });
    }
  }

  /** The row of the authority table that the event is. */
  get known(): KnownEvent | null {
    return this.#known;
  }

  get first(): Told {
    const first = this.told[0];
    if (first === undefined) throw new Error("an event without a telling");
    return first;
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
    if (this.#common !== null) return this.#common;
    const told = this.told.filter(({ telling }) => telling.weight !== "echo");
    this.#common = {
      type: this.#known?.type ?? (this.told.find(({ telling }) => telling.name !== null) ?? this.first).telling.type,
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

const fights = new Set<EventType>(["battle", "skirmish"]);

/** Whether two types can be tellings of one event. */
export function sameKind(a: EventType, b: EventType): boolean {
  return a === b || (fights.has(a) && fights.has(b));
}

export function isFight(type: EventType): boolean {
  return fights.has(type);
}

export function intersects<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((item) => b.includes(item));
}

/** Whether the places of two tellings can be one event's: some place of one is, holds or lies in one of the other. */
export function placesMeet(a: readonly string[], b: readonly string[], world: World): boolean {
  return a.some((x) => b.some((y) => x === y || world.contains(x, y) || world.contains(y, x)));
}

/** Whether two sides are told of each, and none is the same. */
export function partiesDiffer(cluster: Cluster, told: Told): boolean {
  const parties = partiesOf(told);
  return parties.length > 1 && cluster.parties.length > 1 && !intersects(parties, cluster.parties);
}
