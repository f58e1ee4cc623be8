import type { TellingDate } from "../event/telling.ts";
import type { AnalysedPassage, Extent, NameMention, Reference } from "../mention.ts";
import { claimsOfTerritory } from "./claims-territory.ts";
import { commands } from "./commands.ts";
import { partsOfUnits } from "./part-of.ts";
import { successions } from "./succeeded-by.ts";

/** One end of a relation: a name, or a side by the words that stand for it. */
export interface RelationEnd {
  readonly at: Reference;
  readonly party: string | null;
}

/** What the words say of two records: who commands what, what is part of what, who follows whom, who claims what. */
export interface RelationReading {
  readonly subject: RelationEnd;
  readonly predicate: "commands" | "part_of" | "succeeded_by" | "claims_territory";
  readonly object: RelationEnd;
  readonly passage: number;
  readonly clause: Extent;
  readonly date: TellingDate | null;
  readonly rule: string;
}

const rules = [commands, partsOfUnits, successions, claimsOfTerritory];

/** The relations told in one text, in text order. */
export function readRelations(analysed: readonly AnalysedPassage[]): RelationReading[] {
  return analysed.flatMap((passage) => rules.flatMap((rule) => rule(passage, analysed)));
}

/** A name of a passage as the end of a relation. */
export function endOf({ passage }: AnalysedPassage, name: NameMention): RelationEnd {
  return { at: { passage: passage.index, start: name.start, end: name.end }, party: null };
}
