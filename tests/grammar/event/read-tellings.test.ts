import { expect, it } from "vitest";
import { readTellings } from "../../../pipeline/grammar/event/read-tellings.ts";
import type { EventTelling } from "../../../pipeline/grammar/event/telling.ts";
import { analysed } from "../../support/analysed.ts";

interface Row {
  readonly type: string;
  readonly status: string;
  readonly date: string | null;
  readonly places: readonly string[];
  readonly parties: readonly string[];
}

/** What a text tells, without what only points back. */
function told(text: string, discourse: "continuous" | "shuffled" = "continuous"): Row[] {
  const { passages, properEvents } = analysed(text, discourse);
  const words = ({ passage, start, end }: EventTelling["places"][number]["at"]) =>
    passages[passage]?.passage.text.slice(start, end) ?? "";
  return readTellings(passages, properEvents)
    .filter(({ weight }) => weight !== "echo")
    .map(({ type, status, date, places, parties }) => ({
      type,
      status,
      date: date?.value ?? null,
      places: places.map(({ at, role }) => `${role} ${words(at)}`),
      parties: parties.map(({ party, role }) => `${role} ${party}`),
    }));
}

const types = (text: string) =>
  told(text).map(({ type, status }) => (status === "happened" ? type : `${status} ${type}`));

it("reads a verb with who, whom, where and when", () => {
  expect(told("On 9 August 1945, the Soviets invaded Manchuria.")).toEqual([
    {
      type: "campaign",
      status: "happened",
      date: "1945-08-09",
      places: ["target Manchuria"],
      parties: ["attacker soviet_union"],
    },
  ]);
});

it("turns the sides round in the passive", () => {
  expect(told("On 20 August 1945, Maoka was occupied by Soviet troops.")[0]).toEqual({
    type: "occupation",
    status: "happened",
    date: "1945-08-20",
    places: ["target Maoka"],
    parties: ["attacker soviet_union"],
  });
});

it("reads a noun that a verb puts into effect, and one mentioned with its place", () => {
  expect(types("Soviet forces launched an attack on Toyohara on 22 August 1945.")).toEqual(["battle"]);
  expect(told("After the Japanese occupation of Korea, trade grew.")[0]).toMatchObject({
    type: "occupation",
    places: ["target Korea"],
  });
});

it("tells two places bombed in one breath apart", () => {
  expect(told("The atomic bombings of Hiroshima and Nagasaki were reported.").map(({ places }) => places)).toEqual([
    ["target Hiroshima"],
    ["target Nagasaki"],
  ]);
});

it.each([
  ["The Soviets planned to invade Hokkaido.", ["planned campaign"]],
  ["The Soviet plan to occupy Hokkaido was halted.", ["averted occupation"]],
  ["The garrison of Maoka refused to surrender to the Soviets at Maoka.", ["refused surrender"]],
])("%s is a plan, and what became of it is kept", (text, expected) => {
  expect(types(text)).toEqual(expected);
});

it.each([
  "The 25th Infantry Regiment was stationed at Maoka.", // a state
  "Soviet troops did not land at Maoka on 20 August 1945.", // negated
  "If Soviet troops landed at Maoka, the town would burn.", // a condition
  "They stayed behind at Maoka to defend the town.", // a purpose
  "The landing craft lay at Maoka on 20 August 1945.", // a kind of boat
  "In the novel, Japanese soldiers raided Mongolia in 1939.", // fiction
  "The old order had been easy to defend.", // no command
])("tells nothing: %s", (text) => {
  expect(told(text).filter(({ status }) => status === "happened")).toEqual([]);
});

it("tells what somebody was forced or began to do, not what somebody was ordered to", () => {
  expect(types("On 16 August 1945, the division began to withdraw from Maoka to Toyohara.")).toEqual(["retreat"]);
  expect(types("On 16 August 1945, Higuchi ordered the 88th Division to attack Maoka.")).toEqual(["order"]);
});

it("marks what one side alone says", () => {
  expect(types("Japan claimed that Soviet troops attacked Maoka on 20 August 1945.")).toEqual(["alleged battle"]);
});

it("takes the day from the paragraph, but not where the clause looks back", () => {
  const [, landing] = told("On 14 August 1945, reserves were mobilised in Sakhalin. Soviet troops landed at Tōro.");
  expect(landing).toMatchObject({ type: "landing", date: "1945-08-14" });
  const back = told(
    "On 14 August 1945, reserves were mobilised in Sakhalin. Few remained when Soviet troops landed at Tōro.",
  );
  expect(back.at(-1)).toMatchObject({ type: "landing", date: null });
});

it("lets nothing carry over in a shuffled text", () => {
  const rows = told("On 14 August 1945, Soviet planes bombed Toyohara. Soviet troops landed at Maoka.", "shuffled");
  expect(rows.find(({ type }) => type === "landing")?.date).toBeNull();
});

it("names an event whose name has dropped out of the page by its heading", () => {
  const { passages, properEvents } = analysed(
    "==1937==\n\n===Kanchazu Island incident===\nIn June 1937, the (ja) occurred on the Amur River.\n",
  );
  const telling = readTellings(passages, properEvents).find(({ rule }) => rule === "event/name-of-heading");
  expect(telling).toMatchObject({
    type: "skirmish",
    date: { value: "1937-06" },
    name: { text: "Kanchazu Island incident" },
  });
});

it("keeps a second name as another name of the same event", () => {
  const { passages, properEvents } = analysed(
    "The Battle of Lake Khasan (29 July – 11 August 1938), also known as the Changkufeng Incident, was fought in 1938.",
  );
  const [battle, ...others] = readTellings(passages, properEvents).filter(({ name }) => name !== null);
  expect(battle?.name).toMatchObject({ text: "Battle of Lake Khasan", aliases: ["Changkufeng Incident"] });
  expect(battle?.date?.value).toBe("1938-07-29/1938-08-11");
  expect(others).toEqual([]);
});

it("says how a bombardment ended in its outcome", () => {
  const { passages, properEvents } = analysed(
    "In June 1937, Japanese troops shelled the Soviets, sinking the lead gunboat.",
  );
  const [shelling] = readTellings(passages, properEvents).filter(({ weight }) => weight !== "echo");
  const { text } = passages[shelling?.passage ?? 0]?.passage ?? { text: "" };
  expect(shelling).toMatchObject({ type: "bombardment" });
  expect(text.slice(shelling?.outcome?.start, shelling?.outcome?.end)).toBe("sinking the lead gunboat.");
});

it("leaves the beginning of a war open to its end", () => {
  expect(
    told("On 9 August 1945, the attack started the Soviet–Japanese War.").find(({ type }) => type === "war")?.date,
  ).toBe("1945-08-09/..");
});

it("keeps the words of every telling within one sentence", () => {
  const { passages, properEvents } = analysed(
    "On 20 August 1945, Soviet troops landed at Maoka. They occupied the town by noon.",
  );
  for (const { passage, clause } of readTellings(passages, properEvents)) {
    expect(clause.start).toBeGreaterThanOrEqual(0);
    expect(clause.end).toBeLessThanOrEqual(passages[passage]?.passage.text.length ?? 0);
  }
});

it.each([
  ["At Maoka, evacuation ships were also attacked on 20 August 1945.", ["naval_action"]],
  ["On 13 August 1945, reconnaissance was conducted by torpedo boats off Maoka.", ["naval_action"]],
  ["On 20 August 1945, the Soviets responded with naval gunfire at Maoka.", ["bombardment"]],
  ["On 20 August 1945, ten men were captured by Soviet soldiers at Maoka.", ["internment"]],
  ["On 24 August 1945, an officer communicated the order to surrender to the 25th Infantry Regiment.", ["order"]],
])("%s", (text, expected) => {
  expect(types(text)).toEqual(expected);
});

it("takes a mistaken landing, a crushed hope and the clock of a country for what they are", () => {
  expect(types("On 13 August 1945, Japanese soldiers mistook the boats at Maoka as a full-scale landing.")).toEqual([]);
  expect(types("In 1945, the Soviet Union crushed the hopes of many Japanese at Maoka.")).toEqual([]);
  const [telling] = told("On 20 August 1945, at 1:00 pm Japan time, Maoka was occupied by Soviet troops.");
  expect(telling?.places).toHaveLength(1);
});

it("gives the clause as evidence, not the bare noun", () => {
  const text = "On 20 August 1945, the occupation of Maoka by the Soviets was completed.";
  const { passages, properEvents } = analysed(text, "continuous");
  const [telling] = readTellings(passages, properEvents);
  expect(text.slice(telling?.clause.start, telling?.clause.end)).toContain(
    "occupation of Maoka by the Soviets was completed",
  );
});

it("rests on the words of an infobox line, also of one that names a side alone", () => {
  const prose =
    "The battle was fought in the summer of 1941 and was one of the largest encirclements of the war in the east.";
  const page = `Battle of Kyiv\nDate 7 July 1941\nBelligerents\nGermany:\nSoviet Union:\n\n${prose}\n`;
  const { passages, properEvents } = analysed(page, "continuous");
  const tellings = readTellings(passages, properEvents).filter(({ rule }) => rule === "event/infobox-belligerents");
  expect(
    tellings.map(({ trigger, passage }) => passages[passage]?.passage.text.slice(trigger.start, trigger.end)),
  ).toEqual(["Germany:", "Soviet Union:"]);
});
