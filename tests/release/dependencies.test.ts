import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;
const page = readFileSync("docs/dependencies.md", "utf8");
const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
const told = new Set(
  [...page.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  ),
);

it("every package the project asks for has its line in docs/dependencies.md, and no line is of another", () => {
  const ofTypes = (name: string) => name.startsWith("@types/") && told.has("@types/*");
  expect(names.filter((name) => !told.has(name) && !ofTypes(name))).toEqual([]);
  expect([...told].filter((name) => name !== "@types/*" && !names.includes(name))).toEqual([]);
});

it("there are at most 12 packages to build with, locked, and no script of a package runs when they are installed", () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12);
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { readonly integrity?: string; readonly os?: readonly string[] }>;
  };
  const unlocked = Object.entries(lock.packages).filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
  // Itself, and the formatter's programs for other systems.
  expect(
    unlocked.map(([path]) => path).filter((path) => path !== "" && !path.startsWith("node_modules/@biomejs/cli-")),
  ).toEqual([]);
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
});
