import { type App, stateLink } from "./app.ts";
import { part } from "./dom.ts";
import { type View, views } from "./state.ts";

const labels: Readonly<Record<View, string>> = {
  explore: "Explore",
  disagreements: "Disagreements",
  texts: "Texts",
  downloads: "Downloads",
};

/** The views of the page, and which of them is shown. */
export function showTabs(app: App): void {
  part("skip").addEventListener("click", () => part("main").focus());
  app.store.watch((state, before) => {
    if (before !== null && before.view === state.view && before.record === state.record) return;
    const links = views.map((view) =>
      stateLink(
        app,
        { view, record: null, at: null },
        { "aria-current": view === state.view ? "page" : null },
        labels[view],
      ),
    );
    part("tabs").replaceChildren(...links);
    for (const view of views) part(view).hidden = view !== state.view;
    document.body.dataset["view"] = state.view;
    document.title = `${labels[state.view]} · Soviet–Japanese conflicts`;
  });
}
