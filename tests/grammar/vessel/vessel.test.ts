import { describe, expect, it } from "vitest";
import { featureOf, namesIn, namesOf } from "../../support/names.ts";

describe("a vessel", () => {
  it.each([
    ["the cargo ship Notoro Maru was bombed", ["Notoro Maru"]],
    ["the icebreaker Odomari stayed", ["Odomari"]],
    ["the auxiliary gunboat Shinkou Maru No. 2 came", ["Shinkou Maru No. 2"]],
    ["Taito Maru, and Second Shinko Maru were sunk", ["Taito Maru", "Second Shinko Maru"]],
    ["ships like Ikimaru sailed", ["Ikimaru"]],
    ["and boarded the Shumushu to evacuate", ["Shumushu"]],
    ["a plane sank the minesweeperKT-152 there", ["KT-152"]],
    ["the aircraft carrier USS Abraham Lincoln", ["USS Abraham Lincoln"]],
    ["the submarine HMS E18 sailed; E18 was lost", ["HMS E18", "E18"]],
    ["sighted by the German u-boat UB30 there", ["UB30"]],
    ["with two ships, the Three Saints and the St. Simon", ["Three Saints", "St. Simon"]],
    ["eleven destroyers: Cushing, Laffey, and Fletcher", ["Cushing", "Laffey", "Fletcher"]],
    ["two cruisers (Osaka and Juneau)", ["Osaka", "Juneau"]],
    ["the cruisers Helena and Juneau sank", ["Helena", "Juneau"]],
    ["the two battleships, Hiei and Kirishima, came", ["Hiei", "Kirishima"]],
    ["the steamer _Wanliu_ at anchor", ["Wanliu"]],
    ["the armed sloop-of-war Konstantin fired", ["Konstantin"]],
    ["the admiral onboard Mikasa led", ["Mikasa"]],
    ["sending the ship of the line Charlemagne there", ["Charlemagne"]],
  ])("is read in %j", (sentence, vessels) => {
    expect(namesOf("vessel", sentence)).toEqual(vessels);
  });

  it("is told from the town of the same name by its company", () => {
    expect(namesIn("The icebreaker Odomari left Odomari.")).toEqual([
      ["vessel", "Odomari"],
      ["place", "Odomari"],
    ]);
  });

  it("shows its type and fate", () => {
    const sentence = "the cargo ship Notoro Maru was bombed and sunk";
    expect(featureOf("Notoro Maru", "type", sentence)).toEqual(["cargo ship"]);
    expect(featureOf("Notoro Maru", "fate", sentence)).toEqual(["sunk"]);
    expect(featureOf("KT-152", "fate", "A plane sank the minesweeper KT-152.")).toEqual(["sunk"]);
  });

  it.each([
    "30 Landing Craft Infantry sailed.",
    "BT-7 tanks",
    "The ships Japan had were old.",
    "Against destroyers, Japan and Osaka were helpless.",
    "The E18 road and P-63 fighters",
    "The gunboat Soviet crews left",
  ])("is not seen in %j", (sentence) => {
    expect(namesOf("vessel", sentence)).toEqual([]);
  });
});
