/** Types of event that people mistake for each other when they read one sentence. */
const families: Readonly<Record<string, readonly string[]>> = {
  fight: ["battle", "skirmish", "campaign", "war", "landing"],
  fire: ["air_raid", "bombardment", "destruction"],
  talk: ["ceasefire", "negotiation", "surrender"],
  word: ["order", "declaration"],
  pact: ["treaty", "conference"],
  move: ["evacuation", "deportation", "repatriation", "retreat"],
  kill: ["massacre", "execution", "mass_suicide", "sexual_violence"],
  sea: ["sinking", "naval_action"],
};

const familyByType = new Map(
  Object.entries(families).flatMap(([family, types]) => types.map((type) => [type, family] as const)),
);

/** The family of a type; a type of its own is its own family. */
export function familyOf(type: string): string {
  return familyByType.get(type) ?? type;
}
