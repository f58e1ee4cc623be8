import * as L from "leaflet";
import type { App } from "./app.ts";
import { drawBasemap } from "./basemap.ts";
import { type Cluster, clustered, placedLabels, type Spot } from "./clusters.ts";
import { h, part } from "./dom.ts";
import { passes } from "./events.ts";
import { drawnPlaces, movementsShown } from "./list-panel.ts";
import { load } from "./load.ts";
import { arrowOf, shapeLayer } from "./map-lines.ts";
import { type DrawnMark, markOf, positionOf, type Spotted } from "./map-marks.ts";
import { listOf, numberOf, type Rec, textOf } from "./records.ts";
import type { BasemapPart, ShapesPart } from "./shipped.ts";
import { type Layer, layers, type State } from "./state.ts";

const home = L.latLngBounds([41.5, 112], [54, 157]);
const reach = 30;
/** Shapes wider than this hide the map; they are drawn for the record that is open alone. */
const widestShapeKm = 150;

const layerLabels: Readonly<Record<Layer, string>> = {
  places: "Places without events",
  movements: "Movements",
  uncertainty: "Where places may lie",
};

/** The places on the map with the events that the filters leave. */
function spotted(app: App, { filters, layers: shown }: State): Spotted[] {
  const events = new Map<string, Spotted & { events: Spotted["events"][number][] }>();
  for (const event of app.events) {
    if (!passes(event, filters)) continue;
    for (const place of drawnPlaces(app, event)) {
      const known = events.get(place.id);
      if (known === undefined) events.set(place.id, { place, events: [event] });
      else known.events.push(event);
    }
  }
  if (!shown.includes("places")) return [...events.values()];
  const others = app.records.in("places").filter((place) => numberOf(place, "lat") !== null && !events.has(place.id));
  return [...events.values(), ...others.map((place) => ({ place, events: [] }))];
}

/** Places of the record that is open. */
function openPlaces({ records }: App, id: string | null): Rec[] {
  const rec = id === null ? undefined : records.get(id);
  if (rec === undefined) return [];
  const columns = ["places", "place", "from_place", "to_place", "anchor"];
  const named = columns.flatMap((column) => listOf(rec, column).flatMap((place) => records.get(place) ?? []));
  return [rec, ...named].filter((place) => place.table === "places" && numberOf(place, "lat") !== null);
}

function layerSwitches({ store }: App): HTMLElement {
  const rows = layers.map((layer) => {
    const input = h("input", { type: "checkbox", name: "layer", value: layer });
    input.checked = store.state.layers.includes(layer);
    input.addEventListener("change", () => {
      const others = store.state.layers.filter((one) => one !== layer);
      store.update({ layers: input.checked ? layers.filter((one) => one === layer || others.includes(one)) : others });
    });
    return h("label", {}, input, h("span", { class: `key ${layer}`, "aria-hidden": "true" }), layerLabels[layer]);
  });
  return h("fieldset", {}, h("legend", { class: "unseen" }, "Also on the map"), ...rows);
}

function clustersOn(map: L.Map, spots: readonly Spotted[]): Cluster<Spotted>[] {
  const zoom = map.getZoom();
  const drawn = spots.map((item): Spot<Spotted> => {
    const { x, y } = map.project(positionOf(item.place), zoom);
    return { x, y, weight: item.events.length, item };
  });
  return clustered(drawn, reach);
}

/** Puts labels right of their marks, or left; those that would meet a mark or another label are hidden, of few events first. */
function fitLabels(clusters: readonly Cluster<Spotted>[], marks: readonly DrawnMark[]): void {
  const drawn = clusters.flatMap((cluster, index) => {
    const mark = marks[index];
    return mark === undefined ? [] : [{ ...cluster, ...mark }];
  });
  drawn.sort((a, b) => b.weight - a.weight);
  const taken = drawn.map(({ x, y, size }) => ({ x: x - size / 2, y: y - size / 2, width: size, height: size }));
  const boxes = drawn.map(({ x, y, size, label }) => {
    const [width, height] = [label?.offsetWidth ?? 0, label?.offsetHeight ?? 0];
    const right = { x: x + size / 2 + 3, y: y - height / 2, width, height };
    return [right, { ...right, x: x - size / 2 - 3 - width }];
  });
  const sides = placedLabels(boxes, taken);
  for (const [index, { label }] of drawn.entries()) {
    label?.classList.toggle("no-room", sides[index] === null);
    label?.classList.toggle("left", sides[index] === 1);
  }
}

/** The map: events gathered at their places, movements, and where a place may lie. */
export function showMap(app: App, basemap: BasemapPart): void {
  const { store } = app;
  const bounds = L.latLngBounds([-60, -30], [84, 330]);
  const map = L.map(part("map"), {
    attributionControl: false,
    minZoom: 2,
    maxZoom: 12,
    zoomSnap: 0.5,
    maxBounds: bounds,
  });
  const { map: asked } = store.state;
  if (asked === null) map.fitBounds(home);
  else map.setView([asked.lat, asked.lon], asked.zoom);
  for (const [name, zIndex] of Object.entries({ shapes: "350", movements: "400" }))
    map.createPane(name).style.zIndex = zIndex;
  drawBasemap(map, basemap);
  part("map-layers").replaceChildren(layerSwitches(app));

  const drawn = L.layerGroup().addTo(map);
  let shapes: ShapesPart["shapes"] | null = null;
  const draw = () => {
    const state = store.state;
    const hadFocus = part("map").contains(document.activeElement);
    drawn.clearLayers();
    if (hadFocus) part("map").focus({ preventScroll: true }); // the mark that had it is drawn anew
    const open = openPlaces(app, state.record);
    const openIds = new Set(open.map(({ id }) => id));
    const spots = spotted(app, state);
    const shownIds = new Set(spots.map(({ place }) => place.id));
    spots.push(...open.filter(({ id }) => !shownIds.has(id)).map((place) => ({ place, events: [] })));
    const shaped = state.layers.includes("uncertainty") ? spots.map(({ place }) => place) : open;
    if (shapes === null && shaped.length > 0) loadShapes();
    for (const place of shaped) {
      const shape = shapes?.[place.id];
      const isNarrow = (numberOf(place, "uncertainty_km") ?? 0) <= widestShapeKm;
      if (shape !== undefined && (isNarrow || openIds.has(place.id)))
        drawn.addLayer(shapeLayer(shape, openIds.has(place.id)));
    }
    const movements = state.layers.includes("movements") ? movementsShown(app, state.filters) : [];
    for (const movement of movements) {
      const arrow = arrowOf(app, movement, movement.id === state.record);
      if (arrow !== null) drawn.addLayer(arrow);
    }
    const clusters = clustersOn(map, spots);
    const marks = clusters.map((one) =>
      markOf(
        app,
        map,
        one,
        one.items.some(({ place }) => openIds.has(place.id)),
      ),
    );
    for (const { marker } of marks) drawn.addLayer(marker);
    fitLabels(clusters, marks);
  };
  const loadShapes = () => {
    shapes = {};
    load("shapes").then(
      (loaded) => {
        shapes = loaded.shapes;
        draw();
      },
      () => undefined,
    );
  };
  map.on("zoomend", draw);
  map.on("moveend", () => {
    if (store.state.view !== "explore" || part("explore").hidden) return;
    const { lat, lng } = map.getCenter();
    store.update({ map: { lat, lon: lng, zoom: map.getZoom() } });
  });
  new ResizeObserver(() => map.invalidateSize({ pan: false })).observe(part("map"));
  store.watch((state, before) => {
    if (before === null) {
      draw();
      return;
    }
    if (state.map !== null && state.map !== before.map) follow(map, state.map);
    if (before.record !== state.record) comeIntoView(map, openPlaces(app, state.record));
    const isSame = before.record === state.record && before.filters === state.filters && before.layers === state.layers;
    if (!isSame) draw();
  });
}

/** Goes where an address points, if that is not where the map is. */
function follow(map: L.Map, { lat, lon, zoom }: NonNullable<State["map"]>): void {
  const here = map.getCenter();
  if (Math.abs(here.lat - lat) > 0.01 || Math.abs(here.lng - lon) > 0.01 || map.getZoom() !== zoom)
    map.setView([lat, lon], zoom, { animate: false });
}

function comeIntoView(map: L.Map, places: readonly Rec[]): void {
  const [first] = places.filter((place) => textOf(place, "kind") !== "country");
  if (first === undefined || map.getSize().x === 0) return;
  if (!map.getBounds().pad(-0.1).contains(positionOf(first))) map.panTo(positionOf(first));
}
