import type { Geometry } from "../../records/release.ts";
import type { Place } from "../../records/types.ts";

/** How sure a location is, in the three words of Linked Places. */
const certainty: Readonly<Record<Place["precision"], string>> = {
  exact: "certain",
  approximate: "less-certain",
  area: "less-certain",
  relative: "uncertain",
  unknown: "uncertain",
};

/** Point and shape of a place. Linked Places asks for a point without coordinates where the location is not known. */
export function locationOf({ lat, lon, precision, uncertainty_km }: Place, shape: Geometry | undefined): object {
  const uncertainty = uncertainty_km === null ? {} : { uncertainty_km };
  const point =
    lat === null || lon === null
      ? null
      : { type: "Point", coordinates: [lon, lat], certainty: certainty[precision], ...uncertainty };
  if (shape === undefined) return point ?? { type: "Point", coordinates: [] };
  const area = { ...shape, certainty: certainty[precision], label: "where the place may lie" };
  return point === null ? area : { type: "GeometryCollection", geometries: [point, area] };
}
