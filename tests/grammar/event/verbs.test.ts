import { expect, it } from "vitest";
import { readTellings } from "../../../pipeline/grammar/event/read-tellings.ts";
import { analysed } from "../../support/analysed.ts";

function told(text: string): string[] {
  const { passages, properEvents } = analysed(text);
  return readTellings(passages, properEvents)
    .filter(({ weight, status }) => weight !== "echo" && status === "happened")
    .map(({ type, places }) =>
      [
        type,
        ...places.map(({ at, role }) => `${role} ${passages[at.passage]?.passage.text.slice(at.start, at.end)}`),
      ].join(" "),
    );
}

it.each([
  ["On 20 August 1945, Maoka fell to the Soviets.", ["occupation target Maoka"]],
  ["The Soviets besieged Maoka, which fell on 20 August 1945.", ["battle target Maoka", "occupation target Maoka"]],
  ["On 20 August 1945, Soviet troops entered Toyohara.", ["occupation target Toyohara"]],
  ["On 20 August 1945, the Soviets failed to capture Maoka.", ["battle target Maoka"]],
  ["On 20 August 1945, the Soviets attempted to take Maoka.", ["battle target Maoka"]],
  ["On 20 August 1945, Soviet bombers attacked Maoka.", ["air_raid target Maoka"]],
  ["In 1905, Russia lost Sakhalin to Japan.", ["transfer target Sakhalin"]],
  ["On 2 September 1945, Japan signed the surrender.", ["surrender", "surrender"]],
  ["On 15 August 1945, Japan announced that it was ready to surrender.", ["surrender"]],
  ["In 1956, the Soviet Union and Japan signed a joint declaration.", ["treaty", "treaty"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  "On 20 August 1945, the envoy entered Toyohara.", // no troops
  "The snow fell on Maoka on 20 August 1945.", // no place fell
  "On 20 August 1945, the Soviets failed to attack Maoka.", // nothing was done
  "On 20 August 1945, the Soviets nearly captured Maoka.", // nearly
  "On 20 August 1945, Higuchi recommended that troops be sent to Maoka.", // advice
  "In order to hold Maoka, the Japanese dug trenches in 1945.", // no command
  "On 20 August 1945, a pilot made an emergency landing at Maoka.", // a mishap
])("tells nothing of what did not come about or is another thing: %s", (text) => {
  expect(told(text)).toEqual([]);
});

it("gives each of two verbs what follows it", () => {
  expect(told("On 20 August 1945, Soviet troops landed at Maoka and occupied Toyohara.")).toEqual([
    "landing target Maoka",
    "occupation target Toyohara",
  ]);
});

it("gives the second of two verbs its own date", () => {
  const { passages, properEvents } = analysed(
    "Soviet troops landed at Maoka in August 1945 and took Otomari in September 1945.",
  );
  expect(readTellings(passages, properEvents).map(({ date }) => date?.value)).toEqual(["1945-08", "1945-09"]);
});

it("tells two clauses that a bare and joins apart", () => {
  const { passages, properEvents } = analysed(
    "On 20 August 1945, the Soviets took Maoka and the Japanese withdrew to Toyohara.",
  );
  const sides = readTellings(passages, properEvents).map(
    ({ type, parties }) => `${type} ${parties.map(({ party }) => party)}`,
  );
  expect(sides).toEqual(["occupation soviet_union", "retreat japan"]);
});

it("calls a battle naval that the text describes as one", () => {
  const { passages, properEvents } = analysed(
    "The Battle of Midway was a pivotal naval battle.\n\nAfter the Battle of Midway, Japan withdrew.",
  );
  const named = readTellings(passages, properEvents).filter(({ name }) => name !== null);
  expect(named.map(({ type }) => type)).toEqual(["naval_action", "naval_action"]);
});
