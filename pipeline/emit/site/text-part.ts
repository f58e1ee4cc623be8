import type { TextPart } from "../../../site/shipped.ts";
import { readText } from "../../text/read-text.ts";

/** A whole text with its sentences, headings and lines as the pipeline reads them. */
export function textPart(text: string, discourse: "continuous" | "shuffled"): TextPart {
  const { passages } = readText(text, discourse);
  return {
    text,
    passages: passages.map(({ start, text: words, kind }) => [start, start + [...words].length, kind]),
  };
}
