import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const folder = fileURLToPath(new URL("../../../site/", import.meta.url));

/** Browsers of 2022 and later. */
const target = ["chrome100", "firefox100", "safari15.4"];

const made = new Map<string, string>();

/** One bundled file of the page: the scripts or the styles under site/ that `entry` leads to, with what they import. */
export function bundled(entry: "main.ts" | "main.css"): string {
  const known = made.get(entry);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    charset: "utf8",
    legalComments: "inline",
    target,
    alias: entry === "main.ts" ? { leaflet: "leaflet/dist/leaflet-src.esm.js" } : {}, // its styles lie in the same package
    loader: { ".png": "dataurl" },
    logLevel: "silent",
    tsconfigRaw: { compilerOptions: { target: "ES2022" } },
  });
  const text = outputFiles[0]?.text ?? "";
  made.set(entry, text);
  return text;
}
