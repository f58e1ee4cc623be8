import { type App, nameOf, stateLink } from "./app.ts";
import { daysOf, inWords } from "./days.ts";
import { announce, button, h, part } from "./dom.ts";
import { type EventView, isWithin, passes } from "./events.ts";
import { familyOf, inPlainWords } from "./labels.ts";
import { todayOf } from "./place-names.ts";
import { listOf, numberOf, type Rec, textOf } from "./records.ts";
import { type Filters, lists, type State } from "./state.ts";

const atOnce = 80;

function eventRow(app: App, event: EventView): HTMLElement {
  const date = textOf(event.rec, "date");
  const place = event.places[0];
  const where = place === undefined ? "" : nameOf(app, place);
  const meta = [date === null ? "no date" : inWords(date), inPlainWords(event.type), where].filter(
    (words) => words !== "",
  );
  const dot = h("span", { class: `dot ${familyOf(event.type)}`, "aria-hidden": "true" });
  return row(app, event.rec.id, dot, event.name, meta.join(" · "));
}

function placeRow(app: App, place: Rec, events: number): HTMLElement {
  const today = todayOf(app.records, place);
  const reason = numberOf(place, "lat") === null ? "not on the map" : null;
  const told = events === 0 ? null : `${events} event${events === 1 ? "" : "s"}`;
  const meta = [inPlainWords(textOf(place, "kind") ?? ""), today === null ? null : `today ${today}`, told, reason];
  const kind = h("span", { class: "dot place", "aria-hidden": "true" });
  return row(
    app,
    place.id,
    kind,
    textOf(place, "name") ?? place.id,
    meta.filter((words) => words !== null).join(" · "),
  );
}

/** "Soviet 16th Army: border → Kotono" */
export function movementWords(app: App, movement: Rec): string {
  const named = (column: string, unknown: string) => {
    const id = textOf(movement, column);
    return id === null ? unknown : nameOf(app, id);
  };
  const mover = textOf(movement, "mover") ?? textOf(movement, "party");
  const who = mover === null ? inPlainWords(textOf(movement, "mover_kind") ?? "") : nameOf(app, mover);
  return `${who}: ${named("from_place", "…")} → ${named("to_place", "…")}`;
}

function movementRow(app: App, movement: Rec): HTMLElement {
  const date = textOf(movement, "date");
  const meta = [date === null ? "no date" : inWords(date), inPlainWords(textOf(movement, "purpose") ?? "")];
  const mark = h("span", { class: "dot movement", "aria-hidden": "true" });
  return row(app, movement.id, mark, movementWords(app, movement), meta.join(" · "));
}

function row(app: App, id: string, mark: HTMLElement, name: string, meta: string): HTMLElement {
  const words = h("span", {}, h("span", { class: "name" }, name), h("span", { class: "meta" }, meta));
  return h("li", {}, stateLink(app, { record: id }, { class: "row" }, mark, words));
}

/** Movements that the filters leave: by party, text and day. */
export function movementsShown({ records, core }: App, filters: Filters): Rec[] {
  const picked = new Set(filters.sources);
  const sources = records.in("sources").map(({ id }) => id);
  return records.in("movements").filter((movement) => {
    const party = textOf(movement, "party") ?? "";
    if (filters.parties.length > 0 && !filters.parties.includes(party)) return false;
    if (picked.size > 0 && !(core.toldBy[movement.id] ?? []).some((index) => picked.has(sources[index] ?? "")))
      return false;
    const date = textOf(movement, "date");
    return isWithin(date === null ? null : daysOf(date), filters.days);
  });
}

function rowsOf(app: App, { list, filters }: State, events: readonly EventView[]): (() => HTMLElement)[] {
  if (list === "events") return events.map((event) => () => eventRow(app, event));
  if (list === "movements") return movementsShown(app, filters).map((movement) => () => movementRow(app, movement));
  const counts = new Map<string, number>();
  for (const event of events) for (const place of event.places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const isNarrowed = events.length < app.events.length;
  const places = app.records.in("places").filter(({ id }) => !isNarrowed || counts.has(id));
  const weight = (place: Rec) => (counts.get(place.id) ?? 0) * 1000 + (numberOf(place, "mention_count") ?? 0);
  const sorted = [...places].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  return sorted.map((place) => () => placeRow(app, place, counts.get(place.id) ?? 0));
}

function drawRows(box: HTMLElement, rows: readonly (() => HTMLElement)[], shown: number): void {
  box.replaceChildren(...rows.slice(0, shown).map((make) => make()));
  if (rows.length > shown) {
    const more = button(`Show ${Math.min(atOnce, rows.length - shown)} more of ${rows.length - shown}`, () => {
      drawRows(box, rows, shown + atOnce);
      box.querySelectorAll("a")[shown]?.focus();
    });
    box.append(h("li", {}, more));
  }
}

/** The records that the filters leave, as lists: all that the map shows can be reached here without it. */
export function showList(app: App): void {
  const summary = h("p", { class: "summary", id: "list-summary" });
  const tabs = h("div", { class: "switch", role: "group", "aria-label": "What is listed" });
  const box = h("ul", { class: "rows", id: "list-rows" });
  part("list").replaceChildren(tabs, summary, box);
  app.store.watch((state, before) => {
    if (before !== null && before.filters === state.filters && before.list === state.list) return;
    const events = app.events.filter((event) => passes(event, state.filters));
    const rows = rowsOf(app, state, events);
    tabs.replaceChildren(
      ...lists.map((list) =>
        button(list[0]?.toUpperCase() + list.slice(1), () => app.store.update({ list }), {
          "aria-pressed": String(list === state.list),
        }),
      ),
    );
    summary.textContent = summaryOf(app, state, events, rows.length);
    if (before !== null) announce(summary.textContent);
    drawRows(box, rows, atOnce);
    box.scrollTop = 0;
  });
}

function summaryOf(app: App, { list, filters }: State, events: readonly EventView[], rows: number): string {
  if (list !== "events") return `${rows} ${list}`;
  const all = app.events.length;
  const undated =
    filters.days === null
      ? 0
      : app.events.filter((event) => event.days === null && passes(event, filters, "days")).length;
  const hidden = undated === 0 ? "" : `; ${undated} without a date cannot be picked by days`;
  return `${events.length === all ? "All" : `${events.length} of`} ${all} events${hidden}`;
}

/** The places of a list of events that can be drawn. */
export function drawnPlaces(app: App, event: EventView): Rec[] {
  return listOf(event.rec, "places").flatMap((id) => {
    const place = app.records.get(id);
    return place !== undefined && numberOf(place, "lat") !== null ? [place] : [];
  });
}
