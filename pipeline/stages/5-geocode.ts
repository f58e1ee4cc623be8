import { EvidenceBook } from "../assemble/evidence.ts";
import type { Authority } from "../gazetteer/authority.ts";
import {
  type FoundExpression,
  type Geocoded,
  geocode as geocodePlaces,
  type MentionedPlace,
} from "../geocode/geocode.ts";
import { relativePlaceId } from "../geocode/relative-id.ts";
import { type StatedPosition, statedPosition } from "../geocode/stated-position.ts";
import { type Extraction, mentionId, spanIn } from "../grammar/extraction.ts";
import type { AnalysedPassage } from "../grammar/mention.ts";
import type { AnchorMention, PlaceExpression } from "../grammar/place-expression/place-expression.ts";
import type { Resolution } from "../resolve/resolution.ts";

export interface GeocodeStageInput {
  readonly extractions: readonly Extraction[];
  readonly resolution: Resolution;
  readonly authority: Authority;
  readonly mentionedPlaces: readonly MentionedPlace[];
  readonly book: EvidenceBook;
}

/** Places on the map, and what the texts say of the distance and direction between two of them. */
export interface Located extends Geocoded {
  readonly statedPositions: readonly StatedPosition[];
  /** All evidence so far, that of the relative places included. */
  readonly book: EvidenceBook;
}

/** Named places and relative expressions in; rows of places with their points and shapes, or the reason for none, out. */
export function geocode(input: GeocodeStageInput): Located {
  const { extractions, resolution, authority, mentionedPlaces } = input;
  const book = new EvidenceBook(input.book.entries());
  const expressions: FoundExpression[] = [];
  const statedPositions: StatedPosition[] = [];
  for (const extraction of extractions) {
    extraction.passages.forEach((analysed, index) => {
      for (const expression of extraction.placeExpressions[index] ?? []) {
        const placeOf = (anchor: AnchorMention) => placeOfMention(extraction, analysed, anchor, resolution);
        const words = analysed.passage.text.slice(expression.start, expression.end);
        const anchors = expression.anchors.map(placeOf);
        const id = relativePlaceId(expression, anchors, words);
        const span = spanIn(extraction, analysed.passage, expression);
        expressions.push({
          expression,
          words,
          anchors,
          evidence: [book.cite(id, { field: "", span, rule: expression.rule })],
        });
        const stated = statedOf(expression, placeOf, words);
        if (stated !== null) statedPositions.push(stated);
      }
    });
  }
  return { ...geocodePlaces({ authority, mentioned: mentionedPlaces, expressions }), statedPositions, book };
}

function placeOfMention(
  extraction: Extraction,
  { passage, names }: AnalysedPassage,
  { index }: AnchorMention,
  resolution: Resolution,
): string | null {
  const name = names[index];
  return name === undefined ? null : (resolution.entityOf.get(mentionId(extraction.source.id, passage, name)) ?? null);
}

function statedOf(
  expression: PlaceExpression,
  placeOf: (anchor: AnchorMention) => string | null,
  words: string,
): StatedPosition | null {
  const [anchor] = expression.anchors;
  if (expression.describes === null || anchor === undefined) return null;
  return statedPosition(expression, placeOf(expression.describes), placeOf(anchor), words);
}
