import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import type { Source } from "../../pipeline/records/types.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { readText } from "../../pipeline/text/read-text.ts";
import { adversarialTexts } from "./adversarial.ts";

const length = 100_000; // characters

export interface HardText {
  readonly name: string;
  /** Milliseconds for a text of 100,000 characters, and for one of twice that. */
  readonly once: number;
  readonly twice: number;
}

/** Texts that are hard to read, at a length and at twice that: what grows faster than the text shows as a ratio well above 2. */
export function hardTexts(median: (numbers: readonly number[]) => number): HardText[] {
  const lexicon = lexiconOf(readAuthority("raw"));
  const time = (text: string) => {
    const began = performance.now();
    extract({ source: { id: "x" } as Source, text, document: readText(text, "continuous") }, lexicon);
    return performance.now() - began;
  };
  const milliseconds = (text: string) => median([time(text), time(text), time(text)]);
  return Object.entries(adversarialTexts).map(([name, make]) => {
    time(make(length / 10)); // to warm up
    return { name, once: milliseconds(make(length)), twice: milliseconds(make(2 * length)) };
  });
}
