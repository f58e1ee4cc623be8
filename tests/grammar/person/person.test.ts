import { describe, expect, it } from "vitest";
import { featureOf, namesIn, namesOf } from "../../support/names.ts";
import { passage } from "../../support/passages.ts";

describe("a person", () => {
  it.each([
    ["Colonel Kobayashi ordered the retreat.", ["Kobayashi"]],
    ["It was Lieutenant-Colonel Sugimoto Yasuo who came.", ["Sugimoto Yasuo"]],
    ["General of the Army Maksim Purkayev led it.", ["Maksim Purkayev"]],
    ["The historian Nikolai Vishnevsky doubts it.", ["Nikolai Vishnevsky"]],
    ["Tsar Nicholas II sued for peace.", ["Nicholas II"]],
    ["The commander was Colonel I. Z. Zaharov of the 113th Rifle Brigade.", ["I. Z. Zaharov"]],
    ["Troops of Generals George Crook and Meade", ["George Crook", "Meade"]],
    ["Major General Hoshikoma Taro was sent.", ["Hoshikoma Taro"]],
    ["Ei-dai Hayashi argues that it was so.", ["Ei-dai Hayashi"]],
    ["Chiang Kai-shek fled.", ["Chiang Kai-shek"]],
    ["In 1995 Cherevko (2003) argues otherwise.", ["Cherevko"]],
    ["Then Kawata, 87, said nothing.", ["Kawata"]],
    ["the Governor of Otsu Sakhalin confirmed it", ["Otsu"]],
  ])("is read in %j without rank or title", (sentence, people) => {
    expect(namesOf("person", sentence)).toEqual(people);
  });

  it("is known by the family name once the text has told it", () => {
    expect(
      namesOf("person", "Major Yoshio Suzuki received the order.", "In light of this, Suzuki ordered the re-arming."),
    ).toEqual(["Yoshio Suzuki", "Suzuki"]);
  });

  it("is every item of an infobox line of commanders, and a flag before the name is a place", () => {
    const commanders = passage("- Commander2: Emperor Hirohito, Urzhin Garmaev, Jaija BataarKIA", {
      kind: "infobox",
      label: "Commander2",
    });
    expect(namesOf("person", commanders)).toEqual(["Hirohito", "Urzhin Garmaev", "Jaija Bataar"]);
    const flag = passage("Soviet Union Georgy Zhukov", { kind: "infobox", label: "Commander1" });
    expect(namesIn(flag)).toEqual([
      ["place", "Soviet Union"],
      ["person", "Georgy Zhukov"],
    ]);
    expect(featureOf("Georgy Zhukov", "party", flag)).toEqual(["soviet_union"]);
  });

  it("shows rank, role, side and unit of the words around the name", () => {
    const sentence = "When Major Yoshio Suzuki, the Chief of Staff of the 88th Division, received it";
    expect(featureOf("Yoshio Suzuki", "rank", sentence)).toEqual(["Major"]);
    expect(featureOf("Yoshio Suzuki", "role", sentence)).toEqual(["Chief of Staff"]);
    expect(featureOf("Yoshio Suzuki", "part_of", sentence)).toEqual(["88th Division"]);
    expect(featureOf("Yoshio Suzuki", "family_name", sentence)).toEqual(["Suzuki"]);
    expect(featureOf("Sugimoto Yasuo", "family_name", "Colonel Sugimoto Yasuo came.")).toEqual(["Sugimoto"]);
    expect(featureOf("Joseph Stalin", "party", "Soviet Premier Joseph Stalin pledged")).toEqual(["soviet_union"]);
    expect(featureOf("Katsujirou Takahashi", "fate", "Mayor Katsujirou Takahashi survived.")).toEqual(["survived"]);
  });

  it("does not give the source of a sentence the title of the person it tells of", () => {
    const sentence = "According to Michishita, the police chief was captured.";
    expect(namesOf("person", sentence)).toEqual(["Michishita"]);
    expect(featureOf("Michishita", "role", sentence)).toEqual([]);
  });

  it.each([
    "The Emperor's announcement was heard.",
    "General Headquarters was told.",
    "Major conflicts of 1939",
    "The Soviets retaliated.",
    "The regiment commander left in May.",
    "The Convention of Aguascalientes met.",
  ])("is not seen in %j", (sentence) => {
    expect(namesOf("person", sentence)).toEqual([]);
  });
});
