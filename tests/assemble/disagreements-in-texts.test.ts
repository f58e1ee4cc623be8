import { describe, expect, it } from "vitest";
import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import type { Disagreement, SourceDeclaration } from "../../pipeline/records/types.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { resolve } from "../../pipeline/stages/3-resolve.ts";
import { assemble } from "../../pipeline/stages/4-assemble.ts";

const authority = readAuthority("raw");
const lexicon = lexiconOf(authority);

const declaration: Omit<SourceDeclaration, "id"> = {
  ...{ title: "A text of our own", kind: "encyclopedia", discourse: "continuous", language: "en" },
  ...{ licence: "CC-BY-SA-4.0", licence_url: null, redistributable: true, publisher: null, url: null },
  ...{ retrieved: null, sha256: "0".repeat(64), note: null },
};

/** The disagreements of a text of our own, with the authority tables of the repository. */
function disagreementsIn(text: string, discourse: SourceDeclaration["discourse"] = "continuous"): Disagreement[] {
  const own = { ...declaration, discourse, id: "text" };
  const extractions = [extract(read({ declaration: own, file: "text.txt", text, bytes: text.length }), lexicon)];
  const resolution = resolve(extractions, authority);
  const world = { countryThen: () => null, quoteOf: () => "" };
  return assemble({ extractions, resolution, authority, decisions: [], ...world }).tables.disagreements;
}

/** Topic, kind and spread of the disagreements of a paragraph. */
function found(paragraph: string) {
  const text = `= The Northern War =\n\nThe Northern War was a war.\n\n== Course ==\n\n${paragraph}\n`;
  return disagreementsIn(text).map(({ topic, kind, lowest, highest }) => [topic, kind, lowest, highest]);
}

describe("numbers that a text sets against each other", () => {
  it.each([
    [
      "Finnish sources claimed 1,200 Soviet soldiers were killed, while Soviet records list 367 dead.",
      ["number", "contradiction", 367, 1200],
    ],
    ["The Soviets reported 70 men killed. Other sources give 110 killed.", ["number", "contradiction", 70, 110]],
    [
      "German losses amounted to 330 killed. However, according to Polish sources, 620 Germans were killed.",
      ["number", "contradiction", 330, 620],
    ],
    [
      "Initially it was reported that 20 civilians had been killed; the figure was later revised to 34.",
      ["number", "revision", 20, 34],
    ],
    [
      "The town was held by the 6,000-strong (9,000 according to some sources) Japanese 25th Infantry Regiment.",
      ["number", "contradiction", 6000, 9000],
    ],
    [
      "Estimates of executions range from 1,200 to 90,000. Smith suspected that there were about 5,000. Some sources claimed at least 20,000.",
      ["number", "contradiction", 1200, 90000],
    ],
    [
      "A mission estimated that about 900 people were killed. Konyi, the commissioner, estimated that 2,182 women and 959 men were killed.",
      ["number", "definition", 900, 3141],
    ],
  ])("finds it in %j", (paragraph, dispute) => {
    expect(found(paragraph)).toEqual([dispute]);
  });

  it.each([
    "On 5 May 1942, 100 Soviet soldiers were killed. On 7 May 1942, 200 Soviet soldiers were killed.",
    "Of the 500 German soldiers, 200 were killed.",
    "The army grew from 30,000 men in 1917 to 61,000 men in 1918.",
    "The Soviets lost 1,000 killed, while the Finns lost 200 killed.",
    "Finland reported 25 dead; Sweden reported 3 dead.",
    "The Finnish troops numbered four divisions and three regiments.",
    "The Japanese census of 1905 counted 120 Ainu. The Soviet census of 1926 counted 5 Ainu.",
    "The duke of the north (about 2,000 men) and the duke of the south (6,000 men, according to Monstrelet) marched on.",
  ])("finds none in %j", (paragraph) => {
    expect(found(paragraph)).toEqual([]);
  });

  it("takes the lines of an infobox that list kinds of ships for no answers", () => {
    const text =
      "= Battle of Midway =\n\nInfobox\n- Strength1: 3 carriers, 50 support ships\n- Strength2: 4 carriers, 150 support ships\n";
    expect(disagreementsIn(text)).toEqual([]);
  });
});

describe("dates and times that a text sets against each other", () => {
  it.each([
    ["The battle began on 29 July 1938, although some historians date it to 31 July 1938.", "date"],
    ["The ship sank at 9:14 pm; other accounts give 10:05 pm as the time of the sinking.", "time"],
    [
      "On 18 September 1931 the Japanese staged the Mukden incident. This is sometimes marked as the beginning of the war. The war began on 7 July 1937.",
      "date",
    ],
    [
      "The Russo-Japanese War (8 February 1904 – 5 September 1905) was fought in Manchuria. Japan opened hostilities at Port Arthur on 9 February 1904.",
      "date",
    ],
  ])("finds it in %j", (paragraph, topic) => {
    expect(found(paragraph).map(([of]) => of)).toEqual([topic]);
  });

  it.each([
    "According to Soviet records, the town was taken on 5 March 1940. The division reached the coast on 7 March 1940.",
    "While the infantry attacked at 5:00 am, the artillery opened fire at 4:30 am.",
    "The fleet sailed on 25 October (7 November) 1917.",
    "The Northern Civil War (1642–1651) was a series of wars. The war ended with a victory on 3 September 1651.",
    "Japan attacked on December 7 (December 8 in Asia), 1941.",
  ])("finds none in %j", (paragraph) => {
    expect(found(paragraph)).toEqual([]);
  });
});

describe("accounts that a text sets against each other", () => {
  it.each([
    [
      "The Soviet Union claimed that Finnish artillery had shelled the village of Mainila. Finland denied responsibility for the attack.",
      "occurrence",
    ],
    [
      "Some historians argue that the attack was planned in Moscow, while others believe that local commanders acted on their own.",
      "occurrence",
    ],
    ["It is disputed whether the first shots were fired by the Soviets or the Finns.", "occurrence"],
    [
      "It is unclear whether the delay occurred because the troops hoped for rain, or whether the horsemen did not move quickly enough.",
      "occurrence",
    ],
    [
      "According to some sources, Colonel Suzuki led a team of advisers in 1895. Other sources assert that Suzuki did not take part.",
      "occurrence",
    ],
    [
      "The guards were soldiers of the garrison, although according to Colonel Suzuki they were city policemen.",
      "occurrence",
    ],
    [
      "The Nationalists blamed three local commanders for the fire. Newspapers across China blamed the fire on arsonists.",
      "cause",
    ],
    [
      "According to Colonel Suzuki, the Soviet troops fired first at Maoka. The Soviet records state that the Japanese troops had fired the first shots.",
      "identity",
    ],
    [
      "Japan says that the Kuril Islands are an integral part of Japan. For Russia, the islands are its rightful territories.",
      "identity",
    ],
  ])("finds it in %j", (paragraph, topic) => {
    expect(found(paragraph).map(([of]) => of)).toEqual([topic]);
  });

  it.each([
    "The general believed that the war was lost, but his officers fought on.",
    "The Soviets claimed the island in 1938. However, the Japanese held it until 1945.",
    "It was unclear whether the town would come under Soviet or Japanese control.",
    "The line was long. The Finns were denied valuable supplies.",
    "The Soviets were the first to attack. The Japanese began firing back.",
    "Japan renounced sovereignty over the Kuril Islands. For Russia, the islands are its rightful territories.",
    "Some argue that this was due to the weather.",
    "Parliament hoped that the treaty with Japan would end the war; in reality, it made matters worse.",
  ])("finds none in %j", (paragraph) => {
    expect(found(paragraph)).toEqual([]);
  });

  it("finds what is disputed of an assertion elsewhere in a text without order", () => {
    const text =
      "The islands lie north of Hokkaido. The Government of Japan holds that the Soviet envoy signed an accession on August 20, " +
      "1945. The Kuril Islands are foggy in May. Russia has disputed whether the envoy signed the accession before Soviet troops " +
      "entered Shumshu.";
    expect(disagreementsIn(text, "shuffled").map(({ topic }) => topic)).toEqual(["occurrence"]);
  });
});
