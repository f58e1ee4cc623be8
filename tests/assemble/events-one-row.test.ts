import { describe, expect, it } from "vitest";
import { assembledTables } from "../support/assembled.ts";

const eventsIn = (...texts: string[]) => assembledTables(...texts).events;
const namesOf = (type: string, ...texts: string[]) =>
  eventsIn(...texts)
    .filter((event) => event.type === type)
    .map(({ name }) => name)
    .sort();

describe("a well-known event is one row", () => {
  it("by a name in small letters", () => {
    expect(
      namesOf("treaty", "Japan's claim rests on the 1855 treaty.", "The Treaty of Shimoda was signed in 1855."),
    ).toEqual(["Treaty of Commerce, Navigation and Delimitation"]);
  });

  it("by what a verb tells of it", () => {
    const events = eventsIn(
      "The division learned of Japan's acceptance of the Potsdam Declaration on August 15, 1945.",
      "Even after Japan accepted the Potsdam Declaration, Soviet forces occupied the islands.",
    );
    expect(events.filter(({ type }) => type === "surrender").map(({ date }) => date)).toEqual(["1945-08-15"]);
  });

  it("by its kind, place and date, though no text names it", () => {
    expect(namesOf("campaign", "On 9 August 1945, the Soviets launched a full-scale invasion of Manchuria.")).toEqual([
      "Soviet invasion of Manchuria",
    ]);
  });

  it("but not by its place alone, where the date is another", () => {
    expect(namesOf("campaign", "In July 1929, the Soviets launched an invasion of Manchuria.")).not.toContain(
      "Soviet invasion of Manchuria",
    );
  });

  it("by the end of its name, within its text", () => {
    const war = "The Russian Civil War was cruel. Japan withdrew from the Civil War in 1922.";
    expect(namesOf("war", war)).toEqual(["Russian Civil War"]);
    expect(namesOf("war", war, "The Civil War began at Fort Sumter.")).toHaveLength(2);
  });
});

describe("one event of several tellings", () => {
  it("is a surrender told in two paragraphs, one of which tells an agreement first", () => {
    const story =
      "On 16 August 1945 they fought on. The 125th Infantry Regiment was disarmed on 19 August 1945.\n\n" +
      "On August 18, 1945, Colonel Kobayashi agreed to surrender. The 125th Infantry Regiment laid down their arms on August 19.";
    expect(namesOf("surrender", story)).toHaveLength(1);
  });

  it("is what two texts tell of one incident without a day of its own", () => {
    const withdrawals = eventsIn(
      "In June 1937, the Kanchazu Island incident occurred. The Soviets withdrew their forces.",
      "In June 1937, the Kanchazu Island incident occurred. Soviet soldiers abandoned Kanchazu island.",
    ).filter(({ type }) => type === "retreat");
    expect(withdrawals.map(({ places }) => places)).toEqual([["place-kanchazu-island"]]);
  });

  it("is an order that is spoken of again by who gave it", () => {
    const orders = eventsIn(
      "On August 16, 1945, Lieutenant General Kiichiro Higuchi ordered the 88th Division to defend South Sakhalin.\n\n" +
        "For a long time it was not known that Higuchi had issued the Sakhalin defense order.",
    ).filter(({ type }) => type === "order");
    expect(orders.map(({ date }) => date)).toEqual(["1945-08-16"]);
  });

  it("is no event but a plan, when it is only mentioned and elsewhere told as planned", () => {
    const { events, plans } = assembledTables(
      "The Soviets planned to invade Hokkaido. The islands were stepping stones for a Soviet invasion of Hokkaido.",
    );
    expect(events.filter(({ type }) => type === "campaign")).toEqual([]);
    expect(plans.filter(({ type }) => type === "campaign")).toHaveLength(1);
  });

  it("is a war that two texts tell to have been declared, apart from what else is declared in the sentence", () => {
    const declarations = eventsIn(
      "On 8 December 1941, the United States declared war on Japan.",
      "After the American declaration of war on Japan, the governor confirmed the agreement on 9 December 1941.",
    ).filter(({ type }) => type === "declaration");
    expect(declarations.map(({ date }) => date).sort()).toEqual(["1941-12-08", "1941-12-09"]);
  });

  it("is an order, of which it is only said besides that it was issued", () => {
    const events = eventsIn(
      "On August 15, 1945, an order was issued from the Imperial General Headquarters to cease active offensives.",
    );
    expect(events.map(({ type }) => type)).toEqual(["order"]);
  });

  it("is what two verbs tell of one subject, but not what befell others", () => {
    const killings = (text: string) => eventsIn(text).filter(({ type }) => type === "execution");
    expect(
      killings(
        "On 20 August 1945, some were shot by Soviet soldiers. All men were lined up on the breakwater and shot.",
      ),
    ).toHaveLength(1);
    expect(
      killings(
        "The volunteers executed Koreans on suspicion of spying, and eight volunteers were later shot dead by Soviet troops.",
      ),
    ).toHaveLength(2);
  });

  it("is not made of an appointment and the sending of troops", () => {
    const others = eventsIn(
      "On August 14, 1945, the 25th Infantry Regiment sent one regular company to Esutoru. Colonel Kenzo Tomizawa was appointed as the commander.",
    ).filter(({ type }) => type === "other");
    expect(others).toHaveLength(2);
  });

  it("is not taken up by a heading that stands for many", () => {
    const tables = assembledTables(
      "== 1935 incidents ==\nIn June 1935, Soviet troops clashed with a Japanese patrol at Lake Khanka.\n",
    );
    const [clash] = tables.events.filter(({ type }) => type === "skirmish");
    expect(clash?.mention_count).toBe(1);
  });
});

describe("the name of an event that has none", () => {
  it("gives the attacker first and the other side second", () => {
    const [clash] = eventsIn(
      "In October 1935, nine Japanese and 32 Manchukuoan border guards were attacked by 50 Soviet soldiers.",
    );
    expect(clash?.name).toMatch(/^Soviet–/);
  });

  it("gives the narrower of two places told once", () => {
    expect(namesOf("landing", "In South Sakhalin, at Esutoru, Soviet soldiers landed.")).toEqual([
      "Soviet landing at Esutoru",
    ]);
  });

  it("says what was done, where no type does", () => {
    expect(namesOf("other", "On August 14, 1945, Colonel Kenzo Tomizawa was appointed as the commander.")).toEqual([
      "Japanese appointment, 14 August 1945",
    ]);
  });
});
