import { describe, expect, it } from "vitest";
import type { Reference } from "../../../pipeline/grammar/mention.ts";
import { readMovements } from "../../../pipeline/grammar/movement/read-movements.ts";
import { analysed } from "../../support/analysed.ts";

function moved(text: string) {
  const { passages, properEvents } = analysed(text);
  const words = (at: Reference | null) =>
    at === null ? null : passages[at.passage]?.passage.text.slice(at.start, at.end);
  return readMovements(passages, properEvents).map((reading) => ({
    mover: words(reading.mover) ?? reading.party?.id ?? (reading.isCivilian ? "civilians" : null),
    from: words(reading.from),
    to: words(reading.to),
    via: reading.via.map(words),
    mode: reading.mode,
    purpose: reading.purpose,
    date: reading.date?.value ?? null,
  }));
}

it("reads who went from where to where, how and what for", () => {
  expect(moved("On 13 August 1945, the Soya Maru sailed from Ōtomari to Hokkaido with refugees.")).toEqual([
    {
      mover: "Soya Maru",
      from: "Ōtomari",
      to: "Hokkaido",
      via: [],
      mode: "sea",
      purpose: "evacuation",
      date: "1945-08-13",
    },
  ]);
});

describe("the ends of a movement", () => {
  it.each([
    ["The 88th Division fell back to Toyohara.", null, "Toyohara"],
    ["The Soviet forces reached the outskirts of Toyohara.", null, "Toyohara"],
    ["The Soya Maru left Ōtomari for Hokkaido.", "Ōtomari", "Hokkaido"],
    ["Japanese soldiers captured in the Kuril Islands were sent to Siberia.", "Kuril Islands", "Siberia"],
    ["Many of the prisoners of war of the Soviet Union in Sakhalin waited.", null, null],
    ["Soviet troops withdrew to camps near Maoka.", null, "Maoka"],
    ["The Soviets drove the Japanese back to Toyohara.", null, "Toyohara"],
    ["Soviet gunboats crossed the river and occupied Maoka.", null, "Maoka"],
    ["The Soya Maru, en route to Maoka, was sunk.", null, "Maoka"],
    ["Japan recalled Prime Minister Abe's visit to Russia (April 2013).", null, "Russia"],
  ])("%s", (text, from, to) => {
    expect(moved(text).map((each) => [each.from, each.to])).toEqual(from === null && to === null ? [] : [[from, to]]);
  });

  it("joins what one sentence tells of the departure and of the arrival", () => {
    expect(
      moved("The 25th Infantry Regiment boarded a train in Maoka on 16 August 1945 and arrived in Toyohara."),
    ).toMatchObject([{ from: "Maoka", to: "Toyohara", date: "1945-08-16" }]);
  });

  it("starts from where the same mover went in the sentence before", () => {
    expect(
      moved("The 25th Infantry Regiment retreated to Maoka. The 25th Infantry Regiment then moved to Toyohara."),
    ).toMatchObject([{ to: "Maoka" }, { from: "Maoka", to: "Toyohara" }]);
  });

  it("adds others who come from elsewhere", () => {
    expect(
      moved("In 1946, 2,000 people from Maoka crossed over to Hokkaido, along with 300 people from Shikuka."),
    ).toMatchObject([
      { mover: "civilians", from: "Maoka", to: "Hokkaido", date: "1946" },
      { mover: "civilians", from: "Shikuka", to: "Hokkaido", date: "1946" },
    ]);
    expect(
      moved(
        "The evacuation ship Soya Maru departed from Ōtomari on 13 August 1945, followed by ships from Honto on 18 August.",
      ),
    ).toMatchObject([
      { mover: "Soya Maru", from: "Ōtomari", date: "1945-08-13" },
      { mover: "civilians", from: "Honto", date: "1945-08-18" },
    ]);
  });

  it("does not take the ends of a road for those of who is on it", () => {
    expect(moved("The Japanese sent troops along the road from Maoka to Toyohara.")).toEqual([]);
  });
});

describe("the mover", () => {
  it.each([
    ["On 14 August 1945, Japanese troops were sent from Maoka to Toyohara by train.", ["japan"]],
    ["The 25th Infantry Regiment sent three companies to Maoka.", ["25th Infantry Regiment"]],
    ["Zhukov sent three companies to Maoka.", []],
    ["Forces of the 25th Infantry Regiment retreated to Maoka.", ["25th Infantry Regiment"]],
    ["The Soya Maru was carrying refugees from Honto to Ōtomari.", ["civilians"]],
    ["Colonel Kobayashi was captured. He was sent to Siberia.", ["Kobayashi"]],
    ["The Soya Maru was commanded by Captain Kobayashi. On the 31st she returned to Maoka.", ["Soya Maru"]],
    ["On 7 June 1942 the Japanese landed on Attu.", ["japan"]],
    ["Around 10,000 Soviet troops advanced into Manchuria.", ["soviet_union"]],
    ["A total of 841 Ainu were relocated to Hokkaido.", ["ainu"]],
    ["There were refugees who had fled from Toyohara.", ["civilians"]],
    ["Soviet planes attacked. The aircraft took off from Khabarovsk.", ["soviet_union"]],
    ["A telegram from the 88th Division arrived in Toyohara.", []],
  ])("%s", (text, movers) => {
    expect(moved(text).map(({ mover }) => mover)).toEqual(movers);
  });
});

it("does not date what happened days later by the day before it", () => {
  expect(
    moved("The 25th Infantry Regiment landed at Maoka on 3 April 1945 and entered Toyohara eight days later."),
  ).toMatchObject([
    { to: "Maoka", date: "1945-04-03" },
    { from: "Maoka", to: "Toyohara" },
  ]);
  expect(
    moved("The 25th Infantry Regiment landed at Maoka on 3 April 1945 and entered Toyohara eight days later.")[1]?.date,
  ).not.toBe("1945-04-03");
});

it("takes paratroopers to land from the air", () => {
  expect(moved("Soviet paratroopers landed at Maoka.")).toMatchObject([{ mode: "air", purpose: "attack" }]);
});

it.each([
  "The 88th Division planned to withdraw to Toyohara.",
  "The road led from Maoka to Toyohara.",
  "The division did not retreat to Toyohara.",
  "The 88th Division tried to escape to Toyohara.",
  "The Soviet forces almost reached Toyohara.",
  "The Soviets would land at Maoka if the weather held.",
  "The 88th Division was ordered to retreat to Toyohara.",
  "A government headed by Kolchak was formed in Omsk.",
  "The Japanese retreated, leaving Maoka in ruins.",
  "Soviet troops were sent to drive the Japanese out, and the war went to Toyohara.",
  "Japan announced the visit ahead of Prime Minister Abe's trip to Russia.",
])("leaves %s alone", (text) => {
  expect(moved(text)).toEqual([]);
});
