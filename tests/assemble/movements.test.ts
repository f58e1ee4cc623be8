import { describe, expect, it } from "vitest";
import type { Draft } from "../../pipeline/assemble/evidence.ts";
import { assembleMovements } from "../../pipeline/assemble/movements.ts";
import { compatible } from "../../pipeline/records/edtf.ts";
import type { Movement } from "../../pipeline/records/types.ts";
import expectedMovements from "../gold/movements.json" with { type: "json" };
import { isToldIn, readCorpus } from "../support/told-in.ts";

/** A movement that the words tell, listed by hand; a null among the ends allows an empty one. */
interface Expected {
  readonly source: string;
  readonly quote: string;
  readonly mover: readonly string[];
  readonly from: readonly (string | null)[];
  readonly to: readonly (string | null)[];
  readonly via?: readonly string[];
  readonly date: string | null;
  readonly mode: readonly string[];
  readonly purpose: readonly string[];
  /** Told beside the story, or with an end that has no name: neither asked for nor wrong. */
  readonly optional?: boolean;
}

const expected: readonly Expected[] = expectedMovements as readonly Expected[];
const wanted = expected.filter(({ optional }) => optional !== true);
const { texts, world } = readCorpus();
const drafts = assembleMovements(texts, world);

function isOf(draft: Draft<Movement>, each: Expected): boolean {
  const { mover, mover_kind: kind, party, from_place: from, to_place: to } = draft.row;
  const movers = mover === null ? [kind, party] : [mover];
  return (
    isToldIn(draft, each) &&
    each.mover.some((id) => movers.includes(id)) &&
    each.from.includes(from) &&
    each.to.includes(to)
  );
}

const found = new Map(wanted.map((each) => [each, drafts.filter((draft) => isOf(draft, each))]));
const pairs = [...found].flatMap(([each, rows]) => rows.slice(0, 1).map(({ row }) => ({ each, row })));
const wrong = drafts.filter((draft) => !expected.some((each) => isOf(draft, each)));
const missed = wanted.filter((each) => found.get(each)?.length === 0);

const share = (part: number, whole: number) => part / whole;

const told = (rows: readonly Expected[]) => rows.map(({ quote }) => quote).join("\n");

describe("movements that any historian would map", () => {
  it("are found, with who moved, from where and where to", () => {
    expect(share(wanted.length - missed.length, wanted.length), told(missed)).toBeGreaterThanOrEqual(0.82);
  });

  it("have the day, the way and the reason that the words give", () => {
    const hasDay = pairs.filter(
      ({ each, row }) => each.date === null || row.date === null || compatible(row.date, each.date),
    );
    expect(share(hasDay.length, pairs.length)).toBe(1);
    expect(
      share(pairs.filter(({ each, row }) => each.mode.includes(row.mode)).length, pairs.length),
    ).toBeGreaterThanOrEqual(0.9);
    expect(
      share(pairs.filter(({ each, row }) => each.purpose.includes(row.purpose)).length, pairs.length),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it("are the only ones there are", () => {
    expect(
      share(drafts.length - wrong.length, drafts.length),
      JSON.stringify(wrong.map(({ row }) => row.id)),
    ).toBeGreaterThanOrEqual(0.95);
  });
});
