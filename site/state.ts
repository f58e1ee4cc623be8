/** What the page shows, as it stands in its address after the `#`, so that any view can be linked to. */
export interface State {
  readonly view: View;
  /** Record that is open beside the view. */
  readonly record: string | null;
  /** Text that is open in the view of texts. */
  readonly source: string | null;
  /** Span of the text that is pointed out, in code points. */
  readonly at: readonly [start: number, end: number] | null;
  readonly list: List;
  readonly filters: Filters;
  /** First and last day that the timeline spans; null for all. */
  readonly window: Days | null;
  readonly map: { readonly lat: number; readonly lon: number; readonly zoom: number } | null;
  /** Layers of the map that are shown besides events. */
  readonly layers: readonly Layer[];
  /** Topic of the disagreements that are shown; null for all. */
  readonly topic: string | null;
}

export type Days = readonly [first: string, last: string];

export interface Filters {
  readonly types: readonly string[];
  readonly parties: readonly string[];
  readonly sources: readonly string[];
  readonly dated: readonly string[];
  readonly placed: readonly string[];
  /** First and last day picked on the timeline. */
  readonly days: Days | null;
}

export const views = ["explore", "disagreements", "texts", "downloads"] as const;
export type View = (typeof views)[number];
export const lists = ["events", "places", "movements"] as const;
export type List = (typeof lists)[number];
export const layers = ["places", "movements", "uncertainty"] as const;
export type Layer = (typeof layers)[number];

export const noFilters: Filters = { types: [], parties: [], sources: [], dated: [], placed: [], days: null };

export const initialState: State = {
  view: "explore",
  record: null,
  source: null,
  at: null,
  list: "events",
  filters: noFilters,
  window: null,
  map: null,
  layers: ["movements"],
  topic: null,
};

const day = /^\d{4}-\d{2}-\d{2}$/;
const word = /^[\w.-]+$/;

function words(value: string | null): string[] {
  return (value ?? "").split(",").filter((one) => word.test(one));
}

function days(value: string | null): Days | null {
  const [first = "", last = "", ...more] = (value ?? "").split("..");
  return day.test(first) && day.test(last) && first <= last && more.length === 0 ? [first, last] : null;
}

function oneOf<Word extends string>(known: readonly Word[], value: string | null): Word | null {
  return known.find((each) => each === value) ?? null;
}

function span(value: string | null): State["at"] {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? "");
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && start < end ? [start, end] : null;
}

function mapView(value: string | null): State["map"] {
  const [lat = Number.NaN, lon = Number.NaN, zoom = Number.NaN] = (value ?? "").split(",").map(Number);
  const isPlace = Math.abs(lat) <= 90 && Math.abs(lon) <= 400 && zoom >= 0 && zoom <= 20;
  return value !== null && isPlace ? { lat, lon, zoom } : null;
}

/** Reads an address such as `#/explore?type=landing&days=1945-08-11..1945-08-25`. What cannot be read is left at its default. */
export function parseState(hash: string): State {
  const [view = "", query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const asked = new URLSearchParams(query);
  const id = (name: string) => words(asked.get(name))[0] ?? null;
  return {
    view: oneOf(views, view) ?? "explore",
    record: id("record"),
    source: id("source"),
    at: span(asked.get("at")),
    list: oneOf(lists, asked.get("list")) ?? "events",
    filters: {
      types: words(asked.get("type")),
      parties: words(asked.get("party")),
      sources: words(asked.get("told-by")),
      dated: words(asked.get("dated")),
      placed: words(asked.get("placed")),
      days: days(asked.get("days")),
    },
    window: days(asked.get("window")),
    map: mapView(asked.get("map")),
    layers: asked.has("layers")
      ? layers.filter((layer) => words(asked.get("layers")).includes(layer))
      : initialState.layers,
    topic: id("topic"),
  };
}

/** The address of a state. Defaults are left out. */
export function formatState(state: State): string {
  const { filters, map } = state;
  const pairs: [string, string][] = [
    ["record", state.record ?? ""],
    ["source", state.source ?? ""],
    ["at", state.at?.join("-") ?? ""],
    ["list", state.list === "events" ? "" : state.list],
    ["type", filters.types.join(",")],
    ["party", filters.parties.join(",")],
    ["told-by", filters.sources.join(",")],
    ["dated", filters.dated.join(",")],
    ["placed", filters.placed.join(",")],
    ["days", filters.days?.join("..") ?? ""],
    ["window", state.window?.join("..") ?? ""],
    ["map", map === null ? "" : [map.lat.toFixed(3), map.lon.toFixed(3), map.zoom].join(",")],
    ["layers", String(state.layers) === String(initialState.layers) ? "" : state.layers.join(",") || "none"],
    ["topic", state.topic ?? ""],
  ];
  const query = pairs.filter(([, value]) => value !== "").map(([name, value]) => `${name}=${value}`);
  return `#/${state.view}${query.length === 0 ? "" : "?"}${query.join("&")}`;
}
