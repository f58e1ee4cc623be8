import type { Passage } from "../../text/passage.ts";
import type { Token } from "../../text/tokens.ts";
import type { Extent, NameMention } from "../mention.ts";

/**
 * How a place is told from another:
 * offset "20 km north of X" · direction "west of X" · distance "150 m behind X" · within "within 30 km of X" ·
 * near "near X" · off "off the coast of X" · between "the strait between X and Y" · border "the border between X and Y" ·
 * line "the road from X to Y" · along "along the X River".
 */
export type PlaceRelation =
  | "offset"
  | "direction"
  | "distance"
  | "within"
  | "near"
  | "off"
  | "between"
  | "border"
  | "line"
  | "along";

/** A distance as the words state it. */
export interface StatedDistance {
  /** In kilometres; equal for a plain number, the two ends for "20 to 30 km". */
  readonly lowKm: number;
  readonly highKm: number;
  /** "about", "some", "nearly", "over"… stand before it. */
  readonly approximate: boolean;
  /** Half the last stated place of the number, in kilometres: 5 for "20 km", 0.5 for "24 km", 0.05 for "1.5 km" and "200 m". */
  readonly roundingKm: number;
}

/** A direction as the words state it. */
export interface StatedDirection {
  /** Degrees clockwise from north. */
  readonly degrees: number;
  /** Of how many points the compass is that it was read from: 8 for "north-west", 16 for "north-north-west". */
  readonly points: 8 | 16;
}

/** A name mention inside or beside an expression: its index among the names of the passage, and its extent. */
export interface AnchorMention extends Extent {
  readonly index: number;
}

/** A place told by its relation to others, as the words say it. Positions are UTF-16 units of the passage. */
export interface PlaceExpression extends Extent {
  readonly rule: string;
  readonly relation: PlaceRelation;
  readonly distance: StatedDistance | null;
  readonly direction: StatedDirection | null;
  /** The places it is reckoned from; two for between, border and line; none when no place is named. */
  readonly anchors: readonly AnchorMention[];
  /** The named place whose position it tells: "Konotoro" in "Konotoro, located north of Moji". */
  readonly describes: AnchorMention | null;
  /** Why it has no point, where the words alone decide that. */
  readonly pointless: string | null;
}

/** What is read: a passage, its tokens and the names found in it. */
export interface NamedPassage {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
}

/** A passage with its place names findable by token. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of a place name by the index of its first token. */
  readonly placeAt: ReadonlyMap<number, AnchorMention>;
}

/** A kind of expression: the words it may begin at, and how it is read from there. `null` declines. */
export interface ExpressionRule {
  readonly id: string;
  /** Folded words; "0" stands for any number in digits. */
  readonly opensAt: Iterable<string>;
  read(words: Words, at: number): Omit<PlaceExpression, "rule" | "describes"> | null;
}
