import { expect, it } from "vitest";
import { readRelations } from "../../../pipeline/grammar/relation/read-relations.ts";
import { analysed } from "../../support/analysed.ts";

function related(text: string): string[] {
  const { passages } = analysed(text);
  const words = ({ at, party }: ReturnType<typeof readRelations>[number]["subject"]) =>
    party ?? passages[at.passage]?.passage.text.slice(at.start, at.end) ?? "";
  return readRelations(passages).map(
    ({ subject, predicate, object }) => `${words(subject)} ${predicate} ${words(object)}`,
  );
}

it("reads who commands what", () => {
  expect(related("The 16th Army (commanded by General Leonty Cheremisov) waited.")).toEqual([
    "Leonty Cheremisov commands 16th Army",
  ]);
});

it("reads what a unit is part of", () => {
  expect(related("The 1st Battalion of the 25th Infantry Regiment waited.")).toEqual([
    "1st Battalion part_of 25th Infantry Regiment",
  ]);
});

it("reads an order of battle by its indents", () => {
  expect(related("== Order of battle ==\n- 16th Army\n  - 56th Rifle Corps\n  - 214th Tank Brigade\n")).toEqual([
    "56th Rifle Corps part_of 16th Army",
    "214th Tank Brigade part_of 16th Army",
  ]);
});

it("reads which state follows which, and who claims what", () => {
  expect(related("Russia is the successor state of the Soviet Union.")).toEqual([
    "soviet_union succeeded_by russian_federation",
  ]);
  expect(related("Japan claims the Kuril Islands as its territory.")).toEqual(["japan claims_territory Kuril Islands"]);
});

it("makes nothing of two units side by side", () => {
  expect(related("The 16th Army and the 56th Rifle Corps waited.")).toEqual([]);
});
