import type { App } from "./app.ts";
import { inWords } from "./days.ts";
import { announce, h, part } from "./dom.ts";
import { nounOf } from "./labels.ts";
import { listOf, numberOf, type Rec, textOf } from "./records.ts";
import { type Findable, type Found, search, searchIndex } from "./search.ts";

const searched = ["places", "events", "people", "units", "vessels", "organisations", "parties", "plans"];

/** Every record with a name, under every spelling: those of the texts and those of the table of place names. */
function findables({ records }: App): Findable[] {
  const spellings = new Map<string, string[]>();
  for (const row of records.in("place_names")) {
    const [place, name] = [textOf(row, "place") ?? "", textOf(row, "name") ?? ""];
    spellings.set(place, [...(spellings.get(place) ?? []), name]);
  }
  return searched.flatMap((table) =>
    records.in(table).map((rec) => ({
      id: rec.id,
      kind: table,
      name: textOf(rec, "name") ?? rec.id,
      spellings: [...namesIn(rec), ...(spellings.get(rec.id) ?? [])],
      weight: numberOf(rec, "mention_count") ?? 0,
    })),
  );
}

/** `names` holds spellings with how often each was met: "Maoka (12)". */
function namesIn(rec: Rec): string[] {
  const others = ["name_ja", "name_ru", "name_zh"].flatMap((column) => textOf(rec, column) ?? []);
  return [...listOf(rec, "names").map((name) => name.replace(/ \(\d+\)$/, "")), ...others];
}

function option(app: App, found: Found, index: number, isActive: boolean): HTMLElement {
  const rec = app.records.get(found.id);
  const date = rec === undefined ? null : textOf(rec, "date");
  const kind = [nounOf(found.kind), ...(date === null ? [] : [inWords(date)])].join(" · ");
  const attributes = { role: "option", id: `found-${index}`, "aria-selected": String(isActive), "data-id": found.id };
  const met = found.met === null ? null : h("span", { class: "met" }, `spelt ${found.met}`);
  return h("li", attributes, h("span", { class: "name" }, found.name), met, h("span", { class: "kind" }, kind));
}

/** The search field: a combobox whose list opens records. */
export function showSearch(app: App): void {
  const index = searchIndex(findables(app));
  const input = part("search") as HTMLInputElement;
  const box = part("found");
  let found: Found[] = [];
  let active = -1;

  const close = () => {
    box.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const draw = () => {
    box.replaceChildren(...found.map((one, at) => option(app, one, at, at === active)));
    if (found.length === 0)
      box.replaceChildren(
        h("li", { class: "nothing", role: "option", "aria-selected": "false" }, "Nothing has that name"),
      );
    box.hidden = input.value.trim() === "";
    input.setAttribute("aria-expanded", String(!box.hidden));
    if (active >= 0) input.setAttribute("aria-activedescendant", `found-${active}`);
    else input.removeAttribute("aria-activedescendant");
    box.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  };
  const open = (id: string | undefined) => {
    if (id === undefined) return;
    close();
    input.value = "";
    app.store.update({ record: id });
  };
  input.addEventListener("input", () => {
    found = search(index, input.value);
    active = found.length > 0 ? 0 : -1;
    draw();
    announce(input.value.trim() === "" ? "" : `${found.length} found`);
  });
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      active = (active + step + found.length) % found.length;
      draw();
      event.preventDefault();
    }
    if (event.key === "Enter") open(found[active]?.id);
    if (event.key === "Escape") close();
  });
  input.addEventListener("blur", close);
  input.addEventListener("focus", () => found.length > 0 && input.value !== "" && draw());
  box.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus until the record is open
  box.addEventListener("click", (event) => {
    open((event.target as Element).closest<HTMLElement>("[data-id]")?.dataset["id"]);
  });
}
