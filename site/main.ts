import type { App } from "./app.ts";
import { showDisagreements } from "./disagreements-view.ts";
import { part } from "./dom.ts";
import { showDownloads } from "./downloads-view.ts";
import { eventViews } from "./events.ts";
import { showFilters } from "./filter-panel.ts";
import { showList } from "./list-panel.ts";
import { load } from "./load.ts";
import { showMap } from "./map-view.ts";
import { showRecord } from "./record-panel.ts";
import { Records } from "./records.ts";
import { showSearch } from "./search-box.ts";
import { Store } from "./store.ts";
import { showTabs } from "./tabs.ts";
import { showTextView } from "./text-view.ts";
import { showTheme } from "./theme.ts";
import { showTimeline } from "./timeline.ts";

async function start(): Promise<void> {
  const core = await load("core");
  const records = new Records();
  records.add(core.tables);
  const app: App = { core, records, events: eventViews(records, core), store: new Store() };
  showTheme();
  showTabs(app);
  showSearch(app);
  showFilters(app);
  showTimeline(app);
  showList(app);
  showMap(app, await load("basemap"));
  showDisagreements(app);
  showTextView(app);
  showDownloads(app);
  showRecord(app);
  document.body.dataset["ready"] = "yes";
}

start().catch((error: unknown) => {
  part("main").prepend(`The data could not be shown: ${String(error)}`);
});
