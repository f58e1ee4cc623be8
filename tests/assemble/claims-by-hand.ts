import type { AssembledClaim, ClaimContext } from "../../pipeline/assemble/claims.ts";
import { assembleClaims } from "../../pipeline/assemble/claims.ts";
import type { ResolvedFigure } from "../../pipeline/assemble/claims-resolved.ts";
import { PartyCalendar } from "../../pipeline/assemble/claims-side.ts";
import type { Span } from "../../pipeline/text/passage.ts";

/** A span of a text that exists only in a test. */
export function span(source: string, start: number, end: number): Span {
  return { source, start, end, key: `${start}-${end}` };
}

let nextStart = 0;

/** A figure of a sentence of its own, with whatever else is asked for. */
export function figure(overrides: Partial<ResolvedFigure> = {}): ResolvedFigure {
  const source = overrides.source ?? "text-a";
  nextStart += 100;
  const at = span(source, nextStart, nextStart + 5);
  const low = overrides.low === undefined ? 10 : overrides.low;
  return {
    ...{ source, index: nextStart, passage: nextStart, paragraph: nextStart, number: at, phrase: null, clause: at },
    ...{
      sentence: span(source, nextStart, nextStart + 50),
      text: String(low),
      phraseText: "",
      sentenceText: "A sentence.",
    },
    ...{ measure: "killed", object: "soldiers", low, high: low, best: low, bound: null, approximate: false },
    ...{ status: "stated", modality: "actual", unit: null, per: null, partOf: null, isTotal: false, rules: {} },
    ...{
      party: [{ party: "japan", cue: null }],
      counterparty: [],
      subject: null,
      place: null,
      date: null,
      attribution: null,
    },
    ...{
      column: [],
      unmarked: [],
      opponents: [],
      block: "paragraph",
      title: "Invasion of Somewhere",
      section: "Invasion of Somewhere > Casualties",
    },
    ...overrides,
  };
}

/** Who says it, in words that name a side. */
export function sayer(words: string, party: string | null = null): NonNullable<ResolvedFigure["attribution"]> {
  return { words, span: span("text-a", 0, words.length), entities: [], party };
}

export const context: ClaimContext = {
  known: [
    {
      ...{ id: "authority-war-history-series", name: "War History Series", kind: "publication", party: "japan" },
      ...{ names: "History of the War series", source: "a test" },
    },
  ],
  nameOf: (entity) => (entity === "person-takashi-nakayama" ? "Takashi Nakayama" : undefined),
  adjectiveOf: (party) => ({ soviet_union: "Soviet", japan: "Japanese" })[party],
  partyOf: (entity) => (entity === "unit-88th-division" ? "japan" : null),
  calendar: new PartyCalendar([
    {
      ...{
        id: "russian_sfsr",
        name: "Russian SFSR",
        kind: "state",
        from: "1917",
        to: "1922-12-30",
        successor: "soviet_union",
      },
      ...{ place: "", adjectives: "Soviet", names: "", source: "a test" },
    },
  ]),
  told: [],
  mainEventOf: () => null,
  dayOf: () => null,
};

/** The claims of figures made by hand. */
export function claimsOf(...figures: ResolvedFigure[]): AssembledClaim[] {
  return assembleClaims(figures, context).claims;
}
