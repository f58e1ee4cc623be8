import { describe, expect, it } from "vitest";
import { readFigures } from "../../../pipeline/grammar/figure/read-figures.ts";
import type { AnalysedPassage } from "../../../pipeline/grammar/mention.ts";
import { analysed } from "./analysed.ts";

/** Number, measure, object and sides of each figure. */
function read(...passages: AnalysedPassage[]) {
  return readFigures(passages).map((figure) => [
    passages[figure.passage]?.passage.text.slice(figure.number.start, figure.number.end),
    figure.measure,
    figure.object,
    figure.party.map(({ party }) => party).join("|"),
  ]);
}

describe("readFigures", () => {
  it("takes what befell the counted from the words behind the noun", () => {
    expect(read(analysed("37 Soviet soldiers were killed; the Japanese forces suffered no casualties."))).toEqual([
      ["37", "killed", "soldiers", "soviet_union"],
      ["no", "casualties", "soldiers", "japan"],
    ]);
  });

  it("lets a list share the words behind its last member", () => {
    expect(
      read(analysed("The Soviet forces reported 60 army soldiers and 17 naval infantrymen dead or wounded.")),
    ).toEqual([
      ["60", "casualties", "soldiers", "soviet_union"],
      ["17", "casualties", "soldiers", "soviet_union"],
    ]);
  });

  it("gives “another 5” the sides of the list before it", () => {
    const text = "Two Japanese and four Manchukuoan soldiers were killed, and another 5 were wounded.";
    expect(read(analysed(text))).toEqual([
      ["Two", "killed", "soldiers", "japan"],
      ["four", "killed", "soldiers", "manchukuo"],
      ["5", "wounded", "soldiers", "japan|manchukuo"],
    ]);
  });

  it("takes what was made in a state for no one’s of that state", () => {
    const text = "The Soviet division has two regiments of Chinese P-63 fighters.";
    expect(read(analysed(text))).toEqual([["two", "strength", "units", "soviet_union"]]);
  });

  it("gives “the 36 soldiers” the side of the 36 before", () => {
    const first = analysed("The Japanese women brought a total of 36 soldiers.");
    const second = analysed("Later the 36 soldiers reached the town.", { at: { index: 1, start: 60 } });
    expect(read(first, second).at(-1)).toEqual(["36", "strength", "soldiers", "japan"]);
  });

  it("names the first of the listed ships, whose record tells the side", () => {
    const names = { "Taito Maru": "vessel", "Shinko Maru": "vessel" } as const;
    const [figure] = readFigures([analysed("Three ships—Taito Maru and Shinko Maru—were sunk.", { names })]);
    expect(figure?.subject).toEqual({ passage: 0, name: 0 });
    expect(figure?.rules.subject).toBe("figure/named-members");
  });

  it("knows the ally of a main side, and so the opponent of the ally", () => {
    const passages = [
      analysed("Mongolian and Soviet troops met Japanese troops. Soviet tanks fired on Japanese tanks."),
      analysed("Then Sugimoto drove the Mongolians south, at the cost of eight men killed.", {
        names: { Sugimoto: "person" },
        at: { index: 1, start: 90 },
      }),
    ];
    expect(read(...passages).at(-1)).toEqual(["eight", "killed", "soldiers", "japan"]);
  });

  it("leaves the place of a part of what is counted alone", () => {
    const text = "The number of repatriates, including those from Korea, was 16,006 soldiers.";
    const [figure] = readFigures([analysed(text, { names: { Korea: "place" } })]);
    expect(figure?.place).toBeNull();
  });

  it("makes those captured the other side’s", () => {
    const text = "A Manchukuoan army unit clashed with a Mongolian party, reportedly capturing 10 soldiers.";
    const [figure] = readFigures([analysed(text)]);
    expect(figure?.party.map(({ party }) => party)).toEqual(["mongolia"]);
    expect(figure?.counterparty.map(({ party }) => party)).toEqual(["manchukuo"]);
    expect(figure?.modality).toBe("alleged");
  });

  it("reads supplies as the receiver’s, with the giver as the other side", () => {
    const text =
      "The Soviets supplied the Chinese with 82 tanks, over 1,300 pieces of artillery and 1,550 trucks and tractors.";
    const figures = readFigures([analysed(text)]);
    expect(figures.map(({ measure, object }) => [measure, object])).toEqual([
      ["supplied", "tanks"],
      ["supplied", "artillery"],
      ["supplied", "vehicles"],
    ]);
    expect(figures.map(({ party }) => party[0]?.party)).toEqual(["china", "china", "china"]);
    expect(figures.map(({ counterparty }) => counterparty[0]?.party)).toEqual(Array(3).fill("soviet_union"));
  });

  it("reads the rows of an infobox cell by their headings", () => {
    const text =
      "- Casualties1: 56th Rifle Corps:, 527+ killed, 845+ wounded, Pacific Fleet:, 89+ killed, Total killed:, 616–1,191+ killed";
    const cell = analysed(text, {
      names: { "56th Rifle Corps": "unit", "Pacific Fleet": "unit" },
      at: { kind: "infobox", label: "Casualties1" },
    });
    const figures = readFigures([cell]);
    expect(figures.map(({ measure, object, subject }) => [measure, object, subject?.name ?? null])).toEqual([
      ["killed", "soldiers", 0],
      ["wounded", "soldiers", 0],
      ["killed", "soldiers", 1],
      ["killed", "soldiers", null],
    ]);
    expect(figures.map(({ partOf }) => partOf)).toEqual([3, null, 3, null]);
  });

  it("keeps whose estimate the lines under a heading of a table are", () => {
    const at = { kind: "infobox", label: "Casualties and losses" } as const;
    const figures = readFigures([
      analysed("Japanese estimate:", { at }),
      analysed("29,525 dead", { at }),
      analysed("147,259 dead, wounded, missing, captured", { at }),
    ]);
    expect(figures.map(({ measure, attribution }) => [measure, attribution?.words])).toEqual([
      ["killed", "Japanese estimate"],
      ["casualties", "Japanese estimate"],
    ]);
  });

  it("knows the parts of a number and their places", () => {
    const text =
      "Around 2,000 civilians were killed, including approximately 1,000 in Moeka, 190 in Esutori and 70 in Shikuka.";
    const figures = readFigures([analysed(text, { names: { Moeka: "place", Esutori: "place", Shikuka: "place" } })]);
    expect(figures.map(({ partOf, place, measure, object }) => [partOf, place?.name ?? null, measure, object])).toEqual(
      [
        [null, null, "killed", "civilians"],
        [0, 0, "killed", "civilians"],
        [0, 1, "killed", "civilians"],
        [0, 2, "killed", "civilians"],
      ],
    );
  });

  it("follows “of these men” into the sentence before", () => {
    const figures = readFigures([
      analysed("They sent 3,665 Soviet advisors.", { at: { index: 0 } }),
      analysed("195 of these men, almost all officers, died in battle.", { at: { index: 1 } }),
    ]);
    expect(figures[1]).toMatchObject({ measure: "killed", object: "soldiers", partOf: 0 });
    expect(figures[1]?.party.map(({ party }) => party)).toEqual(["soviet_union"]);
  });

  it("tells a plan from what happened", () => {
    const [plan, fact] = readFigures([
      analysed("The plan aimed to evacuate 160,000 individuals."),
      analysed("Around 76,000 people successfully evacuated the island."),
    ]);
    expect(plan).toMatchObject({ measure: "evacuated", modality: "planned", best: 160000 });
    expect(fact).toMatchObject({ measure: "evacuated", modality: "actual", best: 76000, approximate: true });
  });

  it("gives a strength in brackets to the unit in front of them", () => {
    const text = "The 113th Rifle Brigade (about 2,600 men) sailed on August 18.";
    const [figure] = readFigures([
      analysed(text, { names: { "113th Rifle Brigade": "unit" }, dates: { "August 18": "1945-08-18" } }),
    ]);
    expect(figure).toMatchObject({
      measure: "strength",
      object: "soldiers",
      subject: { passage: 0, name: 0 },
      date: { passage: 0, date: 0 },
    });
  });

  it.each([
    ["140 Mongolians were arrayed against him.", "140", "strength", "soldiers"],
    ["An 11-man patrol came.", "11", "strength", "soldiers"],
    ["They used two horse-drawn 37mm artillery pieces.", "two", "strength", "artillery"],
    ["The town lost 400 homes.", "400", "buildings_destroyed", "homes"],
    ["About 23,000 ethnic Koreans remained on the island.", "About 23,000", "remained", "people"],
    ["At least 100,000 Japanese civilians fled.", "At least 100,000", "displaced", "civilians"],
    ["The number of incidents increased to over 150 per year.", "over 150", "incidents", "incidents"],
    ["Mongolian casualties are unknown.", "unknown", "casualties", "soldiers"],
    ["The post lay 20 kilometers north of the town.", "20", "distance", "kilometres"],
    ["The Soviets lost 70,000 men.", "70,000", "casualties", "soldiers"],
    ["Three destroyers, Hull (DD), Monaghan (DD), and Spence (DD), capsized and sank.", "Three", "destroyed", "ships"],
    ["About 400 guard fighters were arrested.", "About 400", "captured", "soldiers"],
    ["The total number of war dead is 24,400.", "24,400", "died", "people"],
    ["The death in combat of 139 soldiers was reported.", "139", "killed", "soldiers"],
    ["Their average age is nearly 87.", "nearly 87", "other", "years"],
    ["They killed, wounded or captured some 520,000 men.", "some 520,000", "casualties", "soldiers"],
    ["More than 2 million Koreans were removed.", "More than 2 million", "displaced", "people"],
    ["It was a town with about 80,000 people.", "about 80,000", "population", "people"],
  ])("reads %j", (text, number, measure, object) => {
    expect(read(analysed(text)).map((figure) => figure.slice(0, 3))).toEqual([[number, measure, object]]);
  });

  it.each([
    "The plan was divided into three phases.",
    "During the first two years of the war aid was sent.",
    "The two islands were returned.",
    "The two leaders shared the view.",
    "Two side characters in the novel served there.",
    "They travelled a few blocks.",
  ])("makes no figure of %j", (text) => {
    expect(read(analysed(text))).toEqual([]);
  });

  it("tells a part of a number from its whole: “28 of 2,500 soldiers survived”", () => {
    expect(read(analysed("Only 28 of 2,500 Japanese soldiers survived."))).toEqual([
      ["28", "remained", "soldiers", "japan"],
      ["2,500", "strength", "soldiers", "japan"],
    ]);
  });

  it("gives a number the words right in front of “numbering”", () => {
    const text = "The Soviet forces, numbering 340,000, fought the attacking Japanese forces numbering 280,000.";
    expect(read(analysed(text)).map((row) => [row[0], row[3]])).toEqual([
      ["340,000", "soviet_union"],
      ["280,000", "japan"],
    ]);
  });

  it("gives a span of years to those who do what took it", () => {
    const text = "Seventy years after the war ended, Japanese and Soviets are still trying.";
    expect(read(analysed(text))[0]?.[3]).toBe("japan|soviet_union");
  });

  it("finds whose an order is in the sentence before", () => {
    const first = analysed("The Soviet command issued it.", { at: { index: 0 } });
    const second = analysed("This order was issued three days later.", { at: { index: 1 } });
    expect(read(first, second)[0]).toEqual(["three", "duration", "days", "soviet_union"]);
  });

  it("takes a relation between two sides for neither of them", () => {
    const text = "Some 300,000 died in the Soviet–Japanese War.";
    expect(read(analysed(text))[0]?.[3]).toBe("");
  });

  it("takes who sustained losses for whose they were, and not for who inflicted them", () => {
    const fought = analysed("Soviet troops fought Japanese troops.");
    const losses = analysed("The losses sustained by the Japanese forces amounted to 568 killed.", {
      at: { index: 1 },
    });
    expect(read(fought, losses).at(-1)).toEqual(["568", "killed", "soldiers", "japan"]);
  });

  it("gives those told of along with others the same fate", () => {
    const text = "Some 9,200 Soviet soldiers were killed along with 7,299 civilians.";
    expect(read(analysed(text)).map((row) => row.slice(0, 3))).toEqual([
      ["Some 9,200", "killed", "soldiers"],
      ["7,299", "killed", "civilians"],
    ]);
  });

  it("keeps what a bracket tells inside it", () => {
    const text = "In all (125,000 Soviet and 175,500 Japanese soldiers) the dead were 450,000.";
    expect(read(analysed(text)).at(-1)?.[3]).toBe("");
  });

  it.each([
    ["The war began three days after the bombing of Hiroshima.", "Hiroshima", null],
    ["The post lay 20 kilometers north of Suifenho.", "Suifenho", 0],
    ["They declared war on Korea and 200 soldiers fell.", "Korea", null],
    ["Two brigades were the main axis, and landings were planned at Toro.", "Toro", null],
    ["Some 1,400 women, children, and elderly people were taken to Maoka.", "Maoka", 0],
    ["Over 200 soldiers, armed with artillery, were stationed at Kumasasa.", "Kumasasa", 0],
    ["Toyohara also came under fire, resulting in over 100 casualties.", "Toyohara", 0],
  ])("reads where it was in “%s”", (text, place, name) => {
    const [figure] = readFigures([analysed(text, { names: { [place]: "place" } })]);
    expect(figure?.place?.name ?? null).toBe(name);
  });

  it("does not carry on a date by which something was over", () => {
    const first = analysed("By 2010 this was over.", { dates: { "2010": "2010" }, at: { index: 0 } });
    const carried = { ...first, dates: first.dates.map((date) => ({ ...date, modifier: "by" as const })) };
    const second = analysed("The Japanese sent 300 soldiers.", { at: { index: 1 } });
    expect(readFigures([carried, second])[0]?.date).toBeNull();
  });
});
