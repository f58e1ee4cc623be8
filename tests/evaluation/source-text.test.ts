import { describe, expect, it } from "vitest";
import { SourceText } from "../../scripts/support/source-text.ts";

const text = new SourceText("Title 𠮷\nThe 𠮷 fell. It was late\nEnd");

describe("SourceText", () => {
  it("counts code points", () => {
    expect(text.length).toBe(35);
    expect(text.slice({ start: 12, end: 13 })).toBe("𠮷");
  });

  it("finds the sentence around a position, up to the next full stop or line break", () => {
    const sentence = (position: number) => text.slice(text.sentenceAround(position));
    expect(sentence(2)).toBe("Title 𠮷\n");
    expect(sentence(14)).toBe("The 𠮷 fell.");
    expect(sentence(24)).toBe(" It was late\n");
    expect(sentence(34)).toBe("End");
  });

  it("reaches the first character when the text begins with a line break", () => {
    expect(new SourceText("\nA").sentenceAround(0)).toEqual({ start: 0, end: 1 });
  });

  it("tells line and column from 1", () => {
    expect(text.lineColumn(0)).toEqual({ line: 1, column: 1 });
    expect(text.lineColumn(8)).toEqual({ line: 2, column: 1 });
    expect(text.lineColumn(14)).toEqual({ line: 2, column: 7 });
  });
});
