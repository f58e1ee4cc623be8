import { describe, expect, it } from "vitest";
import { assembleClaims } from "../../pipeline/assemble/claims.ts";
import { claimsOf, context, figure, sayer, span } from "./claims-by-hand.ts";

describe("assembleClaims", () => {
  it("takes the side of a figure without one from the record it is about", () => {
    const subject = { entity: "unit-88th-division", span: span("text-a", 1, 9) };
    expect(claimsOf(figure({ party: [], subject }))[0]?.row.party).toEqual(["japan"]);
  });

  it("names the state that was in being on the day", () => {
    const date = { value: "1945-08-16", firstDay: "1945-08-16", lastDay: "1945-08-16", span: span("text-a", 1, 9) };
    const party = [{ party: "russian_sfsr", cue: null }];
    expect(claimsOf(figure({ party, date }))[0]?.row.party).toEqual(["soviet_union"]);
    expect(claimsOf(figure({ party }))[0]?.row.party).toEqual(["russian_sfsr"]);
  });

  it("gives one witness to claims that repeat one tally of one authority", () => {
    const tally = { measure: "incidents", object: "incidents", low: 152, party: [] } as const;
    const claims = claimsOf(
      figure({ ...tally, attribution: sayer("Soviet records", "soviet_union") }),
      figure({ ...tally, source: "text-b", attribution: sayer("Soviet archival figures", "soviet_union") }),
      figure({ ...tally, attribution: sayer("it is said") }),
    );
    const witnesses = claims.map(({ row }) => row.witness).filter((witness) => witness !== null);
    expect(witnesses).toHaveLength(2);
    expect(new Set(witnesses).size).toBe(1);
  });

  it("ties a figure to the event that its sentence tells, not to a plan", () => {
    const own = figure();
    const told = { source: own.source, passage: own.passage, clause: own.clause, firstDay: null, lastDay: null };
    const events = [
      { ...told, event: "event-planned", isPlan: true },
      { ...told, event: "event-battle", isPlan: false },
    ];
    const [claim] = assembleClaims([own], { ...context, told: events }).claims;
    expect(claim?.row.event).toBe("event-battle");
  });

  it("ties no figure to an event of another time", () => {
    const date = { value: "1936", firstDay: "1936-01-01", lastDay: "1936-12-31", span: span("text-a", 1, 9) };
    const own = figure({ date });
    const event = {
      event: "event-battle",
      isPlan: false,
      source: own.source,
      passage: own.passage,
      clause: own.clause,
    };
    const told = [{ ...event, firstDay: "1939-05-01", lastDay: "1939-09-16" }];
    expect(assembleClaims([own], { ...context, told }).claims[0]?.row.event).toBeNull();
  });

  it("assigns the rows under a total to the sides of the column when they add up", () => {
    const cell = { block: "infobox", measure: "casualties", party: [], column: ["unit-88th-division"] } as const;
    const sides = {
      ...context,
      partyOf: (entity: string) => ({ a: "japan", b: "japan", c: "manchukuo" })[entity] ?? null,
    };
    const column = ["a", "b", "c"];
    const figures = [
      figure({ ...cell, column, index: 0, low: 30, isTotal: true }),
      figure({ ...cell, column, index: 1, low: 21, partOf: 0 }),
      figure({ ...cell, column, index: 2, low: 9, partOf: 0 }),
    ];
    const byText = new Map(assembleClaims(figures, sides).claims.map(({ row }) => [row.text, row.party]));
    expect(byText).toEqual(
      new Map([
        ["30", ["japan", "manchukuo"]],
        ["21", ["japan"]],
        ["9", ["manchukuo"]],
      ]),
    );
  });

  it("supports every value of a claim with evidence and a rule", () => {
    const [claim] = claimsOf(figure({ rules: { number: "quantity/number", measure: "figure/noun" } }));
    const fields = new Set(claim?.support.map(({ field }) => field));
    for (const field of ["", "low", "high", "best", "measure", "object", "party", "text"])
      expect(fields).toContain(field);
  });
});

describe("the side of a unit that no table knows", () => {
  const subject = { entity: "unit-anbetsu-detachment", span: span("text-a", 1, 9) };
  const known = Array(10).fill("unit-88th-division") as string[];

  it("is the one whose units the text leaves unmarked", () => {
    const [claim] = claimsOf(figure({ party: [], subject, measure: "strength", unmarked: known }));
    expect(claim?.row.party).toEqual(["japan"]);
    expect(claim?.support.find(({ field }) => field === "party")?.rule).toBe("claims/unmarked-side-of-text");
  });

  it("stays unsaid where few names tell", () => {
    expect(
      claimsOf(figure({ party: [], subject, measure: "strength", unmarked: known.slice(1) }))[0]?.row.party,
    ).toEqual([]);
  });
});
