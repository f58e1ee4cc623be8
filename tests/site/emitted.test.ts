import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { dataScript } from "../../pipeline/emit/site/data-script.ts";
import { changesIn } from "../../pipeline/emit/site/downloads-part.ts";
import type { Parts, TextPart } from "../../site/shipped.ts";
import { builtSite } from "./built-site.ts";
import { fixture, landingText, scrapeText } from "./fixture.ts";

const { files } = builtSite(fixture());
const text = (path: string) => files.get(path)?.toString("utf8") ?? "";

/** The parts as a browser gets them by running the scripts. */
function loaded(): Parts & Record<string, unknown> {
  const context: Record<string, unknown> = {};
  for (const path of files.keys()) if (path.startsWith("site/data/")) runInNewContext(text(path), context);
  return context["explorerData"] as Parts & Record<string, unknown>;
}
const parts = loaded();

it("gives the same bytes each time", () => {
  const again = builtSite(fixture()).files;
  for (const [path, bytes] of files) expect(again.get(path)?.equals(bytes), path).toBe(true);
});

it("ships the whole of a text whose licence lets it, and of another one no more than its quotes", () => {
  expect((parts["text-landing"] as TextPart).text).toBe(landingText);
  expect(parts["text-scrape"]).toBeUndefined();
  const everything = [...files].filter(([path]) => path.startsWith("site/")).map(([, bytes]) => bytes.toString("utf8"));
  expect(everything.some((file) => file.includes("Talks about the islands broke off in 2022."))).toBe(true);
  expect(everything.filter((file) => file.includes("nobody quotes"))).toEqual([]);
});

it("ships no whole text on the word of the release alone", () => {
  const release = fixture();
  const leaking = { ...release, texts: new Map([...release.texts, ["scrape", scrapeText]]) };
  const all = [...builtSite(leaking).files.values()].map((bytes) => bytes.toString("utf8"));
  expect(all.filter((file) => file.includes("nobody quotes"))).toEqual([]);
});

it("tells sentences and headings of a whole text in code points", () => {
  const { text: whole, passages } = parts["text-landing"] as TextPart;
  const cut = passages.map(([start, end, kind]) => [whole.slice(start, end), kind]);
  expect(cut).toContainEqual(["Soviet troops landed at Maoka on 20 August 1945.", "paragraph"]);
  expect(cut).toContainEqual(["== Before ==", "heading"]);
});

it("lists the files that were written before it with their size and hash", () => {
  const { files: listed } = parts.downloads;
  const events = listed.find(({ path }) => path === "csv/events.csv");
  const bytes = files.get("csv/events.csv") ?? Buffer.alloc(0);
  expect(events).toMatchObject({
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    rows: 6,
    table: "events",
  });
});

it("explains every column of every table", () => {
  const events = parts.downloads.dictionary.find(({ table }) => table === "events");
  expect(events?.columns.map(({ name }) => name).slice(0, 4)).toEqual(["id", "name", "type", "date"]);
  expect(
    parts.downloads.dictionary.every(({ columns }) => columns.every(({ description }) => description !== "")),
  ).toBe(true);
});

it("tells by which texts an event is told", () => {
  expect(parts.core.toldBy["event-2022-talks"]).toEqual([1]);
  expect(parts.core.toldBy["event-undated"]).toEqual([]);
});

it("keeps the first view below 2 MB, and draws land all round the Pacific", () => {
  const first = ["index.html", "assets/explorer.css", "assets/explorer.js", "data/core.js", "data/basemap.js"];
  expect(first.reduce((sum, path) => sum + (files.get(`site/${path}`)?.length ?? Number.NaN), 0)).toBeLessThan(
    1_000_000,
  );
  const longitudes = parts.basemap.world.land.map(([ring = []]) => (ring[0] ?? 0) / 1000);
  expect(Math.min(...longitudes)).toBeGreaterThan(-180);
  expect(Math.max(...longitudes)).toBeGreaterThan(230); // the Americas stand east of Asia
});

it("allows the page scripts and styles of its own folder alone", () => {
  const html = text("site/index.html");
  expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(html).not.toMatch(/<script(?![^>]*src=)|\son\w+=|\sstyle=/);
});

it("carries the licence of Leaflet", () => {
  expect(text("site/licences.txt")).toContain("Volodymyr Agafonkin");
  expect(text("site/licences.txt")).toContain("Natural Earth");
});

it("a data script cannot be ended by what it holds", () => {
  const script = [...dataScript("core", { name: "</script>\u2028" })].join("");
  expect(script).not.toContain("</script>");
  const context: Record<string, unknown> = {};
  runInNewContext(script, context);
  expect(context["explorerData"]).toEqual({ core: { name: "</script>\u2028" } });
});

it("reads versions and their paragraphs off a changelog", () => {
  const changelog =
    "# Changelog\n\nAbout.\n\n## 0.2.0\n\n- One `thing`\n  goes on.\n- Another.\n\n## 0.1.0\n\nFirst release.\n";
  expect(changesIn(changelog)).toEqual([
    { version: "0.2.0", paragraphs: ["One thing goes on.", "Another."] },
    { version: "0.1.0", paragraphs: ["First release."] },
  ]);
});
