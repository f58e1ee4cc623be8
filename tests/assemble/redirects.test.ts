import { describe, expect, it } from "vitest";
import { redirectRows } from "../../pipeline/assemble/redirects.ts";
import { emptyRelease, row } from "../support/release.ts";

const tables = emptyRelease({
  places: [
    row("places", { id: "place-maoka", name: "Maoka" }),
    row("places", { id: "place-odomari", name: "Odomari" }),
  ],
}).tables;
const redirect = (id: string, replaced_by: string) => ({ id, replaced_by, reason: "spelled otherwise" });

describe("redirects of ids", () => {
  it("lead to the record that took the place of another", () => {
    expect(redirectRows([redirect("place-mauka", "place-maoka")], tables)).toEqual([
      redirect("place-mauka", "place-maoka"),
    ]);
  });

  it("lead to the end of a chain, where an id changed twice", () => {
    const chain = [redirect("place-mauka", "place-maoka-town"), redirect("place-maoka-town", "place-maoka")];
    expect(redirectRows(chain, tables).map(({ id, replaced_by }) => [id, replaced_by])).toEqual([
      ["place-mauka", "place-maoka"],
      ["place-maoka-town", "place-maoka"],
    ]);
  });

  it("are left out where they lead to no record, round in a circle, or from an id that is in use", () => {
    const rows = [
      redirect("place-otomari", "place-otomari-port"),
      redirect("place-a", "place-b"),
      redirect("place-b", "place-a"),
      redirect("place-odomari", "place-maoka"),
    ];
    expect(redirectRows(rows, tables)).toEqual([]);
  });
});
