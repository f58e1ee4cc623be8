import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, normalize } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const known = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** The browser that is installed, or null. CHROMIUM names another one. */
export const chromiumPath =
  [process.env["CHROMIUM"] ?? "", ...known].find((path) => path !== "" && existsSync(path)) ?? null;

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox", "--disable-gpu"] });
}

/** A page with what it complains of: errors of the console, of scripts, and requests that leave its host. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const host = new URL(address).host;
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.host !== host) complaints.push(`asks ${request.url()}`);
  });
  context.setDefaultTimeout(20_000);
  await page.goto(address);
  await page.waitForSelector("body[data-ready]").catch((error: unknown) => {
    throw new Error(`the page does not start: ${complaints.join("; ") || String(error)}`);
  });
  return { page, complaints };
}

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  csv: "text/csv",
};

/** A static host for a folder, on a port of its own. */
export async function serve(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    try {
      const bytes = readFileSync(join(folder, path));
      response.writeHead(200, { "content-type": types[path.split(".").pop() ?? ""] ?? "text/plain" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  return { server, address: `http://127.0.0.1:${port}/site/index.html` };
}
