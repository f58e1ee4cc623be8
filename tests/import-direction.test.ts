import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const parts = [
  "records",
  "text",
  "gazetteer",
  "grammar",
  "resolve",
  "assemble",
  "geocode",
  "checks",
  "files",
  "emit",
  "stages",
];

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);

it.each(parts)("pipeline/%s imports only itself and the parts to its left", (part) => {
  const rightOfIt = parts.slice(parts.indexOf(part) + 1);
  const files = filesOf(`pipeline/${part}`);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    for (const right of rightOfIt)
      expect(readFileSync(file, "utf8"), file).not.toMatch(new RegExp(`from "(\\.\\./)+${right}/`));
  }
});

it("every folder of the pipeline has its place in the order", () => {
  const folders = readdirSync("pipeline", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).sort()).toEqual([...parts].sort());
});

it("files are opened in pipeline/files only, and Natural Earth and the general gazetteer where they are read", () => {
  const opens = (file: string) => /from "node:(fs|http|https|net|child_process)/.test(readFileSync(file, "utf8"));
  const elsewhere = filesOf("pipeline").filter((file) => opens(file) && !file.startsWith("pipeline/files/"));
  expect(elsewhere.filter((file) => !/natural-earth|towns|copies/.test(file))).toEqual([]);
});
