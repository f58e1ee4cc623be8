import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../pipeline/grammar/name/words.ts";
import { tokenise } from "../../../pipeline/text/tokens.ts";

const places = new Set(["tokyo", "japan", "russia", "kurils"]);
const known = {
  isPlace: (folded: string) => places.has(folded),
  isName: (folded: string) => places.has(folded) || folded === "american",
  mayPossess: (folded: string) => places.has(folded),
};
const texts = (text: string) => wordsOf(text, tokenise(text), known).map(({ start, end }) => text.slice(start, end));

describe("wordsOf", () => {
  it.each([
    ["Tokyoto resolve", ["Tokyo", "to", "resolve"]],
    ["the minesweeperKT-152", ["the", "minesweeper", "KT", "-", "152"]],
    ["landingafterJapan announced", ["landingafter", "Japan", "announced"]],
    ["regiments of AmericanP-63", ["regiments", "of", "American", "P", "-", "63"]],
    ["Jaija BataarKIA", ["Jaija", "Bataar"]],
    ["Russias invasion", ["Russia", "invasion"]],
    ["the Kurils", ["the", "Kurils"]],
    ["General MacArthur", ["General", "MacArthur"]],
    ["U.S. troops", ["U.S.", "troops"]],
    ["I. Z. Zaharov", ["I.", "Z.", "Zaharov"]],
    ["Japan’s plan", ["Japan", "plan"]],
    ["via Hon-to", ["via", "Hon-to"]],
    ["Soviet-led", ["Soviet", "-", "led"]],
  ])("splits %j", (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it("marks possessives, with or without their apostrophe", () => {
    expect(wordsOf("Russias plan", tokenise("Russias plan"), known)[0]?.isPossessive).toBe(true);
    expect(wordsOf("Japan’s plan", tokenise("Japan’s plan"), known)[0]?.isPossessive).toBe(true);
  });
});
