import { describe, expect, it } from "vitest";
import type { Event } from "../../pipeline/records/types.ts";
import { assembledTables } from "../support/assembled.ts";

const eventsIn = (...texts: string[]) => assembledTables(...texts).events;

function ofType(events: readonly Event[], type: Event["type"]): Event {
  const found = events.filter((event) => event.type === type);
  expect(found.map(({ name }) => name)).toHaveLength(1);
  const [only] = found;
  if (only === undefined) throw new Error(`no ${type}`);
  return only;
}

const campaign =
  "= Soviet invasion of South Sakhalin =\n\nInfobox\n- Conflict: Soviet invasion of South Sakhalin\n- Partof: the Soviet–Japanese War\n" +
  "- Date: 11–25 August 1945\n- Combatant1: Soviet Union\n- Combatant2: Japan\n\n";

describe("the date of an event", () => {
  it("is that of the authority table where a well-known event is named without one", () => {
    const [treaty] = eventsIn("The island was split according to the Treaty of Portsmouth.");
    expect([treaty?.date, treaty?.parties]).toEqual(["1905-09-05", ["russian_empire", "japan"]]);
  });

  it("is what the text states, where it states one", () => {
    const pact = ofType(eventsIn("Japan and the Soviet Union signed the Neutrality Pact in April 1941."), "treaty");
    expect(pact.date).toBe("1941-04");
  });

  it("is the whole of a war of which the text dates the end", () => {
    const war = ofType(eventsIn("Everyone was tired of war after World War I ended in 1918."), "war");
    expect(war.date).toBe("1914-07-28/1918-11-11");
  });

  it("is the day of the event in whose course it was, not that of the story", () => {
    const events = eventsIn(
      "On 16 August 1945, Soviet troops landed at Tōro. The landing at Tōro was bloody.\n\n" +
        "On 20 August 1945, 12 women committed suicide at Maoka. Similarly, during the Tōro landing, 23 nurses committed suicide at Esutoru.",
    );
    const suicides = events.filter(({ type }) => type === "mass_suicide").map(({ date }) => date);
    expect(suicides.sort()).toEqual(["1945-08-16", "1945-08-20"]);
  });

  it("is that of the heading, where the day that the story stood at lies before it", () => {
    const ceasefire = ofType(
      eventsIn(
        "== August 22–23, 1945: Disarmament ==\nOn August 21, 1945, a telegram arrived. On the same day, a ceasefire agreement was reached between Japan and the Soviet Union.\n",
      ),
      "ceasefire",
    );
    expect(ceasefire.date).toBe("1945-08-22/1945-08-23");
  });

  it("is not the time by which things stood in some way, but that by which something had happened", () => {
    const repatriation = "The Japanese government carried out a repatriation program to Japan.";
    const dates = (text: string) => eventsIn(`${text} ${repatriation}`).map(({ type, date }) => `${type} ${date}`);
    expect(dates("By the mid-1990s, around 300 descendants were still living in Sakhalin.")).toEqual([
      "repatriation null",
    ]);
    expect(dates("By June 1937, Japanese troops had occupied Manchuria.")).toContain("repatriation 1937-06");
  });

  it("is the span over which it lasted, though another text tells its first day alone", () => {
    const occupation = ofType(
      eventsIn(
        "Soviet forces occupied the Northern Territories from 28 August 1945 to 5 September 1945.",
        "On 28 August 1945, Soviet forces occupied the Northern Territories.",
      ),
      "occupation",
    );
    expect(occupation.date).toBe("1945-08-28/1945-09-05");
  });
});

describe("the sides of an event", () => {
  it("are those that its name gives, in words or first halves of words", () => {
    const parties = (text: string) => ofType(eventsIn(text), "war").parties;
    expect(parties("The Polish–Soviet War ended in 1921.").slice(0, 1)).toEqual(["poland"]);
    expect(parties("The Second Sino-Japanese War began in July 1937.")).toEqual(["japan", "china"]);
  });

  it("are both sides of the whole, for what one of them does to the other", () => {
    const events = eventsIn(`${campaign}== Invasion ==\nOn 17 August 1945, Soviet forces occupied Esutoru.\n`);
    expect(ofType(events, "occupation").parties).toEqual(["soviet_union", "japan"]);
  });

  it("are not made up for orders and withdrawals, which are one side's own", () => {
    const events = eventsIn(`${campaign}== Invasion ==\nOn 17 August 1945, the Soviet troops withdrew from Esutoru.\n`);
    expect(ofType(events, "retreat").parties).toEqual(["soviet_union"]);
  });

  it("are that of the holder of the place, for an evacuation that names none", () => {
    const events = eventsIn(`${campaign}== Invasion ==\nOn 17 August 1945, civilians were evacuated from Esutoru.\n`);
    expect(ofType(events, "evacuation").parties).toEqual(["japan"]);
  });

  it("are that of all the units named with an order of which nobody is told, unless they are on two", () => {
    const order = (text: string) => ofType(eventsIn(text), "order").parties;
    expect(
      order("The order for the 16th Army to invade Sakhalin came on August 10, 1945. The Soviet 16th Army waited."),
    ).toEqual(["soviet_union"]);
    expect(
      order("On August 10, 1945, an order about the Kwantung Army and the Red Army was issued at Manchuria."),
    ).toEqual([]);
  });

  it("are states that were in being: who speaks of a declaration of 1956 for Russia did not sign it", () => {
    const tables = assembledTables(
      "In 1956, the Soviet Union and Japan signed a joint declaration. Vladimir Putin confirmed the Japan-Soviet Joint Declaration signed in 1956.",
    );
    const [declaration] = tables.events.filter(({ date }) => date === "1956");
    expect(declaration?.parties.toSorted()).toEqual(["japan", "soviet_union"]);
    expect(
      tables.participants.filter(({ event }) => event === declaration?.id).map(({ party }) => party),
    ).not.toContain("russian_federation");
  });
});

describe("what an event is part of", () => {
  it("is what the authority table says of a well-known event", () => {
    const events = eventsIn("The Russo-Japanese War of 1904 to 1905 ended after the battle of Tsushima.");
    expect(ofType(events, "naval_action").parent).toBe(ofType(events, "war").id);
  });

  it("is the battle under whose heading a fight without a name is told", () => {
    const events = eventsIn(
      "= Soviet–Japanese border conflicts =\n\nFrom 1932 to 1939 they fought.\n\n== Battle of Khalkhin Gol ==\nThe Battle of Khalkhin Gol was fought in 1939. In July 1939, Japanese forces attacked the Soviet troops.\n",
    );
    const [battle, attack] = [
      events.find(({ name }) => name === "Battle of Khalkhin Gol"),
      events.find(({ date }) => date === "1939-07"),
    ];
    expect(attack?.parent).toBe(battle?.id);
  });

  it("is the incident from which it has its day", () => {
    const events = eventsIn(
      "In June 1937, the Kanchazu Island incident occurred. Soviet soldiers occupied Kanchazu island.",
    );
    expect(ofType(events, "occupation").parent).toBe(ofType(events, "skirmish").id);
  });

  it("is no war that was over, though the text leaves its end open", () => {
    const events = eventsIn(
      "= Soviet–Japanese War =\n\nOn 9 August 1945, the Soviets launched a full-scale invasion of Manchuria, which started the Soviet–Japanese War.\n\n" +
        "The evacuation of civilians from Sakhalin began in December 1946.\n",
    );
    expect(ofType(events, "war").date).toBe("1945-08-09/..");
    expect(ofType(events, "evacuation").parent).toBeNull();
  });

  it("is never what was signed or declared", () => {
    const events = eventsIn(
      "= Soviet–Japanese Neutrality Pact of 1941–1945 =\n\nJapan and the Soviet Union signed the Soviet–Japanese Neutrality Pact on 13 April 1941. On 9 August 1945, the Soviet Union declared war on Japan.\n",
    );
    expect(ofType(events, "declaration").parent).toBeNull();
  });

  it("gives the year to a day that the text leaves without one", () => {
    const events = eventsIn(
      "The Battle of Shumshu was bloody.\n\nThe Soviet marines landed at Takeda Beach on Aug. 18.\n",
    );
    const landing = ofType(events, "landing");
    expect([landing.date, landing.parent]).toEqual(["1945-08-18", ofType(events, "battle").id]);
  });
});

describe("the places of an event", () => {
  it("are not those that only say where a thing lies", () => {
    const [occupation] = eventsIn(
      "The chain of islands stretching between the Japanese island of Hokkaido and the Kamchatka Peninsula was conquered by the Soviet Union in 1945.",
    );
    expect([occupation?.type, occupation?.places, occupation?.parties]).toEqual(["occupation", [], ["soviet_union"]]);
  });
});

describe("who takes part", () => {
  it("is whoever did the first of two things that were done to somebody", () => {
    const { events, participants } = assembledTables(
      "The envoy, including Lieutenant Tokubei Murata, was stopped by Soviet soldiers en route and shot dead.",
    );
    expect(ofType(events, "execution").parties).toEqual(["soviet_union", "japan"]);
    expect(participants.map(({ participant, role }) => `${participant} ${role}`).sort()).toEqual([
      "person-tokubei-murata victim",
      "soviet_union perpetrator",
    ]);
  });

  it("are all the ships of a list", () => {
    const { participants } = assembledTables(
      "On 22 August 1945, three ships—Ogasawara Maru, Taito Maru, and Second Shinko Maru—were attacked and sunk by a submarine off the coast of Hokkaido.",
    );
    const ships = participants.filter(({ participant_kind }) => participant_kind === "vessel");
    expect(ships.map(({ participant }) => participant).sort()).toEqual([
      "vessel-ogasawara-maru",
      "vessel-second-shinko-maru",
      "vessel-taito-maru",
    ]);
  });
});
