import { readDates } from "../../../pipeline/grammar/date/read-dates.ts";
import type { DateReading } from "../../../pipeline/grammar/date/statement.ts";
import type { DateMention } from "../../../pipeline/grammar/mention.ts";
import { grammarOf, type Rule, readPassage } from "../../../pipeline/grammar/rule.ts";
import type { Passage } from "../../../pipeline/text/passage.ts";
import { tokenise } from "../../../pipeline/text/tokens.ts";
import { passage } from "../../support/passages.ts";

/** What one rule alone takes from a sentence: the words of each point with what they state. */
export function stated(rule: Rule<DateReading>, text: string): [string, unknown][] {
  const found = readPassage(grammarOf([rule]), passage(text), tokenise(text));
  return found.flatMap(({ start, end, reading }): [string, unknown][] =>
    reading.kind === "clock"
      ? [[text.slice(start, end), reading.clock]]
      : reading.points.map((point): [string, unknown] => [text.slice(point.start, point.end), point.states]),
  );
}

/** The passages of a text given as sentences; a pair gives more of the passage than its words. */
export function textOf(...sentences: (string | [string, Partial<Passage>])[]): Passage[] {
  return sentences.map((sentence, index) => {
    const [text, overrides] = typeof sentence === "string" ? [sentence, {}] : sentence;
    return passage(text, { index, block: index, ...overrides });
  });
}

/** Every mention of a text. */
export function mentions(passages: readonly Passage[]): (DateMention & { words: string })[] {
  const found = readDates(
    passages,
    passages.map(({ text }) => tokenise(text)),
  );
  return found.flatMap((list, index) =>
    list.map((mention) => ({ ...mention, words: passages[index]?.text.slice(mention.start, mention.end) ?? "" })),
  );
}

/** Words and value of every mention of a text. */
export function dates(...sentences: (string | [string, Partial<Passage>])[]): [string, string][] {
  return mentions(textOf(...sentences)).map(({ words, value }) => [words, value]);
}
