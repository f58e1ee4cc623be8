import { describe, expect, it } from "vitest";
import { assembleAuthorities, authorityOf } from "../../pipeline/assemble/authorities.ts";
import { context, sayer } from "./claims-by-hand.ts";

describe("authorityOf", () => {
  it.each(["Soviet records", "Soviet military records", "Soviet archival figures", "Soviet documents"])(
    "joins %j to the records of the side",
    (words) => {
      expect(authorityOf(sayer(words, "soviet_union"), context)?.id).toBe("authority-soviet-records");
    },
  );

  it("finds a known authority inside the words", () => {
    expect(authorityOf(sayer('the "History of the War" series'), context)?.id).toBe("authority-war-history-series");
  });

  it("names an authority after the person", () => {
    const said = { ...sayer("Nakayama"), entities: ["person-takashi-nakayama"] };
    expect(authorityOf(said, context)).toMatchObject({ id: "authority-takashi-nakayama", name: "Takashi Nakayama" });
  });

  it.each(["it is believed", "is often cited", "some estimates"])("takes %j for nobody", (words) => {
    expect(authorityOf(sayer(words), context)).toBeNull();
  });
});

describe("assembleAuthorities", () => {
  it("lists every wording with its count, most frequent first", () => {
    const uses = ["Soviet records", "Soviet documents", "Soviet records"].map((words, place) => {
      const said = {
        ...sayer(words, "soviet_union"),
        span: { source: "a", start: place, end: place + 1, key: `${place}` },
      };
      const authority = authorityOf(said, context);
      if (authority === null) throw new Error("no authority");
      return { authority, sayer: said };
    });
    expect(assembleAuthorities(uses).map(({ row }) => row.names)).toEqual([
      ["Soviet records (2)", "Soviet documents (1)"],
    ]);
  });
});
