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
    ["He commanded the Transbaikal Front.", ["Transbaikal Front"]],
    ["The Far East Front was his.", ["Far East Front"]],
    ["He was arrested by the Czechoslovak Corps.", ["Czechoslovak Corps"]],
    ["The suspected Red Guards fled.", ["Red Guards"]],
    ["The Luftwaffe's Detachment Kuhlmey came.", ["Luftwaffe", "Detachment Kuhlmey"]],
    ["They joined the Soviet–Mongolian Cavalry Mechanized Group.", ["Soviet–Mongolian Cavalry Mechanized Group"]],
    ["A Soviet-Mongolian Cavalry mechanized group took part.", ["Soviet-Mongolian Cavalry mechanized group"]],
    ["He joined the Mongolian People's Revolutionary Army.", ["Mongolian People's Revolutionary Army"]],
    ["The German Baltic Sea Division landed.", ["Baltic Sea Division"]],
    ["Soldiers of the Army of the Republic of Vietnam fled.", ["Army of the Republic of Vietnam"]],
    ["His Liberation Army of the South fought on.", ["Liberation Army of the South"]],
    ["It was attached to Pope's Union Army of Virginia.", ["Army of Virginia"]],
    ['They gave the "Mongolian Arat" Squadron money.', ["Mongolian Arat"]],
    ["The Eastern Army (_Itäarmeija_) was new.", ["Eastern Army", "Itäarmeija"]],
    ["It had a rear militia called _Boeitai_ there.", ["Boeitai"]],
    ["It sailed with TF 38's carriers.", ["TF 38"]],
    ["Iran's Revolutionary Guard Corps came.", ["Revolutionary Guard Corps"]],
    ["in favour of the German Air Service again", ["German Air Service"]],
    ["the Kaiserliche Marine's High Seas Fleet", ["Kaiserliche Marine", "High Seas Fleet"]],
  ])("is read in %j", (sentence, units) => {
    expect(namesOf("unit", sentence)).toEqual(units);
  });

  it.each([
    ["an attack on the Russian Pacific Fleet", "Pacific Fleet"],
    ["urging the Soviet General Staff to cease", "General Staff"],
    ["the Soviet Northern Pacific Fleet's attacks", "Northern Pacific Fleet"],
    ["led the Japanese Korean Army to send ten men", "Korean Army"],
    ["the Soviet Leningrad Front launched it", "Leningrad Front"],
    ["the Confederate Army of Tennessee stood", "Army of Tennessee"],
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
    "The National Liberation Front was founded.",
    "The Popular Front won.",
    "They formed the Second United Front.",
    "The Russian Front was quiet.",
    "The Peace Corps came.",
    "It was Lynn Garrison who flew.",
  ])("is not seen in %j", (sentence) => {
    expect(namesIn(sentence).filter(([kind]) => kind === "unit")).toEqual([]);
  });
});
