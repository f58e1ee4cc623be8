import { knownPhrases, organisationNouns, singleWordOrganisations } from "../organisation/organisation-nouns.ts";
import { chineseFamilyNames, familyNameEnding, givenNames, householdNames } from "../person/given-names.ts";
import { ranks, roles, titles } from "../person/ranks.ts";
import {
  directionWords,
  geographicNouns,
  leadingNouns,
  lowerCaseCompounds,
  lowerCaseNouns,
  ofNouns,
  regimeWords,
} from "../place/geographic-nouns.ts";
import {
  echelonOfNoun,
  foreignServices,
  leadingUnitNouns,
  ordinalWords,
  singleWordServices,
} from "../unit/echelons.ts";
import { shipNouns, shipPrefixes } from "../vessel/ship-types.ts";
import { calendarWords, functionWords, headingWords, otherCapitals } from "./common-words.ts";
import { isDemonym } from "./demonyms.ts";
import { eventNouns, eventOfNouns, eventOpeners, lowerCaseEventNouns } from "./event-nouns.ts";

/**
 * What the tables say of a word by itself, one bit each. A word is looked up in all of them once, however often it occurs;
 * rules ask for the bits they need before they look closer.
 */
export const fact = {
  demonym: 1,
  /** Names nothing though it has a capital: a function word, a month, a heading's word, a demonym. */
  plain: 2,
  eventNoun: 4,
  eventOfNoun: 8,
  eventOpener: 16,
  /** A numeral of a unit: "88th", "fifth", "xxi". */
  numeral: 32,
  /** "38th". */
  figure: 64,
  /** A noun of a formation, or of a place one is stationed at. */
  formation: 128,
  organisation: 256,
  wholeOrganisation: 512,
  geographic: 1024,
  /** A noun that stands before "of", or a word that may stand before it: "sea", "people's". */
  ofNoun: 2048,
  /** A direction, a regime or a demonym: what may stand before the name of a place. */
  beforePlace: 4096,
  leadingNoun: 8192,
  maru: 16384,
  shipPrefix: 32768,
  shipNoun: 65536,
  /** A given name, or a family name by its ending. */
  personal: 131072,
  /** May open a rank, a title or a role. */
  title: 262144,
  /** A service that goes by one word: "Luftwaffe". */
  service: 524288,
  /** A family name that stands first. */
  familyFirst: 1048576,
  /** A person known by one name: "Hitler". */
  household: 2097152,
  /** Initials of a task force. */
  taskForce: 4194304,
} as const;

const compoundOpeners = new Set([...lowerCaseCompounds].map((compound) => compound.split(" ")[0] ?? ""));
const titleOpeners = new Set([...ranks, ...titles, ...roles].map((phrase) => phrase.split(" ")[0] ?? ""));
const phraseOpeners = new Set(Object.keys(knownPhrases).map((phrase) => phrase.split(" ")[0] ?? ""));
const serviceOpeners = new Set([...foreignServices].map((phrase) => phrase.split(" ")[0] ?? ""));
const moreFormations = new Set(
  "army armies navy detachment legion flotilla brigade division regiment battalion corps base".split(" "),
);
const moreOrganisations = new Set(
  (
    "government parliament office association bureau agency institute commission committee company corporation bank " +
    "federation"
  ).split(" "),
);
const moreOfNouns = new Set("dynasty people democratic united socialist".split(" "));

const tests: readonly (readonly [bit: number, test: (word: string) => boolean])[] = [
  [fact.demonym | fact.plain | fact.beforePlace, isDemonym],
  [
    fact.plain,
    (word) =>
      functionWords.has(word) ||
      headingWords.has(word) ||
      calendarWords.has(word) ||
      otherCapitals.has(word) ||
      /^\p{L}{3,}isms?$/u.test(word),
  ],
  [fact.eventNoun, (word) => eventNouns[word] !== undefined || lowerCaseEventNouns.has(word)],
  [fact.eventOfNoun, (word) => eventOfNouns[word] !== undefined],
  [fact.eventOpener, (word) => eventOpeners[word] !== undefined || /^(?:order|wwi{0,2}|ww[12])$/.test(word)],
  [fact.numeral | fact.figure, (word) => /^\d+(?:st|nd|rd|th)$/.test(word)],
  [fact.numeral, (word) => ordinalWords[word] !== undefined || /^[ivxl]{1,6}$/.test(word)],
  [
    fact.formation,
    (word) => echelonOfNoun[word] !== undefined || moreFormations.has(word) || leadingUnitNouns.has(word),
  ],
  [fact.taskForce, (word) => word === "tf" || word === "tg"],
  [fact.household, (word) => householdNames.has(word)],
  [fact.familyFirst, (word) => chineseFamilyNames.has(word)],
  [fact.service, (word) => singleWordServices.has(word) || serviceOpeners.has(word)],
  [fact.organisation, (word) => organisationNouns[word] !== undefined || moreOrganisations.has(word)],
  [fact.wholeOrganisation, (word) => singleWordOrganisations[word] !== undefined || phraseOpeners.has(word)],
  [
    fact.geographic,
    (word) => geographicNouns[word] !== undefined || lowerCaseNouns.has(word) || compoundOpeners.has(word),
  ],
  [fact.ofNoun, (word) => ofNouns[word] !== undefined || moreOfNouns.has(word)],
  [
    fact.beforePlace,
    (word) => directionWords.has(word) || regimeWords.has(word) || /^(?:[a-z]{4,5}ern|red|white)$/.test(word),
  ],
  [fact.leadingNoun, (word) => leadingNouns[word] !== undefined],
  [fact.maru, (word) => word.endsWith("maru")],
  [fact.shipPrefix, (word) => shipPrefixes.has(word)],
  [fact.shipNoun, (word) => shipNouns.has(word)],
  [fact.personal, (word) => givenNames.has(word) || familyNameEnding.test(word)],
  [fact.title, (word) => titleOpeners.has(word) || (word.endsWith("s") && titleOpeners.has(word.slice(0, -1)))],
];

/** The facts of a folded word, as bits of `fact`. */
export function factsOf(folded: string): number {
  let facts = 0;
  for (const [bit, test] of tests) if (test(folded)) facts |= bit;
  return facts;
}
