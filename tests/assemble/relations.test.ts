import { describe, expect, it } from "vitest";
import { assembleRelations } from "../../pipeline/assemble/relations.ts";
import { compatible } from "../../pipeline/records/edtf.ts";
import expectedRelations from "../gold/relations.json" with { type: "json" };
import { isToldIn, readCorpus } from "../support/told-in.ts";

/** A relation that the words tell, listed by hand. */
interface Expected {
  readonly source: string;
  readonly quote: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly date?: string;
  /** Told beside the point: neither asked for nor wrong. */
  readonly optional?: boolean;
}

const expected: readonly Expected[] = expectedRelations as readonly Expected[];
const { texts, world } = readCorpus();
const drafts = assembleRelations(texts, world);
const keyOf = ({ subject, predicate, object }: Pick<Expected, "subject" | "predicate" | "object">) =>
  [subject, predicate, object].join(" ");
const byKey = new Map(drafts.map((draft) => [keyOf(draft.row), draft]));
const wanted = expected.filter(({ optional }) => optional !== true);

const missed = wanted.filter((each) => {
  const draft = byKey.get(keyOf(each));
  return draft === undefined || !isToldIn(draft, each);
});
const known = new Set(expected.map(keyOf));
const wrong = drafts.filter(({ row }) => !known.has(keyOf(row)));

describe("relations that the texts tell", () => {
  it("are found where they are told", () => {
    const found = (wanted.length - missed.length) / wanted.length;
    expect(found, missed.map((each) => `${keyOf(each)}: ${each.quote}`).join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("are the only ones there are", () => {
    const right = (drafts.length - wrong.length) / drafts.length;
    expect(right, wrong.map(({ row }) => row.id).join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("have the date that is told of them", () => {
    for (const each of expected.filter(({ date }) => date !== undefined)) {
      const date = byKey.get(keyOf(each))?.row.date ?? null;
      expect(date === null || compatible(date, each.date ?? ""), keyOf(each)).toBe(true);
    }
  });
});
