import { expect, it } from "vitest";
import { contentId, dateSlug, slug } from "../../pipeline/records/ids.ts";

it.each([
  ["Tōro Town", "toro-town"],
  ["Ken'yu Fujimura", "kenyu-fujimura"],
  ["Южно-Сахалинск", "yuzhno-sakhalinsk"],
  ["../../etc/passwd", "etc-passwd"],
  ["=cmd|' /C calc'!A0", "cmd-c-calc-a0"],
  ["樺太", ""],
])("turns %j into the id part %j", (name, expected) => {
  expect(slug(name)).toBe(expected);
});

it("cuts a long name at a word", () => {
  expect(slug("the long and winding road to Toyohara", 20)).toBe("the-long-and-winding");
});

it.each([
  ["1945-08-16", "1945-08-16"],
  ["1938-07-29/1938-08-11", "1938-07-29"],
  ["XXXX-08-17", "xxxx-08-17"],
  ["-0479-09", "bc0479-09"],
  [null, "undated"],
])("dates an id by %j as %j", (edtf, expected) => {
  expect(dateSlug(edtf)).toBe(expected);
});

it("makes the same id of the same content, and another of another", () => {
  expect(contentId("mention", "Maoka", "a")).toBe(contentId("mention", "Maoka", "a"));
  expect(contentId("mention", "Maoka", "a")).not.toBe(contentId("mention", "Maoka", "b"));
  expect(contentId("mention", "樺太", "a")).toMatch(/^mention-[a-z2-7]{10}$/);
});
