import type { Lexicon, LexiconNode } from "../../gazetteer/lexicon.ts";
import type { Passage } from "../../text/passage.ts";
import type { Token } from "../../text/tokens.ts";
import type { NameMention, PartyCue } from "../mention.ts";
import type { Candidate } from "./candidate.ts";
import { commanderLines } from "./commander-lines.ts";
import { calendarWords, functionWords } from "./common-words.ts";
import { decide, mayChange } from "./decide.ts";
import { isDemonym } from "./demonyms.ts";
import { featuresOf } from "./features/index.ts";
import { generalNames } from "./general-names.ts";
import { memoryOf, settledIn } from "./memory.ts";
import { type CuesOfPassage, readCues, settleCues, yearAbout } from "./party-cues.ts";
import type { ProperEvent } from "./proper-event.ts";
import { scan } from "./scan.ts";
import { Scene } from "./scene.ts";
import { titledEvents } from "./titled-event.ts";
import { type KnownNames, wordsOf } from "./words.ts";

/** What `readNames` finds, one list a passage, each in text order. */
export interface NamesOfText {
  names: NameMention[][];
  /** Words that stand for a side; inside names of units and organisations too, not inside names of events or longer places. */
  readonly parties: PartyCue[][];
  /** Names of events, documents and works; names inside them are no mentions. */
  readonly events: ProperEvent[][];
}

/**
 * Finds the names of places, people, units, vessels and organisations of one text, the names of its events and documents,
 * and the words that stand for a side. A name that one sentence leaves open is settled by the rest of the text.
 *
 * @param passages the passages of one text, in order
 * @param tokens the tokens of each passage
 */
export function readNames(
  passages: readonly Passage[],
  tokens: readonly (readonly Token[])[],
  lexicon: Lexicon,
): NamesOfText {
  const known = knownNames(passages, tokens, lexicon);
  const inCommanders = commanderLines(passages);
  const scenes = passages.map(
    (passage, index) =>
      new Scene(passage, wordsOf(passage.text, tokens[index] ?? [], known), lexicon, generalNames, inCommanders[index]),
  );
  const opensLower = (folded: string) => lexicon.lower.next.has(folded);
  const scans = scenes.map((scene) => scan(scene, opensLower));
  const memory = memoryOf(scans);
  const first = scans.map((each) => decide(each, memory));
  const settled = settledIn(first.map((candidates, index) => [scans[index]?.scene as Scene, candidates]));
  const whole = { ...memory, settled };
  const titled = titledEvents(passages);
  const cues: CuesOfPassage[] = [];
  const result: NamesOfText = { names: [], parties: [], events: [] };
  for (const [index, each] of scans.entries()) {
    const once = first[index] ?? [];
    const candidates = mayChange(each, once, whole) ? decide(each, whole) : once;
    const events = [...(titled[index] ?? []), ...eventsOf(each.scene, candidates)];
    const mentions = candidates
      .filter(({ kind }) => kind !== "event")
      .map((name) => mentionOf(each.scene, name, candidates));
    const names = mentions.filter(
      (name) => !events.some((event) => event.start <= name.start && name.end <= event.end),
    );
    result.names.push(names);
    result.events.push(events);
    cues.push(readCues(each.scene, names, events));
  }
  result.parties.push(...settleCues(cues, { years: lexicon.partyYears, about: yearAbout(tokens) }));
  result.names = result.names.map((names, index) => names.map((name) => withSide(name, result.parties[index] ?? [])));
  return result;
}

/**
 * Which words are names: by the tables or by vocabulary. In a scraped text, whose apostrophes may be lost, "s" after a word
 * that the text also has capitalised without it is taken for a possessive: "Takedas tanks".
 */
function knownNames(passages: readonly Passage[], tokens: readonly (readonly Token[])[], lexicon: Lexicon): KnownNames {
  const forms = new Set<string>();
  const isScraped = passages.some(({ continues }) => !continues);
  for (const passage of isScraped ? tokens : []) {
    for (const token of passage) if (token.shape === "capitalised") forms.add(token.folded);
  }
  const isPlace = (folded: string) => namesPlace(lexicon.capital, folded) || namesPlace(generalNames, folded);
  return {
    isPlace,
    isName: (folded) =>
      isPlace(folded) || (lexicon.capital.next.get(folded)?.senses.length ?? 0) > 0 || isDemonym(folded),
    mayPossess: (folded) =>
      (isScraped && isPlace(folded)) ||
      (forms.has(folded) && !functionWords.has(folded) && !calendarWords.has(folded) && !isDemonym(folded)),
  };
}

function namesPlace(root: LexiconNode, folded: string): boolean {
  const senses = root.next.get(folded)?.senses;
  return senses !== undefined && senses.length > 0 && senses.some(({ kind }) => kind === "place");
}

/** The side told beside a name is the one that the text as a whole settles for those words. */
function withSide(name: NameMention, cues: readonly PartyCue[]): NameMention {
  if (cues.length === 0 || !name.features.some(({ feature }) => feature === "party")) return name;
  const features = name.features.map((each) => {
    if (each.feature !== "party") return each;
    const cue = cues.find(({ start, end }) => start === each.start && end === each.end);
    return cue === undefined ? each : { ...each, value: cue.party };
  });
  return { ...name, features };
}

function eventsOf(scene: Scene, candidates: readonly Candidate[]): ProperEvent[] {
  return candidates
    .filter(({ kind }) => kind === "event")
    .map(({ from, to, rule, eventKind }) => ({
      start: scene.words[from]?.start ?? 0,
      end: scene.words[to - 1]?.end ?? 0,
      kind: eventKind ?? "other",
      rule,
      name: scene.textOf(from, to),
    }));
}

function mentionOf(scene: Scene, candidate: Candidate, all: readonly Candidate[]): NameMention {
  const { from, to, kind, rule } = candidate;
  return {
    kind: kind === "event" ? "place" : kind,
    rule,
    name: scene.textOf(from, to),
    start: scene.words[from]?.start ?? 0,
    end: scene.words[to - 1]?.end ?? 0,
    features: featuresOf(scene, candidate, all),
  };
}
