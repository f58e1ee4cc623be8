import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableNames } from "../../pipeline/records/tables.ts";
import { adversarialTexts } from "../../scripts/bench/adversarial.ts";
import { runBuild, tableOf } from "../support/build.ts";
import { corpusOf } from "../support/corpus.ts";

const title = `<script>alert("title")</script> =1+1 & ../../etc`;
const hostile = `= <script>alert(1)</script> =

=cmd|' /C calc'!A0 was told to Colonel <b>Ishihara</b> on 3 July 1944 at Maoka.
+1+1 men of the 88th Division died, "</script><img src=x onerror=alert(1)>", near Toyohara.
The Constructor Division and the __proto__ Regiment took Prototype Island on 5 July 1944; toString Maru sank.
General HasOwnProperty of the ../../../etc/passwd Army lost 40 men; {"a": "b"} \${process.exit(1)} %00 \\u0000 at Koton.
@SUM(1,1) ]]> --> <!-- ' OR 1=1; DROP TABLE places; -- at Esutoru on 16 August 1945, 12 soldiers were killed.
`;

let raw: string;
let home: string;
let out: string;
beforeAll(() => {
  const trying = [
    "names in a row",
    "emoji",
    "homoglyphs",
    "right-to-left marks",
    "zero-width characters",
    "deeply nested bullets",
  ];
  raw = corpusOf([
    { id: "hostile", text: hostile, declaration: { title, note: title, publisher: title } },
    { id: "hostile-copy", text: hostile, declaration: { title } },
    ...trying.map((name) => ({ id: `try-${name.replaceAll(" ", "-")}`, text: adversarialTexts[name]?.(2_000) ?? "" })),
  ]);
  home = mkdtempSync(join(tmpdir(), "hostile-"));
  out = join(home, "dist");
  expect(runBuild(["--raw", raw, "--out", out, "--no-cache"], {}, home)).toMatchObject({ status: 0, stderr: "" });
}, 120_000);
afterAll(() => {
  rmSync(dirname(raw), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

const files = (...endings: string[]) =>
  readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => endings.some((end) => name.endsWith(end)));

describe("a release of texts that mean harm", () => {
  it("quotes them as they are", () => {
    expect(tableOf(out, "sources").find(({ id }) => id === "hostile")?.["title"]).toBe(title);
    const points = [...hostile];
    for (const { source, start, end, quote } of tableOf(out, "evidence"))
      if (source === "hostile") expect(points.slice(Number(start), Number(end)).join("")).toBe(quote);
  });

  it("has ids of plain letters only, each once", () => {
    for (const table of tableNames) {
      const ids = tableOf(out, table).map(({ id }) => id ?? "");
      for (const id of ids) expect(id, table).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
      expect(new Set(ids).size, table).toBe(ids.length);
    }
  });

  it("has no file outside its folder or of a name from a text", () => {
    expect(readdirSync(home).filter((name) => name !== "dist" && !name.startsWith("."))).toEqual([]);
    for (const name of files("")) expect(name).toMatch(/^[\w./-]+$/);
  });

  it("has JSON that parses", () => {
    for (const name of files(".json", ".jsonld", ".geojson"))
      expect(() => JSON.parse(readFileSync(join(out, name), "utf8")), name).not.toThrow();
  });

  it("has pages in which no markup of a text is live", () => {
    for (const name of files(".html", ".svg")) {
      const page = readFileSync(join(out, name), "utf8");
      expect(page, name).not.toMatch(/<script>alert|<img src=x|<b>Ishihara/);
    }
  });

  it("has workbooks without formulas", () => {
    for (const name of files(".xlsx")) {
      for (const [part, bytes] of Object.entries(unzipSync(readFileSync(join(out, name))))) {
        const xml = Buffer.from(bytes).toString("utf8");
        expect(xml, `${name} ${part}`).not.toMatch(/<f[ >]/);
        expect(xml, `${name} ${part}`).not.toMatch(/<script>|<img /);
      }
    }
  });
});

it.each(["../hostile", "a/b", "A", "", "..", "x".repeat(300)])(
  "the id %j is refused",
  (id) => {
    const broken = corpusOf([{ id: "koton", text: "Koton fell.", declaration: { id } }]);
    const { status, stderr } = runBuild(["--raw", broken, "--out", join(home, "refused"), "--no-cache"], {}, home);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: .*source\.json.*\n {2}mend: /);
    rmSync(dirname(broken), { recursive: true });
  },
  30_000,
);
