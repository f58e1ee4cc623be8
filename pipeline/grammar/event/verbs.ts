import { formsOf, type VerbForm } from "./inflection.ts";
import type { EventType, ParticipantRole } from "./telling.ts";
import { fightingVerbs } from "./verbs-of-fighting.ts";
import { harmVerbs } from "./verbs-of-harm.ts";
import { movingVerbs } from "./verbs-of-moving.ts";
import { otherVerbs } from "./verbs-of-other.ts";
import { wordVerbs } from "./verbs-of-word.ts";

/**
 * What must stand as the object (of a passive: the subject) for the verb to tell the event. `fallen`: the subject is a place;
 * `entered`: the object is a place and the subject are troops.
 */
export type ObjectKind =
  | "any"
  | "passive"
  | "fallen"
  | "entered"
  | "captives"
  | "person"
  | "deported"
  | "ground"
  | "comers"
  | "place"
  | "forces"
  | "civilians"
  | "vessel"
  | "matter"
  | "none";

/** A verb that tells an event, and the roles of those it tells of. */
export interface VerbTrigger {
  readonly lemma: string;
  readonly type: EventType;
  /** 3: an event wherever it is told. 2: with a day, place or named unit of its own. 1: only a day and a place make it one. 0: never, it takes up one. */
  readonly strength: 0 | 1 | 2 | 3;
  readonly subject: ParticipantRole;
  readonly object: ParticipantRole;
  readonly objectKind: ObjectKind;
  /** One of these words must follow within a few words ("laid down their arms"). */
  readonly needs: ReadonlySet<string>;
}

// verb (words that must follow) · type · strength · role of the subject > role of the object · what the object must be
const tables = [fightingVerbs, movingVerbs, harmVerbs, wordVerbs, otherVerbs];

const roleWords = (roles: string) => roles.split(">") as [ParticipantRole, ParticipantRole];

function readRow(row: string): VerbTrigger {
  const groups =
    /^(?<lemma>[\w-]+)(?: \((?<needs>[^)]*)\))? · (?<type>\w+) (?<strength>\d) (?<roles>\S+) (?<kind>\w+)$/.exec(
      row,
    )?.groups;
  if (groups === undefined) throw new Error(`verb table: “${row}” is no row`);
  const [subject, object] = roleWords(groups["roles"] ?? "");
  return {
    lemma: groups["lemma"] ?? "",
    type: groups["type"] as EventType,
    strength: Number(groups["strength"]) as VerbTrigger["strength"],
    subject,
    object,
    objectKind: groups["kind"] as ObjectKind,
    needs: new Set(groups["needs"]?.split(",") ?? []),
  };
}

/** A form of a trigger verb, as it may stand in a text. */
export interface TriggerForm {
  readonly trigger: VerbTrigger;
  readonly forms: readonly VerbForm[];
}

/** Trigger verbs by folded form. Rows that need further words come first: the finer reading wins. */
export const verbTriggers: ReadonlyMap<string, readonly TriggerForm[]> = indexForms(
  tables.flatMap((table) => table.trim().split("\n").map(readRow)),
);

function indexForms(triggers: readonly VerbTrigger[]): Map<string, TriggerForm[]> {
  const index = new Map<string, TriggerForm[]>();
  const ordered = [...triggers].sort((a, b) => Math.sign(b.needs.size) - Math.sign(a.needs.size));
  const formsByLemma = new Map<string, ReturnType<typeof formsOf>>(); // rows of one verb share their forms
  for (const trigger of ordered) {
    const inflected = formsByLemma.get(trigger.lemma) ?? formsOf(trigger.lemma);
    formsByLemma.set(trigger.lemma, inflected);
    for (const [text, forms] of inflected) {
      const list = index.get(text);
      if (list === undefined) index.set(text, [{ trigger, forms }]);
      else list.push({ trigger, forms });
    }
  }
  return index;
}
