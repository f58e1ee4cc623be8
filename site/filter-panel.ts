import { type App, nameOf } from "./app.ts";
import { datePrecisions } from "./days.ts";
import { button, h, part } from "./dom.ts";
import { type EventView, passes, placePrecisions } from "./events.ts";
import { capitalised, datedLabels, families, familyLabels, familyOf, inPlainWords, placedLabels } from "./labels.ts";
import { type Filters, noFilters } from "./state.ts";

type Picked = Exclude<keyof Filters, "days">;

interface Group {
  readonly key: Picked;
  readonly title: string;
  readonly valuesOf: (event: EventView) => readonly string[];
  readonly label: (value: string) => string;
  /** Order of the values; those that are more frequent first where it is not given. */
  readonly order?: readonly string[];
}

function groups(app: App): Group[] {
  const sources = app.records.in("sources").map(({ id }) => id);
  return [
    {
      key: "types",
      title: "Type of event",
      valuesOf: ({ type }) => [type],
      label: (type) => capitalised(inPlainWords(type)),
    },
    { key: "parties", title: "Party", valuesOf: ({ parties }) => parties, label: (id) => nameOf(app, id) },
    {
      key: "sources",
      title: "Told by",
      valuesOf: (event) => event.sources,
      label: (id) => nameOf(app, id),
      order: sources,
    },
    {
      key: "dated",
      title: "Date known",
      valuesOf: ({ dated }) => [dated],
      label: (value) => datedLabels[value] ?? value,
      order: datePrecisions,
    },
    {
      key: "placed",
      title: "Place known",
      valuesOf: ({ placed }) => [placed],
      label: (value) => placedLabels[value] ?? value,
      order: placePrecisions,
    },
  ];
}

/** How many events have each value. */
function counted(events: readonly EventView[], valuesOf: Group["valuesOf"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) for (const value of valuesOf(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function valuesIn(group: Group, events: readonly EventView[]): string[] {
  const counts = counted(events, group.valuesOf);
  if (group.order !== undefined) return group.order.filter((value) => counts.has(value));
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}

/** One box to tick, with the number of events it would show. */
function choice(
  app: App,
  group: Group,
  value: string,
): { row: HTMLElement; input: HTMLInputElement; count: HTMLElement } {
  const input = h("input", { type: "checkbox", name: group.key, value });
  const count = h("span", { class: "count" });
  const dot = group.key === "types" ? h("span", { class: `dot ${familyOf(value)}`, "aria-hidden": "true" }) : null;
  input.addEventListener("change", () => {
    const { filters } = app.store.state;
    const others = filters[group.key].filter((one) => one !== value);
    app.store.update({ filters: { ...filters, [group.key]: input.checked ? [...others, value] : others } });
  });
  return { row: h("label", {}, input, dot, h("span", { class: "words" }, group.label(value)), count), input, count };
}

/** Types stand under their families, so that a colour of the map can be looked up here. */
function inFamilies(values: readonly string[], rowOf: (value: string) => HTMLElement): HTMLElement[] {
  return families.flatMap((family) => {
    const own = values.filter((value) => familyOf(value) === family);
    return own.length === 0 ? [] : [h("p", { class: "family" }, familyLabels[family]), ...own.map(rowOf)];
  });
}

/** The boxes that narrow what map, timeline and list show. */
export function showFilters(app: App): void {
  const panel = part("filters") as HTMLDetailsElement;
  const wide = matchMedia("(min-width: 1100px)");
  const openIfWide = () => {
    panel.open = wide.matches;
  };
  wide.addEventListener("change", openIfWide);
  openIfWide();
  const clear = button("Clear all filters", () => app.store.update({ filters: noFilters }), { class: "quiet clear" });
  const made = groups(app).map((group) => {
    const values = valuesIn(group, app.events);
    const choices = new Map(values.map((value) => [value, choice(app, group, value)]));
    const rowOf = (value: string) => choices.get(value)?.row ?? h("span");
    const rows = group.key === "types" ? inFamilies(values, rowOf) : values.map(rowOf);
    const box = h("fieldset", {}, h("legend", {}, group.title), h("div", { class: "choices" }, ...rows));
    return { group, choices, box };
  });
  part("filter-fields").replaceChildren(clear, ...made.map(({ box }) => box));
  app.store.watch(({ filters }, before) => {
    if (before?.filters === filters) return;
    for (const { group, choices } of made) {
      const counts = counted(
        app.events.filter((event) => passes(event, filters, group.key)),
        group.valuesOf,
      );
      for (const [value, { input, count, row }] of choices) {
        input.checked = filters[group.key].includes(value);
        count.textContent = String(counts.get(value) ?? 0);
        row.classList.toggle("none", !counts.has(value));
      }
    }
    const picked = made.reduce((sum, { group }) => sum + filters[group.key].length, filters.days === null ? 0 : 1);
    part("filter-count").textContent = picked === 0 ? "" : `(${picked})`;
    clear.hidden = picked === 0;
  });
}
