import { expect, it } from "vitest";
import { fold } from "../../pipeline/text/folding.ts";
import { tokenise } from "../../pipeline/text/tokens.ts";

it("splits words, numbers and marks and keeps their positions", () => {
  const text = "The 88th Division’s 18,202 men (Tōro)";
  const tokens = tokenise(text);
  expect(tokens.map((token) => [token.text, token.shape])).toEqual([
    ["The", "capitalised"],
    ["88th", "ordinal"],
    ["Division", "capitalised"],
    ["’", "mark"],
    ["s", "lower"],
    ["18,202", "digits"],
    ["men", "lower"],
    ["(", "mark"],
    ["Tōro", "capitalised"],
    [")", "mark"],
  ]);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(tokens.at(-2)?.folded).toBe("toro");
});

it("folds spellings that differ by macrons, hyphens, apostrophes or case alike", () => {
  expect(new Set(["Ōtomari", "Otomari", "OTOMARI", "O\u0304tomari"].map(fold))).toEqual(new Set(["otomari"]));
  expect(fold("Hon-to")).toBe("hon to");
  expect(fold("Ken’yu")).toBe(fold("Ken'yu"));
  expect(fold("Южно-Сахалинск")).toBe("южно сахалинск");
  expect(fold("ガ")).toBe("ガ");
});
