import type { LocatedPlace } from "../../pipeline/geocode/gazetteer-place.ts";
import type { PlaceExpression } from "../../pipeline/grammar/place-expression/place-expression.ts";
import { readPlaceExpressions } from "../../pipeline/grammar/place-expression/read-place-expressions.ts";
import { marked } from "../grammar/place-expression/marked.ts";

/** The one expression of a text whose place names stand in square brackets. */
export function expressionOf(written: string): PlaceExpression {
  const [expression] = readPlaceExpressions(marked(written));
  if (expression === undefined) throw new Error(`no expression in ${written}`);
  return expression;
}

/** A settlement known to 2 km, and what differs from one. */
export function anchorAt(lat: number, lon: number, more: Partial<LocatedPlace> = {}): LocatedPlace {
  return {
    id: "place-anchor",
    name: "Anchor",
    kind: "settlement",
    precision: "approximate",
    uncertaintyKm: 2,
    nullReason: null,
    within: null,
    countryNow: null,
    nameJa: null,
    nameRu: null,
    nameZh: null,
    geonamesId: null,
    wikidataId: null,
    source: "test",
    ...more,
    lat,
    lon,
  };
}
