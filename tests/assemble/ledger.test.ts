import { describe, expect, it } from "vitest";
import { ledgerFault, ledgerOf } from "../../pipeline/assemble/ledger.ts";
import { tokenise } from "../../pipeline/text/tokens.ts";
import { passage } from "../support/passages.ts";

/** Reasons by the words set aside. */
function reasons(text: string, covered: string[] = [], at = {}) {
  const extents = covered.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const entry = {
    passage: passage(text, at),
    tokens: tokenise(text),
    covered: extents,
    properEvents: [],
    demonyms: [],
  };
  const ledger = ledgerOf("text-a", [entry], []);
  expect(ledgerFault(ledger)).toBeNull();
  return Object.fromEntries(ledger.rows.map((row) => [row.text, row.reason]));
}

describe("ledgerOf", () => {
  it("says why each number counts nothing", () => {
    expect(
      reasons("the 2nd phase, order by Order 1382, aged 14, small 37mm guns, BT-7 tanks, Articles 12 of it"),
    ).toMatchObject({
      "2nd": "ordinal",
      "1382": "order_number",
      "14": "age",
      "37": "calibre",
      "7": "type_number",
      BT: "type_number",
      "12": "article_number",
    });
  });

  it("leaves out what lies in a mention’s own span", () => {
    expect(reasons("On August 16 the 88th Division reached Maoka", ["August 16", "88th Division", "Maoka"])).toEqual({
      On: "pronoun_or_function_word",
    });
  });

  it("tells the first word of a sentence from a name that nobody recognised", () => {
    expect(reasons("Refugees met Zzyzx there")).toEqual({ Refugees: "sentence_start", Zzyzx: "unresolved" });
  });

  it("sets furniture aside with its own reason, the same wherever it stands", () => {
    const furniture = (start: number) => [
      { start, end: start + 12, reason: "see_also", text: "Battle of 19", tokens: tokenise("Battle of 19") },
    ];
    const [here, there] = [ledgerOf("text-a", [], furniture(10)), ledgerOf("text-a", [], furniture(500))];
    expect(here.rows.map(({ text, reason }) => [text, reason]).sort()).toEqual([
      ["19", "see_also"],
      ["Battle", "see_also"],
    ]);
    expect(here.rows.map(({ id }) => id)).toEqual(there.rows.map(({ id }) => id));
  });

  it("finds a ledger that does not add up", () => {
    expect(ledgerFault({ rows: [], counted: 3, covered: 2 })).toMatch("3 tokens, but 2 covered");
  });
});
