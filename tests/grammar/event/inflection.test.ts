import { expect, it } from "vitest";
import { formsOf } from "../../../pipeline/grammar/event/inflection.ts";

it.each([
  ["occupy", "occupies occupying occupied"],
  ["withdraw", "withdraws withdrawing withdrew withdrawn"],
  ["seize", "seizes seizing seized"],
  ["repel", "repels repelling repelled"],
  ["flee", "flees fleeing fled"],
  ["sink", "sinks sinking sank sunk"],
])("inflects %s", (lemma, others) => {
  expect([...formsOf(lemma).keys()].sort()).toEqual([lemma, ...others.split(" ")].sort());
});

it("says which form a word is, where one word is two", () => {
  expect(formsOf("sink").get("sunk")).toEqual(["participle"]);
  expect(formsOf("seize").get("seized")).toEqual(["past", "participle"]);
  expect(formsOf("hit").get("hit")).toEqual(["base", "past", "participle"]);
});
