import type { Passage } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";

export type NameKind = "place" | "person" | "unit" | "vessel" | "organisation";
export type MentionKind = NameKind | "date" | "time" | "quantity";

/** A stretch of one passage, in UTF-16 units of it. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A stretch of some passage of the text: the index of the passage, and the UTF-16 units in it. */
export interface Reference extends Extent {
  readonly passage: number;
}

export type DatePart = "year" | "month" | "day" | "season" | "decade" | "century" | "time";
export type DateModifier = "by" | "since" | "until" | "around" | "before" | "after" | "early" | "mid" | "late" | "from";

/** An expression that can be put on a calendar or a clock, worked out. */
export interface DateMention extends Extent {
  readonly kind: "date" | "time";
  readonly rule: string;
  /** EDTF for a date, HH:MM for a time. */
  readonly value: string;
  /** First and last day the value allows, ISO 8601; null where open or for a time. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Parts that the words themselves state, and parts taken from the context. */
  readonly stated: readonly DatePart[];
  readonly inferred: readonly DatePart[];
  /** Where the inferred parts were taken from. */
  readonly anchor: Reference | null;
  readonly modifier: DateModifier | null;
  /** Of a time: whose clock, in the words of the text. */
  readonly timeZone: string | null;
}

/** A number or number word, or a vague one, and how it is bounded. The extent holds the modifier but not the counted noun. */
export interface QuantityMention extends Extent {
  readonly kind: "quantity";
  readonly rule: string;
  /** The number in digits, as published in mentions: "18202", "3500-3700", "" for a vague word. */
  readonly value: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: "at_least" | "at_most" | "more_than" | "fewer_than" | null;
  readonly approximate: boolean;
  readonly status: "stated" | "vague" | "stated_unknown";
  /** Unit of measure that is part of the expression's company: "kilometres", "percent", "days"; null where a thing is counted. */
  readonly unit: string | null;
}

/** A name: what kind of thing it names, and what the words around it say of the thing. */
export interface NameMention extends Extent {
  readonly kind: NameKind;
  readonly rule: string;
  /** The name as written, without clean-up. */
  readonly name: string;
  /** What the company of the name says; each value with its place in the passage. */
  readonly features: readonly NameFeature[];
}

export interface NameFeature extends Extent {
  readonly feature:
    | "rank" // "Colonel"
    | "role" // "regiment commander", "Prime Minister"
    | "party" // value is a party id
    | "type" // "cargo ship", "rifle", "ministry"
    | "echelon"
    | "number" // "88"
    | "branch"
    | "part_of" // value is the name of the larger unit
    | "commander" // value is the name
    | "family_name"
    | "given_name"
    | "fate"
    | "alias"; // another spelling given beside it, "Maoka (Holmsk)"
  readonly value: string;
}

/** Words that stand for a side: "Soviet", "the Japanese", "Imperial Japan's". Never mentions of their own. */
export interface PartyCue extends Extent {
  readonly party: string;
  readonly form: "adjective" | "people" | "state";
}

/** A passage with everything that was recognised in it, in text order. */
export interface AnalysedPassage {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly quantities: readonly QuantityMention[];
  readonly parties: readonly PartyCue[];
}
