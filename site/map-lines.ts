import * as L from "leaflet";
import type { App } from "./app.ts";
import { mapLongitude } from "./basemap.ts";
import { movementWords } from "./list-panel.ts";
import { positionOf } from "./map-marks.ts";
import { numberOf, type Rec, textOf } from "./records.ts";
import type { ShippedGeometry } from "./shipped.ts";

const bend = 0.14;
const segments = 20;
/** The bow stops short of the marks at its ends, so that its head is seen. */
const [first, last] = [0.03, 0.94];

/** A bow from one point to another, so that a way back does not hide the way there. */
function bow(from: L.LatLng, to: L.LatLng): L.LatLng[] {
  const middle = {
    lat: (from.lat + to.lat) / 2 + (to.lng - from.lng) * bend,
    lng: (from.lng + to.lng) / 2 - (to.lat - from.lat) * bend,
  };
  return Array.from({ length: segments + 1 }, (_, index) => {
    const t = first + (last - first) * (index / segments);
    const at = (a: number, m: number, b: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * m + t ** 2 * b;
    return L.latLng(at(from.lat, middle.lat, to.lat), at(from.lng, middle.lng, to.lng));
  });
}

function placed(app: App, id: string | null): L.LatLng | null {
  const place = id === null ? undefined : app.records.get(id);
  return place === undefined || numberOf(place, "lat") === null ? null : positionOf(place);
}

/** The movement as an arrow; null when an end of it is not on the map. */
export function arrowOf(app: App, movement: Rec, isOpen: boolean): L.Polyline | null {
  const [from, to] = [placed(app, textOf(movement, "from_place")), placed(app, textOf(movement, "to_place"))];
  if (from === null || to === null || from.equals(to)) return null;
  const party = textOf(movement, "party") ?? "none";
  const className = `movement ${/^\w+$/.test(party) ? party : "none"}${isOpen ? " open" : ""}`;
  const line = L.polyline(bow(from, to), { className, weight: isOpen ? 3 : 1.6, pane: "movements" });
  line.on("add", () => line.getElement()?.setAttribute("marker-end", "url(#arrow)"));
  line.on("click", () => app.store.update({ record: movement.id }));
  line.bindTooltip(movementText(app, movement), { sticky: true });
  return line;
}

function movementText(app: App, movement: Rec): HTMLElement {
  const words = document.createElement("span");
  words.textContent = movementWords(app, movement);
  return words;
}

type Position = readonly [number, number];

function turned(coordinates: readonly unknown[]): unknown[] {
  if (typeof coordinates[0] === "number") {
    const [lon, lat] = coordinates as unknown as Position;
    return [mapLongitude(lon), lat];
  }
  return coordinates.map((inner) => turned(inner as readonly unknown[]));
}

/** Where a place may lie. */
export function shapeLayer(shape: ShippedGeometry, isOpen: boolean): L.GeoJSON {
  const geometry = { type: shape.type, coordinates: turned(shape.coordinates) };
  const style = { className: `shape${isOpen ? " open" : ""}`, weight: isOpen ? 1.6 : 1 };
  return L.geoJSON(geometry as never, { style, interactive: false, pane: "shapes" });
}
