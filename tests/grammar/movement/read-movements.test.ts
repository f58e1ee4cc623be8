import { expect, it } from "vitest";
import type { Reference } from "../../../pipeline/grammar/mention.ts";
import { readMovements } from "../../../pipeline/grammar/movement/read-movements.ts";
import { analysed } from "../../support/analysed.ts";

function moved(text: string) {
  const { passages, properEvents } = analysed(text);
  const words = (at: Reference | null) =>
    at === null ? null : passages[at.passage]?.passage.text.slice(at.start, at.end);
  return readMovements(passages, properEvents).map((reading) => ({
    mover: words(reading.mover) ?? reading.party?.id ?? (reading.isCivilian ? "civilians" : null),
    from: words(reading.from),
    to: words(reading.to),
    mode: reading.mode,
    purpose: reading.purpose,
    date: reading.date?.value ?? null,
  }));
}

it("reads who went from where to where, how and what for", () => {
  expect(moved("On 13 August 1945, the Soya Maru sailed from Ōtomari to Hokkaido with refugees.")).toEqual([
    { mover: "Soya Maru", from: "Ōtomari", to: "Hokkaido", mode: "sea", purpose: "evacuation", date: "1945-08-13" },
  ]);
});

it("takes the object of sending for the mover", () => {
  const [reading] = moved("On 14 August 1945, Japanese troops were sent from Maoka to Toyohara by train.");
  expect(reading).toMatchObject({ from: "Maoka", to: "Toyohara", mode: "rail", mover: "japan" });
});

it.each([
  "The 88th Division planned to withdraw to Toyohara.",
  "The road led from Maoka to Toyohara.",
  "The division did not retreat to Toyohara.",
])("leaves %s alone", (text) => {
  expect(moved(text)).toEqual([]);
});
