import { join } from "node:path";
import { Parser, type Quad, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import { expanded, quadsOf } from "../support/json-ld.ts";
import { Published } from "../support/published.ts";
import { describeWith, jena, printed, pythonResult, rdflib } from "./support/program.ts";
import { questions } from "./support/questions.ts";

const release = new Published();
const graph = () => new Parser({ format: "N-Quads" }).parse(release.text("rdf/graph.nq"));
const keyOf = ({ subject, predicate, object }: Quad) => `${subject.value} ${predicate.value} ${object.id}`;

describe("the published linked data", () => {
  it("is the same graph in JSON-LD and in N-Quads, expanded in safe mode and without the network", async () => {
    const lines: string[] = [];
    for (const name of ["graph", "evidence", "vocabularies"])
      for (const line of await quadsOf(release.json(`rdf/${name}.jsonld`))) lines.push(line);
    const fromJson = new Set(new Parser({ format: "N-Quads" }).parse(lines.join("\n")).map(keyOf));
    const fromQuads = new Set(graph().map(keyOf));
    expect([...fromJson].filter((key) => !fromQuads.has(key))).toEqual([]);
    expect([...fromQuads].filter((key) => !fromJson.has(key))).toEqual([]);
  }, 60_000);

  it("fits its shapes", async () => {
    const shapes = new Store(new Parser().parse(release.text("rdf/shapes.ttl")));
    const { conforms, results } = await new SHACLValidator(shapes).validate(new Store(graph()));
    expect(
      results.map(({ focusNode, path }) => `${focusNode?.value} ${(path as { value?: string } | null)?.value}`),
    ).toEqual([]);
    expect(conforms).toBe(true);
  }, 60_000);

  it.each(["rdf/places.jsonld", "rdf/dataset.jsonld"])(
    "expands %s in safe mode and without the network",
    async (path) => {
      expect((await expanded(release.json<object>(path))).length).toBeGreaterThan(0);
    },
    60_000,
  );

  it("quotes in the graph what the evidence table quotes", () => {
    const exact = new Store(graph().filter(({ predicate }) => predicate.value === "http://www.w3.org/ns/oa#exact"));
    const quotes = new Set(exact.getObjects(null, null, null).map(({ value }) => value));
    const rows = release.tables().get("evidence")?.rows ?? [];
    const inTable = new Set(rows.map((row) => row["quote"] ?? ""));
    expect(quotes.size).toBeGreaterThan(0);
    expect([...quotes].filter((quote) => !inTable.has(quote))).toEqual([]);
  });

  it("holds every place as a Linked Places feature with a name that is cited", () => {
    interface Feature {
      "@id": string;
      names: { citations: unknown[] }[];
      when: { timespans: unknown[] };
    }
    const { features } = release.json<{ features: Feature[] }>("rdf/places.jsonld");
    const places = release.tables().get("places")?.rows ?? [];
    expect(features.map((feature) => feature["@id"].split("/").at(-1))).toEqual(places.map(({ id }) => id));
    for (const { names, when } of features) {
      expect(names.some(({ citations }) => citations.length > 0)).toBe(true);
      expect(when.timespans.length).toBeGreaterThan(0);
    }
  });
});

interface Asked {
  readonly statements: number;
  readonly isomorphic: boolean;
  readonly only_quads: readonly string[];
  readonly only_json: readonly string[];
  readonly shapes: number;
  readonly others: Readonly<Record<string, number>>;
  readonly answers: readonly (readonly string[])[];
}

describeWith(rdflib, "reads the linked data", () => {
  const context = release.json<{ "@context": Record<string, unknown> }>("rdf/context.jsonld")["@context"];
  const prefixes = Object.fromEntries(
    Object.entries(context).filter(([, iri]) => typeof iri === "string" && /[/#]$/.test(iri)),
  );
  const sparql = questions.map((question) => question.sparql);
  const asked = pythonResult<Asked>("ask_rdflib.py", [
    release.folder,
    JSON.stringify(prefixes),
    JSON.stringify(sparql),
  ]);

  it("as the same graph from JSON-LD and from N-Quads, without the network", () => {
    expect([asked.only_quads, asked.only_json]).toEqual([[], []]);
    expect(asked.isomorphic).toBe(true);
    expect(asked.statements).toBeGreaterThan(10_000);
    expect(asked.shapes).toBeGreaterThan(1000);
    expect(Object.values(asked.others).every((statements) => statements > 100)).toBe(true);
  });

  it.each(questions.map((question, index) => ({ ...question, found: asked.answers[index] ?? [] })))(
    "and answers: $asks",
    ({ finds, found, nothingElse, notYet = [], never = [] }) => {
      const known = new Set([...finds, ...notYet]);
      const more = nothingElse ? found.filter((row) => !known.has(row)) : found.filter((row) => never.includes(row));
      const missing = finds.filter((row) => !found.includes(row));
      expect({ missing, more }, found.join("\n")).toEqual({ missing: [], more: [] });
    },
  );
});

describeWith(jena, "reads the linked data", () => {
  const run = (...args: string[]) => printed("bash", ["tests/conformance/programs/jena.sh", ...args]);
  const graphFile = join(release.folder, "rdf/graph.nq");
  const shapesFile = join(release.folder, "rdf/shapes.ttl");

  it("with nothing to warn of in N-Quads and Turtle, and as many statements as there are lines", () => {
    const counted = run("riotcmd.riot", "--validate", "--strict", graphFile, shapesFile);
    expect(counted).not.toMatch(/WARN|ERROR/);
    const statements = new Set(release.text("rdf/graph.nq").trimEnd().split("\n"));
    expect(run("riotcmd.riot", "--count", graphFile)).toContain(statements.size.toLocaleString("en"));
  });

  it("and finds that it fits its shapes (SHACL)", () => {
    expect(run("shacl.shacl_validate", "--text", "--shapes", shapesFile, "--data", graphFile).trim()).toBe("Conforms");
  });
});
