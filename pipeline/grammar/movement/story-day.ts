import type { Sentence } from "../event/sentence.ts";
import type { TellingDate } from "../event/telling.ts";
import type { AnalysedPassage } from "../mention.ts";

const farthest = 2; // sentences
const later = new Set(
  "later afterward afterwards ultimately eventually finally subsequently thereafter meanwhile year years months weeks decades".split(
    " ",
  ),
);
const general = new Set("many some most others often".split(" "));
const spanning: ReadonlySet<string> = new Set(["until", "since", "by"]);
const day = /^-?\d{4}-\d{2}-\d{2}$/;
const dayOrMonth = /^-?\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/;

/** The day the story of a paragraph is at: that of the last sentence that gave one, for the sentences close behind it. */
export class StoryDay {
  #block = -1;
  #date: TellingDate | null = null;
  #age = 0;

  /** Turns to a passage: another paragraph has a story of its own. */
  turnTo({ block, continues }: AnalysedPassage["passage"]): void {
    if (block !== this.#block || !continues) this.#date = null;
    this.#block = block;
    this.#age++;
  }

  /** The day a sentence without one of its own is told of; null where it goes on to a later time. */
  of({ words }: Sentence): TellingDate | null {
    if (this.#date === null || this.#age > farthest) return null;
    if (general.has(words[0]?.folded ?? "")) return null;
    return words.some(({ folded, name }) => name === null && later.has(folded)) ? null : this.#date;
  }

  /** Notes the day of a passage that has been read. */
  note({ passage, dates }: AnalysedPassage): void {
    const isOpen = dates.some(({ modifier }) => modifier !== null && spanning.has(modifier));
    const date = isOpen
      ? undefined
      : dates.findLast(
          ({ kind, value, start }) =>
            kind === "date" && dayOrMonth.test(value) && !/\([^)]*$/.test(passage.text.slice(0, start)),
        );
    if (date === undefined) {
      if (dates.some(({ kind }) => kind === "date")) this.#date = null;
      return;
    }
    const at = { passage: passage.index, start: date.start, end: date.end };
    this.#date = { at, value: date.value, extent: day.test(date.value) ? null : "within", rule: "date/of-paragraph" };
    this.#age = 0;
  }
}
