import { describe, expect, it } from "vitest";
import { readRelations } from "../../../pipeline/grammar/relation/read-relations.ts";
import { analysed } from "../../support/analysed.ts";

function related(text: string): string[] {
  const { passages } = analysed(text);
  const words = ({ at, party }: ReturnType<typeof readRelations>[number]["subject"]) =>
    party ?? passages[at.passage]?.passage.text.slice(at.start, at.end) ?? "";
  return readRelations(passages).map(
    ({ subject, predicate, object, date }) =>
      `${words(subject)} ${predicate} ${words(object)}${date === null ? "" : ` ${date.value}`}`,
  );
}

describe("who commands what", () => {
  it.each([
    ["The 16th Army (commanded by General Leonty Cheremisov) waited.", ["Leonty Cheremisov commands 16th Army"]],
    [
      "The 125th Infantry Regiment waited. Colonel Kobayashi, the regiment commander, ordered a retreat.",
      ["Kobayashi commands 125th Infantry Regiment"],
    ],
    ["The 88th Division waited. Division Commander Mineki went north.", ["Mineki commands 88th Division"]],
    ["Division Commander Mineki went north.", []],
    ["The 16th Army met General Leonty Cheremisov.", []],
  ])("%s", (text, relations) => {
    expect(related(text)).toEqual(relations);
  });
});

describe("what is part of what", () => {
  it("reads “of the” and an order of battle by its indents", () => {
    expect(related("The 1st Battalion of the 25th Infantry Regiment waited.")).toEqual([
      "1st Battalion part_of 25th Infantry Regiment",
    ]);
    expect(related("== Order of battle ==\n- 16th Army\n  - 56th Rifle Corps\n  - 214th Tank Brigade\n")).toEqual([
      "56th Rifle Corps part_of 16th Army",
      "214th Tank Brigade part_of 16th Army",
    ]);
  });

  it("reads what a dash lists under a unit", () => {
    expect(
      related("- part of the 16th Army – the 56th Rifle Corps, the gunboat Chitose Maru, and the 79th Rifle Division."),
    ).toEqual([
      "56th Rifle Corps part_of 16th Army",
      "Chitose Maru part_of 16th Army",
      "79th Rifle Division part_of 16th Army",
    ]);
  });

  it("makes nothing of two units side by side", () => {
    expect(related("The 16th Army and the 56th Rifle Corps waited.")).toEqual([]);
  });
});

describe("other names and later names", () => {
  it.each([
    [
      "The Kuril Islands, also known as the Northern Territories, are cold.",
      ["Kuril Islands same_as Northern Territories"],
    ],
    ["The Kurils, which Tokyo calls the Northern Territories, are cold.", ["Kurils same_as Northern Territories"]],
    ["The Japanese portion of Sakhalin, also known as Karafuto Prefecture, was cold.", []],
    ["The fleet reached Maoka (now Kholmsk).", ["Maoka succeeded_by Kholmsk"]],
    ["The fleet reached Kholmsk (formerly Maoka).", ["Maoka succeeded_by Kholmsk"]],
    ["Russia is the successor state of the Soviet Union.", ["soviet_union succeeded_by russian_federation"]],
    ["Colonel Kobayashi called Major Suzuki.", []],
  ])("%s", (text, relations) => {
    expect(related(text)).toEqual(relations);
  });
});

describe("where a place lies", () => {
  it.each([
    ["They landed at Maoka in South Sakhalin.", ["Maoka located_in South Sakhalin"]],
    ["They landed at Honto (Nevelsk) in Sakhalin.", ["Honto located_in Sakhalin"]],
    ["Toyohara, the capital of Karafuto Prefecture, fell.", ["Toyohara located_in Karafuto Prefecture"]],
    ["They sailed from Cold Bay, Alaska.", ["Cold Bay located_in Alaska"]],
    ["They flew to Tokyo, Moscow and Vladivostok.", []],
    ["Batteries were within range of Shumshu on the Kamchatka Peninsula.", []],
    ["Maoka was later incorporated into Sakhalin Oblast.", ["Maoka located_in Sakhalin Oblast"]],
    ["Maoka was not part of Sakhalin Oblast.", []],
    ["Shikotan is an integral part of Sakhalin Oblast.", []],
    [
      "The Northern Territories, the islands of Kunashiri, Etorofu and Shikotan, are cold.",
      [
        "Kunashiri located_in Northern Territories",
        "Etorofu located_in Northern Territories",
        "Shikotan located_in Northern Territories",
      ],
    ],
  ])("%s", (text, relations) => {
    expect(related(text)).toEqual(relations);
  });
});

describe("who claims and who holds what", () => {
  it.each([
    ["Japan claims the Kuril Islands as its territory.", ["japan claims_territory Kuril Islands"]],
    [
      "In 1855, Japan and Russia signed a treaty in which the former claimed Etorofu and Shikotan.",
      ["japan claims_territory Etorofu 1855", "japan claims_territory Shikotan 1855"],
    ],
    ["The treaty recognised Japan's claims to Korea.", ["japan claims_territory Korea"]],
    ["Moscow considers Sakhalin an integral part of Russia.", ["russian_federation claims_territory Sakhalin"]],
    ["Japan never claimed Sakhalin as its territory.", []],
    ["The Soviet Union controlled southern Sakhalin.", ["soviet_union controls southern Sakhalin"]],
    ["Sakhalin remained under Soviet control.", ["soviet_union controls Sakhalin"]],
    ["Sakhalin was not under Soviet control.", []],
  ])("%s", (text, relations) => {
    expect(related(text)).toEqual(relations);
  });
});
