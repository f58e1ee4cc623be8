import { describe, expect, it } from "vitest";
import { featureOf, namesIn, namesOf } from "../../support/names.ts";

describe("a numbered unit", () => {
  it.each([
    ["It met the 179th Rifle Regiment near the river.", ["179th Rifle Regiment"]],
    ["The Fifth Area Army was told.", ["Fifth Area Army"]],
    ["The XXI Corps held the line.", ["XXI Corps"]],
    ["He brought more forces (I Army Group) there.", ["I Army Group"]],
    ["It fell to the Union XXV Corps at night.", ["XXV Corps"]],
    ["The 1st brigade would break through.", ["1st brigade"]],
    ["The 365th Naval Infantry Battalion landed.", ["365th Naval Infantry Battalion"]],
    ["Some reported to the 5th Army Headquarters.", ["5th Army Headquarters"]],
    ["He led the 1st Battalion of the 25th Infantry Regiment.", ["1st Battalion", "25th Infantry Regiment"]],
    ["The 1st Air Division's 54th Fighter Squadron advanced.", ["1st Air Division", "54th Fighter Squadron"]],
    ["It halted the 2nd and 3rd Naval Infantry Battalions.", ["2nd", "3rd Naval Infantry Battalions"]],
  ])("is read in %j", (sentence, units) => {
    expect(namesOf("unit", sentence)).toEqual(units);
  });

  it("leaves out the adjective of state in front", () => {
    expect(namesIn("The Soviet 16th Army advanced.")).toEqual([["unit", "16th Army"]]);
  });

  it("leaves out the role after it", () => {
    expect(namesOf("unit", "The 1st Battalion Commander, Major Yoshio Nakagawa, explained.")).toEqual([
      "1st Battalion",
    ]);
  });

  it("leaves out the initials of the service before it, which tell the side", () => {
    expect(namesOf("unit", "The IJA 1st Division sank a gunboat.")).toEqual(["1st Division"]);
    expect(featureOf("1st Division", "party", "The IJA 1st Division sank a gunboat.")).toEqual(["japan"]);
  });

  it.each([
    "The 19th century army was small.",
    "On the 20th, landing boats came.",
    "The first division of labour",
    "About 213 artillery units fired.",
    "The Second World War ended.",
    "I Army officers admire.",
  ])("is not seen in %j", (sentence) => {
    expect(namesOf("unit", sentence)).toEqual([]);
  });

  it("tells number, echelon, arm and larger unit", () => {
    const sentence = "The 2nd Battalion of the 113th Rifle Brigade landed.";
    expect(featureOf("2nd Battalion", "number", sentence)).toEqual(["2"]);
    expect(featureOf("2nd Battalion", "echelon", sentence)).toEqual(["battalion"]);
    expect(featureOf("2nd Battalion", "part_of", sentence)).toEqual(["113th Rifle Brigade"]);
    expect(featureOf("113th Rifle Brigade", "type", sentence)).toEqual(["rifle"]);
  });

  it("tells the commander named in brackets", () => {
    const sentence = "The 16th Army (commanded by General Leonty Cheremisov) attacked.";
    expect(featureOf("16th Army", "commander", sentence)).toEqual(["Leonty Cheremisov"]);
    expect(featureOf("Fifth Area Army", "echelon", "The Fifth Area Army was told.")).toEqual(["area_army"]);
  });
});
