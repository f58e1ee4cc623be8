// Generated from schemas/ by `npm run types`. Do not edit.

/**
 * The measures of a claim; the vocabulary is that of the claims table.
 */
export type Measure = ("killed" | "wounded" | "missing" | "dead_or_missing" | "died" | "captured" | "casualties" | "strength" | "destroyed" | "captured_materiel" | "supplied" | "evacuated" | "repatriated" | "displaced" | "remained" | "interned" | "executed" | "suicides" | "rescued" | "incidents" | "population" | "sailed" | "buildings_destroyed" | "duration" | "distance" | "area" | "share" | "other")
export type Modality = ("actual" | "planned" | "capacity" | "estimated" | "alleged")
/**
 * How.
 */
export type Mode = ("land" | "sea" | "air" | "rail" | "unknown")
/**
 * Why.
 */
export type Purpose = ("attack" | "retreat" | "evacuation" | "reinforcement" | "transfer" | "negotiation" | "other")
export type DatePart = ("year" | "month" | "day" | "season" | "decade" | "century" | "time")
export type DateModifier = ("by" | "since" | "until" | "around" | "before" | "after" | "early" | "mid" | "late" | "from")
export type NameKind = ("place" | "person" | "unit" | "vessel" | "organisation")
/**
 * What kind of block of the page a passage stands in.
 */
export type BlockKind = ("title" | "heading" | "infobox" | "bullet" | "caption" | "paragraph")
/**
 * How a place is told from another: offset "20 km north of X" · direction "west of X" · distance "150 m behind X" · within "within 30 km of X" · near "near X" · off "off the coast of X" · between "the strait between X and Y" · border "the border between X and Y" · line "the road from X to Y" · along "along the X River".
 */
export type PlaceRelation = ("offset" | "direction" | "distance" | "within" | "near" | "off" | "between" | "border" | "line" | "along")
export type ProperEventKind = ("battle" | "incident" | "conference" | "treaty" | "declaration" | "war" | "operation" | "order" | "pact" | "campaign" | "massacre" | "revolution" | "siege" | "project" | "regulation" | "title" | "summit" | "award" | "landing" | "other")
/**
 * What it took part as.
 */
export type ParticipantRole = ("belligerent" | "attacker" | "defender" | "commander" | "unit" | "vessel" | "negotiator" | "signatory" | "victim" | "perpetrator" | "witness" | "other")
export type PlaceRole = ("where" | "from" | "to" | "via" | "target")
/**
 * What the telling says of the event: that it happened, that one side says so, or what became of a plan.
 */
export type TellingStatus = (("happened" | "alleged") | ("planned" | "proposed" | "feared" | "averted" | "refused"))
/**
 * Type of event.
 */
export type EventType = ("war" | "campaign" | "battle" | "skirmish" | "landing" | "air_raid" | "bombardment" | "naval_action" | "sinking" | "occupation" | "retreat" | "mobilisation" | "negotiation" | "ceasefire" | "surrender" | "order" | "declaration" | "treaty" | "conference" | "evacuation" | "deportation" | "repatriation" | "internment" | "massacre" | "execution" | "mass_suicide" | "sexual_violence" | "destruction" | "transfer" | "protest" | "exercise" | "other")
/**
 * How the text speaks of the event. `told`: a clause reports it. `mentioned`: it is referred to by what it was and where or when ("after the occupation of Korea"). `slight`: a clause reports it without day, place or name of its own; it goes on with what was told before, or is an event when nothing was. `echo`: it is referred to as known ("the attack", "the ensuing clash").
 */
export type TellingWeight = ("told" | "mentioned" | "slight" | "echo")

/**
 * What the stage extract hands to the stage resolve: everything recognised in one text.
 */
export interface ExtractionRecord {
figures: FigureReading[]
headings: Heading[][]
movements: MovementReading[]
passages: PassageRecord[]
/**
 * Places told by their relation to others, a list a passage.
 */
placeExpressions: PlaceExpression[][]
/**
 * Names of events, treaties and documents, a list a passage.
 */
properEvents: ProperEvent[][]
relations: RelationReading[]
setAside: SetAsideSpan[]
source: Source
tellings: EventTelling[]
}
/**
 * A number with what it counts, on whose side, when and where, and who says so. Extents are UTF-16 units of the passage; `passage` is an index into the analysed passages of the text.
 */
export interface FigureReading {
approximate: boolean
attribution: (AttributionReading | null)
best: (number | null)
bound: ("at_least" | "at_most" | "more_than" | "fewer_than" | null)
clause: Extent
counterparty: PartyReading[]
date: (DateReference | null)
high: (number | null)
/**
 * Whether the text gives it as a total of the parts before or after it.
 */
isTotal: boolean
low: (number | null)
measure: Measure
modality: Modality
number: Extent
object: string
/**
 * Index of the reading it is a part of.
 */
partOf: (number | null)
party: PartyReading[]
passage: number
per: (string | null)
/**
 * The counted noun with what stands between it and the number; null where it has dropped out.
 */
phrase: (Extent | null)
place: (NameReference | null)
rules: ReadonlyPartialRecordFigureFieldstring
status: ("stated" | "vague" | "stated_unknown")
subject: (NameReference | null)
unit: (string | null)
}
/**
 * Who says so: the words, in the passage they stand in.
 */
export interface AttributionReading {
end: number
passage: number
start: number
words: string
}
/**
 * A stretch of one passage, in UTF-16 units of it.
 */
export interface Extent {
end: number
start: number
}
/**
 * A side, and the words it was taken from; `cue` is null where the structure of the page says it.
 */
export interface PartyReading {
cue: (Reference | null)
party: string
}
/**
 * A stretch of some passage of the text: the index of the passage, and the UTF-16 units in it.
 */
export interface Reference {
end: number
passage: number
start: number
}
/**
 * A date of some passage: indexes into the passages of the text and into its dates.
 */
export interface DateReference {
date: number
passage: number
}
/**
 * A name of some passage: indexes into the passages of the text and into the names of the passage.
 */
export interface NameReference {
name: number
passage: number
}
export interface ReadonlyPartialRecordFigureFieldstring {
attribution?: string
counterparty?: string
date?: string
measure?: string
modality?: string
number?: string
object?: string
partOf?: string
party?: string
per?: string
place?: string
subject?: string
}
/**
 * A heading above a passage.
 */
export interface Heading {
/**
 * 1 for the title of the text, 2 for `==…==`, and so on.
 */
level: number
text: string
}
/**
 * What one clause tells of somebody or something going from one place to another.
 */
export interface MovementReading {
clause: Extent
date: (TellingDate | null)
from: (Reference | null)
isCivilian: boolean
mode: Mode
/**
 * The name of who moved; null when only a side or "civilians" is said.
 */
mover: (Reference | null)
party: ({
at: Reference
id: string
} | null)
passage: number
purpose: Purpose
rule: string
to: (Reference | null)
via: Reference[]
}
/**
 * When a telling says the event happened.
 */
export interface TellingDate {
at: Reference
/**
 * Whether it lasted the whole span of the date or happened some time in it.
 */
extent: ("throughout" | "within" | null)
/**
 * Why this date is the event's: "date/in-clause", "date/of-paragraph", …
 */
rule: string
/**
 * EDTF.
 */
value: string
}
export interface PassageRecord {
dates: DateMention[]
names: NameMention[]
parties: PartyCue[]
/**
 * `headings` is an index into the headings of the record.
 */
passage: {
/**
 * Index of the block (paragraph, bullet, line) it stands in; sentences of one paragraph share it.
 */
block: number
/**
 * Whether a date or place said earlier still holds here: false in a shuffled text.
 */
continues: boolean
/**
 * Nesting of a bullet, 0 for the outermost; 0 for everything else.
 */
depth: number
headings: number
/**
 * Index of the passage within its text, in reading order.
 */
index: number
/**
 * Made from the characters of the passage, the same wherever it stands in its text.
 */
key: string
kind: BlockKind
/**
 * The key of an infobox line ("Casualties1"), else null.
 */
label: (string | null)
/**
 * Index of the passage of the bullet that this bullet stands under, else null.
 */
parent: (number | null)
/**
 * First code point of the passage in the raw text.
 */
start: number
/**
 * The characters of the raw text, untouched.
 */
text: string
}
quantities: QuantityMention[]
}
/**
 * An expression that can be put on a calendar or a clock, worked out.
 */
export interface DateMention {
/**
 * Where the inferred parts were taken from.
 */
anchor: (Reference | null)
end: number
/**
 * First and last day the value allows, ISO 8601; null where open or for a time.
 */
firstDay: (string | null)
inferred: DatePart[]
kind: ("date" | "time")
lastDay: (string | null)
modifier: (DateModifier | null)
rule: string
start: number
/**
 * Parts that the words themselves state, and parts taken from the context.
 */
stated: DatePart[]
/**
 * Of a time: whose clock, in the words of the text.
 */
timeZone: (string | null)
/**
 * EDTF for a date, HH:MM for a time.
 */
value: string
}
/**
 * A name: what kind of thing it names, and what the words around it say of the thing.
 */
export interface NameMention {
end: number
/**
 * What the company of the name says; each value with its place in the passage.
 */
features: NameFeature[]
kind: NameKind
/**
 * The name as written, without clean-up.
 */
name: string
rule: string
start: number
}
export interface NameFeature {
end: number
feature: ("rank" | "role" | "party" | "type" | "echelon" | "number" | "branch" | "part_of" | "commander" | "family_name" | "given_name" | "fate" | "alias")
start: number
value: string
}
/**
 * Words that stand for a side: "Soviet", "the Japanese", "Imperial Japan's". Never mentions of their own.
 */
export interface PartyCue {
end: number
form: ("adjective" | "people" | "state")
party: string
start: number
}
/**
 * A number or number word, or a vague one, and how it is bounded. The extent holds the modifier but not the counted noun.
 */
export interface QuantityMention {
approximate: boolean
bound: ("at_least" | "at_most" | "more_than" | "fewer_than" | null)
end: number
high: (number | null)
kind: "quantity"
low: (number | null)
rule: string
start: number
status: ("stated" | "vague" | "stated_unknown")
/**
 * Unit of measure that is part of the expression's company: "kilometres", "percent", "days"; null where a thing is counted.
 */
unit: (string | null)
/**
 * The number in digits, as published in mentions: "18202", "3500-3700", "" for a vague word.
 */
value: string
}
/**
 * A place told by its relation to others, as the words say it. Positions are UTF-16 units of the passage.
 */
export interface PlaceExpression {
/**
 * The places it is reckoned from; two for between, border and line; none when no place is named.
 */
anchors: AnchorMention[]
/**
 * The named place whose position it tells: "Konotoro" in "Konotoro, located north of Moji".
 */
describes: (AnchorMention | null)
direction: (StatedDirection | null)
distance: (StatedDistance | null)
end: number
/**
 * Why it has no point, where the words alone decide that.
 */
pointless: (string | null)
relation: PlaceRelation
rule: string
start: number
}
/**
 * A name mention inside or beside an expression: its index among the names of the passage, and its extent.
 */
export interface AnchorMention {
end: number
index: number
start: number
}
/**
 * A direction as the words state it.
 */
export interface StatedDirection {
/**
 * Degrees clockwise from north.
 */
degrees: number
/**
 * Of how many points the compass is that it was read from: 8 for "north-west", 16 for "north-north-west".
 */
points: (8 | 16)
}
/**
 * A distance as the words state it.
 */
export interface StatedDistance {
/**
 * "about", "some", "nearly", "over"… stand before it.
 */
approximate: boolean
highKm: number
/**
 * In kilometres; equal for a plain number, the two ends for "20 to 30 km".
 */
lowKm: number
/**
 * Half the last stated place of the number, in kilometres: 5 for "20 km", 0.5 for "24 km", 0.05 for "1.5 km" and "200 m".
 */
roundingKm: number
}
/**
 * A name of an event, a document or a work. Names inside it are no mentions.
 */
export interface ProperEvent {
end: number
kind: ProperEventKind
/**
 * As written.
 */
name: string
rule: string
start: number
}
/**
 * What the words say of two records: who commands what, what is part of what, who follows whom, who claims what.
 */
export interface RelationReading {
clause: Extent
date: (TellingDate | null)
object: RelationEnd
passage: number
predicate: ("commands" | "part_of" | "same_as" | "succeeded_by" | "located_in" | "claims_territory" | "controls")
rule: string
subject: RelationEnd
}
/**
 * One end of a relation: a name, or a side by the words that stand for it.
 */
export interface RelationEnd {
at: Reference
party: (string | null)
}
/**
 * A stretch of the raw text that is not mined, in code points, and why.
 */
export interface SetAsideSpan {
end: number
reason: string
start: number
}
/**
 * The raw texts: what they are, under which licence, and what was read from them.
 */
export interface Source {
/**
 * Identifier of the source: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Title of the text.
 */
title: string
/**
 * What kind of text it is.
 */
kind: ("encyclopedia" | "news" | "government" | "web_scrape" | "primary")
/**
 * Path of the text in the repository, under raw/.
 */
file: string
/**
 * continuous: sentences follow one another, so a date or place said earlier still holds; shuffled: sentences come from several pages in no order, so nothing carries over.
 */
discourse: ("continuous" | "shuffled")
/**
 * BCP 47 language tag.
 */
language: string
/**
 * SPDX identifier of the licence of the text, or NOASSERTION if the text does not state one.
 */
licence: string
/**
 * Where the licence is to be read.
 */
licence_url: (string | null)
/**
 * Whether the licence lets the whole text be republished; if not, only quotes leave the repository.
 */
redistributable: boolean
/**
 * Who published the text; empty if it is not known.
 */
publisher: (string | null)
/**
 * Address it was obtained from; empty if it is not known.
 */
url: (string | null)
/**
 * When it was obtained; empty if it is not known. EDTF (ISO 8601-2:2019).
 */
retrieved: (string | null)
/**
 * SHA-256 of the file, in hexadecimal.
 */
sha256: string
/**
 * Length of the file in bytes.
 */
bytes: number
/**
 * Length in Unicode code points.
 */
characters: number
/**
 * Sentences, headings, infobox lines and bullets read from it.
 */
sentences: number
/**
 * What is not known about the text, or must be known to use it.
 */
note: (string | null)
}
/**
 * One telling of one event: what a clause, a heading or an infobox says of it.
 */
export interface EventTelling {
/**
 * stated outright, inferred from the telling, or called doubtful by the text.
 */
certainty: ("stated" | "inferred" | "doubtful")
clause: Extent
date: (TellingDate | null)
/**
 * The text's own name for it, and others it gives beside that: "also known as the Changkufeng Incident".
 */
name: ({
aliases: string[]
at: Reference
text: string
} | null)
outcome: (Extent | null)
participants: ParticipantArgument[]
parties: PartyArgument[]
/**
 * Index of the passage in its text.
 */
passage: number
places: PlaceArgument[]
rule: string
status: TellingStatus
time: (TellingTime | null)
trigger: Extent
type: EventType
weight: TellingWeight
}
/**
 * A name of a unit, person, vessel or organisation that took part.
 */
export interface ParticipantArgument {
at: Reference
role: ParticipantRole
}
/**
 * A side, with the words that stand for it.
 */
export interface PartyArgument {
at: Reference
party: string
role: ParticipantRole
}
/**
 * A name of a place, and what the place was to the event.
 */
export interface PlaceArgument {
at: Reference
/**
 * Whether the name is that of a state: too wide to tell two events apart.
 */
isState: boolean
role: PlaceRole
}
export interface TellingTime {
at: Reference
/**
 * HH:MM.
 */
value: string
zone: (string | null)
}

/**
 * What kind of block of the page a passage stands in.
 */
/**
 * What the stage read hands to the stage extract: one text, its characters and its passages.
 */
export interface ReadTextRecord {
document: TextDocument
source: Source
text: string
}
/**
 * A raw text, read: what the grammar works on and what was left out.
 */
export interface TextDocument {
passages: Passage[]
setAside: SetAsideSpan[]
title: (string | null)
}
/**
 * One sentence, heading, infobox line or bullet of a text: what the grammar reads. Rules count positions in UTF-16 units of `text`; `toCodePoints` turns them into positions of the raw text.
 */
export interface Passage {
/**
 * Index of the block (paragraph, bullet, line) it stands in; sentences of one paragraph share it.
 */
block: number
/**
 * Whether a date or place said earlier still holds here: false in a shuffled text.
 */
continues: boolean
/**
 * Nesting of a bullet, 0 for the outermost; 0 for everything else.
 */
depth: number
/**
 * Headings above it, outermost first; the title of the text is the first. A heading is not among its own headings.
 */
headings: Heading[]
/**
 * Index of the passage within its text, in reading order.
 */
index: number
/**
 * Made from the characters of the passage, the same wherever it stands in its text.
 */
key: string
kind: BlockKind
/**
 * The key of an infobox line ("Casualties1"), else null.
 */
label: (string | null)
/**
 * Index of the passage of the bullet that this bullet stands under, else null.
 */
parent: (number | null)
/**
 * First code point of the passage in the raw text.
 */
start: number
/**
 * The characters of the raw text, untouched.
 */
text: string
}
/**
 * A heading above a passage.
 */
/**
 * A stretch of the raw text that is not mined, in code points, and why.
 */
/**
 * The raw texts: what they are, under which licence, and what was read from them.
 */
/**
 * What kind of block of the page a passage stands in.
 */
/**
 * What the stage resolve hands to the stage assemble: the records that the names of all texts mean.
 */
export interface ResolutionRecord {
joins: Join[]
organisations: OrganisationRecord[]
people: PersonRecord[]
places: PlaceRecord[]
units: UnitRecord[]
vessels: VesselRecord[]
}
/**
 * Which record a mention was joined to, and why.
 */
export interface Join {
considered: Considered[]
entity: string
kind: NameKind
mention: string
reason: string
source: string
text: string
}
/**
 * A record that a mention could have meant.
 */
export interface Considered {
chosen: boolean
id: string
lat: (number | null)
lon: (number | null)
name: string
reason: string
score: (number | null)
}
export interface OrganisationRecord {
/**
 * Id of the row of the authority tables it stands for, else null.
 */
authority: (string | null)
facts: Fact[]
id: string
kind: (string | null)
/**
 * Ids of the mentions joined to it, in text order.
 */
mentions: string[]
name: string
/**
 * Every spelling met, most frequent first.
 */
names: Spelling[]
/**
 * Why mentions were joined or left apart, where that is not plain.
 */
note: (string | null)
party: string[]
}
/**
 * A value of a record and the words that say it: positions are UTF-16 units of the passage of the mention.
 */
export interface Fact {
end: number
/**
 * Column of the record: "rank", "role", "party", "part_of", "commander", "fate", "kind", "echelon".
 */
field: string
mention: string
passage: Passage
source: string
start: number
value: string
}
/**
 * One sentence, heading, infobox line or bullet of a text: what the grammar reads. Rules count positions in UTF-16 units of `text`; `toCodePoints` turns them into positions of the raw text.
 */
/**
 * A heading above a passage.
 */
export interface Spelling {
count: number
text: string
}
export interface PersonRecord {
/**
 * Id of the row of the authority tables it stands for, else null.
 */
authority: (string | null)
facts: Fact[]
familyName: (string | null)
fate: (string | null)
givenName: (string | null)
id: string
/**
 * Ids of the mentions joined to it, in text order.
 */
mentions: string[]
name: string
/**
 * Every spelling met, most frequent first.
 */
names: Spelling[]
/**
 * Why mentions were joined or left apart, where that is not plain.
 */
note: (string | null)
party: string[]
ranks: string[]
roles: string[]
wikidataId: (string | null)
}
export interface PlaceRecord {
/**
 * Id of the row of the authority tables it stands for, else null.
 */
authority: (string | null)
facts: Fact[]
/**
 * Of a town of the general gazetteer; null for rows of the authority tables and for places nobody has.
 */
gazetteer: ({
country: string
geonamesId: string
lat: number
lon: number
} | null)
id: string
/**
 * A kind of the places table.
 */
kind: string
/**
 * Ids of the mentions joined to it, in text order.
 */
mentions: string[]
name: string
/**
 * Every spelling met, most frequent first.
 */
names: Spelling[]
/**
 * Why mentions were joined or left apart, where that is not plain.
 */
note: (string | null)
/**
 * Id of the place whose name it has in its own ("Mooka Station" in Maoka), else null.
 */
within: (string | null)
}
export interface UnitRecord {
/**
 * Id of the row of the authority tables it stands for, else null.
 */
authority: (string | null)
/**
 * Id of the person in command.
 */
commander: (string | null)
echelon: string
facts: Fact[]
id: string
kind: (string | null)
/**
 * Ids of the mentions joined to it, in text order.
 */
mentions: string[]
name: string
/**
 * Every spelling met, most frequent first.
 */
names: Spelling[]
/**
 * Why mentions were joined or left apart, where that is not plain.
 */
note: (string | null)
number: (string | null)
/**
 * Id of the unit it belongs to.
 */
parent: (string | null)
party: string[]
}
export interface VesselRecord {
/**
 * Id of the row of the authority tables it stands for, else null.
 */
authority: (string | null)
facts: Fact[]
fate: (string | null)
id: string
kind: (string | null)
/**
 * Ids of the mentions joined to it, in text order.
 */
mentions: string[]
name: string
/**
 * Every spelling met, most frequent first.
 */
names: Spelling[]
/**
 * Why mentions were joined or left apart, where that is not plain.
 */
note: (string | null)
party: string[]
}
