import { expect, it } from "vitest";
import { dateWords } from "../../pipeline/assemble/event-date-words.ts";
import { assembleEvents } from "../../pipeline/assemble/events.ts";
import type { World } from "../../pipeline/assemble/events-input.ts";
import { readTellings } from "../../pipeline/grammar/event/read-tellings.ts";
import { analysed } from "../support/analysed.ts";

const ids: Readonly<Record<string, string>> = {
  Maoka: "place-maoka",
  Toyohara: "place-toyohara",
  Tōro: "place-toro",
  Manchuria: "place-manchuria",
  Sakhalin: "place-sakhalin",
};

/** A world that knows five places, each by one name. */
function worldOf(texts: readonly { source: string; names: ReadonlyMap<string, string> }[]): World {
  const names = new Map(
    texts.flatMap(({ source, names: list }) => [...list].map(([at, name]) => [`${source} ${at}`, name] as const)),
  );
  return {
    entityOf(source, at) {
      const name = names.get(`${source} ${at.passage} ${at.start}`) ?? "";
      const id = ids[name];
      return id === undefined ? null : { id, kind: "place", name, party: null };
    },
    contains: (outer, inner) => outer === inner || (outer === "place-sakhalin" && inner !== "place-manchuria"),
    party: (id) => ({
      name: id,
      adjective: id === "soviet_union" ? "Soviet" : "Japanese",
      from: null,
      to: null,
      predecessors: [],
    }),
    sidesInName: () => [],
    countryThen: () => null,
    sameEvent: [
      {
        names: ["Battle of Khalkhin Gol", "Nomonhan Incident"],
        type: "battle",
        date: null,
        parties: [],
        place: null,
        whole: null,
      },
    ],
  };
}

function assembled(...texts: string[]) {
  const read = texts.map((text, index) => {
    const { passages, properEvents } = analysed(text);
    const names = new Map(
      passages.flatMap(({ passage, names: list }) =>
        list.map((name) => [`${passage.index} ${name.start}`, name.name] as const),
      ),
    );
    return { source: `text-${index}`, passages, tellings: readTellings(passages, properEvents), names };
  });
  return assembleEvents(read, worldOf(read));
}

const rows = (...texts: string[]) => assembled(...texts).events.map(({ row }) => row);

it("makes one row of a landing told in two sentences and two texts, with every telling in its evidence", () => {
  const { events } = assembled(
    "On 20 August 1945, Soviet troops landed at Maoka. The landing at Maoka was bloody.",
    "Soviet forces landed at Maoka on August 20, 1945.",
  );
  expect(events.map(({ row }) => row.id)).toEqual(["event-1945-08-20-maoka-landing"]);
  expect(events[0]?.support.filter(({ field }) => field === "")).toHaveLength(3);
});

it("keeps landings of two days, and of two places, apart", () => {
  const found = rows(
    "On 16 August 1945, Soviet troops landed at Tōro. On 20 August 1945, Soviet troops landed at Maoka.",
  );
  expect(found.map(({ id }) => id).sort()).toEqual(["event-1945-08-16-toro-landing", "event-1945-08-20-maoka-landing"]);
});

it("gives an event that has no name of its own a plain one by rule", () => {
  expect(rows("Soviet forces landed at Tōro on August 16, 1945.")[0]?.name).toBe(
    "Soviet landing at Tōro, 16 August 1945",
  );
});

it("fills dates, places and parties, and says what each rests on", () => {
  const { events, eventPlaces, participants } = assembled("On 9 August 1945, the Soviets invaded Manchuria.");
  expect(events[0]?.row).toMatchObject({
    date: "1945-08-09",
    start: "1945-08-09",
    end: "1945-08-09",
    date_extent: null,
    places: ["place-manchuria"],
    parties: ["soviet_union"],
  });
  expect(eventPlaces[0]?.row).toMatchObject({ place: "place-manchuria", role: "target" });
  expect(participants[0]?.row).toMatchObject({ participant: "soviet_union", role: "attacker" });
  const fields = new Set(events[0]?.support.map(({ field }) => field));
  for (const field of ["", "date", "places", "parties", "name", "type"]) expect(fields).toContain(field);
});

it("joins names that the authority table gives to one event", () => {
  const found = rows("In 1939, the Battle of Khalkhin Gol began.", "The Nomonhan Incident of 1939 was long.");
  expect(found.map(({ name, date }) => [name, date])).toEqual([["Battle of Khalkhin Gol", "1939"]]);
});

it("puts what is planned among the plans", () => {
  const { events, plans } = assembled("In August 1945, the Soviets planned to land at Maoka.");
  expect(events).toEqual([]);
  expect(plans.map(({ row }) => [row.type, row.modality])).toEqual([["landing", "planned"]]);
});

it("makes an event part of the one its text is about, when it lies within its days", () => {
  const found = rows(
    "= Soviet invasion of South Sakhalin =\n\nInfobox\n- Conflict: Soviet invasion of South Sakhalin\n- Date: 11–25 August 1945\n\n== Events ==\nOn 20 August 1945, Soviet troops landed at Maoka. On 9 August 1945, the Soviets invaded Manchuria.\n",
  );
  const whole = found.find(({ name }) => name === "Soviet invasion of South Sakhalin");
  expect(whole?.date).toBe("1945-08-11/1945-08-25");
  expect(found.find(({ type }) => type === "landing")?.parent).toBe(whole?.id);
  expect(found.find(({ places }) => places.includes("place-manchuria"))?.parent).toBeNull();
});

it("finds the event that a passage tells, else that of its paragraph, else that of its heading", () => {
  const { events, eventOf } = assembled(
    "== Battle of Khalkhin Gol ==\nIn 1939, both sides met.\n\n== Sakhalin ==\nOn 20 August 1945, Soviet troops landed at Maoka. Twenty died.\n",
  );
  const landing = events.find(({ row }) => row.type === "landing")?.row.id;
  const battle = events.find(({ row }) => row.type === "battle")?.row.id;
  expect([eventOf("text-0", 3), eventOf("text-0", 4)]).toEqual([landing, landing]);
  expect(eventOf("text-0", 1)).toBe(battle);
});

it("keeps ids when an unrelated paragraph is put in front", () => {
  const story = "On 20 August 1945, Soviet troops landed at Maoka. On 22 August 1945, Soviet planes bombed Toyohara.";
  const before = rows(story).map(({ id }) => id);
  expect(rows(`The weather was fine.\n\n${story}`).map(({ id }) => id)).toEqual(before);
});

it.each([
  ["1945-08-16", "16 August 1945"],
  ["1945-08", "August 1945"],
  ["193X", "1930s"],
  ["16XX", "17th century"],
  ["1938-07-29/1938-08-11", "29 July – 11 August 1938"],
  ["1945-08-11/1945-08-25", "11–25 August 1945"],
  ["1945-12-30/1946-01-02", "30 December 1945 – 2 January 1946"],
  ["1949-06/1949-07", "June–July 1949"],
  ["1904/1905", "1904–1905"],
  ["1936-04-01~/1936-04-10~", "early April 1936"],
  ["1939-08-21~/1939-08-31~", "late August 1939"],
  ["1935-05~/1935-08~", "mid-1935"],
  ["1994~/1996~", "mid-1990s"],
  ["1935-01~/1935-02~", "January–February 1935"],
  ["1937-07/..", "from July 1937"],
  ["XXXX-08-18", "18 August"],
])("writes %s as %s", (value, words) => {
  expect(dateWords(value)).toBe(words);
});
