import { describe, expect, it } from "vitest";
import { readPlaceExpressions } from "../../../pipeline/grammar/place-expression/read-place-expressions.ts";
import { expressions, marked } from "./marked.ts";

const nameless = "no place is named from which the distance is reckoned";

describe("distance and direction", () => {
  it("reads “about 20 kilometers north of Suifenho”", () => {
    expect(expressions("setting up a post, about 20 kilometers north of [Suifenho], when they were attacked")).toEqual([
      {
        words: "about 20 kilometers north of Suifenho",
        relation: "offset",
        anchors: ["Suifenho"],
        km: [20, 20],
        about: true,
        degrees: 0,
      },
    ]);
  });

  it.each([
    ["halted 15 km to the north-west of [Lake Khanka]", "15 km to the north-west of Lake Khanka", 15, 315],
    ["3.5 miles SSE of [Honto]", "3.5 miles SSE of Honto", 5.632704, 157.5],
    [
      "twelve kilometres south east of the town of [Esutoru]",
      "twelve kilometres south east of the town of Esutoru",
      12,
      135,
    ],
    ["10 nautical miles west of [Moneron]", "10 nautical miles west of Moneron", 18.52, 270],
    ["a mile north of [Furuton]", "a mile north of Furuton", 1.609344, 0],
    ["300 m due east of the [Toro] airfield", "300 m due east of the Toro airfield", 0.3, 90],
  ])("reads the place in %j", (text, words, km, degrees) => {
    expect(expressions(text)).toMatchObject([{ words, relation: "offset", km: [km, km], degrees }]);
  });

  it("reads a span of distances and how exact it is", () => {
    const [found] = readPlaceExpressions(marked("20–30 km north of [Suifenho]"));
    expect(found?.distance).toEqual({ lowKm: 20, highKm: 30, approximate: false, roundingKm: 5 });
  });

  it.each([
    ["20 km", 5],
    ["100 km", 50],
    ["24 kilometers", 0.5],
    ["1.5 km", 0.05],
    ["150 meters", 0.005],
  ])("takes the last place stated in %j for its precision", (words, roundingKm) => {
    expect(readPlaceExpressions(marked(`${words} south of [Honto]`))[0]?.distance?.roundingKm).toBe(roundingKm);
  });

  it("keeps a position with no name to reckon from, and says why it has no point", () => {
    expect(expressions("in a tundra area with shrubs and flowers, 4 kilometers south.")).toEqual([
      { words: "4 kilometers south", relation: "offset", anchors: [], km: [4, 4], degrees: 180, pointless: nameless },
    ]);
    expect(expressions("The post lay 4 km north of the border and was lost")).toMatchObject([
      { words: "4 km north of the border", anchors: [], pointless: nameless },
    ]);
  });

  it.each([
    "They advanced 20 km north",
    "The regiment marched 20 km north from [Honto] to [Maoka]",
    "the 20 km front of the {57th Corps}",
  ])("leaves the march or width in %j alone", (text) => {
    expect(expressions(text)).toEqual([]);
  });
});

describe("distance only", () => {
  it("reads “150 meters behind the northern Moeka fishing port”", () => {
    expect(
      expressions("on a coastal terrace about 150 meters behind the northern [Moeka] fishing port and saw"),
    ).toEqual([
      {
        words: "about 150 meters behind the northern Moeka fishing port",
        relation: "distance",
        anchors: ["Moeka"],
        km: [0.15, 0.15],
        about: true,
      },
    ]);
  });

  it("reads “24 kilometers inland” with the place it describes", () => {
    expect(expressions("be moved to [Upper Esutoru], located 24 kilometers inland on a mountain.")).toEqual([
      {
        words: "24 kilometers inland",
        relation: "distance",
        anchors: [],
        km: [24, 24],
        describes: "Upper Esutoru",
        pointless: nameless,
      },
    ]);
  });

  it("reads “24 km inland from X” and “30 km from X”", () => {
    expect(expressions("24 km inland from [Esutoru]; 30 km away from [Toyohara].")).toMatchObject([
      { words: "24 km inland from Esutoru", relation: "distance", anchors: ["Esutoru"] },
      { words: "30 km away from Toyohara", relation: "distance", anchors: ["Toyohara"] },
    ]);
  });

  it("reads “within 30 km of X” as a limit", () => {
    expect(expressions("everything within 30 km of [Toyohara] burned")).toMatchObject([
      { words: "within 30 km of Toyohara", relation: "within", anchors: ["Toyohara"], km: [30, 30] },
    ]);
  });

  it("keeps “300 meters inside the territory claimed by the Japanese”, without a point", () => {
    expect(
      expressions("soldiers deployed at a point 300 meters inside the territory claimed by the Japanese."),
    ).toEqual([
      {
        words: "300 meters inside the territory claimed by the Japanese",
        relation: "distance",
        anchors: [],
        km: [0.3, 0.3],
        pointless: nameless,
      },
    ]);
  });

  it.each([
    "sentries were posted every 50 meters",
    "48-meter-long shallow-draft vessels",
    "managed to advance a few hundred meters before transitioning",
    "nearly 2,000 square miles",
    "the convoy sailed 300 km from [Sovetskaya Gavan] to [Maoka]",
    "1,400 m in [Honto]",
  ])("leaves %j alone", (text) => {
    expect(expressions(text)).toEqual([]);
  });
});

describe("direction only", () => {
  it.each([
    ["an 11-man Japanese patrol west of [Lake Khanka] was attacked", "west of Lake Khanka", 270],
    ["a reconnoitering project southwest of [Buir Lake] clashed", "southwest of Buir Lake", 225],
    ["the portion south of the [50th parallel north]. It was", "south of the 50th parallel north", 180],
    ["lies to the north-east of [Sapporo]", "to the north-east of Sapporo", 45],
    ["volcanic islands southeast of Russias [Sakhalin island] separate", "southeast of Russias Sakhalin island", 135],
    ["just south of [Japan]'s [Hokkaido]", "just south of Japan's Hokkaido", 180],
    ["southeast of [Russia]s [Sakhalin island] separate", "southeast of Russias Sakhalin island", 135],
  ])("reads the place in %j", (text, words, degrees) => {
    expect(expressions(text)).toMatchObject([{ words, relation: "direction", degrees }]);
  });

  it.each([
    ["[Happo Mountain] northwest of [Furuton] by August 10", "Happo Mountain"],
    ["the small airfield at [Konotoro], located north of [Moji], was occupied", "Konotoro"],
    ["in the mountains of [Arakaisawa], north of [Moeka], a full-scale", "Arakaisawa"],
  ])("knows the place that is described in %j", (text, describes) => {
    expect(expressions(text)).toMatchObject([{ relation: "direction", describes }]);
  });

  it.each([
    "in the north of [Sakhalin]",
    "the northern part of [Nagoyama Town]",
    "on the west coast of northern [South Sakhalin]",
    "advancing south from [Tōro]",
    "headed south toward [Hama District]",
    "the [50th parallel north] of course",
    "an attack by [Nazi Germany] in the west and [Japan] in the east",
    "north of the barbed wire and the trenches [Japan] had dug",
  ])("leaves %j alone", (text) => {
    expect(expressions(text)).toEqual([]);
  });
});

describe("near", () => {
  it.each([
    ["it was sunk near [Wakkanai].", "near Wakkanai", ["Wakkanai"]],
    [
      "patrol unit near the Buddhist temple at [Halhamiao], which",
      "near the Buddhist temple at Halhamiao",
      ["Halhamiao"],
    ],
    [
      "From the border to the vicinity of [Kamishikika Station], there was",
      "the vicinity of Kamishikika Station",
      ["Kamishikika Station"],
    ],
    ["when they reached the vicinity of [Neiro], a", "the vicinity of Neiro", ["Neiro"]],
    ["mostly due to the battles around [Furuton].", "around Furuton", ["Furuton"]],
    ["Fierce fighting around the barracks in [Furuton], but", "around the barracks in Furuton", ["Furuton"]],
    ["Near [Esutoru] and [Tōro Town], when the war began", "Near Esutoru and Tōro Town", ["Esutoru", "Tōro Town"]],
    ["Rail traffic near [Toyohara] and [Japan] surrendered", "near Toyohara", ["Toyohara"]],
    ["stationed at [Kumasasa Pass] near [Moeka], they", "near Moeka", ["Moeka"]],
    ["on the outskirts of the town of [Shikuka]", "the outskirts of the town of Shikuka", ["Shikuka"]],
    ["just outside [Toyohara]", "just outside Toyohara", ["Toyohara"]],
  ])("reads the place in %j", (text, words, anchors) => {
    expect(expressions(text)).toMatchObject([{ relation: "near", words, anchors }]);
  });

  it.each([
    "near the border",
    "in combat near the airfield, [Japan] surrendered",
    "near the end of the war in [Europe]",
    "In early 1935 around January or February",
    "around 6:00 am [Japan] time",
    "around the world",
    "surrounding seas of [Japan]",
    "close to 100 men in [Toyohara]",
    "The battle in [Toyohara] and of [Maoka]",
    "travelled around [Hokkaido]",
  ])("leaves %j alone", (text) => {
    expect(expressions(text)).toEqual([]);
  });
});

describe("off a coast", () => {
  it.each([
    ["appeared off the coast of [Moeka].", "off the coast of Moeka", undefined],
    ["observed the fleet's appearance off [Moeka] early", "off Moeka", undefined],
    ["cruising off the northern coast of [Moeka].", "off the northern coast of Moeka", 0],
    [
      "located off the northeast coast of the [Nemuro Peninsula] of [Hokkaido]",
      "off the northeast coast of the Nemuro Peninsula",
      45,
    ],
    ["several boats from ships offshore [Esutoru Harbor] headed", "offshore Esutoru Harbor", undefined],
    ["sunk off the [Hokkaido] coast by", "off the Hokkaido coast", undefined],
  ])("reads the place in %j", (text, words, degrees) => {
    const [found] = expressions(text);
    expect(found).toMatchObject({ relation: "off", words });
    expect(found?.degrees).toBe(degrees);
  });

  it.each([
    "took off from the [Russian Far East]",
    "driving off the small garrison of [Tauran]",
    "drove off [Japan]",
    "the road was cut off [Toyohara] fell",
  ])("leaves %j alone", (text) => {
    expect(expressions(text)).toEqual([]);
  });
});

describe("between and along", () => {
  it.each([
    [
      "on the evacuation route between [Esutoru] and [Upper Esutoru], blocking",
      "line",
      "route between Esutoru and Upper Esutoru",
    ],
    ["The route from [Tōro] to [Esutoru] was called", "line", "route from Tōro to Esutoru"],
    [
      "along the narrow path from [Esutoru] city to [Upper Esutoru] to",
      "line",
      "path from Esutoru city to Upper Esutoru",
    ],
    ["divide it along a line from [Rumoi] to [Kushiro], with", "line", "line from Rumoi to Kushiro"],
    ["The main routes from [Mooka] to [Toyohara] were", "line", "routes from Mooka to Toyohara"],
    ["move eastwards along the [Neiro]-[Esutori] line away", "line", "Neiro-Esutori line"],
    [
      "islands stretching 810 miles from the northeastern Japanese island of [Hokkaido] to Russias [Kamchatka Peninsula].",
      "line",
      "stretching 810 miles from the northeastern Japanese island of Hokkaido to Russias Kamchatka Peninsula",
    ],
    [
      "the boundary between the islands of [Etorofu] (the northernmost island) and [Uruppu].",
      "border",
      "boundary between the islands of Etorofu (the northernmost island) and Uruppu",
    ],
    ["occurred on border between [Mongolia] and [Manchukuo].", "border", "border between Mongolia and Manchukuo"],
    ["the waters between [Japan] and [Russia] are", "between", "waters between Japan and Russia"],
    ["it sank between [Rumoi] and [Wakkanai]", "between", "between Rumoi and Wakkanai"],
    ["halfway between [Maoka] and [Honto]", "between", "halfway between Maoka and Honto"],
  ])("reads the place in %j", (text, relation, words) => {
    const found = expressions(text);
    expect(found).toMatchObject([{ relation, words }]);
    expect(found[0]?.anchors).toHaveLength(2);
  });

  it.each(["along the [50th parallel north]", "along the coast of [Sakhalin]", "along the [Amur River]"])(
    "reads %j",
    (text) => {
      expect(expressions(text)).toMatchObject([{ relation: "along", words: text.replace(/[[\]]/g, "") }]);
    },
  );

  it.each([
    "The most recent talks between [Russia] and [Japan]",
    "border conflicts between the [Soviet Union] and [Japan]",
    "the peace treaty between [Japan] and [Russia]",
    "between 1932 and 1934 in [Manchuria]",
    "carrying several hundred evacuees from [Honcho] in [Sakhalin] to [Odomari]",
    "moved from [Tōro] to [Esutoru]",
    "along with [Japan]",
    "The [Soviet]-[Manchukuo] treaty",
  ])("leaves %j alone", (text) => {
    expect(expressions(text)).toEqual([]);
  });
});

it("finds several expressions in one passage, in order, none overlapping", () => {
  const found = readPlaceExpressions(
    marked("Posts 5 km west of [Honto], near [Maoka] and about 10 km north of [Esutoru] off [Hokkaido]."),
  );
  expect(found.map((each) => each.relation)).toEqual(["offset", "near", "offset", "off"]);
  for (const [index, each] of found.entries()) expect(each.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
});
