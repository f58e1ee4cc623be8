import type { Check } from "./check.ts";
import { geoLandOrSea } from "./geo-land-or-sea.ts";
import { geoRouteJump } from "./geo-route-jump.ts";
import { geoSamePoint } from "./geo-same-point.ts";
import { geoStatedDirection } from "./geo-stated-direction.ts";
import { geoStatedDistance } from "./geo-stated-distance.ts";
import { geoSwapped } from "./geo-swapped.ts";
import { geoWithin } from "./geo-within.ts";

/** The checks by geography, in the order they are reported. */
export const geoChecks: readonly Check[] = [
  geoWithin,
  geoSwapped,
  geoSamePoint,
  geoLandOrSea,
  geoRouteJump,
  geoStatedDistance,
  geoStatedDirection,
];
