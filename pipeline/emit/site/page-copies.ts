import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const root = new URL("../../../", import.meta.url);
const require = createRequire(import.meta.url);

/** The page itself, as it stands in site/. */
export function pageHtml(): string {
  return readFileSync(new URL("site/index.html", root), "utf8");
}

/** What changed from version to version, for users of the data. */
export function changelog(): string {
  return readFileSync(new URL("CHANGELOG.md", root), "utf8");
}

/** The licences of what the page is made with, in full. */
export function* thirdPartyLicences(): Generator<string> {
  yield "The scripts and styles of this page are under the MIT licence (../LICENSE), the data under CC BY-SA 4.0.\n";
  yield "It is made with:\n\n";
  yield `Leaflet, https://leafletjs.com/\n\n${readFileSync(require.resolve("leaflet/LICENSE"), "utf8")}\n`;
  yield `world-atlas, https://github.com/topojson/world-atlas\n\n${readFileSync(require.resolve("world-atlas/LICENSE"), "utf8")}\n`;
  yield "Land, coasts and borders: Natural Earth, https://www.naturalearthdata.com/, public domain.\n";
}
