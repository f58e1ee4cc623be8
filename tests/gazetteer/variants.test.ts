import { describe, expect, it } from "vitest";
import { editDistance, exactKey, looseKey } from "../../pipeline/gazetteer/variants.ts";

describe("looseKey", () => {
  it.each([
    ["Saburo", "Saburou"],
    ["Ōtomari", "Ootomari"],
    ["Karafuto", "Karahuto"],
    ["Shimushu", "Simusyu"],
    ["Chishima", "Tisima"],
    ["Mitsubishi", "Mitubisi"],
    ["Honto", "Hon-to"],
    ["Ken'yu", "Kenyū"],
    ["Vasili", "Vasily"],
    ["Kholmsk", "Holmsk"],
    ["Kunashir", "Kunasir"],
    ["Jun'ichirō", "Zyunitiro"],
  ])("is the same for %s and %s", (a, b) => {
    expect(looseKey(a)).toBe(looseKey(b));
  });

  it.each([
    ["Esutoru", "Esutori"],
    ["Toyohara", "Toyama"],
    ["Yoshio", "Yasuo"],
    ["Maoka", "Moeka"],
    ["Shikuka", "Shika"],
  ])("is not the same for %s and %s", (a, b) => {
    expect(looseKey(a)).not.toBe(looseKey(b));
  });
});

describe("exactKey", () => {
  it("drops hyphens, case, accents, apostrophes and full stops, nothing else", () => {
    expect(exactKey("Kami-Esutoru")).toBe(exactKey("KAMI ESUTORU"));
    expect(exactKey("U.S.")).toBe(exactKey("US"));
    expect(exactKey("Ōsaka")).toBe("osaka");
    expect(exactKey("Honto")).not.toBe(exactKey("Hondo"));
  });
});

describe("editDistance", () => {
  it("counts letters and gives up beyond the limit", () => {
    expect(editDistance("kiichiro", "kiiichiro", 1)).toBe(1);
    expect(editDistance("teigo", "tadashi", 2)).toBe(3);
    expect(editDistance("abc", "abc", 1)).toBe(0);
  });
});
