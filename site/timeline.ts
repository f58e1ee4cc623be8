import type { App } from "./app.ts";
import { dayNumber, inWords, isoOf } from "./days.ts";
import { button, h, part } from "./dom.ts";
import { type EventView, passes } from "./events.ts";
import { families, familyLabels } from "./labels.ts";
import type { Days, State } from "./state.ts";
import { isoStretch, type Stretch, shiftedInto, type TimeScale, zoomed } from "./time-scale.ts";
import { showBrush } from "./timeline-brush.ts";
import { drawTimeline, type Timed } from "./timeline-drawing.ts";

/** Stretches that the texts tell day by day. */
const openings: readonly (readonly [label: string, window: Days | null])[] = [
  ["All years", null],
  ["1931–1946", ["1931-01-01", "1946-12-31"]],
  ["Summer 1938", ["1938-07-01", "1938-08-31"]],
  ["Summer 1939", ["1939-05-01", "1939-09-30"]],
  ["August 1945", ["1945-08-01", "1945-09-05"]],
];

/** The years that hold every dated event, whole. */
function limitsOf(events: readonly EventView[]): Stretch {
  const dated = events.flatMap(({ days }) => (days === null ? [] : [days]));
  if (dated.length === 0) return { first: dayNumber("1932-01-01"), last: dayNumber("1945-12-31") };
  const first = dated.reduce((least, [day]) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const last = dated.reduce((most, [, day]) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  return { first: dayNumber(`${isoOf(first).slice(0, 4)}-01-01`), last: dayNumber(`${isoOf(last).slice(0, 4)}-12-31`) };
}

const stretchOf = ([first, last]: Days): Stretch => ({ first: dayNumber(first), last: dayNumber(last) });

function timed(event: EventView): Timed[] {
  return event.days === null ? [] : [{ first: event.days[0], last: event.days[1], event }];
}

/** When events happened, from all years down to single days; days picked on it narrow map and list. */
export function showTimeline(app: App): void {
  const { store } = app;
  const limits = limitsOf(app.events);
  const shown = () => (store.state.window === null ? limits : shiftedInto(stretchOf(store.state.window), limits));
  const open = (window: Stretch) => {
    const isAll = window.first === limits.first && window.last === limits.last;
    store.update({ window: isAll ? null : isoStretch(window) });
  };
  const pick = (days: Stretch | null) =>
    store.update({ filters: { ...store.state.filters, days: days === null ? null : isoStretch(days) } });

  const frame = h("div", { class: "time-frame" });
  const scale = (): TimeScale => ({ ...shown(), width: Math.max(200, frame.clientWidth) });
  const brush = showBrush({ frame, scale, pick, pickedNow: () => store.state.filters.days, open });
  const choices = openings.map(([label, window]) => ({ window, made: button(label, () => store.update({ window })) }));
  const controls = h(
    "div",
    { class: "time-controls" },
    h("div", { class: "switch", role: "group", "aria-label": "Years shown" }, ...choices.map(({ made }) => made)),
    h(
      "div",
      { class: "switch", role: "group", "aria-label": "Move and zoom the timeline" },
      button("‹", () => open(shiftedInto(shown(), limits, -stepOf(shown()))), { "aria-label": "Earlier" }),
      button("›", () => open(shiftedInto(shown(), limits, stepOf(shown()))), { "aria-label": "Later" }),
      button("−", () => open(zoomed(shown(), 2, limits)), { "aria-label": "Show more years" }),
      button("+", () => open(zoomed(middleOf(shown(), store.state), 0.5, limits)), {
        "aria-label": "Show fewer years",
      }),
    ),
    brush.fields,
  );
  part("timeline").replaceChildren(controls, frame, familyKey());

  const draw = () => {
    const { filters } = store.state;
    const passing = app.events.filter((event) => passes(event, filters, "days")).flatMap(timed);
    frame.replaceChildren(drawTimeline(app, scale(), passing), ...brush.handles);
    brush.place();
    for (const { window, made } of choices)
      made.setAttribute("aria-pressed", String(String(window) === String(store.state.window)));
  };
  new ResizeObserver(draw).observe(frame);
  store.watch((state, before) => {
    if (before === null || (before.filters === state.filters && before.window === state.window)) return;
    draw();
  });
}

/** What the colours mean, where the filters that also tell it are folded away. */
function familyKey(): HTMLElement {
  const keys = families.map((family) =>
    h("span", {}, h("span", { class: `dot ${family}`, "aria-hidden": "true" }), familyLabels[family]),
  );
  return h("p", { class: "family-key" }, ...keys);
}

const stepOf = ({ first, last }: Stretch) => Math.max(1, Math.round((last - first + 1) / 3));

/** Zooming in goes towards the days picked, where some are picked within the years shown. */
function middleOf(shown: Stretch, { filters }: State): Stretch {
  if (filters.days === null) return shown;
  const picked = stretchOf(filters.days);
  const middle = Math.round((picked.first + picked.last) / 2);
  if (middle < shown.first || middle > shown.last) return shown;
  const half = Math.floor((shown.last - shown.first) / 2);
  return { first: middle - half, last: middle + half };
}

/** "11–25 August 1945" */
export function daysInWords([first, last]: Days): string {
  return inWords(first === last ? first : `${first}/${last}`);
}
