import { describe, expect, it } from "vitest";
import { namesIn, namesOf } from "../../support/names.ts";
import { passage } from "../../support/passages.ts";

describe("a place of no table", () => {
  it.each([
    ["west of Lake Khanka", ["Lake Khanka"]],
    ["on the Amur River", ["Amur River"]],
    ["occupied Kanchazu island in the river", ["Kanchazu island"]],
    ["deployed at Kumasasa Pass", ["Kumasasa Pass"]],
    ["advance to Ochiai Airfield", ["Ochiai Airfield"]],
    ["the Chidori River Bridge was destroyed", ["Chidori River Bridge"]],
    ["evacuated to the Mitsubishi Tōro coal mine", ["Mitsubishi Tōro coal mine"]],
    ["the Sea of Okhotsk froze", ["Sea of Okhotsk"]],
    ["at the Liaodong Peninsula", ["Liaodong Peninsula"]],
    ["the 50th parallel north", ["50th parallel north"]],
    ["the former Qing dynasty of China", ["Qing dynasty of China"]],
    ["in Outer Brunia", ["Outer Brunia"]],
    ["the disputed village of Tauran", ["Tauran"]],
    ["intruders from the Olankhuduk region", ["Olankhuduk"]],
    ["the northern area (Shikika and Belka districts)", ["Shikika", "Belka"]],
    ["near the Buddhist temple Halhamiao", ["Halhamiao"]],
    ["attacked near Suifenho at dawn", ["Suifenho"]],
    ["to the Soviet Far East", ["Soviet Far East"]],
    ["behind the Vammelsuu–Taipale line (VT line)", ["Vammelsuu–Taipale line", "VT line"]],
    ['to the Liancourt Rocks (Japanese: "Takeshima", Korean: "Dokdo")', ["Liancourt Rocks", "Takeshima", "Dokdo"]],
    ["over the status of Okinotorishima", ["Okinotorishima"]],
    ["out of Ulithi", ["Ulithi"]],
    ["to another village, Golygino, later", ["Golygino"]],
    ["on the Korean peninsula", ["Korean peninsula"]],
    ["to the Baltic states", ["Baltic states"]],
    ["to central Asia", ["central Asia"]],
    ["to Red Russia", ["Red Russia"]],
    ["to Viet Nam", ["Viet Nam"]],
    ["home after Tampere had fallen", ["Tampere"]],
    ["to Georgia Georgian SSR", ["Georgia", "Georgian SSR"]],
    ["to Dutch Harbour", ["Dutch Harbour"]],
    ["in Three Saints Bay", ["Three Saints Bay"]],
    ["to Asia Minor", ["Asia Minor"]],
    ["to the city of Smyrna (known as İzmir today)", ["Smyrna", "İzmir"]],
    ["from Albert to Bapaume 12 miles off", ["Albert", "Bapaume"]],
    ["to the Siachen Glacier", ["Siachen Glacier"]],
    ["along the Danube\n   River", ["Danube\n   River"]],
    ["to Khankendi, later renamed Stepanakert", ["Khankendi", "Stepanakert"]],
    ["invaded by Nazi Germany", ["Nazi Germany"]],
  ])("is read in %j", (sentence, places) => {
    expect(namesOf("place", `They went ${sentence}.`)).toEqual(places);
  });
});

describe("a place of the tables", () => {
  it.each([
    ["The Soviet Union and Japan signed it.", ["Soviet Union", "Japan"]],
    ["on the Soviet–Japan border", ["Japan"]],
    ["to defend southern Sakhalin", ["southern Sakhalin"]],
    ["the northern part of northern Sakhalin", ["Sakhalin"]],
    ["via the Hon-to route", ["Hon-to"]],
    ["Upper Esutoru was empty", ["Upper Esutoru"]],
    ["at Esutoru city", ["Esutoru"]],
    ["Japan’s acceptance", ["Japan"]],
  ])("is read in %j", (sentence, places) => {
    expect(namesOf("place", sentence)).toEqual(places);
  });

  it.each([
    ["Tokyo and Maokato resolve", "landingafterJapan", ["Japan"]],
    ["the loss", "Japans tanks", ["Japan"]],
  ])("is taken out of glued words: %j %j", (_before, glued, places) => {
    expect(namesOf("place", passage(`It was ${glued} now`, { continues: false }))).toEqual(places);
  });

  it("gives way to the longer name of another kind", () => {
    expect(namesIn("The Toyohara Navy Office stayed.")).toEqual([["organisation", "Toyohara Navy Office"]]);
    expect(namesIn("Major General Hoshikoma Taro came to Taro.")).toEqual([
      ["person", "Hoshikoma Taro"],
      ["place", "Taro"],
    ]);
  });
});

describe("no place", () => {
  it.each([
    "The battle of Tsushima was lost.",
    "After the Battle of Esutoru they fled.",
    "The Potsdam Declaration was accepted.",
    "the Tauran incident of March",
    "Soviet soldiers and Koreans fled.",
    "In May and June",
    "The Japanese withdrew.",
    "In Article 9 it says so.",
    "Soviet airfields were hit.",
    "See also",
    "According to the Hague Regulations on Land Warfare",
    'his memoir "Reflections on Moeka Town during Soviet Occupation" says',
    "the Convention of Peking",
    "The Great Terror began.",
    "The New Left and the Central Committee met.",
    "operations Masher, Attleboro, Cedar Falls, and Junction City",
    "It led to the Gulf of Tonkin Resolution.",
    "It is told in the Iliad.",
    "He was a hero, with opposition from Artaxerxes.",
    "It was given to White commanders.",
    "the Peloponnesian cities revolted",
    "He was awarded a second Hero of the Soviet Union.",
    "thumb|Monumento_en_Ulan_Bator,_Mongolia.jpg",
    "besieging it, Vasilevsky died",
  ])("is seen in %j", (sentence) => {
    expect(namesOf("place", sentence)).toEqual([]);
  });

  it("is seen in the name of the event that the text is about", () => {
    const title = passage("= Soviet invasion of South Sakhalin =", { kind: "title" });
    expect(namesOf("place", title, "The Soviet invasion of South Sakhalin began in August.")).toEqual([]);
    expect(namesOf("place", title, "The invasion of Sakhalin began in August.")).toEqual(["Sakhalin"]);
  });
});
