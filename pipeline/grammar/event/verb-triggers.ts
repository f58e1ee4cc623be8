import { type Actor, agentOf, isOfClockOrTitle, isPlaceName, objectOf, subjectOf } from "./arguments.ts";
import { draftOf, type TellingDraft } from "./draft.ts";
import { leavesItsPlace } from "./roles.ts";
import { clauseEnd, clauseStart, looksBack, type Sentence } from "./sentence.ts";
import { qualified, statusFrom, whatBecame } from "./status.ts";
import type { EventType } from "./telling.ts";
import { type VerbGroup, verbGroupAt } from "./verb-group.ts";
import { type ObjectKind, type TriggerForm, verbTriggers } from "./verbs.ts";

const needReach = 9;

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
  if (trigger.lemma === "meet" && forms.includes("ing")) return null; // "a summit meeting" is the noun's
  const group = verbGroupAt(sentence, index, forms);
  if (!hasNeeded(sentence, index, trigger.needs, group)) return null;
  const base = statusFrom(group.assertion, trigger.type);
  const status = base === null ? null : qualified(sentence, index, whatBecame(sentence, index, base));
  if (status === null) return null;
  const to = clauseEnd(sentence, index);
  const { agents, patients } = sidesOf(sentence, actors, index, group, to);
  if (!fits(sentence, index, trigger.objectKind, patients, group)) return null;
  if (abstractNouns.has(headNoun(sentence, index, group))) return null;
  if (trigger.lemma === "decide" && !isDecree(sentence, index, agents)) return null;
  const type = typeOf(sentence, index, trigger.type, patients, group);
  return draftOf(sentence, actors, {
    word: index,
    lastWord: index,
    type,
    strength: strengthOf(sentence, trigger, group, type),
    status: status.status,
    certainty: status.certainty,
    isTold: true,
    isDefinite: false,
    subjects: agents,
    subjectRole: trigger.subject,
    objects: patients,
    objectRole: trigger.object,
    objectPlace: leavesItsPlace(type) ? "from" : "target",
    from: clauseStart(sentence, group.first),
    to,
    isClause: true,
    isParticiple: group.isParticiple,
    looksBack: looksBack(sentence, index, group.first),
    name: null,
    outcome: null,
    rule: `event/verb-${trigger.lemma}`,
  });
}

/** Who does it and whom or what it is done to, by the voice of the verb. */
function sidesOf(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  group: VerbGroup,
  to: number,
): { agents: Actor[]; patients: Actor[] } {
  const subjects = subjectOf(sentence, actors, group.first);
  if (group.isReduced)
    return { agents: agentOf(actors, index, to + 1), patients: actors.filter((actor) => actor.last === index - 1) };
  if (!group.isPassive) return { agents: subjects, patients: objectOf(sentence, actors, index, to + 1) };
  const places = placeSubject(sentence, actors, group.first);
  const patients = places.length === 0 ? subjects : [...places, ...subjects.filter((actor) => !isPlaceName(actor))];
  return { agents: agentOf(actors, index, to + 1), patients };
}

/** A retreat that somebody was forced to is how a fight ended, hardly an event of its own. */
function strengthOf(
  sentence: Sentence,
  trigger: TriggerForm["trigger"],
  group: VerbGroup,
  type: EventType,
): TellingDraft["strength"] {
  if (group.assertion === "attempted" && trigger.strength > 2) return 2;
  if (type === "naval_action" && trigger.type === "battle" && group.isPassive) return 3;
  const above = sentence.words[group.first - 1]?.folded ?? "";
  if (type === "retreat" && /^(?:forced|forcing|compelled|compelling)$/.test(above)) return 1;
  const before = sentence.words.slice(Math.max(0, group.first - 6), group.first).map(({ folded }) => folded);
  return type === "retreat" && before.some((word) => word === "forcing" || word === "forced") ? 1 : trigger.strength;
}

const decreeing =
  /\b(?:army|armies|front|fleet|command|headquarters|staff|government|cabinet|leadership|council|ministry|navy|stavka|president|premier|admiral|general|marshal|commander)\b/i;

/** A decision of a headquarters or government to do something is an order; of others it is a thought. */
function isDecree(sentence: Sentence, index: number, agents: readonly Actor[]): boolean {
  const next = sentence.words.slice(index + 1, index + 5).some(({ folded }) => folded === "to");
  const clause = sentence.words[index]?.clause ?? 0;
  const start = sentence.words[sentence.clauses[clause]?.first ?? 0]?.start ?? 0;
  const subject = sentence.analysed.passage.text.slice(start, sentence.words[index]?.start ?? 0);
  return next && agents.length > 0 && decreeing.test(subject);
}

/** Whether one of the words the trigger needs stands behind it; of a passive, in front of it will do. */
function hasNeeded(sentence: Sentence, index: number, needs: readonly string[], group: VerbGroup): boolean {
  if (needs.length === 0) return true;
  const clause = sentence.words[index]?.clause;
  for (let at = index + 1; at <= index + needReach; at++) {
    const word = sentence.words[at];
    if (word === undefined || (word.clause !== clause && at > index + 2)) break;
    if (needs.includes(word.folded)) return true;
  }
  return (
    group.isPassive &&
    sentence.words.slice(Math.max(0, group.first - needReach), group.first).some(({ folded }) => needs.includes(folded))
  );
}

const longestSubject = 8;

/** The place that a passive is said of: "the town of Tōro was set on fire", "the airfield at Konotoro was occupied". */
function placeSubject(sentence: Sentence, actors: readonly Actor[], first: number): Actor[] {
  const clause = sentence.words[first]?.clause;
  const opens = sentence.clauses[clause ?? 0]?.first ?? 0;
  const here = actors.filter(
    (actor) =>
      actor.last < first &&
      (actor.first - opens <= longestSubject || first - actor.last === 1) &&
      !isOfClockOrTitle(sentence.words, actor) &&
      !sentence.words.slice(opens, actor.first).some(({ folded }) => folded.endsWith("ing")) &&
      sentence.words[actor.first]?.clause === clause &&
      isPlaceName(actor),
  );
  const head =
    here.findLast((actor) => actor.preposition === "") ??
    here.find((actor) => actor.preposition === "of" || actor.preposition === "at");
  return head === undefined ? [] : [head];
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
  `wave waves infantry marines cavalry tanks column columns garrisons platoon platoons squad squads guards forces force troops soldiers regiment division army unit units battalion brigade garrison defenders teams team company men corps reservists volunteers detachment`.split(
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
  if (kind === "passive") return group.isPassive && !/^(?:at|down)$/.test(sentence.words[index + 1]?.folded ?? "");
  const near = (nouns: ReadonlySet<string>) => objectNouns(sentence, index, group).some((noun) => nouns.has(noun));
  const named = patients[0]?.name?.kind;
  switch (kind) {
    case "place":
      if (!group.isPassive && !hasDirectObject(sentence, index)) return false;
      return !near(peopleNouns) && (near(placeNouns) || patients.some(isPlaceName));
    case "forces":
      return (
        near(militaryNouns) ||
        near(peopleNouns) ||
        patients.some((actor) => !isPlaceName(actor) && (group.isPassive || actor.preposition === ""))
      );
    case "civilians":
      return near(peopleNouns);
    case "vessel":
      return near(vesselNouns) || named === "vessel";
    default:
      return near(matterNouns) || patientsOfEvent(sentence, index, group);
  }
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
  const isOnShips =
    patients.some((actor) => actor.name?.kind === "vessel") || vesselNouns.has(headNoun(sentence, index, group));
  if (type === "battle" && isOnShips) return "naval_action";
  return type;
}
