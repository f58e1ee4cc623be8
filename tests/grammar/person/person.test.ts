import { describe, expect, it } from "vitest";
import { featureOf, namesIn, namesOf } from "../../support/names.ts";
import { passage } from "../../support/passages.ts";

describe("a person", () => {
  it.each([
    ["Colonel Kobayashi ordered the retreat.", ["Kobayashi"]],
    ["It was Lieutenant-Colonel Sugimoto Yasuo who came.", ["Sugimoto Yasuo"]],
    ["General of the Army Maksim Purkayev led it.", ["Maksim Purkayev"]],
    ["The historian Nikolai Vishnevsky doubts it.", ["Nikolai Vishnevsky"]],
    ["Admiral William Halsey, Jr., led the fleet.", ["William Halsey, Jr."]],
    ["Tsar Nicholas II sued for peace.", ["Nicholas II"]],
    ["The commander was Colonel I. Z. Zaharov of the 113th Rifle Brigade.", ["I. Z. Zaharov"]],
    ["Troops of Generals George Crook and Meade", ["George Crook", "Meade"]],
    ["Major General Hoshikoma Taro was sent.", ["Hoshikoma Taro"]],
    ["Ei-dai Hayashi argues that it was so.", ["Ei-dai Hayashi"]],
    ["Chiang Kai-shek fled.", ["Chiang Kai-shek"]],
    ["In 1995 Cherevko (2003) argues otherwise.", ["Cherevko"]],
    ["Then Kawata, 87, said nothing.", ["Kawata"]],
    ["the Governor of Otsu Sakhalin confirmed it", ["Otsu"]],
    ["Comandarm Grigori Shtern took over.", ["Grigori Shtern"]],
    ["Comcor Yakov Smushkevich flew.", ["Yakov Smushkevich"]],
    ["J. Lkhagvasuren, Corps Commissar of the army, was his deputy.", ["J. Lkhagvasuren"]],
    ["It was led by S.N. Voitsekhovsky until May.", ["S.N. Voitsekhovsky"]],
    ["Under P. G. T. Beauregard they fired.", ["P. G. T. Beauregard"]],
    ["The KMT sent Yan Xishan and Wang Jingwei.", ["Yan Xishan", "Wang Jingwei"]],
    ["Then Ngo Dinh Diem fell.", ["Ngo Dinh Diem"]],
    ["The death of Kim Il-sung came.", ["Kim Il-sung"]],
    ["Hitler sent a division.", ["Hitler"]],
    ["Foreign Minister Joachim von Ribbentrop offered weapons.", ["Joachim von Ribbentrop"]],
    ["It was Antonio Díaz Soto y Gama who wrote it.", ["Antonio Díaz Soto y Gama"]],
    ["Colonel María de la Luz Espinosa Barrera came.", ["María de la Luz Espinosa Barrera"]],
    ["the assassination of Dr. Martin Luther King shocked them", ["Martin Luther King"]],
    ["As Secretary of Defense Robert McNamara noted, it was so.", ["Robert McNamara"]],
    ["the head of the Red Government Oddo Bannerman fled", ["Oddo Bannerman"]],
    ["They engaged people like Oddo Bannerman, commander of a regiment, there.", ["Oddo Bannerman"]],
    ["In May Vasilevsky flew home.", ["Vasilevsky"]],
    ["His son Xerxes I. Xerxes crushed it.", ["Xerxes", "Xerxes"]],
    ["Field Marshal Jan Smuts came.", ["Jan Smuts"]],
    ["General Fritz von Below came.", ["Fritz von Below"]],
    ["General Francisco Franco emerged victorious.", ["Francisco Franco"]],
    ['"This article," noted Peter Church, "was good."', ["Peter Church"]],
  ])("is read in %j without rank or title", (sentence, people) => {
    expect(namesOf("person", sentence)).toEqual(people);
  });

  it("is known by the family name once the text has told it", () => {
    expect(
      namesOf("person", "Major Yoshio Suzuki received the order.", "In light of this, Suzuki ordered the re-arming."),
    ).toEqual(["Yoshio Suzuki", "Suzuki"]);
  });

  it("is known by the family name alone behind a participle, with its particle, or at the end of a longer name", () => {
    expect(namesOf("person", "General Georgy Zhukov came.", "Accompanying Zhukov was an aide.")).toEqual([
      "Georgy Zhukov",
      "Zhukov",
    ]);
    expect(namesOf("person", "There Charles de Gaulle spoke.", "Many saw in de Gaulle a hope.")).toEqual([
      "Charles de Gaulle",
      "de Gaulle",
    ]);
    expect(namesOf("person", "General Gowon replied.", "They surrendered to Yakubu Gowon there.")).toEqual([
      "Gowon",
      "Yakubu Gowon",
    ]);
  });

  it("is who acts and has his own, where no place is meant", () => {
    expect(namesOf("person", "Then Oddo withdrew with his men.", "Later Oddo lost his army.")).toEqual([
      "Oddo",
      "Oddo",
    ]);
    expect(namesOf("person", "They went to Oddo at night.")).toEqual([]);
  });

  it("has family and given name told apart whatever their order", () => {
    const parts = (name: string, sentence: string) => [
      ...featureOf(name, "family_name", sentence),
      ...featureOf(name, "given_name", sentence),
    ];
    expect(parts("Chiang Kai-shek", "Chiang Kai-shek fled.")).toEqual(["Chiang", "Kai-shek"]);
    expect(parts("Ngo Dinh Diem", "Ngo Dinh Diem fell.")).toEqual(["Ngo", "Dinh Diem"]);
    expect(parts("Lee Hamilton", "Congressman Lee Hamilton spoke.")).toEqual(["Hamilton", "Lee"]);
    expect(parts("Ali al-Sistani", "Ayatollah Ali al-Sistani spoke.")).toEqual(["al-Sistani", "Ali"]);
    expect(parts("Joachim von Ribbentrop", "Minister Joachim von Ribbentrop spoke.")).toEqual([
      "von Ribbentrop",
      "Joachim",
    ]);
    expect(parts("Jacques Chaban-Delmas", "Minister Jacques Chaban-Delmas spoke.")).toEqual([
      "Chaban-Delmas",
      "Jacques",
    ]);
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

  it("is each of two in the columns of a line, and each line under a label of commanders", () => {
    const commanders = ["Commanders", "David Beatty                Reinhard Scheer,", "Hemayag Haroyan,", "Strength"];
    expect(namesOf("person", ...commanders)).toEqual(["David Beatty", "Reinhard Scheer", "Hemayag Haroyan"]);
    expect(namesOf("person", "Joseph Stalin Józef Piłsudski")).toEqual(["Joseph Stalin", "Józef Piłsudski"]);
    expect(namesOf("person", "Strength", "Hemayag Haroyan,")).toEqual([]);
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
    "They were pushed back by the Commonwealth, which retreated.",
    "According to a Pentagon report it rose.",
    "He lived in Long An and Park Lane.",
    "Operations against the Cao Dai sect began.",
    "It was the work of Army Group B. The rest fled.",
    "He was a doctor from Martinique who wrote.",
    "Socialist-Revolutionaries revolted.",
    "He was an English Philhellene who was killed.",
  ])("is not seen in %j", (sentence) => {
    expect(namesOf("person", sentence)).toEqual([]);
  });
});
