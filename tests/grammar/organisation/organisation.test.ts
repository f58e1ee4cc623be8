import { describe, expect, it } from "vitest";
import { namesIn, namesOf } from "../../support/names.ts";

describe("an organisation", () => {
  it.each([
    ["The Japanese Ministry of Foreign Affairs protested.", ["Ministry of Foreign Affairs"]],
    ["according to Ministry of Health, Labor, and Welfare data", ["Ministry of Health, Labor, and Welfare"]],
    ["encouraging for the Japanese government", ["Japanese government"]],
    ["the Sakhalin Railway Bureau was involved", ["Sakhalin Railway Bureau"]],
    ["at the Moeka Post and Telegraph Office", ["Moeka Post and Telegraph Office"]],
    ["reported by Yomiuri Shimbun", ["Yomiuri Shimbun"]],
    ["the other Allies of World War II", ["Allies of World War II"]],
    ["20 Soviet NKVD soldiers", ["NKVD"]],
    ["the U.S. Congress met", ["U.S. Congress"]],
    ["told the War History Room", ["War History Room"]],
    ["the Little Khural declared war", ["Little Khural"]],
    ["handed over to the Political Centre in Irkutsk", ["Political Centre"]],
    ["the Chinese Communist Party (CCP) was founded", ["Chinese Communist Party", "CCP"]],
    ["the French Communist Party was founded", ["Communist Party"]],
    ["the Nationalist government moved", ["Nationalist government"]],
    ["of what became the Russian–American Company", ["Russian–American Company"]],
    ["to the International Court of Justice", ["International Court of Justice"]],
    ["one of the major battles of the United Nations' offensive", ["United Nations"]],
    ["a member of al-Qaeda and the Khmer Rouge", ["al-Qaeda", "Khmer Rouge"]],
    ["the House of Commons and the Catholic Church", ["House of Commons", "Catholic Church"]],
    ["he stood before the Supreme Soviet there", ["Supreme Soviet"]],
    ["the Liverpool University School of Tropical Medicine came", ["Liverpool University School of Tropical Medicine"]],
  ])("is read in %j", (sentence, organisations) => {
    expect(namesOf("organisation", sentence)).toEqual(organisations);
  });

  it("is known by initials that the text explains", () => {
    expect(namesIn("The Coalition Survey Bureau (CSB) came.", "Then the CSB left.")).toEqual([
      ["organisation", "Coalition Survey Bureau"],
      ["organisation", "CSB"],
      ["organisation", "CSB"],
    ]);
  });

  it.each([
    "at the Seventh Comintern Congress",
    "during the Moeka Post and Telegraph Office Incident",
    "Soviet authorities kept them.",
    "The Soviet Union declared war.",
    "The Party was over.",
    "Result Decisive Soviet victory",
    "The Huerta government fell.",
    "The Mongolian parliament met.",
    "They formed a United Front.",
    "The Western Allies landed.",
    "It was Peter Church who said so.",
    "the village of Appomattox Court House",
  ])("is not seen in %j", (sentence) => {
    expect(namesOf("organisation", sentence)).toEqual([]);
  });
});
