import { type Actor, isPlaceName } from "./actors.ts";
import type { VerbGroup } from "./assertion.ts";
import { isFinite } from "./clauses.ts";
import type { Sentence } from "./sentence.ts";
import type { EventType } from "./telling.ts";
import type { ObjectKind } from "./verbs.ts";

const placeNouns = new Set(
  `island islands city town village area region territory point position positions harbour harbor port station airfield base bridge bridges half buildings installations regions territories areas districts border post posts mill factory building office district capital emplacement emplacements fort forts fortress stronghold strongholds trench trenches line lines bunker bunkers pillbox pillboxes outpost outposts ridge ridges height heights airport provinces townships citadel palace barracks depot bridgehead beachhead mountain mountains archipelago oilfield oilfields suburb suburbs quarter settlement settlements headquarters crossing valley redoubt
  center centre hill hills beach coast land colony colonies peninsula homes houses road roads railway`.split(/\s+/),
);
const peopleNouns = new Set(
  `soldiers troops men prisoners civilians residents people women children crew crewmen officers population refugees families inhabitants evacuees citizens villagers settlers guards`.split(
    /\s+/,
  ),
);
const civilianNouns = new Set(
  "villagers residents civilians inhabitants population families people islanders workers women children natives refugees evacuees citizens".split(
    " ",
  ),
);
const captiveNouns = new Set("prisoners captives internees deportees detainees captured pows".split(" "));
const militaryNouns = new Set(
  `wave waves infantry marines cavalry tanks column columns garrisons platoon platoons squad squads guards forces force troops soldiers regiment division army unit units battalion brigade garrison defenders teams team company men corps reservists volunteers detachment`.split(
    /\s+/,
  ),
);
const vesselNouns = new Set(
  "ship ships gunboat gunboats boat boats vessel vessels destroyer minesweeper minesweepers submarine destroyers battleship battleships cruisers carriers tanker tankers trawler ferry liner flagship flagships dreadnought dreadnoughts submarines freighters freighter lcis lci transport transports cruiser convoy carrier".split(
    " ",
  ),
);
const matterNouns = new Set(
  `pact treaty agreement convention alliance declaration claim claims war neutrality tanks tank guns rifles ships aircraft equipment weapons supplies territory island islands province provinces peninsula region sovereignty control`.split(
    /\s+/,
  ),
);

/** Who does a deed and whom or what it is done to. */
export interface Sides {
  readonly agents: Actor[];
  readonly patients: Actor[];
}

/** "killed 20 villagers" is a massacre; "3,700 civilians killed" counts the dead. */
export function isOfHands(sentence: Sentence, index: number, agents: readonly Actor[], group: VerbGroup): boolean {
  const next = sentence.words[index + 1]?.folded ?? "";
  const isOfSoldiers = sentence.words.slice(index + 1, index + 5).some(({ folded }) => militaryNouns.has(folded));
  return !group.isPassive && !isOfSoldiers && agents.length > 0 && !/^(?:and|or|,|\.|in|by|at|on|during)$/.test(next);
}

/** Whether the object is what the trigger wants: a place to occupy, a ship to sink. */
export function fits(
  sentence: Sentence,
  index: number,
  kind: ObjectKind,
  { agents, patients }: Sides,
  group: VerbGroup,
): boolean {
  if (kind === "any" || kind === "none") return true;
  if (kind === "fallen") return isFall(sentence, index, patients, group);
  if (kind === "passive") return group.isPassive && !/^(?:at|down)$/.test(sentence.words[index + 1]?.folded ?? "");
  const near = (nouns: ReadonlySet<string>) => objectNouns(sentence, index, group).some((noun) => nouns.has(noun));
  const named = patients[0]?.name?.kind;
  switch (kind) {
    case "place":
      if (patients.some((actor) => actor.last < group.first && isPlaceName(actor)) && !group.isPassive) return true; // "which they seized"
      if (!group.isPassive && !hasDirectObject(sentence, index)) return false;
      return (
        !near(peopleNouns) && (near(placeNouns) || patients.some(isPlaceName) || isUnknownPlace(sentence, index, group))
      );
    case "entered":
      return hasDirectObject(sentence, index) && patients.some(isPlaceName) && isByForces(sentence, agents, group);
    case "forces":
      return (
        near(militaryNouns) ||
        near(peopleNouns) ||
        patients.some((actor) => !isPlaceName(actor) && (group.isPassive || actor.preposition === ""))
      );
    case "ground":
      return hasPlaceBehind(sentence, index);
    case "comers":
      return isOfComers(sentence, index, agents, group);
    case "deported":
      return group.isPassive && near(civilianNouns) && goesToPlace(sentence, index);
    case "person":
      return group.isPassive && agents.length > 0 && named === "person";
    case "captives":
      return group.isPassive && near(captiveNouns);
    case "civilians":
      return near(peopleNouns);
    case "vessel":
      return near(vesselNouns) || named === "vessel" || isOfOwnSinking(sentence, index, agents, group);
    default:
      return near(matterNouns) || patientsOfEvent(sentence, index, group);
  }
}

/** "took Samara": a capitalised word that nothing recognised, right behind the verb and no part of a longer name. */
function isUnknownPlace({ words }: Sentence, index: number, { isPassive }: VerbGroup): boolean {
  const [word, next] = [words[index + 1], words[index + 2]];
  if (
    isPassive ||
    word === undefined ||
    word.shape !== "capitalised" ||
    word.name ||
    word.party ||
    word.date ||
    word.event
  )
    return false;
  return next === undefined || (next.shape !== "capitalised" && next.folded !== "'" && next.folded !== "’");
}

const noFall = new Set("silent short ill behind apart victim sick back asleep from off sharply sharp".split(" "));

/** "Vladivostok fell to the Red Army", "the city fell": a place that is taken. */
function isFall({ words }: Sentence, index: number, patients: readonly Actor[], group: VerbGroup): boolean {
  if (noFall.has(words[index + 1]?.folded ?? "")) return false;
  return patients.some(isPlaceName) || (group.first > 0 && fallible.has(words[group.first - 1]?.folded ?? ""));
}

const fallible = new Set("city town capital fortress village port citadel garrison island stronghold".split(" "));

/** "lost the Karelian Isthmus", "was granted Southern Sakhalin": a place right behind the verb. */
function hasPlaceBehind({ words }: Sentence, index: number): boolean {
  const at = words[index + 1]?.folded === "the" ? index + 2 : index + 1;
  return words[at]?.name?.kind === "place" || words[at + 1]?.name?.kind === "place";
}

/** "Three destroyers capsized and sank": ships that sink with nobody to sink them. */
function isOfOwnSinking(
  { words }: Sentence,
  index: number,
  agents: readonly Actor[],
  { first, isPassive }: VerbGroup,
): boolean {
  const next = words[index + 1];
  if (
    isPassive ||
    (next !== undefined && !/^(?:[.,;]|in|on|off|at|near|with|after|during|and|within)$/.test(next.folded))
  )
    return false;
  if (agents.some(({ name }) => name?.kind === "vessel") || words[first - 1]?.shape === "capitalised") return true;
  return words.slice(Math.max(0, first - 9), first).some(({ folded }) => vesselNouns.has(folded));
}

/** "were taken to Japan". */
function goesToPlace({ words }: Sentence, index: number): boolean {
  return (
    words[index + 1]?.folded === "to" &&
    (words[index + 2]?.name?.kind === "place" || words[index + 3]?.name?.kind === "place")
  );
}

const messages = new Set(
  "telegram telegrams message messages news order orders letter letters report reports word train trains note".split(
    " ",
  ),
);

/** "83 Ainu arrived in Petropavlovsk": people who come, told for itself; no message, and not "escorted them and arrived". */
function isOfComers(
  { words, clauses }: Sentence,
  index: number,
  agents: readonly Actor[],
  { first }: VerbGroup,
): boolean {
  const start = clauses[words[index]?.clause ?? 0]?.first ?? 0;
  const before = words.slice(start, Math.max(first, index));
  return agents.length > 0 && !before.some((word, at) => messages.has(word.folded) || isFinite(words, start + at));
}

/** Whether those who do it are troops: "Soviet units entered the town", not "the envoy entered the town". */
function isByForces(sentence: Sentence, agents: readonly Actor[], { first }: VerbGroup): boolean {
  if (agents.some(({ name }) => name?.kind === "unit" || name?.kind === "vessel")) return true;
  const clause = sentence.words[first]?.clause;
  const subject = sentence.words.slice(Math.max(0, first - 9), first + 1).filter((word) => word.clause === clause);
  if (subject.some(({ folded }) => militaryNouns.has(folded))) return true;
  return agents.some(({ name, party, last }) => name === null && party !== null && isPeople(sentence, last));
}

/** "the Soviets": the people for their troops. */
function isPeople({ words }: Sentence, at: number): boolean {
  const form = words[at]?.party?.form;
  return form === "people" || form === "adjective";
}

const noObject = new Set(
  "in at on to from by during near for with over up part place refuge command advantage care cover off office action steps effect prisoner prisoners hostage".split(
    " ",
  ),
);

/** Whether something stands right behind the verb for it to be done to: not in "captured in the Kuril Islands", "took refuge". */
function hasDirectObject(sentence: Sentence, index: number): boolean {
  return !noObject.has(sentence.words[index + 1]?.folded ?? "in");
}

/** The plain nouns of the object phrase; of a passive, of the subject phrase. */
function objectNouns(sentence: Sentence, index: number, group: VerbGroup): string[] {
  const clause = sentence.words[index]?.clause;
  const [from, to] = group.isPassive ? [Math.max(0, group.first - 9), group.first] : [index + 1, index + 9];
  return sentence.words
    .slice(from, to)
    .filter((word) => word.clause === clause || group.isPassive)
    .map(({ folded }) => folded);
}

function patientsOfEvent(sentence: Sentence, index: number, group: VerbGroup): boolean {
  const [from, to] = group.isPassive ? [Math.max(0, group.first - 9), group.first] : [index + 1, index + 9];
  return sentence.words.slice(from, to).some(({ event }) => event !== null);
}

/** The plain noun a verb is done to, where it stands right beside it: "evacuation ships were attacked"; "" for none. */
function headNoun({ words }: Sentence, index: number, group: VerbGroup): string {
  if (group.isPassive) return words[group.first - 1]?.folded ?? "";
  const at = /^(?:the|a|an|its|their|two|three|several|many)$/.test(words[index + 1]?.folded ?? "")
    ? index + 2
    : index + 1;
  return words[at]?.folded ?? "";
}

// What is crushed, shelled or attacked only in a manner of speaking.
const abstractNouns = new Set(
  "hope hopes dream dreams plan plans expectation expectations ambition ambitions idea ideas policy policies claim claims proposal proposals spirit morale problem problems doubts fears".split(
    " ",
  ),
);

/** Whether the verb is said of something that is no person or thing: "crushed the hopes". */
export function isFigurative(sentence: Sentence, index: number, group: VerbGroup): boolean {
  return abstractNouns.has(headNoun(sentence, index, group));
}

const aircraft = new Set(
  "aircraft plane planes airplane airplanes warplane warplanes bomber bombers fighters jets helicopters drones airmen".split(
    " ",
  ),
);
const ordnance = new Set("artillery batteries mortars howitzers warships battleships".split(" "));

/** "Soviet bombers attacked", "artillery fired": by what those who did it fight with. */
function typeByArms(sentence: Sentence, index: number, type: EventType, group: VerbGroup): EventType {
  if (type !== "battle" && type !== "skirmish") return type;
  const doer = headOfDoer(sentence, index, group);
  if (aircraft.has(doer)) return "air_raid";
  return ordnance.has(doer) ? "bombardment" : type;
}

/** The plain noun of those who do it: right before an active verb, behind the "by" of a passive. */
function headOfDoer({ words }: Sentence, index: number, group: VerbGroup): string {
  if (!group.isPassive) return words[Math.min(group.first, index - 1)]?.folded ?? "";
  const by = words.findIndex(({ folded }, at) => at > index && at <= index + 3 && folded === "by");
  if (by < 0) return "";
  return words.slice(by + 1, by + 6).find(({ folded }) => aircraft.has(folded) || ordnance.has(folded))?.folded ?? "";
}

/** "the government relocated to Chongqing": nobody is moved by others. */
function isOwnMove({ words }: Sentence, index: number, group: VerbGroup): boolean {
  return !group.isPassive && /^(?:to|in|into|from|further|inland)$/.test(words[index + 1]?.folded ?? "");
}

function isOfGovernment({ words }: Sentence, { first }: VerbGroup): boolean {
  return (
    /^(?:government|capital|headquarters|command|army|staff|administration)$/.test(words[first]?.folded ?? "") ||
    /^(?:government|capital|headquarters|command|army|staff|administration)$/.test(words[first - 1]?.folded ?? "")
  );
}

/** "evacuated their forces" is a withdrawal, "evacuated the residents" an evacuation. */
export function typeOf(
  sentence: Sentence,
  index: number,
  type: EventType,
  patients: readonly Actor[],
  group: VerbGroup,
): EventType {
  if (type === "deportation" && isOwnMove(sentence, index, group))
    return isOfGovernment(sentence, group) ? "retreat" : "other";
  const nouns = objectNouns(sentence, index, group);
  if (
    type === "evacuation" &&
    nouns.some((noun) => militaryNouns.has(noun)) &&
    !nouns.some((noun) => peopleNouns.has(noun) && !militaryNouns.has(noun))
  )
    return "retreat";
  const isOnShips =
    patients.some((actor) => actor.name?.kind === "vessel") || vesselNouns.has(headNoun(sentence, index, group));
  if (type === "battle" && isOnShips) return "naval_action";
  return typeByArms(sentence, index, type, group);
}
