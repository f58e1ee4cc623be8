import type { PlaceExpression, StatedDistance } from "../grammar/place-expression/place-expression.ts";
import { fold } from "../text/folding.ts";

const pointNames = [
  "north",
  "north_northeast",
  "northeast",
  "east_northeast",
  "east",
  "east_southeast",
  "southeast",
  "south_southeast",
  "south",
  "south_southwest",
  "southwest",
  "west_southwest",
  "west",
  "west_northwest",
  "northwest",
  "north_northwest",
];

/**
 * The id of a relative place, made from its parts: `place-20-km-north-of-suifenhe`, `place-near-wakkanai`.
 * @param anchors ids of its anchors, in order; null for one that no place is known for
 * @param words the words of the expression, from which the id is made where an anchor is not known or there is none
 */
export function relativePlaceId(
  expression: PlaceExpression,
  anchors: readonly (string | null)[],
  words: string,
): string {
  const names = anchors.map((id) => id?.replace(/^place-/, "") ?? null);
  const [first = null, second = null] = names;
  if (first === null || names.includes(null)) return `place-${slugOf(words)}`;
  return `place-${partsOf(expression, first, second)}`;
}

function partsOf({ relation, distance, direction }: PlaceExpression, first: string, second: string | null): string {
  const far = distance === null ? "" : `${distancePart(distance)}-`;
  const side = direction === null ? "" : `${pointNames[Math.round(direction.degrees / 22.5) % 16]}-`;
  switch (relation) {
    case "offset":
    case "direction":
      return `${far}${side}of-${first}`;
    case "distance":
      return `${far}from-${first}`;
    case "within":
      return `within-${far}of-${first}`;
    case "near":
      return second === null ? `near-${first}` : `near-${first}-and-${second}`;
    case "off":
      return `off-${side}${side === "" ? "" : "coast-of-"}${first}`;
    case "along":
      return `along-${first}`;
    case "line":
      return `from-${first}-to-${second ?? ""}`;
    case "between":
      return `between-${first}-and-${second ?? ""}`;
    case "border":
      return `border-of-${first}-and-${second ?? ""}`;
  }
}

/** "20-km", "150-m", "5_633-km", "20-to-30-km". */
function distancePart({ lowKm, highKm }: StatedDistance): string {
  const [factor, unit] = highKm < 1 ? [1000, "m"] : [1, "km"];
  const written = (km: number) => String(Number((km * factor).toPrecision(4))).replace(".", "_");
  return lowKm === highKm ? `${written(lowKm)}-${unit}` : `${written(lowKm)}-to-${written(highKm)}-${unit}`;
}

function slugOf(words: string): string {
  const slug = fold(words)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "unnamed" : slug;
}
