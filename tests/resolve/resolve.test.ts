import { describe, expect, it } from "vitest";
import { resolutionReport } from "../../pipeline/resolve/report.ts";
import type { Resolution, ResolveInput } from "../../pipeline/resolve/resolution.ts";
import { resolve } from "../../pipeline/resolve/resolve.ts";
import type { Passage } from "../../pipeline/text/passage.ts";
import { readText, smallAuthority } from "../support/names.ts";
import { passage } from "../support/passages.ts";

function inputOf(source: string, passages: readonly (string | Passage)[]): ResolveInput {
  const all = passages.map((each, index) =>
    typeof each === "string" ? passage(each, { index, block: index }) : { ...each, index },
  );
  const { names } = readText(...all);
  const mentions = all.flatMap((each, index) =>
    (names[index] ?? []).map((mention) => ({
      id: `${source}-${index}-${mention.start}-${mention.kind}`,
      passage: each,
      mention,
    })),
  );
  return { source, discourse: "continuous", mentions };
}

const resolved = (...passages: readonly (string | Passage)[]) => resolve([inputOf("text", passages)], smallAuthority);

/** Spellings of each record of a kind, by id. */
const spellings = (resolution: Resolution, kind: "people" | "units" | "vessels" | "organisations" | "places") =>
  Object.fromEntries(resolution[kind].map(({ id, names }) => [id, names.map(({ text, count }) => `${text} ${count}`)]));

describe("people", () => {
  it("keeps Colonel Kobayashi apart from Major Sadaharu Kobayashi and says why", () => {
    const resolution = resolved(
      "Colonel Kobayashi, the regiment commander, ordered the retreat.",
      "They fled after the death of Major Sadaharu Kobayashi.",
      "Colonel Kobayashi sent a messenger.",
    );
    expect(spellings(resolution, "people")).toEqual({
      "person-kobayashi": ["Kobayashi 2"],
      "person-sadaharu-kobayashi": ["Sadaharu Kobayashi 1"],
    });
    expect(resolution.people[0]?.note).toContain("colonel against major");
  });

  it("takes two readings of the given name for one chief of staff, in a note", () => {
    const resolution = resolved(
      "Major Yoshio Suzuki, the Chief of Staff of the 88th Division, received it.",
      "According to Colonel Yasuo Suzuki, chief of staff of the 88th Division, it was so.",
      "Chief of Staff Suzuki of the 88th Division was detained.",
    );
    expect(spellings(resolution, "people")).toEqual({
      "person-yoshio-suzuki": ["Suzuki 1", "Yasuo Suzuki 1", "Yoshio Suzuki 1"],
    });
    expect(resolution.people[0]).toMatchObject({ ranks: ["Major", "Colonel"], fate: "detained" });
    expect(resolution.people[0]?.note).toContain("the given name is read in two ways");
  });

  it("joins family name first and last, slips of a letter and rows of the tables", () => {
    const resolution = resolved(
      "Major General Kiiichiro Higuchi ordered it.",
      "Lieutenant General Kiichiro Higuchi agreed.",
      "Colonel Sugimoto Yasuo came, and Yasuo Sugimoto left.",
      "Major General Minegi explained it to Division Commander Mineki.",
    );
    expect(Object.keys(spellings(resolution, "people"))).toEqual([
      "person-junichiro-mineki",
      "person-kiiichiro-higuchi",
      "person-yasuo-sugimoto",
    ]);
  });

  it("keeps the order of the text in the name, and knows both parts", () => {
    const resolution = resolved("Colonel Sugimoto Yasuo came.", "Chiang Kai-shek fled.", "Ngo Dinh Diem fell.");
    expect(resolution.people.map(({ id, name, familyName, givenName }) => [id, name, familyName, givenName])).toEqual([
      ["person-chiang-kai-shek", "Chiang Kai-shek", "Chiang", "Kai-shek"],
      ["person-ngo-dinh-diem", "Ngo Dinh Diem", "Ngo", "Dinh Diem"],
      ["person-yasuo-sugimoto", "Sugimoto Yasuo", "Sugimoto", "Yasuo"],
    ]);
  });

  it("takes a name with a middle name left out or shortened for the same, where one person alone fits", () => {
    const names = "President Richard M. Nixon spoke. Richard Nixon left. Nixon died.";
    expect(spellings(resolved(names), "people")).toEqual({
      "person-richard-m-nixon": ["Nixon 1", "Richard M. Nixon 1", "Richard Nixon 1"],
    });
    const bushes = "George H. W. Bush spoke. George W. Bush left. George Bush died.";
    expect(Object.keys(spellings(resolved(bushes), "people"))).toHaveLength(3);
  });

  it("keeps two generals of one family name apart: only characters are read in two ways", () => {
    const resolution = resolved("General Robert Lee came.", "General Stephen Lee left.");
    expect(resolution.people.map(({ id }) => id)).toEqual(["person-robert-lee", "person-stephen-lee"]);
  });

  it("finds the person of a particle, of a Vietnamese given name and of a ruler's number", () => {
    const resolution = resolved(
      "Minister Joachim von Ribbentrop spoke. General Ribbentrop left.",
      "Ngo Dinh Diem fell. President Diem died.",
      "King Leonidas I came. King Leonidas left.",
    );
    expect(resolution.people.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ["person-joachim-von-ribbentrop", 2],
      ["person-leonidas-i", 2],
      ["person-ngo-dinh-diem", 2],
    ]);
  });

  it("gives the side of the unit, the heading or the state told", () => {
    const resolution = resolved(
      passage("2nd Far Eastern Front (commanded by General Maksim Purkayev)", {
        kind: "bullet",
        headings: [{ level: 3, text: "=== Soviet Union ===" }],
      }),
      "Mongolia (led by Khorloogiin Choibalsan) fought.",
    );
    expect(resolution.people.map(({ id, party }) => [id, party])).toEqual([
      ["person-khorloogiin-choibalsan", ["mongolia"]],
      ["person-maksim-purkayev", ["soviet_union"]],
    ]);
    expect(resolution.units[0]).toMatchObject({ commander: "person-maksim-purkayev", party: ["soviet_union"] });
  });
});

describe("units", () => {
  it("takes 88th Division and 88th Infantry Division for one, 1st Division and 1st Air Division for two", () => {
    const resolution = resolved(
      "The 88th Infantry Division and the 88th Division, the 1st Division and the 1st Air Division met.",
    );
    expect(spellings(resolution, "units")).toEqual({
      "unit-1st-air-division": ["1st Air Division 1"],
      "unit-1st-division": ["1st Division 1"],
      "unit-88th-infantry-division": ["88th Division 1", "88th Infantry Division 1"],
    });
  });

  it("keeps the divisions of two sides apart", () => {
    const resolution = resolved("The Soviet 1st Division met the Japanese 1st Division.");
    expect(resolution.units.map(({ party }) => party)).toEqual([["soviet_union"], ["japan"]]);
  });

  it("counts battalions within their regiment", () => {
    const resolution = resolved(
      "The 125th Infantry Regiment had only its 2nd Battalion at Koton.",
      "The 2nd Battalion of the 88th Transport Regiment charged.",
    );
    expect(resolution.units.map(({ id, parent }) => [id, parent])).toEqual([
      ["unit-125th-infantry-regiment", null],
      ["unit-2nd-battalion-125th-infantry-regiment", "unit-125th-infantry-regiment"],
      ["unit-2nd-battalion-88th-transport-regiment", "unit-88th-transport-regiment"],
      ["unit-88th-transport-regiment", null],
    ]);
  });

  it("takes the parent from the bullet above", () => {
    const resolution = resolved(
      passage("16th Army", { kind: "bullet", depth: 0 }),
      passage("56th Rifle Corps", { kind: "bullet", depth: 1, parent: 0 }),
    );
    expect(resolution.units.find(({ id }) => id === "unit-56th-rifle-corps")?.parent).toBe("unit-16th-army");
  });

  it("takes a mistranslated number for the unit only where the text also has its own name", () => {
    expect(Object.keys(spellings(resolved("The 5th Area Army met. The 5th Army agreed."), "units"))).toEqual([
      "unit-5th-area-army",
    ]);
    expect(Object.keys(spellings(resolved("The 5th Army agreed."), "units"))).toEqual(["unit-5th-army"]);
  });
});

describe("ships and organisations", () => {
  it("joins a ship's number before and after its name", () => {
    expect(spellings(resolved("the gunboat Shinkou Maru No. 2", "Second Shinko Maru sank"), "vessels")).toEqual({
      "vessel-second-shinko-maru": ["Second Shinko Maru 1", "Shinkou Maru No. 2 1"],
    });
  });

  it("joins a ship with and without the prefix of its name", () => {
    const resolution = resolved("The USS Nauroa (BB-64) sailed.", "Nauroa shielded the carriers.");
    expect(Object.values(spellings(resolution, "vessels"))).toEqual([["Nauroa 1", "USS Nauroa 1"]]);
  });

  it("joins the initials of an organisation to the one name that has them", () => {
    const resolution = resolved("The United Nations met.", "The UN Charter was read, and the UN left. The CIA came.");
    expect(Object.values(spellings(resolution, "organisations"))).toEqual([["CIA 1"], ["UN 1", "United Nations 1"]]);
  });

  it("joins spellings of one ministry", () => {
    const resolution = resolved(
      "The Japanese Ministry of Foreign Affairs and the Foreign Ministry protested.",
      "Ministry of Health, Labour and Welfare",
      "the Ministry of Health, Labor, and Welfare",
    );
    expect(resolution.organisations.map(({ names }) => names.length)).toEqual([2, 2]);
  });
});

describe("places", () => {
  const idOf = (name: string, ...passages: readonly string[]) =>
    resolved(...passages).joins.find(({ text }) => text === name)?.entity;

  it.each([
    ["Moji", "They left Moji.", "place-maoka"],
    ["Mooka Town", "They left Mooka Town.", "place-maoka"],
    ["Mooka Station", "They left Mooka Station.", "place-maoka-station"],
    ["Upper Esutoru", "They left Upper Esutoru.", "place-kami-esutoru"],
    ["southern Sakhalin", "They left southern Sakhalin.", "place-south-sakhalin"],
    ["USSR", "The USSR declared war.", "place-soviet-union"],
  ])("knows %s", (name, sentence, id) => {
    expect(idOf(name, sentence)).toBe(id);
  });

  it("takes Osaka for the village between Maoka and Toyohara, and records the city as rejected", () => {
    const resolution = resolved("From Maoka to Toyohara they passed Osaka.");
    const join = resolution.joins.find(({ text }) => text === "Osaka");
    expect(join?.entity).toBe("place-osaka-karafuto");
    expect(join?.considered.map(({ id, chosen }) => [id, chosen])).toEqual([
      ["place-osaka-karafuto", true],
      ["place-osaka", false],
    ]);
    expect(join?.considered.every(({ reason }) => reason !== "")).toBe(true);
  });

  it("takes Habomai for the islands in a text that also names the Habomai Islands", () => {
    expect(idOf("Habomai", "At Habomai they waited.", "Then the Habomai Islands fell.")).toBe("place-habomai");
  });

  it("makes a record without a row of a place nobody has, in the place whose name it has", () => {
    const resolution = resolved("They met at Esutoru Harbor and at Lake Brunia.");
    expect(resolution.places.map(({ id, kind, within, authority }) => [id, kind, within, authority])).toEqual([
      ["place-esutoru-harbor", "harbour", "place-esutoru", null],
      ["place-lake-brunia", "lake", null, null],
    ]);
  });
});

describe("a resolution", () => {
  const first = inputOf("a", ["Major Yoshio Suzuki of the 88th Division left Maoka.", "Joseph Stalin agreed."]);
  const second = inputOf("b", ["Stalin and Yoshio Suzuki met the Japanese 19th Division in Maoka."]);

  it("joins every mention and gives a reason", () => {
    const { entityOf, joins } = resolve([first, second], smallAuthority);
    expect(entityOf.size).toBe(first.mentions.length + second.mentions.length);
    expect(joins.every(({ reason, entity }) => reason !== "" && entity !== "")).toBe(true);
  });

  it("joins people and places of two texts", () => {
    const { people, places } = resolve([first, second], smallAuthority);
    expect(people.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ["person-joseph-stalin", 2],
      ["person-yoshio-suzuki", 2],
    ]);
    expect(places.map(({ id, mentions }) => [id, mentions.length])).toEqual([["place-maoka", 2]]);
  });

  it("gives the same ids when an unrelated sentence stands before", () => {
    const ids = (passages: readonly string[]) =>
      resolve([inputOf("a", passages)], smallAuthority).people.map(({ id }) => id);
    const sentence = "Major Yoshio Suzuki of the 88th Division left Maoka.";
    expect(ids(["Colonel Brandt stayed in Esutoru.", sentence])).toEqual(["person-brandt", ...ids([sentence])]);
  });

  it("is told in a report with counts, reasons and rejected candidates", () => {
    const report = resolutionReport(
      resolve([inputOf("a", ["From Maoka to Toyohara they passed Osaka."])], smallAuthority),
    );
    expect(report).toContain("| places | 3 | 3 | 3 |");
    expect(report).toContain("“Osaka” in a → `place-osaka-karafuto`");
    expect(report).toContain("- `place-maoka` – “Maoka” (1): a spelling of the tables (1)");
  });
});
