import { contentId } from "../records/ids.ts";
import type { Source } from "../records/types.ts";
import { type Passage, type Span, spanOf } from "../text/passage.ts";
import type { SetAsideSpan } from "../text/read-text.ts";
import type { EventTelling } from "./event/telling.ts";
import type { FigureReading } from "./figure/figure-reading.ts";
import type { AnalysedPassage, Extent, MentionKind } from "./mention.ts";
import type { MovementReading } from "./movement/read-movements.ts";
import type { ProperEvent } from "./name/proper-event.ts";
import type { PlaceExpression } from "./place-expression/place-expression.ts";
import type { RelationReading } from "./relation/read-relations.ts";

/** Everything that was read and recognised in one text. Plain data: it can be written out and read back. */
export interface Extraction {
  readonly source: Source;
  readonly passages: readonly AnalysedPassage[];
  /** Names of events, treaties and documents, a list a passage. */
  readonly properEvents: readonly (readonly ProperEvent[])[];
  readonly tellings: readonly EventTelling[];
  readonly movements: readonly MovementReading[];
  readonly relations: readonly RelationReading[];
  readonly figures: readonly FigureReading[];
  /** Places told by their relation to others, a list a passage. */
  readonly placeExpressions: readonly (readonly PlaceExpression[])[];
  readonly setAside: readonly SetAsideSpan[];
}

/** The id of a mention: the same wherever its passage stands in the text. */
export function mentionId(source: string, passage: Passage, mention: Extent & { readonly kind: MentionKind }): string {
  const text = passage.text.slice(mention.start, mention.end);
  const { key } = spanOf(source, passage, mention.start, mention.end);
  return contentId("mention", text, `${source}\n${key}\n${mention.kind}`);
}

/** The span of a stretch of a passage in its raw text. */
export function spanIn(extraction: Extraction, passage: Passage, { start, end }: Extent): Span {
  return spanOf(extraction.source.id, passage, start, end);
}

/** Headings above a passage as they are published, outermost first; null at the top of a text without a title. */
export function sectionOf(passage: Passage): string | null {
  const headings = passage.headings.map((heading) => heading.text);
  return headings.length === 0 ? null : headings.join(" > ");
}
