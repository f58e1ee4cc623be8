import type { AnalysedPassage } from "../grammar/mention.ts";
import type { RelationEnd, RelationReading } from "../grammar/relation/read-relations.ts";
import type { Relation } from "../records/types.ts";
import { spanOf } from "../text/passage.ts";
import type { World } from "./events-input.ts";
import type { Draft, Support } from "./evidence.ts";

/** The relations told in one text. */
export interface RelatedText {
  readonly source: string;
  readonly passages: readonly AnalysedPassage[];
  readonly relations: readonly RelationReading[];
}

/** Rows of relations between records: one a pair and predicate, with all its tellings. A record is not related to itself. */
export function assembleRelations(texts: readonly RelatedText[], world: World): Draft<Relation>[] {
  const drafts = new Map<string, { row: Relation; support: Support[] }>();
  for (const { source, passages, relations } of texts) {
    for (const reading of relations) {
      const subject = recordOf(source, reading.subject, world);
      const object = recordOf(source, reading.object, world);
      const passage = passages[reading.passage]?.passage;
      if (subject === null || object === null || subject === object || passage === undefined) continue;
      // What the tables know to contain a place does not lie in it.
      if (reading.predicate === "located_in" && world.contains(subject, object)) continue;
      const id = `relation-${bare(subject)}-${reading.predicate}-${bare(object)}`;
      const support: Support = {
        field: "",
        span: spanOf(source, passage, reading.clause.start, reading.clause.end),
        rule: reading.rule,
      };
      const known = drafts.get(id);
      if (known !== undefined) known.support.push(support);
      else
        drafts.set(id, {
          row: { id, subject, predicate: reading.predicate, object, date: reading.date?.value ?? null, evidence: [] },
          support: [support],
        });
    }
  }
  return [...drafts.values()];
}

function recordOf(source: string, end: RelationEnd, world: World): string | null {
  if (end.party !== null) return world.party(end.party) === null ? null : end.party;
  return world.entityOf(source, end.at)?.id ?? null;
}

function bare(id: string): string {
  return id.replace(/^(?:unit|person|place|organisation|vessel)-/, "");
}
