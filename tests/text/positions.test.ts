import fc from "fast-check";
import { expect, it } from "vitest";
import { ByteOffsets, CodePoints } from "../../pipeline/text/positions.ts";

it("converts every position of any text there and back, and counts its bytes (300 texts)", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const points = [...text];
      const positions = new CodePoints(text);
      const bytes = new ByteOffsets(text);
      for (let index = 0; index <= points.length; index++) {
        const before = points.slice(0, index).join("");
        expect(positions.at(before.length)).toBe(index);
        expect(positions.utf16(index)).toBe(before.length);
        expect(bytes.at(index)).toBe(Buffer.byteLength(before, "utf8"));
      }
    }),
    { numRuns: 300 },
  );
});

it("counts bytes again from the start when asked for an earlier position", () => {
  const bytes = new ByteOffsets("é𠮷a");
  expect([bytes.at(3), bytes.at(1), bytes.at(2)]).toEqual([7, 2, 6]);
});
