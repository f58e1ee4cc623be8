import type { Lexicon } from "../gazetteer/lexicon.ts";
import { analyse } from "../grammar/analyse.ts";
import { readTellings } from "../grammar/event/read-tellings.ts";
import type { Extraction } from "../grammar/extraction.ts";
import { readFigures } from "../grammar/figure/read-figures.ts";
import { readMovements } from "../grammar/movement/read-movements.ts";
import { readPlaceExpressions } from "../grammar/place-expression/read-place-expressions.ts";
import { readRelations } from "../grammar/relation/read-relations.ts";
import type { ReadText } from "./1-read.ts";

/** The passages of one text in; everything recognised in them out. Sees one text at a time. */
export function extract({ source, document }: ReadText, lexicon: Lexicon): Extraction {
  const { passages, properEvents } = analyse(document.passages, lexicon);
  return {
    source,
    passages,
    properEvents,
    tellings: readTellings(passages, properEvents),
    movements: readMovements(passages, properEvents),
    relations: readRelations(passages),
    figures: readFigures(passages),
    placeExpressions: passages.map(readPlaceExpressions),
    setAside: document.setAside,
  };
}
