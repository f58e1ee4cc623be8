import type { Movement } from "../../records/types.ts";
import { formsOf, type VerbForm } from "../event/inflection.ts";

export type Mode = Movement["mode"];
export type Purpose = Movement["purpose"];

/** A verb of motion: whether the mover is its subject or its object, how it moves and what for, where the verb says. */
export interface MotionVerb {
  readonly lemma: string;
  readonly mover: "subject" | "object";
  readonly mode: Mode;
  readonly purpose: Purpose;
}

// verb · who moves · mode · purpose
const table = `
land · subject sea attack
disembark · subject sea other
board · subject sea other
sail · subject sea other
steam · subject sea other
embark · subject sea other
board · subject sea other
fly · subject air other
parachute · subject air attack
advance · subject unknown attack
march · subject land other
head · subject unknown other
move · subject unknown other
travel · subject unknown other
go · subject unknown other
proceed · subject unknown other
rush · subject unknown other
return · subject unknown other
depart · subject unknown other
leave · subject unknown other
arrive · subject unknown other
cross · subject unknown other
retreat · subject unknown retreat
withdraw · subject unknown retreat
fall · subject unknown retreat
flee · subject unknown evacuation
escape · subject unknown evacuation
evacuate · subject unknown evacuation
migrate · subject unknown other
emigrate · subject unknown other
send · object unknown transfer
dispatch · object unknown transfer
transport · object unknown transfer
transfer · object unknown transfer
bring · object unknown transfer
ship · object sea transfer
carry · object unknown transfer
escort · object unknown evacuation
deport · object unknown transfer
repatriate · object unknown evacuation
relocate · object unknown transfer
resettle · object unknown transfer
withdraw · object unknown retreat
`;

export interface MotionForm {
  readonly verb: MotionVerb;
  readonly forms: readonly VerbForm[];
}

/** Verbs of motion by folded form. */
export const motionVerbs: ReadonlyMap<string, readonly MotionForm[]> = index();

function index(): Map<string, MotionForm[]> {
  const forms = new Map<string, MotionForm[]>();
  for (const row of table.trim().split("\n")) {
    const [lemma = "", rest = ""] = row.split(" · ");
    const [mover = "subject", mode = "unknown", purpose = "other"] = rest.split(" ") as [
      "subject" | "object",
      Mode,
      Purpose,
    ];
    for (const [text, list] of formsOf(lemma))
      forms.set(text, [...(forms.get(text) ?? []), { verb: { lemma, mover, mode, purpose }, forms: list }]);
  }
  return forms;
}

// Words of the clause that say how the mover moved.
const modeWords: Readonly<Record<Exclude<Mode, "unknown">, string>> = {
  sea: "ship ships boat boats convoy convoys aboard vessel vessels sail sailed transport transports ferry gunboat gunboats submarine submarines destroyer minesweeper cutter fleet flotilla maru",
  air: "aircraft plane planes airplane airplanes flew flying air airfield paratroopers paratroops parachute squadron bomber bombers",
  rail: "train trains railway railroad rail",
  land: "truck trucks foot march marched automobile car cars mountains road roads cavalry horseback tanks infantry",
};

// Words of the clause that say what it moved for.
const purposeWords: Readonly<Record<Exclude<Purpose, "other" | "transfer">, string>> = {
  reinforcement: "reinforce reinforcement reinforcements",
  negotiation: "negotiate negotiations negotiation ceasefire envoy envoys peace talks",
  evacuation: "evacuee evacuees refugees refugee civilians evacuation residents families",
  retreat: "retreat retreating withdrawal",
  attack: "attack attacking invade invasion landing assault",
};

const modeOf = new Map(
  Object.entries(modeWords).flatMap(([mode, list]) => list.split(" ").map((word) => [word, mode as Mode])),
);
const purposeOf = new Map(
  Object.entries(purposeWords).flatMap(([purpose, list]) => list.split(" ").map((word) => [word, purpose as Purpose])),
);

/** How and what for, by the verb and by the words of its clause. */
export function mannerOf(verb: MotionVerb, clause: readonly string[]): { mode: Mode; purpose: Purpose } {
  const mode = verb.mode !== "unknown" ? verb.mode : (clause.flatMap((word) => modeOf.get(word) ?? [])[0] ?? "unknown");
  const isPlain = verb.purpose === "other" || verb.purpose === "transfer";
  const purpose = isPlain ? (clause.flatMap((word) => purposeOf.get(word) ?? [])[0] ?? verb.purpose) : verb.purpose;
  return { mode, purpose };
}
