import type {
  AnalysedPassage,
  DateMention,
  NameKind,
  NameMention,
  PartyCue,
} from "../../../pipeline/grammar/mention.ts";
import { readQuantities } from "../../../pipeline/grammar/quantity/read-quantities.ts";
import type { Passage } from "../../../pipeline/text/passage.ts";
import { tokenise } from "../../../pipeline/text/tokens.ts";
import { passage } from "../../support/passages.ts";

const sides: readonly (readonly [RegExp, string, PartyCue["form"]])[] = [
  [/\bSoviets\b/g, "soviet_union", "people"],
  [/\bSoviet\b/g, "soviet_union", "adjective"],
  [/\bJapanese\b/g, "japan", "adjective"],
  [/\bManchukuoan?\b/g, "manchukuo", "adjective"],
  [/\bMongol(?:ian)?s\b/g, "mongolia", "people"],
  [/\bMongolian\b/g, "mongolia", "adjective"],
  [/\bChinese\b/g, "china", "people"],
  [/\bKoreans?\b/g, "koreans", "people"],
];

export interface Marked {
  readonly names?: Readonly<Record<string, NameKind>>;
  /** EDTF by the words of the date. */
  readonly dates?: Readonly<Record<string, string>>;
  readonly at?: Partial<Passage>;
}

/** A passage analysed by hand: sides by their words, names and dates as given. */
export function analysed(text: string, { names = {}, dates = {}, at = {} }: Marked = {}): AnalysedPassage {
  const extent = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const nameMentions = Object.entries(names)
    .map(([name, kind]): NameMention => ({ ...extent(name), kind, rule: "by-hand", name, features: [] }))
    .sort((a, b) => a.start - b.start);
  const dateMentions = Object.entries(dates)
    .map(
      ([words, value]): DateMention => ({
        ...{ ...extent(words), kind: "date", rule: "by-hand", value, firstDay: value, lastDay: value },
        ...{ stated: [], inferred: [], anchor: null, modifier: null, timeZone: null },
      }),
    )
    .sort((a, b) => a.start - b.start);
  const parties = sides
    .flatMap(([pattern, party, form]) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        party,
        form,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const tokens = tokenise(text);
  const quantities = readQuantities(passage(text), tokens, [...nameMentions, ...dateMentions]);
  return { passage: passage(text, at), tokens, dates: dateMentions, names: nameMentions, quantities, parties };
}
