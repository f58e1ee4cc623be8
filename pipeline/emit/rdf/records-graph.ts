import { bounds } from "../../records/edtf.ts";
import type { Release } from "../../records/release.ts";
import type { TableName } from "../../records/tables.ts";
import { groupBy } from "../group.ts";
import { graphTables } from "./mapping.ts";
import type { GraphNode, Value } from "./node.ts";
import { recordNode, timeIri } from "./record-node.ts";

type Row = Readonly<Record<string, unknown>>;

/** Tables whose rows are things of the graph; evidence is told as annotations. */
export const recordTables: readonly TableName[] = graphTables.filter((table) => table !== "evidence");

/** A time with its bounds, as SEM tells them. */
function timeNode(edtf: string): GraphNode {
  const { first, last } = bounds(edtf);
  const day = (property: string, value: string | null): [string, Value[]][] =>
    value === null ? [] : [[property, [{ text: value, datatype: "xsd:date" }]]];
  return {
    iri: timeIri(edtf),
    types: ["sem:Time"],
    statements: [
      ["sem:hasTimeStamp", [{ text: edtf, datatype: "edtf:EDTF" }]],
      ...day("sem:hasEarliestBeginTimeStamp", first),
      ...day("sem:hasLatestEndTimeStamp", last),
    ],
  };
}

/** Adds the rows that qualify an event to it, as SEM has it: its actors in their roles, its places in theirs. */
function withRoles(node: GraphNode, roles: readonly Row[], places: readonly Row[]): GraphNode {
  const extra = (rows: readonly Row[]) => rows.map((row): Value => ({ iri: `rec:${String(row["id"])}` }));
  const additions: [string, Value[]][] = [
    ["sem:hasActor", extra(roles)],
    ["sem:hasPlace", extra(places)],
  ];
  const statements = node.statements.map(([property, values]): [string, readonly Value[]] => {
    const [, more = []] = additions.find(([one]) => one === property) ?? [];
    return [property, [...values, ...more]];
  });
  const isNew = ([property, values]: [string, Value[]]) =>
    values.length > 0 && !node.statements.some(([one]) => one === property);
  return { ...node, statements: [...statements, ...additions.filter(isNew)] };
}

/** Every record of the graph, table by table, and the times of the events. */
export function* recordNodes({ tables }: Release): Generator<GraphNode> {
  const roles = groupBy(tables.participants, ({ event }) => event ?? "");
  const places = groupBy(tables.event_places, ({ event }) => event ?? "");
  for (const table of recordTables) {
    for (const row of tables[table] as unknown as Row[]) {
      const node = recordNode(table, row);
      const id = String(row["id"]);
      yield table === "events"
        ? withRoles(node, (roles.get(id) ?? []) as unknown as Row[], (places.get(id) ?? []) as unknown as Row[])
        : node;
    }
  }
  const times = new Set(tables.events.flatMap(({ date }) => (date === null || date === "" ? [] : [date])));
  for (const edtf of [...times].sort()) yield timeNode(edtf);
}
