import { describe, expect, it } from "vitest";
import { CodePointText, firstFrom, outermost, pieces } from "../../site/text-marks.ts";

const mark = (start: number, end: number, item: string) => ({ start, end, item });

describe("marks in a text", () => {
  it("cut it into pieces that give the whole again", () => {
    expect(pieces(10, 30, [mark(12, 15, "a"), mark(15, 20, "b")])).toEqual([
      { start: 10, end: 12, item: null },
      { start: 12, end: 15, item: "a" },
      { start: 15, end: 20, item: "b" },
      { start: 20, end: 30, item: null },
    ]);
    expect(pieces(0, 5, [])).toEqual([{ start: 0, end: 5, item: null }]);
  });

  it("leave out what meets an earlier mark or reaches beyond the text", () => {
    expect(pieces(0, 10, [mark(0, 5, "a"), mark(3, 7, "b"), mark(8, 12, "c")])).toEqual([
      { start: 0, end: 5, item: "a" },
      { start: 5, end: 10, item: null },
    ]);
  });
});

it("code points count a character beyond the first plane once", () => {
  const text = new CodePointText("a𠮷b");
  expect([text.length, text.slice(1, 2), text.slice(2, 3)]).toEqual([3, "𠮷", "b"]);
  expect(new CodePointText("Tōro").slice(1, 3)).toBe("ōr");
});

it("the first item from a position is found by halving", () => {
  const items = [{ start: 2 }, { start: 4 }, { start: 4 }, { start: 9 }];
  expect([0, 2, 3, 4, 5, 10].map((at) => firstFrom(items, at))).toEqual([0, 0, 1, 1, 3, 4]);
});

it("of spans within spans the outermost are kept", () => {
  const span = (start: number, end: number) => ({ start, end });
  expect(outermost([span(0, 10), span(0, 4), span(5, 10), span(12, 15)])).toEqual([span(0, 10), span(12, 15)]);
});
