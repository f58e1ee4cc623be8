import { describe, expect, it } from "vitest";
import { scrapedSentencesOf, sentencesOf } from "../../pipeline/text/sentences.ts";

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const splitScraped = (text: string) => scrapedSentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentencesOf", () => {
  it.each([
    "At 9:00 a.m., five of them were sunk.",
    "Tokyo announced on Aug. 15 that it was ready.",
    "But Gen. Fusaki, mindful of orders, sent an aide.",
    "the U.S. government was keen",
    "U.S. General Douglas MacArthur intervened",
    "Shinkou Maru No. 2, with additional ships",
    "Colonel I. Z. Zaharov of the 113th Rifle Brigade",
    "Rear Admiral A. I. Leonov.",
    "Didi pays $1.2 billion for it",
    "incident (事件 jiken?) (ja) occurred",
    "the Mongolian People's Army trespassed.",
    "At 10:30 a.m. on August 19, it ended.",
    "Coox, Alvin D.: Nomonhan",
  ])("keeps %j whole", (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ["The siege ended. The troops left.", ["The siege ended.", "The troops left."]],
    ["fighting ended at 6 p.m. What Japan calls", ["fighting ended at 6 p.m.", "What Japan calls"]],
    ["in Russia.[1] Scores of cavalry", ["in Russia.[1]", "Scores of cavalry"]],
    ["in 1945. 37 soldiers were killed.", ["in 1945.", "37 soldiers were killed."]],
    ["“It is excessive.” The army replied.", ["“It is excessive.”", "The army replied."]],
    ["a film called Island.. At the summit", ["a film called Island..", "At the summit"]],
    ["uses JavaScript.Please turn it on", ["uses JavaScript.", "Please turn it on"]],
    ["What was it? Still, they fought!", ["What was it?", "Still, they fought!"]],
    ["stationed in the U.S. The islands fell.", ["stationed in the U.S.", "The islands fell."]],
  ])("splits %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe("scrapedSentencesOf", () => {
  it.each([
    ["published daily by the By 9:00 they were sunk.", ["published daily by the", "By 9:00 they were sunk."]],
    [
      "Lowy Institute, Copyright 2022 Giving up the islands is",
      ["Lowy Institute, Copyright 2022", "Giving up the islands is"],
    ],
    ["thundered towards us. urges gas rationing", ["thundered towards us.", "urges gas rationing"]],
  ])("parts what was run together in %j", (text, sentences) => {
    expect(splitScraped(text)).toEqual(sentences);
  });

  it("leaves a capital inside a quotation alone", () => {
    const text = 'heard a soldier calling "please The end" twice';
    expect(splitScraped(text)).toEqual([text]);
  });
});
