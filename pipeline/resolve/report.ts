import type { EntityRecord, Join, PlaceRecord, Resolution } from "./resolution.ts";

const kinds = ["places", "people", "units", "vessels", "organisations"] as const;

/**
 * The text of docs/resolution.md: which names were joined to which record and why, what else a name could have meant, and
 * what was left apart. The same resolution gives the same bytes.
 */
export function resolutionReport(resolution: Resolution): string {
  const joins = new Map(resolution.joins.map((join) => [join.mention, join]));
  return [
    "# Which record a name means",
    "",
    "Written by the build from the texts and the tables under `raw/authority/`. Every mention of a place, person, unit, vessel or",
    "organisation is joined to one record; the reasons below are those of the rules in `pipeline/resolve/`.",
    "",
    "| kind | mentions | records | with a row of the tables |",
    "| --- | ---: | ---: | ---: |",
    ...kinds.map((kind) => countsRow(kind, resolution[kind])),
    "",
    ...leftApart(resolution),
    ...choices(resolution.joins),
    ...unplaced(resolution.places),
    ...kinds.flatMap((kind) => recordsOf(kind, resolution[kind], joins)),
  ].join("\n");
}

function countsRow(kind: string, records: readonly EntityRecord[]): string {
  const mentions = records.reduce((sum, record) => sum + record.mentions.length, 0);
  const rows = records.filter(({ authority }) => authority !== null).length;
  return `| ${kind} | ${mentions} | ${records.length} | ${rows} |`;
}

/** Notes of records: people of one name taken for one or for two. */
function leftApart({ people, units, vessels, organisations }: Resolution): string[] {
  const noted = [...people, ...units, ...vessels, ...organisations].filter(({ note }) => note !== null);
  if (noted.length === 0) return [];
  return [
    "## Joined or left apart on grounds that may be argued",
    "",
    ...noted.map(({ id, note }) => `- \`${id}\`: ${note}`),
    "",
  ];
}

/** Spellings that more than one place could be meant by, one line a spelling, source and choice. */
function choices(joins: readonly Join[]): string[] {
  const lines = new Set<string>();
  for (const { text, source, entity, considered } of joins) {
    if (considered.length < 2) continue;
    const others = considered
      .map(
        ({ id, score, chosen, reason }) =>
          `${chosen ? "**" : ""}\`${id}\`${chosen ? "**" : ""} ${score ?? "–"} (${reason})`,
      )
      .join("; ");
    lines.add(`- ${quoted(text)} in ${source} → \`${entity}\`: ${others}`);
  }
  if (lines.size === 0) return [];
  return ["## Names that several places bear", "", ...[...lines].sort(byCodeUnits), ""];
}

function unplaced(places: readonly PlaceRecord[]): string[] {
  const unknown = places.filter(({ authority, gazetteer }) => authority === null && gazetteer === null);
  if (unknown.length === 0) return [];
  return [
    "## Places in no table and no gazetteer",
    "",
    ...unknown.map(({ id, names, note }) => `- \`${id}\`: ${spellings(names)}${note === null ? "" : ` – ${note}`}`),
    "",
  ];
}

function recordsOf(kind: string, records: readonly EntityRecord[], joins: ReadonlyMap<string, Join>): string[] {
  const lines = records.map((record) => {
    const reasons = new Map<string, number>();
    for (const mention of record.mentions) {
      const reason = joins.get(mention)?.reason ?? "";
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    const why = [...reasons]
      .sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]))
      .map(([reason, count]) => `${reason} (${count})`)
      .join("; ");
    return `- \`${record.id}\` – ${spellings(record.names)}: ${why}`;
  });
  return [`## ${kind[0]?.toUpperCase()}${kind.slice(1)}`, "", ...lines, ""];
}

function spellings(names: EntityRecord["names"]): string {
  return names.map(({ text, count }) => `${quoted(text)} (${count})`).join(", ");
}

function quoted(text: string): string {
  return `“${text.replace(/\s+/g, " ")}”`;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
