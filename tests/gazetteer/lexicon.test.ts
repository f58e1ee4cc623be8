import { describe, expect, it } from "vitest";
import { lexiconOf, nameTokens } from "../../pipeline/gazetteer/lexicon.ts";
import { smallAuthority } from "../support/names.ts";

describe("lexiconOf", () => {
  const { capital, lower } = lexiconOf(smallAuthority);

  it("finds the senses of a name at the end of its tokens", () => {
    const senses = capital.next.get("south")?.next.get("sakhalin")?.senses;
    expect(senses).toEqual([{ kind: "place", id: "place-south-sakhalin", detail: "region" }]);
  });

  it("keeps a place and a side of one name apart", () => {
    expect(capital.next.get("japan")?.senses.map(({ kind, id }) => [kind, id])).toEqual([
      ["place", "place-japan"],
      ["party", "japan"],
    ]);
  });

  it("puts the state of 1932 to 1945 first where two share an adjective", () => {
    expect(capital.next.get("soviet")?.senses.map(({ id }) => id)).toEqual(["soviet_union", "russian_sfsr"]);
  });

  it("looks names that begin in lower case up only there", () => {
    expect(lower.next.has("northern")).toBe(true);
    expect(capital.next.has("northern")).toBe(false);
  });

  it("leaves out spellings that are another with a letter run into it", () => {
    expect(capital.next.has("japans")).toBe(false);
  });
});

describe("nameTokens", () => {
  it("splits at hyphens and keeps abbreviations whole", () => {
    expect(nameTokens("Hon-to")).toEqual(["hon", "to"]);
    expect(nameTokens("U.S. troops")).toEqual(["u.s.", "troops"]);
    expect(nameTokens("88th Division")).toEqual(["88th", "division"]);
    expect(nameTokens("大泊")).toEqual(["大泊"]);
  });
});
