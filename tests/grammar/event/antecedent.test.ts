import { expect, it } from "vitest";
import { readTellings } from "../../../pipeline/grammar/event/read-tellings.ts";
import { analysed } from "../../support/analysed.ts";

/** Who does what, of the last telling of a text. */
function lastOf(text: string): string[] {
  const { passages, properEvents } = analysed(text);
  const last = readTellings(passages, properEvents).at(-1);
  const named = (last?.participants ?? []).map(({ at, role }) => {
    const words = passages[at.passage]?.passage.text.slice(at.start, at.end) ?? "";
    return `${role} ${words}`;
  });
  return [...(last?.parties ?? []).map(({ role, party }) => `${role} ${party}`), ...named];
}

it("follows a pronoun to the one side that the sentence before is about", () => {
  expect(lastOf("On 20 August 1945, the Soviets landed at Maoka. They occupied Toyohara.")).toEqual([
    "attacker soviet_union",
  ]);
});

it("points at the words of the sentence that names the side", () => {
  const { passages, properEvents } = analysed(
    "On 20 August 1945, the Soviets landed at Maoka. They occupied Toyohara.",
  );
  expect(readTellings(passages, properEvents).at(-1)?.parties[0]?.at.passage).toBe(0);
});

it("follows a bare noun to the one unit of its kind", () => {
  expect(
    lastOf("The 25th Infantry Regiment stood at Maoka. On 20 August 1945, the regiment withdrew to Toyohara."),
  ).toEqual(["unit 25th Infantry Regiment"]);
});

it.each([
  ["two sides before", "On 20 August 1945, the Soviets met the Japanese at Maoka. They occupied Toyohara."],
  ["a side that the sentence is not about", "Ships carried the Japanese to Maoka in 1945. They occupied Toyohara."],
  ["another paragraph", "On 20 August 1945, the Soviets landed at Maoka.\n\nThey occupied Toyohara."],
])("follows no pronoun where there is %s", (_, text) => {
  expect(lastOf(text)).toEqual([]);
});

it("follows no pronoun in a shuffled text", () => {
  const { passages, properEvents } = analysed(
    "The Soviets landed at Maoka in 1945. They occupied Toyohara.",
    "shuffled",
  );
  const occupied = readTellings(passages, properEvents).find(({ type }) => type === "occupation");
  expect(occupied?.parties ?? []).toEqual([]);
});
