import { describe, expect, it } from "vitest";
import type { Passage } from "../../../pipeline/text/passage.ts";
import { dates, mentions, textOf } from "./reading.ts";

type Sentence = string | [string, Partial<Passage>];
const heading = (text: string): Sentence => [text, { kind: "heading" }];
const under = (text: string, ...headings: string[]): Sentence => [
  text,
  { headings: headings.map((words, index) => ({ level: index + 2, text: words })) },
];
const infobox = (text: string): Sentence => [text, { kind: "infobox", label: "Date" }];
const shuffled = (text: string): Sentence => [text, { continues: false }];
/** The last mention of a text, words and value. */
const last = (...sentences: Sentence[]) => dates(...sentences).at(-1);

describe("the year of a bare date", () => {
  it("comes from the sentence before", () => {
    expect(last("In February 1936, he was ordered out.", "On February 12, his men won.")).toEqual([
      "February 12",
      "1936-02-12",
    ]);
  });

  it("comes from the heading above", () => {
    const section = "===1936 border incidents===";
    expect(last("In 1941 the pact was signed.", heading(section), under("On April 3 they met.", section))).toEqual([
      "April 3",
      "1936-04-03",
    ]);
  });

  it("comes from the infobox", () => {
    expect(last(infobox("- Date: 11–25 August 1945, ()"), "On August 16 they landed.")).toEqual([
      "August 16",
      "1945-08-16",
    ]);
  });

  it("comes from the infobox in a heading too", () => {
    expect(
      last(infobox("- Date: 11–25 August 1945, ()"), heading("=== August 16: Tōro landing operation ===")),
    ).toEqual(["August 16", "1945-08-16"]);
  });

  it("comes from what the same sentence goes on to say, when nothing was said before", () => {
    expect(dates("After skirmishes on May 11 they met again in June 1939.")[0]).toEqual(["May 11", "1939-05-11"]);
  });

  it("comes from a year that only qualifies a noun, when nothing else says one", () => {
    expect(last("The battle of Helsinki was a 1918 battle of the civil war.", "They landed on 3 April.")).toEqual([
      "3 April",
      "1918-04-03",
    ]);
  });

  it("comes from the day that the same sentence told with its year, even beside the story", () => {
    expect(
      last(
        "The treaty was signed on 18 March 1921.",
        "It began, they say, when he formed an alliance (April 21, 1920) and their forces took Kiev on May 7.",
      ),
    ).toEqual(["May 7", "1920-05-07"]);
  });

  it("is the first of the years that a heading spans", () => {
    const section = "Siberia (1920–22)";
    expect(last(heading(section), under("On 6 February he was shot.", section))).toEqual(["6 February", "1920-02-06"]);
  });

  it("does not follow a remark on since when something was so", () => {
    expect(
      last("On 28 May 1939 the force was destroyed.", "He was their commander from May 1938.", "He came on 5 June."),
    ).toEqual(["5 June", "1939-06-05"]);
  });

  it("is the first of the infobox, where its dates span two", () => {
    expect(last(infobox("Date October 2, 1941 – January 7, 1942"), infobox("As of October 1:"))).toEqual([
      "October 1",
      "1941-10-01",
    ]);
  });

  it("does not follow a year that its sentence looks back to", () => {
    expect(
      last("In 1937, Japan invaded China after taking Manchuria in 1931.", "Its troops took Nanjing in December."),
    ).toEqual(["December", "1937-12"]);
  });

  it("follows a year that opens a later clause", () => {
    expect(
      last(
        "The attacks began on 25 October 1944.",
        "The battles of 1943 had driven the army from the islands, and in 1944, landings took the Marianas.",
        "The victory in June was complete.",
      ),
    ).toEqual(["June", "1944-06"]);
  });

  it("stays open when nothing says it", () => {
    expect(last("Tokyo announced on Aug. 15 that it was ready.")).toEqual(["Aug. 15", "XXXX-08-15"]);
  });

  it("is the one that follows, for a January after December", () => {
    expect(last("On 19 December 1935, a unit clashed.", "More attempts occurred in January, with aircraft.")).toEqual([
      "January",
      "1936-01",
    ]);
  });

  it("is the one before, for a December after January", () => {
    expect(last("On 6 January 1943 they fled.", "The siege had begun in December.")).toEqual(["December", "1942-12"]);
  });

  it("is the same for an autumn after spring", () => {
    expect(last("In March 1936 they came.", "They left in October.")).toEqual(["October", "1936-10"]);
  });
});

describe("what never resets the context", () => {
  const before = "On August 9, 1945, the war began.";
  it.each([
    "Cherevko (2003) argues that they intensified their attacks.",
    "The series (1971) discusses it.",
    "The 1971 War History Series widely publicized it.",
    "It says so in Order 1382.",
    "They sent Telegram No. 1045.",
    "See War History Series 44.",
    "They had 1,500 men.",
    "A force of 1900 men came.",
    "They launched Operation May Storm.",
    "It was told in the mid-1960s.",
    "Reports declassified in 2005 say otherwise.",
  ])("%j", (aside) => {
    expect(
      last(before, aside, "On August 16 they landed.", "On August 25, 1945, it was over.", "On August 26 they left."),
    ).toEqual(["August 26", "1945-08-26"]);
    expect(dates(before, aside, "On August 16 they landed.", "On August 25, 1945, it was over.")).toContainEqual([
      "August 16",
      "1945-08-16",
    ]);
  });

  it("a date in a clause under the main one", () => {
    const main =
      "On April 5, 1945, the Union denounced the pact, noting that it would end when it expired on April 13, 1946.";
    expect(last(main, "Four months later, the Union declared war.")).toEqual(["Four months later", "1945-08"]);
  });

  it("the end of something, in a story that is under way", () => {
    const lasting =
      "On October 20, 1944, they launched an assault that lasted until the fall of the city in February 1945.";
    expect(last(lasting, "By mid-November they had crossed.")).toEqual(["mid-November", "1944-11-11~/1944-11-20~"]);
    expect(last("The war lasted until 2 September 1945.", "On 9 August they came.")).toEqual([
      "9 August",
      "1945-08-09",
    ]);
  });

  it("a year compared with", () => {
    expect(last("In May 2008 violence fell, compared to a high in the summer of 2007.", "In June it rose.")).toEqual([
      "June",
      "2008-06",
    ]);
  });
});

describe("a relative date", () => {
  it("counts from a date in the same sentence", () => {
    const sentence = "When the Legion got back in 1920, the country had been created two years before.";
    expect(last(sentence)).toEqual(["two years before", "1918"]);
  });

  it("takes over a whole span of years", () => {
    expect(last("From 1918 to 1920 they helped the Whites.", "In the same years they also helped the Legion.")).toEqual(
      ["the same years", "1918/1920"],
    );
  });

  it("crosses the end of month and year", () => {
    expect(last("On 31 December 1944 they came.", "The next day they left.")).toEqual(["The next day", "1945-01-01"]);
  });

  it("keeps an open year open", () => {
    expect(last(shuffled("The force set sail early on Aug. 17, and at 2:30 the following morning it landed."))).toEqual(
      ["the following morning", "XXXX-08-18"],
    );
  });

  it("is left out where the calendar depends on the unknown year", () => {
    expect(dates(shuffled("They left on Feb. 28, and the next day it rained."))).toEqual([["Feb. 28", "XXXX-02-28"]]);
  });

  it("is left out when no date was said", () => {
    expect(dates("The next day, heavy bombardments paved the way.")).toEqual([]);
  });

  it("is left out when only a month was said", () => {
    expect(last("In June 1935 they fired.", "The next day they stopped.")).toEqual(["June 1935", "1935-06"]);
  });

  it.each([
    ["Two years later they left.", "Two years later", "1937"],
    ["The following year they left.", "The following year", "1936"],
    ["In August of that year they left.", "August of that year", "1935-08"],
    ["By the end of the month they left.", "the end of the month", "1935-06-21~/1935-06-30~"],
    ["The following winter they left.", "The following winter", "1936-24"],
    ["A week later they left.", "A week later", "1935-06-10"],
  ])("%j counts from 3 June 1935", (sentence, words, value) => {
    expect(last("On 3 June 1935 they came.", sentence)).toEqual([words, value]);
  });
});

describe("the month of a bare day", () => {
  it("comes from the heading of the section", () => {
    expect(
      last(
        infobox("- Date: 11–25 August 1945, ()"),
        heading("===August 20th – Maoka==="),
        "On the 20th, Suzuki met them.",
      ),
    ).toEqual(["the 20th", "1945-08-20"]);
  });

  it("is the next one when the day has run over its end", () => {
    expect(last("On August 30, 1945, they sailed.", "On the 1st, they landed.")).toEqual(["the 1st", "1945-09-01"]);
  });

  it("is unknown where no month was said", () => {
    expect(last("In 1945 they sailed.", "On the 1st, they landed.")).toEqual(["1945", "1945"]);
  });
});

describe("a shuffled source", () => {
  it("carries nothing from sentence to sentence", () => {
    const found = dates(
      shuffled("At Yalta in February 1945, he promised."),
      shuffled("In October, Russia deployed."),
      shuffled("The next day they left."),
    );
    expect(found).toEqual([
      ["February 1945", "1945-02"],
      ["October", "XXXX-10"],
    ]);
  });
});

describe("what a mention keeps", () => {
  it("is which parts the words state, which were inferred, and from where", () => {
    const [first, second] = mentions(textOf("In February 1936, he left.", "By February 12, his men won."));
    expect(first).toMatchObject({
      stated: ["year", "month"],
      inferred: [],
      anchor: null,
      firstDay: "1936-02-01",
      lastDay: "1936-02-29",
    });
    expect(second).toMatchObject({
      rule: "date/month-day-year",
      stated: ["month", "day"],
      inferred: ["year"],
      anchor: { passage: 0, start: 3, end: 16 },
      firstDay: "1936-02-12",
      lastDay: "1936-02-12",
      modifier: "by",
    });
  });

  it("is no first or last day where the year is open", () => {
    expect(mentions(textOf("on Aug. 15 it"))[0]).toMatchObject({
      value: "XXXX-08-15",
      firstDay: null,
      lastDay: null,
      inferred: [],
    });
  });

  it("is the clock of a time", () => {
    const [first, second] = mentions(textOf("at 2:00 pm, or approximately 1:00 pm Japan time, the city"));
    expect(first).toMatchObject({ kind: "time", value: "14:00", timeZone: null, stated: ["time"] });
    expect(second).toMatchObject({ kind: "time", value: "13:00", timeZone: "Japan time", modifier: "around" });
  });
});
