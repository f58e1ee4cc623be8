import type { EventType, ParticipantRole } from "./telling.ts";

const attacks = "campaign battle skirmish landing air_raid bombardment occupation naval_action sinking war";
const crimes = "massacre execution deportation internment sexual_violence";
const suffered = `${crimes} evacuation repatriation air_raid sinking mass_suicide destruction`;

const setOf = (types: string) => new Set<string>(types.split(" "));
const attacking = setOf(attacks);
const criminal = setOf(crimes);
const suffering = setOf(suffered);
const talking = setOf("negotiation conference");
const signing = setOf("treaty ceasefire");

/** What whoever does an event of the type is in it, where no verb says so. */
export function agentRole(type: EventType): ParticipantRole {
  if (criminal.has(type)) return "perpetrator";
  if (talking.has(type)) return "negotiator";
  if (signing.has(type)) return "signatory";
  if (type === "order") return "commander";
  return attacking.has(type) ? "attacker" : "other";
}

/** What whoever it is done to is in it. */
export function patientRole(type: EventType): ParticipantRole {
  if (suffering.has(type)) return "victim";
  if (talking.has(type)) return "negotiator";
  if (signing.has(type)) return "signatory";
  return attacking.has(type) ? "defender" : "other";
}

/** Whether a place that the event is done to is where it starts from ("retreat from") rather than its target. */
export function leavesItsPlace(type: EventType): boolean {
  return type === "retreat" || type === "evacuation" || type === "deportation" || type === "repatriation";
}
