import { expect, it } from "vitest";
import { readTellings } from "../../../pipeline/grammar/event/read-tellings.ts";
import { analysed } from "../../support/analysed.ts";

function statuses(text: string): string[] {
  const { passages, properEvents } = analysed(text);
  return readTellings(passages, properEvents).map(({ status, type }) => `${status} ${type}`);
}

it.each([
  ["The Soviets claimed the Japanese had attacked Maoka on 5 May 1938.", "alleged battle"],
  ["The Soviets accused Japan of attacking Maoka on 5 May 1938.", "alleged battle"],
  ["According to the Soviets, Japanese troops had attacked Maoka on 5 May 1938.", "alleged battle"],
  ["According to Soviet records, Soviet troops attacked Maoka on 5 May 1938.", "happened battle"],
  ["According to Japanese historians, the Soviets attacked Maoka on 5 May 1938.", "happened battle"],
])("%s: %s", (text, status) => {
  expect(statuses(text)).toContain(status);
});

it.each([
  ["The order was based on the fear that Soviet forces might land at Ōtomari.", "feared landing"],
  ["Rumors circulated in the town that Soviet forces would land at Ōtomari.", "feared landing"],
  ["Sergeant Nakagaki managed to persuade them not to commit suicide.", "averted mass_suicide"],
])("%s: %s", (text, status) => {
  expect(statuses(text)).toContain(status);
});

it("makes no plan of what would only follow from a condition", () => {
  expect(statuses("If the weather held, Soviet forces would land at Ōtomari.")).toEqual([]);
});
