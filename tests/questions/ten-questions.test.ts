import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

const folder = join(process.env["RELEASE_DIR"] ?? "dist", "csv");

type Row = Readonly<Record<string, string>>;

function rowsOf(file: "claims_flat" | "events_flat"): Row[] {
  return parse(readFileSync(join(folder, `${file}.csv`), "utf8"), { columns: true });
}

/** Rows of one file that one filter leaves, as a spreadsheet's filter on a column does; the columns asked for. */
function filter(file: "claims_flat" | "events_flat", column: string, words: string, columns: readonly string[]) {
  const rows = rowsOf(file);
  const isWhole = column !== "quote" && column !== "sentence";
  const kept = rows.filter((row) => (isWhole ? row[column] === words : row[column]?.includes(words)));
  return kept.map((row) => columns.map((name) => row[name] ?? `no column ${name}`));
}

describe.skipIf(!existsSync(folder))("ten questions, one filter on one file each", () => {
  it("1. how many Japanese soldiers were captured, and who says so", () => {
    const rows = filter("claims_flat", "what", "captured", ["figure", "party", "who_says_so"]);
    expect(rows).toContainEqual(["18,202", "Japan", ""]);
    expect(rows).toContainEqual(["18,302", "Japan", "Soviet military records"]);
    expect(rows).toContainEqual(["more than 600", "Japan", "Soviet records"]);
    expect(rows).toContainEqual(["10", "Mongolia", ""]);
  });

  it("2. how many were to be evacuated, and how many were", () => {
    const rows = filter("claims_flat", "what", "evacuated", ["figure", "modality", "who_says_so"]);
    expect(rows).toContainEqual(["160,000", "planned", '"History of the War" series']);
    expect(rows).toContainEqual(["around 76,000", "estimated", "it is believed"]);
    expect(rows).toContainEqual(["roughly 24,000", "actual", ""]);
  });

  it("3. which figures come from Soviet records", () => {
    const rows = filter("claims_flat", "authority", "Soviet records", ["figure", "what", "party", "who_says_so"]);
    expect(rows).toContainEqual(["18,302", "captured", "Japan", "Soviet military records"]);
    expect(rows).toContainEqual(["over 300", "casualties", "Japan", "Soviet records"]);
    expect(rows).toContainEqual(["20,302", "dead_or_missing", "Soviet Union", "Soviet archival figures"]);
    expect(rows).toContainEqual(["300+", "killed", "Mongolia", "Soviet archival figures"]);
  });

  it("4. what the 56th Rifle Corps lost", () => {
    const rows = filter("claims_flat", "subject", "56th Rifle Corps", ["figure", "what", "party"]);
    expect([...rows].sort()).toEqual([
      ["527+", "killed", "Soviet Union"],
      ["845+", "wounded", "Soviet Union"],
    ]);
  });

  it("5. how many border incidents there were, in which years, by whose count", () => {
    const rows = filter("claims_flat", "what", "incidents", ["figure", "per", "date", "who_says_so"]);
    expect(rows).toContainEqual(["152", "", "1932/1934", "Imperial Japanese Army"]);
    expect(rows.filter(([figure, per]) => figure === "over 150" && per === "year")).toHaveLength(1);
    expect(rows).toContainEqual(["108", "", "../1939-04", "Imperial Japanese Army"]);
  });

  it("6. who killed Koreans", () => {
    const quotes = filter("events_flat", "quote", "Korean", ["quote", "type"]).map(([quote]) => quote);
    expect(quotes).toContainEqual(expect.stringContaining("massacres of Koreans by Japanese military and civilians"));
    expect(quotes).toContainEqual(expect.stringContaining("the volunteer troops executed Koreans"));
    expect(quotes).toContainEqual(expect.stringContaining("the military police and gendarmerie"));
  });

  it("7. who supplied whom with how many arms", () => {
    const rows = filter("claims_flat", "what", "supplied", ["figure", "object", "party", "counterparty"]);
    expect(rows).toContainEqual(["82", "tanks", "China", "Soviet Union"]);
    expect(rows).toContainEqual(["50,000", "rifles", "China", "Soviet Union"]);
    expect(rows).toContainEqual(["149", "ships", "Soviet Union", "United States"]);
  });

  it("8. which ships were sunk, and when", () => {
    const rows = filter("events_flat", "type", "sinking", ["date", "quote"]);
    const on = (date: string) => rows.filter(([at]) => at === date).map(([, quote]) => quote);
    expect(on("1945-08-22")).toContainEqual(expect.stringContaining("Ogasawara Maru"));
    expect(on("1945-08-23")).toContainEqual(expect.stringContaining("Notoro Maru"));
    expect(on("1937-06")).toContainEqual(expect.stringContaining("one of the Soviet gunboats"));
  });

  it("9. how many civilians died where, by the count of the Ministry of Health", () => {
    const columns = ["figure", "what", "place", "lat", "lon"];
    const rows = filter("claims_flat", "authority", "Ministry of Health and Welfare", columns);
    const killed = rows.filter(([, what]) => what === "killed");
    expect(killed.map(([figure]) => figure)).toEqual(
      expect.arrayContaining(["around 2,000", "approximately 1,000", "170–180", "190", "100", "70", "60"]),
    );
    const maoka = killed.find(([figure]) => figure === "approximately 1,000");
    expect([maoka?.[2], Math.round(Number(maoka?.[3])), Math.round(Number(maoka?.[4]))]).toEqual(["Maoka", 47, 142]);
  });

  it("10. how many came back to Japan, and who says so", () => {
    const rows = filter("claims_flat", "what", "repatriated", ["figure", "object", "who_says_so"]);
    const ministry = "Ministry of Health, Labor, and Welfare data from January 1, 2006";
    expect(rows).toContainEqual(["279,356", "people", ""]);
    expect(rows).toContainEqual(["13,404", "people", ""]);
    expect(rows).toContainEqual(["16,006", "soldiers", ministry]);
    expect(rows).toContainEqual(["277,540", "civilians", ministry]);
  });
});
