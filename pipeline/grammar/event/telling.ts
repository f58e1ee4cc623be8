import type { Event, Participant, Plan } from "../../records/types.ts";
import type { Extent, Reference } from "../mention.ts";

export type EventType = Event["type"];

/** What the telling says of the event: that it happened, that one side says so, or what became of a plan. */
export type TellingStatus = Event["modality"] | Plan["modality"];

/**
 * How the text speaks of the event. `told`: a clause reports it. `mentioned`: it is referred to by what it was and where or
 * when ("after the occupation of Korea"). `slight`: a clause reports it without day, place or name of its own; it goes on with what
 * was told before, or is an event when nothing was. `echo`: it is referred to as known ("the attack", "the ensuing clash").
 */
export type TellingWeight = "told" | "mentioned" | "slight" | "echo";

export type PlaceRole = "where" | "from" | "to" | "via" | "target";
export type ParticipantRole = Participant["role"];

/** When a telling says the event happened. */
export interface TellingDate {
  /** The date mention. */
  readonly at: Reference;
  /** EDTF. */
  readonly value: string;
  readonly extent: Event["date_extent"];
  /** Why this date is the event's: "date/in-clause", "date/of-paragraph", … */
  readonly rule: string;
}

export interface TellingTime {
  readonly at: Reference;
  /** HH:MM. */
  readonly value: string;
  readonly zone: string | null;
}

/** A name of a place, and what the place was to the event. */
export interface PlaceArgument {
  readonly at: Reference;
  readonly role: PlaceRole;
  /** Whether the name is that of a state: too wide to tell two events apart. */
  readonly isState: boolean;
}

/** A side, with the words that stand for it. */
export interface PartyArgument {
  readonly party: string;
  readonly role: ParticipantRole;
  readonly at: Reference;
}

/** A name of a unit, person, vessel or organisation that took part. */
export interface ParticipantArgument {
  readonly at: Reference;
  readonly role: ParticipantRole;
}

/** One telling of one event: what a clause, a heading or an infobox says of it. */
export interface EventTelling {
  /** Index of the passage in its text. */
  readonly passage: number;
  /** The words that tell that something happened. */
  readonly trigger: Extent;
  /** The words that tell it as a whole, within one sentence: the evidence. */
  readonly clause: Extent;
  readonly type: EventType;
  readonly status: TellingStatus;
  readonly weight: TellingWeight;
  readonly certainty: Event["certainty"];
  readonly date: TellingDate | null;
  readonly time: TellingTime | null;
  readonly places: readonly PlaceArgument[];
  readonly parties: readonly PartyArgument[];
  readonly participants: readonly ParticipantArgument[];
  /** The text's own name for it, and others it gives beside that: "also known as the Changkufeng Incident". */
  readonly name: { readonly text: string; readonly at: Reference; readonly aliases: readonly string[] } | null;
  readonly outcome: Extent | null;
  readonly rule: string;
}
