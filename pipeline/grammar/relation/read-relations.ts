import type { AnalysedPassage } from "../mention.ts";
import { claimsOfTerritory } from "./claims-territory.ts";
import { commands } from "./commands.ts";
import { commandersByEchelon } from "./commands-echelon.ts";
import { controls } from "./controls.ts";
import { locations } from "./located-in.ts";
import { membersOfPlaces } from "./located-in-members.ts";
import { partsOfUnits } from "./part-of.ts";
import type { RelationReading } from "./relation.ts";
import { sameNames } from "./same-as.ts";
import { successions } from "./succeeded-by.ts";

export type { RelationEnd, RelationReading } from "./relation.ts";

const rules = [
  commands,
  commandersByEchelon,
  partsOfUnits,
  sameNames,
  successions,
  locations,
  membersOfPlaces,
  claimsOfTerritory,
  controls,
];

/** The relations told in one text, in text order. */
export function readRelations(analysed: readonly AnalysedPassage[]): RelationReading[] {
  return analysed.flatMap((passage) =>
    passage.names.length + passage.parties.length < 1 ? [] : rules.flatMap((rule) => rule(passage, analysed)),
  );
}
