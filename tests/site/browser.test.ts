import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { builtSite, onDisk } from "./built-site.ts";
import { chromiumPath, launch, openPage, serve } from "./chromium.ts";
import { fixture, hostileName } from "./fixture.ts";

const missing = "no Chromium found: install it (apt-get install chromium) or name it in CHROMIUM";
const isSkipped = chromiumPath === null && process.env["CI"] !== "true";
if (isSkipped) console.warn(`tests of the explorer in a browser are left out: ${missing}`);
it.runIf(chromiumPath === null && !isSkipped)("a browser is there to test the explorer with", () => {
  throw new Error(missing);
});

const landing = "event-1945-08-20-maoka-landing";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(chromiumPath === null)("the explorer in a browser", { timeout: 90_000 }, () => {
  let browser: Browser;
  let server: Server;
  let folder: string;
  let [fromDisk, fromHost] = ["", ""];
  let complaints: string[] = [];

  const open = async (state = "", options: BrowserContextOptions = {}, address = fromHost): Promise<Page> => {
    const opened = await openPage(browser, address + state, options);
    complaints = opened.complaints;
    return opened.page;
  };

  beforeAll(async () => {
    folder = onDisk(builtSite(fixture()).files);
    fromDisk = pathToFileURL(join(folder, "site", "index.html")).href;
    [{ server, address: fromHost }, browser] = await Promise.all([serve(folder), launch()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  afterEach(async () => {
    expect(complaints).toEqual([]);
    for (const context of browser.contexts()) await context.close();
  });

  const summary = (page: Page) => page.locator("#list-summary").textContent();
  const address = (page: Page) => page.evaluate<string>("location.hash");

  it.each(["a disk", "a host"])("opens from %s, and shows a record with its sentence", async (place) => {
    const page = await open("", {}, place === "a disk" ? fromDisk : fromHost);
    await page.locator("#list").getByRole("link", { name: "Landing at Maoka" }).click();
    const record = page.locator("#record");
    await record.getByRole("heading", { name: "Landing at Maoka" }).waitFor();
    expect(await record.locator("blockquote").first().textContent()).toContain(
      "Soviet troops landed at Maoka on 20 August 1945.",
    );
    expect(await address(page)).toContain(`record=${landing}`);
    expect(await record.locator(".fields").textContent()).toContain("20 August 1945");
    expect(await page.locator(".leaflet-marker-icon").count()).toBeGreaterThan(2);
    expect(await page.locator("path.movement").count()).toBe(1);
  });

  it("loads less than 2 MB before it shows the first view", async () => {
    const page = await open();
    const script =
      "performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).map((e) => [e.name, e.transferSize])";
    const loaded = await page.evaluate<[string, number][]>(script);
    expect(loaded.length).toBeGreaterThanOrEqual(5);
    expect(loaded.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThan(2_000_000);
  });

  it("finds a place by a spelling that is not its name", async () => {
    const page = await open();
    await page.getByRole("combobox").fill("Moeka");
    expect(await page.getByRole("option").first().textContent()).toContain("Maoka");
    await page.getByRole("combobox").press("Enter");
    await page.locator("#record h2", { hasText: "Maoka" }).waitFor();
    expect(await page.locator("#record").textContent()).toContain("today Kholmsk");
    await page.getByRole("combobox").fill("Mooka");
    expect(await page.getByRole("option").first().textContent()).toContain("spelt Mooka");
  });

  it("narrows list and map by type, party, text and precision", async () => {
    const page = await open();
    expect(await summary(page)).toBe("All 6 events");
    const marks = await page.locator(".leaflet-marker-icon").count();
    await page.getByRole("checkbox", { name: /Landing/ }).check();
    expect(await summary(page)).toBe("1 of 6 events");
    expect(await page.locator(".leaflet-marker-icon").count()).toBeLessThan(marks);
    expect(await address(page)).toContain("type=landing");
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await page.getByRole("checkbox", { name: /^Soviet Union/ }).check();
    expect(await summary(page)).toBe("2 of 6 events");
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await page.getByRole("checkbox", { name: /A scrape/ }).check();
    expect(await summary(page)).toBe("1 of 6 events");
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await page.getByRole("checkbox", { name: /to the day/ }).check();
    expect(await summary(page)).toBe("2 of 6 events");
  });

  it("picks days by drawing over the timeline", async () => {
    const page = await open();
    await page.getByRole("button", { name: "August 1945" }).click();
    const frame = await page.locator(".time-frame").boundingBox();
    if (frame === null) throw new Error("the timeline is not shown");
    const at = (share: number) => frame.x + frame.width * share;
    await page.mouse.move(at(0.4), frame.y + 30);
    await page.mouse.down();
    await page.mouse.move(at(0.57), frame.y + 30, { steps: 4 });
    await page.mouse.up();
    // 36 days from 1 August: 0.4 is the 15th, 0.57 the 21st.
    expect(await address(page)).toContain("days=1945-08-15..1945-08-21");
    expect(await summary(page)).toContain("1 of 6 events; 1 without a date");
    expect(await page.locator("#list").getByRole("link").count()).toBe(1);
    await page.getByRole("button", { name: "Clear days" }).click();
    expect(await summary(page)).toBe("All 6 events");
  });

  it("opens the summers of 1938 and 1939 to the day", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Summer 1938" }).click();
    expect(await page.locator(".time-frame svg").getAttribute("aria-label")).toContain(
      "by day, 1938-07-01 to 1938-08-31",
    );
    await page.locator(".spans rect.lasting").click();
    await page.locator("#record h2", { hasText: "Battle of Lake Khasan" }).waitFor();
    await page.getByRole("button", { name: "Summer 1939" }).click();
    expect(await page.locator(".time-frame svg").getAttribute("aria-label")).toContain("by day, 1939-05-01");
  });

  it("leads from a value to its sentence, into the text, and from a mention back to a record", async () => {
    const page = await open(`#/explore?record=${landing}`);
    await page.getByRole("button", { name: /20 August 1945.*sentence 1/ }).click();
    expect(await page.evaluate<string>("document.activeElement.dataset.sentence")).toBe("1");
    await page.locator("#record").getByRole("link", { name: "read it in the text" }).first().click();
    expect(await page.locator(".pointed-out").textContent()).toBe("Soviet troops landed at Maoka on 20 August 1945.");
    await page.locator("article").getByRole("link", { name: "Kobayashi" }).click();
    await page.locator("#record h2", { hasText: "Kobayashi" }).waitFor();
    await page.locator("article").getByRole("link", { name: "600–1,000" }).click();
    await page
      .locator("#record")
      .getByRole("link", { name: /killed: 600–1000 people/ })
      .click();
    expect(await address(page)).toContain("record=claim-600");
    await page.goBack();
    expect(await address(page)).toContain("record=mention-600");
  });

  it("shows only quotes of a text that may not be republished", async () => {
    const page = await open("#/texts?source=scrape");
    await page.locator("article p").first().waitFor();
    expect(await page.locator("article").textContent()).toBe("Talks about the islands broke off in 2022.");
    expect(await page.locator(".about").textContent()).toContain("does not let it be republished");
  });

  it("draws figures that differ on one axis, with who says each", async () => {
    const page = await open("#/disagreements");
    const card = page.locator(".disagreement");
    await card.waitFor();
    expect(await card.locator(".who").allTextContents()).toEqual(["Soviet records", "Japanese records"]);
    const left = (name: string) =>
      card.locator(name).evaluate((mark) => (mark as unknown as { style: { left: string } }).style.left);
    expect([await left(".range"), await left(".point")]).toEqual(["30%", "75%"]);
    expect(await card.locator("blockquote").first().textContent()).toContain(
      "lost 600–1,000 people according to Soviet records",
    );
  });

  it("lists every file with the size and hash that it has", async () => {
    const page = await open("#/downloads");
    const file = page.locator("tr", { hasText: "csv/events.csv" });
    await file.waitFor();
    const bytes = readFileSync(join(folder, "csv/events.csv"));
    expect(await file.locator(".hash").textContent()).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(await file.textContent()).toContain("CC-BY-SA-4.0");
    const href = await file
      .getByRole("link", { name: "csv/events.csv" })
      .evaluate((link) => (link as unknown as { href: string }).href);
    expect((await page.request.get(href)).status()).toBe(200);
    await file.getByRole("link", { name: "columns" }).click();
    expect(await page.locator("#columns-events").textContent()).toContain("EDTF");
  });

  it("shows names of the texts as text", async () => {
    const page = await open("#/explore?record=event-1945-08-22-hostile&map=50.5,143.1,9");
    expect(await page.locator("#record h2").textContent()).toBe(hostileName);
    await page.getByRole("combobox").fill("img");
    await page.getByRole("option").first().waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate("globalThis.broken")).toBeUndefined();
  });

  it("can be used with the keyboard alone", async () => {
    const page = await open();
    const focused = () => page.evaluate<string>("document.activeElement.id || document.activeElement.textContent");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("skip");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("search");
    await page.keyboard.type("kobay");
    await page.keyboard.press("Enter");
    await page.locator("#record h2", { hasText: "Kobayashi" }).waitFor();
    await expect.poll(focused).toBe("Kobayashi");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("search");
    await page.getByRole("slider", { name: "First day picked" }).focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    expect(await address(page)).toContain("days=");
    await page.getByRole("button", { name: "Clear days" }).press("Enter");
    await page
      .getByRole("button", { name: /^Maoka: 1 event/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.locator("#record h2", { hasText: "Maoka" }).waitFor();
  });

  it("fits a phone", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await open("", phone);
    for (const view of ["explore", "disagreements", "texts", "downloads", `explore?record=${landing}`]) {
      await page.evaluate(`location.hash = "#/${view}"`);
      await page.waitForTimeout(250);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth"), view).toBeLessThanOrEqual(390);
    }
    expect((await page.locator("#record").boundingBox())?.width).toBe(390);
    await page.getByRole("button", { name: "Close" }).tap();
    expect(await page.locator("#record").isVisible()).toBe(false);
  });

  it.each(["light", "dark"] as const)("has no serious fault of accessibility in %s colours", async (colorScheme) => {
    const page = await open("", { colorScheme });
    await page.evaluate(axe);
    for (const view of [
      `explore?record=${landing}&layers=places,movements,uncertainty`,
      "disagreements",
      "texts",
      "downloads",
    ]) {
      await page.evaluate(`location.hash = "#/${view}"`);
      await page.waitForTimeout(400);
      const { violations } = await page.evaluate<{
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      }>("axe.run()");
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => [view, id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
    }
  });
});
