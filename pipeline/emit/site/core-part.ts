import type { CorePart } from "../../../site/shipped.ts";
import type { Release } from "../../records/release.ts";
import type { TableName } from "../../records/tables.ts";
import { citationText } from "../descriptors/citation.ts";
import { shippedTables } from "./shipped-table.ts";
import { shippedTexts } from "./shipped-texts.ts";

const coreTables: readonly TableName[] = [
  "sources",
  "places",
  "place_names",
  "events",
  "plans",
  "event_places",
  "movements",
  "people",
  "units",
  "vessels",
  "organisations",
  "parties",
];

/** What the page needs before it shows anything. */
export function corePart(release: Release): CorePart {
  const { title, description, version, licence, repository } = release.metadata;
  return {
    release: { title, description, version, licence, repository, citation: citationText(release.metadata) },
    tables: shippedTables(release, coreTables),
    toldBy: toldBy(release),
    texts: [...shippedTexts(release).keys()].sort(),
  };
}

/** The sources that events, plans and movements are told in, as indices, ascending. */
function toldBy({ tables }: Release): Record<string, number[]> {
  const indexOf = new Map(tables.sources.map(({ id }, index) => [id, index]));
  const sourceOf = new Map(tables.evidence.map(({ id, source }) => [id, indexOf.get(source) ?? -1]));
  const told = [...tables.events, ...tables.plans, ...tables.movements].map(({ id, evidence }) => {
    const sources = new Set(evidence.map((one) => sourceOf.get(one) ?? -1));
    return [id, [...sources].filter((index) => index >= 0).sort((a, b) => a - b)] as const;
  });
  return Object.fromEntries(told);
}
