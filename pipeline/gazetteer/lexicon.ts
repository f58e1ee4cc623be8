import { fold } from "../text/folding.ts";
import { type Authority, listOf } from "./authority.ts";

export type LexiconKind = "place" | "person" | "unit" | "vessel" | "organisation" | "party";

/** One meaning of a name: the kind of thing and the id of its row. */
export interface Sense {
  readonly kind: LexiconKind;
  readonly id: string;
  /** Of a party word: what kind of word it is. Of a place: the kind of place. Of the others: the side. */
  readonly detail: string;
}

/** A node of the token trie. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  readonly senses: Sense[];
}

/**
 * All names of the authority tables, by folded token. Names that begin with a capital are looked up only where the text
 * has one, the few that do not ("southern Sakhalin") only at their own lower-case first word.
 */
export interface Lexicon {
  readonly capital: LexiconNode;
  readonly lower: LexiconNode;
  /** Kind of each place of the authority tables, by id. */
  readonly placeKinds: ReadonlyMap<string, string>;
  /** First and last year of each state or group, by id; open ends are infinite. */
  readonly partyYears: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
}

const newNode = (): LexiconNode => ({ next: new Map(), senses: [] });

// Full stops of abbreviations belong to the token before them: "U.S." is one token.
const tokenOfName = /(?:\p{L}\.)+|\d+(?:st|nd|rd|th)?|\p{L}[\p{L}\p{M}]*/gu;

/** The tokens of a folded name, as the trie keeps them: marks and hyphens dropped. */
export function nameTokens(name: string): string[] {
  return fold(name).match(tokenOfName) ?? [];
}

/** Indexes all names of the authority tables for the grammar. */
export function lexiconOf(authority: Authority): Lexicon {
  const lexicon = {
    capital: newNode(),
    lower: newNode(),
    placeKinds: new Map(authority.places.map((row) => [row.id, row.kind])),
    partyYears: new Map(authority.parties.map((row) => [row.id, yearsOf(row)])),
  };
  const add = (name: string, sense: Sense) => addName(lexicon, name, sense);
  for (const row of authority.places) add(row.name, { kind: "place", id: row.id, detail: row.kind });
  const spellings = spellingsByPlace(authority);
  for (const row of authority.placeNames) {
    if (row.status === "misspelling" && isGlued(row.name, spellings.get(row.place) ?? [])) continue;
    add(row.name, { kind: "place", id: row.place, detail: lexicon.placeKinds.get(row.place) ?? "" });
  }
  const parties = [...authority.parties].sort((a, b) => Number(inBeing(b)) - Number(inBeing(a)));
  for (const row of parties) addParty(row, add);
  for (const kind of ["person", "unit", "vessel", "organisation"] as const) {
    const rows = { person: authority.people, unit: authority.units, vessel: authority.vessels }[kind as "person"];
    for (const row of rows ?? authority.organisations) {
      for (const name of [row.name, ...listOf(row.names)]) add(name, { kind, id: row.id, detail: row.party });
    }
  }
  return lexicon;
}

/** A trie of names of general vocabulary: places that have a kind but no row. */
export function trieOf(names: readonly { readonly name: string; readonly kind: string }[]): LexiconNode {
  const lexicon = { capital: newNode(), lower: newNode() };
  const capitals = (name: string) => name.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  for (const { name, kind } of names) addName(lexicon, capitals(name), { kind: "place", id: "", detail: kind });
  return lexicon.capital;
}

function yearsOf({ from, to }: Authority["parties"][number]): { first: number; last: number } {
  const year = (date: string, open: number) => (/^\d{4}/.test(date) ? Number(date.slice(0, 4)) : open);
  return { first: year(from, Number.NEGATIVE_INFINITY), last: year(to, Number.POSITIVE_INFINITY) };
}

/** Whether the state was in being in the years the project is about, 1932 to 1945: it is meant first by a word two states share. */
function inBeing({ from, to }: Authority["parties"][number]): boolean {
  return from.slice(0, 4) <= "1945" && (to === "" || to === ".." || to.slice(0, 4) >= "1932") && from !== "";
}

function spellingsByPlace(authority: Authority): Map<string, string[]> {
  const spellings = new Map(authority.places.map(({ id, name }) => [id, [name]]));
  for (const { place, name } of authority.placeNames) spellings.set(place, [...(spellings.get(place) ?? []), name]);
  return spellings;
}

/** "Tokyoto", "Canberras": a spelling that is another with a word or a lost possessive run into it; the grammar takes it apart. */
function isGlued(name: string, others: readonly string[]): boolean {
  return others.some(
    (other) => name.startsWith(other) && /^(?:s|to|and|in|of|on|at|the|is|was|has)$/.test(name.slice(other.length)),
  );
}

function addParty(row: Authority["parties"][number], add: (name: string, sense: Sense) => void): void {
  for (const adjective of listOf(row.adjectives)) add(adjective, { kind: "party", id: row.id, detail: "adjective" });
  for (const name of [row.name, ...listOf(row.names)]) add(name, { kind: "party", id: row.id, detail: "state" });
}

function addName(lexicon: Pick<Lexicon, "capital" | "lower">, name: string, sense: Sense): void {
  const tokens = nameTokens(name);
  if (tokens.length === 0) return;
  let node = /^\P{L}*\p{Ll}/u.test(name) ? lexicon.lower : lexicon.capital;
  for (const token of tokens) {
    let next = node.next.get(token);
    if (next === undefined) {
      next = newNode();
      node.next.set(token, next);
    }
    node = next;
  }
  if (!node.senses.some((known) => known.kind === sense.kind && known.id === sense.id)) node.senses.push(sense);
}
