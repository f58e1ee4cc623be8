import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import type { Source } from "../../pipeline/records/types.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { readText } from "../../pipeline/text/read-text.ts";
import { adversarialTexts } from "./adversarial.ts";

const shortest = 100_000; // characters
const longest = 3_200_000; // characters
/** Below this a reading is too short to be measured: the text is made longer. */
const leastMs = 20;

export interface HardText {
  readonly name: string;
  readonly characters: number;
  /** Milliseconds for a text of so many characters, and for one of twice that. */
  readonly once: number;
  readonly twice: number;
}

/** Texts that are hard to read, at a length and at twice that: what grows faster than the text shows as a ratio well above 2. The best of some runs. */
export function hardTexts(runs: number): HardText[] {
  const lexicon = lexiconOf(readAuthority("raw"));
  const time = (text: string) => {
    const began = performance.now();
    extract({ source: { id: "x" } as Source, text, document: readText(text, "continuous") }, lexicon);
    return performance.now() - began;
  };
  return Object.entries(adversarialTexts).map(([name, make]) => {
    let characters = shortest;
    while (time(make(characters)) < leastMs && characters < longest) characters *= 2;
    const texts = [make(characters), make(2 * characters)];
    const times = texts.map(() => Number.POSITIVE_INFINITY);
    for (let run = 0; run < runs; run++)
      texts.forEach((text, index) => {
        times[index] = Math.min(times[index] ?? Number.NaN, time(text));
      });
    const [once = Number.NaN, twice = Number.NaN] = times;
    return { name, characters, once, twice };
  });
}
