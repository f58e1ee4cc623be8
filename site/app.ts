import { h } from "./dom.ts";
import type { EventView } from "./events.ts";
import { type Records, textOf } from "./records.ts";
import type { CorePart } from "./shipped.ts";
import { formatState, type State } from "./state.ts";
import type { Store } from "./store.ts";

/** What every part of the page is given. */
export interface App {
  readonly core: CorePart;
  readonly records: Records;
  readonly events: readonly EventView[];
  readonly store: Store;
}

type LinkChild = Node | string | null;

/** A link to a state of the page that differs from the one shown by `patch`. */
export function stateLink(
  { store }: App,
  patch: Partial<State>,
  attributes: Readonly<Record<string, string | null>>,
  ...children: LinkChild[]
): HTMLAnchorElement {
  const link = h("a", { href: formatState({ ...store.state, ...patch }), ...attributes }, ...children);
  link.addEventListener("click", (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.update(patch); // the state may have moved on since the link was made
  });
  return link;
}

/** The name of a record, or what it says when it has none. */
export function nameOf({ records }: App, id: string): string {
  const rec = records.get(id);
  if (rec === undefined) return id;
  for (const column of ["name", "title", "question", "text", "value"]) {
    const name = textOf(rec, column);
    if (name !== null) return name;
  }
  return id;
}

/** A link that opens a record by its name. */
export function recordLink(app: App, id: string, words: string = nameOf(app, id)): HTMLElement {
  return stateLink(app, { record: id }, { class: "to-record" }, words);
}
