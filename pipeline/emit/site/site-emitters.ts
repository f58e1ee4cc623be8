import type { WrittenFile } from "../../files/publish.ts";
import type { Release } from "../../records/release.ts";
import { codeLicence, dataLicence, type Emitter } from "../emitter.ts";
import { basemapPart } from "./basemap-part.ts";
import { bundled } from "./bundle.ts";
import { corePart } from "./core-part.ts";
import { dataScript } from "./data-script.ts";
import { downloadsPart } from "./downloads-part.ts";
import { evidencePart, mentionsPart } from "./evidence-part.ts";
import { changelog, pageHtml, thirdPartyLicences } from "./page-copies.ts";
import { shapesPart } from "./shapes-part.ts";
import { shippedTables } from "./shipped-table.ts";
import { shippedTexts } from "./shipped-texts.ts";
import { textPart } from "./text-part.ts";

type Chunks = Emitter["chunks"];

function file(path: string, mediaType: string, title: string, licence: string, chunks: Chunks): Emitter {
  return { path: `site/${path}`, mediaType, title: `Explorer: ${title}`, table: null, licence, chunks };
}

const script = (name: string, title: string, chunks: Chunks, licence = dataLicence) =>
  file(`data/${name}.js`, "text/javascript", title, licence, chunks);

/**
 * The explorer, a page that opens from a disk or any host. It lists the files in `written` with their size and hash when
 * its chunks are asked for, so it is emitted after them; `known` are the emitters of those files.
 */
export function siteEmitters(release: Release, written: readonly WrittenFile[], known: readonly Emitter[]): Emitter[] {
  const whole = shippedTexts(release);
  const texts = release.tables.sources.flatMap(({ id, title, discourse }) => {
    const text = whole.get(id);
    if (text === undefined) return [];
    return [script(`text-${id}`, `text: ${title}`, () => dataScript(`text-${id}`, textPart(text, discourse)))];
  });
  const detailTables = ["claims", "statements", "disagreements", "participants", "relations", "authorities"] as const;
  return [
    file("index.html", "text/html", "the page", codeLicence, () => [pageHtml()]),
    file("assets/explorer.js", "text/javascript", "scripts, with Leaflet", codeLicence, () => [bundled("main.ts")]),
    file("assets/explorer.css", "text/css", "styles, with Leaflet's", codeLicence, () => [bundled("main.css")]),
    file("licences.txt", "text/plain", "licences of what it is made with", codeLicence, () => thirdPartyLicences()),
    script("core", "records for map, timeline and search", (all) => dataScript("core", corePart(all))),
    script("basemap", "land and borders (Natural Earth)", () => dataScript("basemap", basemapPart()), codeLicence),
    script("details", "figures, answers, disagreements", (all) =>
      dataScript("details", { tables: shippedTables(all, [...detailTables, "known_defects", "id_redirects"]) }),
    ),
    script("evidence", "evidence", (all) => dataScript("evidence", evidencePart(all))),
    script("mentions", "mentions", (all) => dataScript("mentions", mentionsPart(all))),
    script("shapes", "uncertainty shapes", (all) => dataScript("shapes", shapesPart(all))),
    ...texts,
    script("downloads", "files, changes and columns", (all) =>
      dataScript("downloads", downloadsPart(all, written, known, changelog())),
    ),
  ];
}
