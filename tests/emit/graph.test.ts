import { DataFactory, Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import type { Emitter } from "../../pipeline/emit/emitter.ts";
import { graphFiles } from "../../pipeline/emit/rdf/graph-files.ts";
import { decimal } from "../../pipeline/emit/rdf/node.ts";
import { definitionIn } from "../../pipeline/emit/rdf/vocabularies.ts";
import type { Release } from "../../pipeline/records/release.ts";
import { expanded, quadsOf } from "../support/json-ld.ts";
import { landing } from "../support/landing.ts";
import { emptyRelease, row } from "../support/release.ts";

const textOf = (path: string, release: Release): string => {
  const emitter = graphFiles.find((one) => one.path === path) as Emitter;
  return [...emitter.chunks(release)].join("");
};
const base = "https://example.org/data/";
const sem = "http://semanticweb.cs.vu.nl/2009/11/sem/";
const { namedNode, literal } = DataFactory;
const documents = ["rdf/graph.jsonld", "rdf/evidence.jsonld", "rdf/vocabularies.jsonld"];

function storeOf(release: Release): Store {
  return new Store(new Parser({ format: "N-Quads" }).parse(textOf("rdf/graph.nq", release)));
}

/** What the graph says of a thing by a property. */
function objects(store: Store, subject: string, property: string): string[] {
  return store.getObjects(namedNode(base + subject), namedNode(property), null).map(({ value }) => value);
}

describe("the graph", () => {
  it("tells an event in the Simple Event Model", () => {
    const store = storeOf(landing());
    const event = "record/event-1945-08-20-maoka-landing";
    expect(objects(store, event, `${sem}eventType`)).toEqual([`${base}vocabulary/event-type/landing`]);
    expect(objects(store, event, `${sem}hasPlace`)).toEqual([`${base}record/place-maoka`, `${base}record/where-maoka`]);
    expect(objects(store, event, `${sem}hasActor`)).toEqual([
      `${base}record/soviet_union`,
      `${base}record/participant-landing-soviet`,
    ]);
    expect(objects(store, event, `${sem}subEventOf`)).toEqual([`${base}record/event-1945-invasion`]);
    expect(objects(store, "record/participant-landing-soviet", `${sem}roleType`)).toEqual([
      `${base}vocabulary/participants-role/attacker`,
    ]);
  });

  it("bounds a time by the days its EDTF value allows", () => {
    const store = storeOf(landing());
    expect(objects(store, "record/event-1945-invasion", `${sem}hasTime`)).toEqual([`${base}time/1945-08`]);
    const [stamp] = store.getObjects(namedNode(`${base}time/1945-08`), namedNode(`${sem}hasTimeStamp`), null);
    expect(stamp).toEqual(literal("1945-08", namedNode("http://id.loc.gov/datatypes/edtf/EDTF")));
    expect(objects(store, "time/1945-08", `${sem}hasLatestEndTimeStamp`)).toEqual(["1945-08-31"]);
  });

  it("tells a figure with its bounds and who says so", () => {
    const store = storeOf(landing());
    const [low] = store.getObjects(
      namedNode(`${base}record/claim-killed`),
      namedNode("https://schema.org/minValue"),
      null,
    );
    expect(low).toEqual(literal("600", namedNode("http://www.w3.org/2001/XMLSchema#decimal")));
    expect(objects(store, "record/claim-killed", "https://schema.org/maxValue")).toEqual(["1000.5"]);
    expect(objects(store, "record/claim-killed", "https://schema.org/value")).toEqual([]);
    expect(objects(store, "record/claim-killed", `${sem}accordingTo`)).toEqual([
      `${base}record/authority-soviet-records`,
    ]);
  });

  it("points to the text with Web Annotations and to the rule with PROV-O", () => {
    const store = storeOf(landing());
    const oa = "http://www.w3.org/ns/oa#";
    const prov = "http://www.w3.org/ns/prov#";
    expect(objects(store, "record/invasion#char=124,129;quote", `${oa}exact`)).toEqual(["Maoka"]);
    expect(objects(store, "record/invasion#char=124,129;position", `${oa}start`)).toEqual(["124"]);
    expect(objects(store, "record/evidence-maoka", `${prov}wasGeneratedBy`)).toEqual([
      `${base}activity/event%2Flanding`,
    ]);
    expect(objects(store, "activity/event%2Flanding#association", `${prov}hadPlan`)).toEqual([
      `${base}rule/event%2Flanding`,
    ]);
    expect(objects(store, "rule/event%2Flanding", "http://www.w3.org/2000/01/rdf-schema#label")).toEqual([
      "event/landing",
    ]);
  });

  it("names its words in SKOS", () => {
    const store = storeOf(emptyRelease());
    const skos = "http://www.w3.org/2004/02/skos/core#";
    expect(objects(store, "vocabulary/event-type/air_raid", `${skos}prefLabel`)).toEqual(["air raid"]);
    expect(objects(store, "vocabulary/places-precision/exact", `${skos}definition`)).toEqual(["within 1 km"]);
    expect(objects(store, "vocabulary/measure/killed", `${skos}inScheme`)).toEqual([`${base}vocabulary/measure`]);
  });

  it("is the same in JSON-LD and in N-Quads, with no key dropped and nothing fetched", async () => {
    const lines = new Set<string>();
    for (const path of documents)
      for (const line of await quadsOf(JSON.parse(textOf(path, landing())))) lines.add(line);
    const parsed = (text: string) =>
      new Set(new Parser({ format: "N-Quads" }).parse(text).map((quad) => JSON.stringify(quad)));
    expect(parsed(textOf("rdf/graph.nq", landing()))).toEqual(parsed([...lines].join("\n")));
    expect(lines.size).toBeGreaterThan(500);
    expect([...lines].join("\n")).not.toContain("_:"); // every node has a name
  });

  it("refuses a key that the context does not know", async () => {
    const document = JSON.parse(textOf("rdf/graph.jsonld", landing()));
    document["@graph"][0].colour = "red";
    await expect(expanded(document)).rejects.toThrow();
  });

  it("keeps text with quotation marks, line breaks and other scripts", async () => {
    const name = 'The "Tōro"\nof\ttown \\ 塔路 \u0007';
    const release = emptyRelease({ parties: [row("parties", { id: "toro", name, source: "x" })] });
    expect(objects(storeOf(release), "record/toro", "http://www.w3.org/2000/01/rdf-schema#label")).toEqual([name]);
  });
});

describe("the shapes", () => {
  const shapes = () => new Store(new Parser().parse(textOf("rdf/shapes.ttl", emptyRelease())));
  const faults = async (data: Store) => {
    const { conforms, results } = await new SHACLValidator(shapes()).validate(data);
    return {
      conforms,
      paths: results.map(({ path, focusNode }) => [focusNode?.value, (path as { value?: string })?.value]),
    };
  };

  it("fit the graph of a release", async () => {
    expect(await faults(storeOf(landing()))).toEqual({ conforms: true, paths: [] });
  });

  it("find a figure of an event that is not there, a word that is none and a missing name", async () => {
    const data = storeOf(landing());
    const event = namedNode(`${base}record/event-1945-invasion`);
    data.removeQuads(data.getQuads(event, namedNode(`${sem}eventType`), null, null));
    data.addQuad(event, namedNode(`${sem}eventType`), namedNode(`${base}vocabulary/event-type/picnic`));
    data.addQuad(
      namedNode(`${base}record/place-maoka`),
      namedNode("http://vocab.getty.edu/ontology#broaderPartitive"),
      event,
    );
    data.removeQuads(data.getQuads(null, namedNode("http://www.w3.org/ns/oa#exact"), literal("Maoka"), null));
    const { conforms, paths } = await faults(data);
    expect(conforms).toBe(false);
    expect(paths).toContainEqual([event.value, `${sem}eventType`]);
    expect(paths).toContainEqual([`${base}record/place-maoka`, "http://vocab.getty.edu/ontology#broaderPartitive"]);
    expect(paths).toContainEqual([`${base}record/invasion#char=124,129;quote`, "http://www.w3.org/ns/oa#exact"]);
  });
});

describe("literals", () => {
  it.each([
    [600, "600"],
    [0.25, "0.25"],
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0.00000015"],
  ])("%d is the decimal %s", (number, text) => {
    expect(decimal(number)).toBe(text);
  });

  it("find the definition of a word in the description of its column", () => {
    const description = "exact: within 1 km; approximate; area: the point stands for an extent.";
    expect(definitionIn(description, "exact")).toBe("within 1 km");
    expect(definitionIn(description, "area")).toBe("the point stands for an extent");
    expect(definitionIn(description, "approximate")).toBeNull();
  });
});
