import type { EventTelling } from "../grammar/event/telling.ts";
import { compatible } from "../records/edtf.ts";
import type { Cluster } from "./events-cluster.ts";
import type { KnownEvent } from "./events-input.ts";
import { nameKey } from "./events-name-key.ts";

const reach = 40; // characters on either side of the trigger in which a name may stand

/** The well-known events of the authority table, by name, by words and by place. */
export class KnownEvents {
  readonly #byKey = new Map<string, KnownEvent>();
  /** Names, lower case, by each word they hold. */
  readonly #byWord = new Map<string, string[]>();
  readonly #byPlace = new Map<string, KnownEvent[]>();

  constructor(known: readonly KnownEvent[]) {
    for (const event of known) {
      for (const name of event.names) this.#enter(name, event);
      if (event.place !== null) this.#byPlace.set(event.place, [...(this.#byPlace.get(event.place) ?? []), event]);
    }
  }

  #enter(name: string, event: KnownEvent): void {
    this.#byKey.set(nameKey(name), event);
    const plain = plainly(name);
    for (const word of new Set(plain.split(/[^\p{L}\d]+/u)))
      if (word.length > 2) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), plain]);
  }

  ofName(name: string): KnownEvent | null {
    return this.#byKey.get(nameKey(name)) ?? null;
  }

  /** The key of the event of a name: that of its preferred name. */
  key(name: string): string {
    const key = nameKey(name);
    return nameKey(this.#byKey.get(key)?.names[0] ?? key);
  }

  /** A name that the words around a trigger spell in small letters: "the 1855 treaty", "accepted the Potsdam Declaration". */
  nameAround(
    text: string,
    { start, end }: EventTelling["trigger"],
  ): { readonly start: number; readonly end: number } | null {
    const names = plainly(text.slice(start, end))
      .split(/[^\p{L}\d]+/u)
      .flatMap((word) => this.#byWord.get(word) ?? []);
    if (names.length === 0) return null;
    const from = Math.max(0, start - reach);
    const window = plainly(text.slice(from, end + reach));
    for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
      const at = from + window.indexOf(name);
      const until = at + name.length;
      if (at < from || at >= end || until <= start) continue;
      if (!isLetter(text[at - 1]) && !isLetter(text[until])) return { start: at, end: until };
    }
    return null;
  }

  /** The event that an unnamed one is by kind, place and date; null when none or several could be it. */
  ofPlace({ type, places, parties, date }: Cluster): KnownEvent | null {
    const fitting = [...new Set(places.flatMap((place) => this.#byPlace.get(place) ?? []))].filter(
      (event) => event.type === type && mayBeOf(event, date?.value ?? null, parties),
    );
    const [only] = fitting;
    return fitting.length === 1 && only !== undefined ? only : null;
  }
}

function mayBeOf(event: KnownEvent, date: string | null, parties: readonly string[]): boolean {
  if (date !== null && (event.date === null || !compatible(event.date, date))) return false;
  return event.parties.length === 0 || parties.every((party) => event.parties.includes(party));
}

/** Lower case with plain hyphens and apostrophes, every character where it was. */
function plainly(text: string): string {
  return text
    .replace(/[–—]/g, "-")
    .replace(/’/g, "'")
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    });
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\d]/u.test(char);
}
