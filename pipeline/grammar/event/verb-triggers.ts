import { type Actor, agentOf, isPlaceName, objectOf, subjectOf } from "./arguments.ts";
import { draftOf, type TellingDraft } from "./draft.ts";
import * as words from "./governors.ts";
import type { Sentence } from "./sentence.ts";
import type { TellingStatus } from "./telling.ts";
import { type Assertion, type VerbGroup, verbGroupAt } from "./verb-group.ts";
import { type ObjectKind, type TriggerForm, verbTriggers } from "./verbs.ts";

const needReach = 7;

/** Tellings whose trigger is a verb: "landed at", "was sunk by", "forced to retreat". */
export function verbTellings(sentence: Sentence, actors: readonly Actor[]): TellingDraft[] {
  const found: TellingDraft[] = [];
  sentence.words.forEach((word, index) => {
    if (word.shape !== "lower" || word.name !== null || word.event !== null || word.date !== null) return;
    for (const form of verbTriggers.get(word.folded) ?? []) {
      const draft = readVerb(sentence, actors, index, form);
      if (draft === null) continue;
      found.push(draft);
      break;
    }
  });
  return found;
}

function readVerb(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  { trigger, forms }: TriggerForm,
): TellingDraft | null {
  const needed = neededWord(sentence, index, trigger.needs);
  if (needed === null) return null;
  const group = verbGroupAt(sentence, index, forms);
  const status = statusOf(sentence, index, group, trigger.type);
  if (status === null) return null;
  const from = clauseStart(sentence, group.first);
  const to = clauseEnd(sentence, index);
  const agents = group.isPassive ? agentOf(actors, index, to + 1) : subjectOf(sentence, actors, group.first);
  const subjectsBefore = group.isPassive ? subjectOf(sentence, actors, group.first) : [];
  const placeBefore = group.isPassive ? placeSubject(sentence, actors, group.first) : [];
  const patients = group.isPassive ? [...placeBefore, ...subjectsBefore] : objectOf(sentence, actors, index, to + 1);
  if (!fits(sentence, index, trigger.objectKind, patients, group)) return null;
  return draftOf(sentence, actors, {
    word: index,
    lastWord: index,
    type: typeOf(sentence, index, trigger.type, patients, group),
    strength: group.assertion === "attempted" && trigger.strength > 1 ? 2 : trigger.strength,
    status: status.status,
    certainty: status.certainty,
    isTold: true,
    isDefinite: false,
    subjects: agents,
    subjectRole: trigger.subject,
    objects: patients,
    objectRole: trigger.object,
    objectPlace: trigger.type === "retreat" || trigger.type === "evacuation" ? "from" : "target",
    from,
    to,
    name: null,
    outcome: null,
    rule: `event/verb-${trigger.lemma}`,
  });
}

/** Index of the word the trigger needs, the verb itself when it needs none, null when it is missing. */
function neededWord(sentence: Sentence, index: number, needs: readonly string[]): number | null {
  if (needs.length === 0) return index;
  const clause = sentence.words[index]?.clause;
  for (let at = index + 1; at <= index + needReach; at++) {
    const word = sentence.words[at];
    if (word === undefined || (word.clause !== clause && at > index + 2)) return null;
    if (needs.includes(word.folded)) return at;
  }
  return null;
}

interface Status {
  readonly status: TellingStatus;
  readonly certainty: TellingDraft["certainty"];
}

const attemptable = new Set(["battle", "skirmish", "landing", "campaign", "air_raid", "bombardment"]);
const agreeable = new Set([
  "surrender",
  "ceasefire",
  "retreat",
  "evacuation",
  "treaty",
  "negotiation",
  "occupation",
  "transfer",
  "landing",
]);

/** What the assertion makes of a trigger of this type; null when nothing is told. */
export function statusFrom(assertion: Assertion, type: string): Status | null {
  switch (assertion) {
    case "happened":
      return { status: "happened", certainty: "stated" };
    case "attempted":
      return attemptable.has(type) ? { status: "happened", certainty: "stated" } : null;
    case "agreed":
      return agreeable.has(type)
        ? { status: "happened", certainty: "inferred" }
        : { status: "planned", certainty: "stated" };
    case "planned":
    case "feared":
    case "proposed":
    case "refused":
    case "averted":
      return { status: assertion, certainty: "stated" };
    default:
      return null;
  }
}

function statusOf(sentence: Sentence, index: number, group: VerbGroup, type: string): Status | null {
  const base = statusFrom(group.assertion, type);
  return base === null ? null : qualified(sentence, index, base);
}

/** Conditions, doubts and charges in the sentence in front of the trigger. */
export function qualified(sentence: Sentence, index: number, status: Status): Status | null {
  const clause = sentence.words[index]?.clause ?? 0;
  const opener = sentence.clauses[clause]?.opener ?? "";
  if (words.hypothetical.has(opener) && opener !== "were") return null;
  let result = status;
  for (let at = 0; at < index; at++) {
    const word = sentence.words[at];
    if (word === undefined) continue;
    const near = word.clause === clause || opener === "that";
    if (near && words.habitual.has(word.folded)) return null;
    if (near && words.allegedAdverbs.has(word.folded) && status.status === "happened")
      result = { status: "alleged", certainty: "doubtful" };
    else if (near && words.doubting.has(word.folded) && result.certainty === "stated")
      result = { ...result, certainty: "doubtful" };
    else if (words.alleging.has(word.folded) && opener === "that" && status.status === "happened")
      result = { status: "alleged", certainty: "doubtful" };
  }
  return result;
}

export function clauseStart(sentence: Sentence, index: number): number {
  return sentence.clauses[sentence.words[index]?.clause ?? 0]?.first ?? 0;
}

export function clauseEnd(sentence: Sentence, index: number): number {
  const clause = sentence.words[index]?.clause;
  let end = index;
  for (let at = index; at < sentence.words.length; at++) {
    const word = sentence.words[at];
    if (word?.clause === clause) end = at;
    else if (sentence.clauses[word?.clause ?? 0]?.opener !== "(") break;
  }
  return end;
}

function placeSubject(sentence: Sentence, actors: readonly Actor[], first: number): Actor[] {
  const clause = sentence.words[first]?.clause;
  return actors
    .filter(
      (actor) =>
        actor.last < first &&
        sentence.words[actor.first]?.clause === clause &&
        isPlaceName(actor) &&
        (actor.preposition === "" || actor.preposition === "of"),
    )
    .slice(-1);
}

const placeNouns = new Set(
  `island islands city town village area region territory point position positions harbour harbor port station airfield base bridge bridges half border post posts mill factory building office district capital
  center centre hill hills beach coast land colony colonies peninsula homes houses road roads railway`.split(/\s+/),
);
const peopleNouns = new Set(
  `soldiers troops men prisoners civilians residents people women children crew crewmen officers population refugees families inhabitants evacuees citizens villagers settlers guards`.split(
    /\s+/,
  ),
);
const militaryNouns = new Set(
  `forces force troops soldiers regiment division army unit units battalion brigade garrison defenders teams team company men corps reservists volunteers detachment`.split(
    /\s+/,
  ),
);
const vesselNouns = new Set(
  "ship ships gunboat gunboats boat boats vessel vessels destroyer minesweeper minesweepers submarine freighter lcis lci transport transports cruiser convoy carrier".split(
    " ",
  ),
);
const matterNouns = new Set(
  `pact treaty agreement convention alliance declaration claim claims war neutrality tanks tank guns rifles ships aircraft equipment weapons supplies territory islands sovereignty control`.split(
    /\s+/,
  ),
);

/** Whether the object is what the trigger wants: a place to occupy, a ship to sink. */
function fits(
  sentence: Sentence,
  index: number,
  kind: ObjectKind,
  patients: readonly Actor[],
  group: VerbGroup,
): boolean {
  if (kind === "any" || kind === "none") return true;
  const near = (nouns: ReadonlySet<string>) => objectNouns(sentence, index, group).some((noun) => nouns.has(noun));
  const named = patients[0]?.name?.kind;
  switch (kind) {
    case "place":
      return !near(peopleNouns) && (near(placeNouns) || patients.some(isPlaceName));
    case "forces":
      return near(militaryNouns) || near(peopleNouns) || patients.some((actor) => !isPlaceName(actor));
    case "civilians":
      return near(peopleNouns);
    case "vessel":
      return near(vesselNouns) || named === "vessel";
    default:
      return near(matterNouns) || patientsOfEvent(sentence, index, group);
  }
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

/** "evacuated their forces" is a withdrawal, "evacuated the residents" an evacuation. */
function typeOf(
  sentence: Sentence,
  index: number,
  type: TellingDraft["type"],
  patients: readonly Actor[],
  group: VerbGroup,
): TellingDraft["type"] {
  const nouns = objectNouns(sentence, index, group);
  if (
    type === "evacuation" &&
    nouns.some((noun) => militaryNouns.has(noun)) &&
    !nouns.some((noun) => peopleNouns.has(noun) && !militaryNouns.has(noun))
  )
    return "retreat";
  if (type === "battle" && patients.some((actor) => actor.name?.kind === "vessel")) return "naval_action";
  return type;
}
