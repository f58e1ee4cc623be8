import { describe, expect, it } from "vitest";
import { namesIn, namesOf } from "../../support/names.ts";

describe("a named unit", () => {
  it.each([
    ["The Kwantung Army learned of it.", ["Kwantung Army"]],
    ["He served in the Kwantung army.", ["Kwantung army"]],
    ["The Imperial Japanese Army recorded 152 incidents.", ["Imperial Japanese Army"]],
    ["The Mongolian People's Army trespassed.", ["Mongolian People's Army"]],
    ["Part of the Soya Defence Force stayed.", ["Soya Defence Force"]],
    ["The Anbetsu detachment refused.", ["Anbetsu detachment"]],
    ["They repelled it with Special Security Unit 301.", ["Special Security Unit 301"]],
    ["It was the Northeast Air Fleet Karafuto Region.", ["Northeast Air Fleet Karafuto Region"]],
    ["The Soya Defence Guard Station surrendered.", ["Soya Defence Guard Station"]],
    ["The Women's Watchtower Unit became isolated.", ["Women's Watchtower Unit"]],
    ["It was Army Group Centre that broke.", ["Army Group Centre"]],
    ["The Army of the Potomac moved.", ["Army of the Potomac"]],
    ["An order came from Imperial General Headquarters.", ["Imperial General Headquarters"]],
  ])("is read in %j", (sentence, units) => {
    expect(namesOf("unit", sentence)).toEqual(units);
  });

  it.each([
    ["an attack on the Russian Pacific Fleet", "Pacific Fleet"],
    ["urging the Soviet General Staff to cease", "General Staff"],
    ["the Soviet Northern Pacific Fleet's attacks", "Northern Pacific Fleet"],
    ["led the Japanese Korean Army to send ten men", "Korean Army"],
  ])("leaves out the adjective of state in %j", (sentence, unit) => {
    expect(namesOf("unit", sentence)).toEqual([unit]);
  });

  it.each([
    ["the Japanese Army used vehicles", "Japanese Army"],
    ["the Japanese Navy's losses", "Japanese Navy"],
    ["as part of the Soviet Volunteer Group", "Soviet Volunteer Group"],
  ])("keeps it in %j, where only a common noun would remain", (sentence, unit) => {
    expect(namesOf("unit", sentence)).toEqual([unit]);
  });

  it.each([
    "Sugimoto's detachment included cavalry guns.",
    "The Soviet garrison was expelled.",
    "Japanese forces retreated.",
    "Army: three regiments of horse",
    "The General of the Army Maksim Purkayev came.",
    "the Western Front was quiet",
    "The Navy Military Attaché confirmed it.",
  ])("is not seen in %j", (sentence) => {
    expect(namesIn(sentence).filter(([kind]) => kind === "unit")).toEqual([]);
  });
});
