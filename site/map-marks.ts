import * as L from "leaflet";
import { type App, stateLink } from "./app.ts";
import { mapLongitude } from "./basemap.ts";
import type { Cluster } from "./clusters.ts";
import { h } from "./dom.ts";
import type { EventView } from "./events.ts";
import { type Family, families, familyLabels, familyOf } from "./labels.ts";
import { todayOf } from "./place-names.ts";
import { numberOf, type Rec, textOf } from "./records.ts";

/** A place with the events that are shown at it. */
export interface Spotted {
  readonly place: Rec;
  readonly events: readonly EventView[];
}

export function positionOf(place: Rec): L.LatLng {
  return L.latLng(numberOf(place, "lat") ?? 0, mapLongitude(numberOf(place, "lon") ?? 0));
}

/** A ring whose arcs are the families of the events, in their shares. */
function ring(counts: ReadonlyMap<Family, number>, total: number): string {
  let share = 0;
  const arcs = families.flatMap((family) => {
    const count = counts.get(family) ?? 0;
    if (count === 0) return [];
    const from = share;
    share += count / total;
    return [`var(--${family}) ${(from * 360).toFixed(1)}deg ${(share * 360).toFixed(1)}deg`];
  });
  return `conic-gradient(${arcs.join(", ")})`;
}

function familyCounts(events: readonly EventView[]): Map<Family, number> {
  const counts = new Map<Family, number>();
  for (const { type } of events) counts.set(familyOf(type), (counts.get(familyOf(type)) ?? 0) + 1);
  return counts;
}

/** What a mark is called for those who do not see it. */
function spoken({ items, weight }: Cluster<Spotted>, events: readonly EventView[]): string {
  const names = items.map(({ place }) => textOf(place, "name") ?? place.id);
  const where =
    names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more places` : names.join(", ");
  const told = weight === 1 ? "1 event" : `${events.length} events`;
  const families = [...familyCounts(events)].map(([family, count]) => `${familyLabels[family]} ${count}`);
  return `${where}: ${weight === 0 ? "no events shown" : `${told}, ${families.join(", ")}`}`;
}

function label(app: App, { items }: Cluster<Spotted>): HTMLElement | null {
  const [first] = items;
  if (first === undefined) return null;
  const more = items.length === 1 ? null : `+${items.length - 1}`;
  const second = items.length === 1 ? todayOf(app.records, first.place) : more;
  const name = textOf(first.place, "name") ?? first.place.id;
  return h("span", { class: "map-label" }, name, second === null ? null : h("small", {}, second));
}

/** Pixels across: the area of a mark grows with its events, up to a limit. */
function markSize(events: number): number {
  return events === 0 ? 9 : Math.round(13 + Math.min(25, 4.2 * Math.sqrt(events)));
}

export interface DrawnMark {
  /** Pixels across. */
  readonly size: number;
  readonly marker: L.Marker;
  readonly label: HTMLElement | null;
}

/** The mark of a place or of several places near each other. A click opens the one, or shows the several. */
export function markOf(app: App, map: L.Map, cluster: Cluster<Spotted>, isOpen: boolean): DrawnMark {
  const events = [...new Set(cluster.items.flatMap((item) => item.events))];
  const size = markSize(events.length);
  const mark = h(
    "span",
    { class: "mark-ring" },
    h("span", { class: "mark-core" }, events.length > 1 ? String(events.length) : null),
  );
  if (events.length > 0) mark.style.background = ring(familyCounts(events), events.length);
  const words = label(app, cluster);
  const name = spoken(cluster, events);
  const kind = `mark${events.length === 0 ? " bare" : ""}${isOpen ? " open" : ""}`;
  const html = h(
    "div",
    {},
    h("div", { class: kind, "aria-hidden": "true" }, mark, words),
    h("span", { class: "unseen" }, name),
  );
  const icon = L.divIcon({ html, className: "mark-icon", iconSize: [size, size] });
  const [first] = cluster.items;
  const at = first === undefined ? L.latLng(0, 0) : positionOf(first.place);
  const marker = L.marker(at, { icon, keyboard: true, zIndexOffset: events.length });
  const open = () => {
    if (cluster.items.length === 1 && first !== undefined) app.store.update({ record: first.place.id });
    else openCluster(app, map, cluster);
  };
  marker.on("click", open);
  marker.on("add", () => {
    const element = marker.getElement();
    element?.setAttribute("title", name);
    element?.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open();
    });
  });
  return { marker, size, label: words };
}

const closest = 11;

/** Several places: nearer, as long as that parts them, else their names to choose from. */
function openCluster(app: App, map: L.Map, { items }: Cluster<Spotted>): void {
  const box = L.latLngBounds(items.map(({ place }) => positionOf(place)));
  const zoom = map.getBoundsZoom(box, false, L.point(60, 60));
  if (zoom > map.getZoom() && map.getZoom() < closest && zoom !== Number.POSITIVE_INFINITY) {
    map.fitBounds(box, { maxZoom: closest, padding: [60, 60] });
    return;
  }
  const links = items.map(({ place, events }) => {
    const count = events.length === 0 ? "" : ` (${events.length})`;
    return h("li", {}, stateLink(app, { record: place.id }, {}, `${textOf(place, "name") ?? place.id}${count}`));
  });
  const [first] = items;
  if (first === undefined) return;
  const list = h("ul", { class: "map-choice" }, ...links);
  L.popup({ maxHeight: 240 }).setLatLng(positionOf(first.place)).setContent(list).openOn(map);
  list.querySelector("a")?.focus();
}
