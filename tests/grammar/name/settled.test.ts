import { describe, expect, it } from "vitest";
import { namesIn } from "../../support/names.ts";

describe("a name that one sentence leaves open", () => {
  it("is what the rest of the text makes of it", () => {
    expect(namesIn("They sailed to Nauroa at night.", "Nauroa, already struck, was raided.")).toEqual([
      ["place", "Nauroa"],
      ["place", "Nauroa"],
    ]);
  });

  it("is the ship whose prefix the text has told, unless a place is meant", () => {
    expect(namesIn("USS Nauroa (BB-64)", "Nauroa shielded the carriers.")).toEqual([
      ["vessel", "USS Nauroa"],
      ["vessel", "Nauroa"],
    ]);
    expect(namesIn("The USS Nauroa sailed.", "They lost the Nauroa.", "They lived in Nauroa.")).toEqual([
      ["vessel", "USS Nauroa"],
      ["vessel", "Nauroa"],
      ["place", "Nauroa"],
    ]);
  });

  it("is a ship by its hull number", () => {
    expect(namesIn("Three destroyers, Hull (DD-350) and Spence (DD-512), sank.")).toEqual([
      ["vessel", "Hull"],
      ["vessel", "Spence"],
    ]);
  });

  it("is no part of a table's next column", () => {
    expect(namesIn("1945 Manchuria The Red Army launches a campaign.")).toEqual([
      ["place", "Manchuria"],
      ["unit", "Red Army"],
    ]);
  });

  it("is in a list only where the list goes on", () => {
    expect(namesIn("Besieging Kition, General Nakagawa died.")).toEqual([["person", "Nakagawa"]]);
  });
});
