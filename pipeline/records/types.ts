// Generated from schemas/ by `npm run types`. Do not edit.

/**
 * Who says so: records, ministries, historians, series.
 */
export interface Authority {
/**
 * Identifier of the authority: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Usual name.
 */
name: string
/**
 * records, ministry, historian, witness, publication …
 */
kind: (string | null)
/**
 * Side it belongs to.
 */
party: (string | null)
/**
 * Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12).
 */
names: string[]
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * One wide row a figure, for people who open one file.
 */
export interface ClaimFlat {
/**
 * Identifier of the claim: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * The number as written.
 */
figure: string
/**
 * Least number.
 */
low: (number | null)
/**
 * Greatest number.
 */
high: (number | null)
/**
 * Measure.
 */
what: string
/**
 * What is counted.
 */
object: string
/**
 * Side or sides, by name.
 */
party: string[]
/**
 * Event: name.
 */
event: (string | null)
/**
 * Date it refers to. EDTF (ISO 8601-2:2019).
 */
date: (string | null)
/**
 * Place: name.
 */
place: (string | null)
/**
 * Latitude.
 */
lat: (number | null)
/**
 * Longitude.
 */
lon: (number | null)
/**
 * actual, planned …
 */
modality: string
/**
 * Who says so, in the words of the text.
 */
who_says_so: (string | null)
/**
 * Authority: name.
 */
authority: (string | null)
/**
 * Sentence that says it.
 */
sentence: string
/**
 * Title of the text.
 */
source: string
/**
 * Unit, person, vessel or place that the figure is about, if it is narrower than the party: name.
 */
subject: (string | null)
/**
 * The other side: who did it or gave it: names.
 */
counterparty: string[]
/**
 * What a rate is per: year, day …
 */
per: (string | null)
}

/**
 * Figures: how many, of what, on whose side, says who.
 */
export interface Claim {
/**
 * Identifier of the claim: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Event or plan the figure is about.
 */
event: (string | null)
/**
 * Unit, person, vessel or place the figure is about, if narrower than the party.
 */
subject: (string | null)
/**
 * Side or sides that suffered, owned or did it; of supplies, the receiver.
 */
party: string[]
/**
 * The other side; of supplies, the giver.
 */
counterparty: string[]
/**
 * What is measured.
 */
measure: ("killed" | "wounded" | "missing" | "dead_or_missing" | "died" | "captured" | "casualties" | "strength" | "destroyed" | "captured_materiel" | "supplied" | "evacuated" | "repatriated" | "displaced" | "remained" | "interned" | "executed" | "suicides" | "rescued" | "incidents" | "population" | "sailed" | "buildings_destroyed" | "duration" | "distance" | "area" | "share" | "other")
/**
 * What is counted, plural, lower case; the unit of durations, distances, areas and shares.
 */
object: string
/**
 * Least number.
 */
low: (number | null)
/**
 * Greatest number; empty if open.
 */
high: (number | null)
/**
 * The number, for plain and "about" numbers only.
 */
best: (number | null)
/**
 * Bound expressed by the words.
 */
bound: ("at_least" | "at_most" | "more_than" | "fewer_than" | null)
/**
 * Whether the words say about, around, nearly, some.
 */
approximate: boolean
/**
 * stated: a number; vague: a word without value; stated_unknown: the text says that it is not known.
 */
status: ("stated" | "vague" | "stated_unknown")
/**
 * actual, or only planned, possible, estimated or alleged.
 */
modality: ("actual" | "planned" | "capacity" | "estimated" | "alleged")
/**
 * Unit in which the number is told, as in the text.
 */
unit: (string | null)
/**
 * Period that a rate refers to: year, day …
 */
per: (string | null)
/**
 * Claim it is a part of.
 */
part_of: (string | null)
/**
 * Who says so, in the words of the text.
 */
attributed_to: (string | null)
/**
 * Record those words stand for.
 */
authority: (string | null)
/**
 * Key shared by claims that repeat one tally of one authority.
 */
witness: (string | null)
/**
 * Date the figure refers to. EDTF (ISO 8601-2:2019).
 */
date: (string | null)
/**
 * Place it refers to.
 */
place: (string | null)
/**
 * The number with its modifier as written.
 */
text: string
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
/**
 * Disagreements it is a side of.
 */
disagreement: string[]
}

/**
 * Answers to one question that differ.
 */
export interface Disagreement {
/**
 * Identifier of the disagreement: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * What the question is about.
 */
topic: ("number" | "date" | "time" | "place" | "identity" | "rank" | "cause" | "fate" | "occurrence")
/**
 * The question.
 */
question: string
/**
 * Record it is about.
 */
subject: (string | null)
/**
 * Event it is about.
 */
event: (string | null)
/**
 * Side it is about.
 */
party: string[]
/**
 * What is measured, of numbers.
 */
measure: ("killed" | "wounded" | "missing" | "dead_or_missing" | "died" | "captured" | "casualties" | "strength" | "destroyed" | "captured_materiel" | "supplied" | "evacuated" | "repatriated" | "displaced" | "remained" | "interned" | "executed" | "suicides" | "rescued" | "incidents" | "population" | "sailed" | "buildings_destroyed" | "duration" | "distance" | "area" | "share" | "other" | null)
/**
 * What is counted, of numbers.
 */
object: (string | null)
/**
 * Figures that differ.
 */
claims: string[]
/**
 * Statements that differ.
 */
statements: string[]
/**
 * Lowest number given.
 */
lowest: (number | null)
/**
 * Highest number given.
 */
highest: (number | null)
/**
 * Highest minus lowest.
 */
spread: (number | null)
/**
 * contradiction: cannot both be true; revision: the later replaces the earlier, said so by the text; overlap: ranges that meet; definition: not quite the same thing counted.
 */
kind: ("contradiction" | "revision" | "overlap" | "definition")
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * Places of events and their role.
 */
export interface EventPlace {
/**
 * Identifier of the event place: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Event or plan.
 */
event: (string | null)
/**
 * Place.
 */
place: string
/**
 * Role of the place in the event.
 */
role: ("where" | "from" | "to" | "via" | "target")
/**
 * State that held the place at the time.
 */
country_then: (string | null)
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * One wide row an event, for people who open one file. Do not sum a parent with its children.
 */
export interface EventFlat {
/**
 * Identifier of the event: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Name.
 */
name: string
/**
 * Type of event.
 */
type: ("war" | "campaign" | "battle" | "skirmish" | "landing" | "air_raid" | "bombardment" | "naval_action" | "sinking" | "occupation" | "retreat" | "mobilisation" | "negotiation" | "ceasefire" | "surrender" | "order" | "declaration" | "treaty" | "conference" | "evacuation" | "deportation" | "repatriation" | "internment" | "massacre" | "execution" | "mass_suicide" | "sexual_violence" | "destruction" | "transfer" | "protest" | "exercise" | "other")
/**
 * When it happened. EDTF (ISO 8601-2:2019).
 */
date: (string | null)
/**
 * First day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty.
 */
start: (string | null)
/**
 * Last day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty.
 */
end: (string | null)
/**
 * First place: name.
 */
place: (string | null)
/**
 * First place: latitude.
 */
lat: (number | null)
/**
 * First place: longitude.
 */
lon: (number | null)
/**
 * First place: uncertainty in kilometres.
 */
uncertainty_km: (number | null)
/**
 * Sides, by name.
 */
parties: string[]
/**
 * Killed, Soviet Union: lowest figure given.
 */
killed_soviet_union_low: (number | null)
/**
 * Killed, Soviet Union: highest figure given.
 */
killed_soviet_union_high: (number | null)
/**
 * Killed, Japan: lowest figure given.
 */
killed_japan_low: (number | null)
/**
 * Killed, Japan: highest figure given.
 */
killed_japan_high: (number | null)
/**
 * Wounded, Soviet Union: lowest figure given.
 */
wounded_soviet_union_low: (number | null)
/**
 * Wounded, Soviet Union: highest figure given.
 */
wounded_soviet_union_high: (number | null)
/**
 * Wounded, Japan: lowest figure given.
 */
wounded_japan_low: (number | null)
/**
 * Wounded, Japan: highest figure given.
 */
wounded_japan_high: (number | null)
/**
 * Captured, Soviet Union: lowest figure given.
 */
captured_soviet_union_low: (number | null)
/**
 * Captured, Soviet Union: highest figure given.
 */
captured_soviet_union_high: (number | null)
/**
 * Captured, Japan: lowest figure given.
 */
captured_japan_low: (number | null)
/**
 * Captured, Japan: highest figure given.
 */
captured_japan_high: (number | null)
/**
 * Number of figures about the event.
 */
claims: number
/**
 * Number of disagreements about the event.
 */
disagreements: number
/**
 * Sentence that tells it first.
 */
quote: string
/**
 * Titles of the texts that tell it.
 */
sources: string[]
/**
 * Event it is part of: name.
 */
parent: (string | null)
}

/**
 * Things that happened: one row each, however often they are told.
 */
export interface Event {
/**
 * Identifier of the event: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Name of the event: the text's own, else a plain one made by rule.
 */
name: string
/**
 * Type of event.
 */
type: ("war" | "campaign" | "battle" | "skirmish" | "landing" | "air_raid" | "bombardment" | "naval_action" | "sinking" | "occupation" | "retreat" | "mobilisation" | "negotiation" | "ceasefire" | "surrender" | "order" | "declaration" | "treaty" | "conference" | "evacuation" | "deportation" | "repatriation" | "internment" | "massacre" | "execution" | "mass_suicide" | "sexual_violence" | "destruction" | "transfer" | "protest" | "exercise" | "other")
/**
 * When it happened. EDTF (ISO 8601-2:2019).
 */
date: (string | null)
/**
 * Whether it lasted the whole span of the date or happened some time in it.
 */
date_extent: ("throughout" | "within" | null)
/**
 * First day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty.
 */
start: (string | null)
/**
 * Last day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty.
 */
end: (string | null)
/**
 * Clock time, HH:MM.
 */
time: (string | null)
/**
 * Whose clock the time is told by.
 */
time_zone: (string | null)
/**
 * Places of the event.
 */
places: string[]
/**
 * States and groups taking part.
 */
parties: string[]
/**
 * Event it is part of.
 */
parent: (string | null)
/**
 * Whether it happened or is alleged by one side only.
 */
modality: ("happened" | "alleged")
/**
 * stated outright, inferred from the telling, or called doubtful by the text.
 */
certainty: ("stated" | "inferred" | "doubtful")
/**
 * Outcome, in the words of the text.
 */
outcome: (string | null)
/**
 * How many mentions in the texts were joined to this record.
 */
mention_count: number
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * The selector behind every value: where in which raw text it stands, and what made the value of it.
 */
export interface Evidence {
/**
 * Identifier of the evidence: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Record it supports, whatever its table.
 */
record: string
/**
 * Column it supports; empty for the record as a whole.
 */
field: (string | null)
/**
 * Text.
 */
source: string
/**
 * First code point in the raw text.
 */
start: number
/**
 * Code point after the last one.
 */
end: number
/**
 * First byte in the file.
 */
start_byte: number
/**
 * Byte after the last one.
 */
end_byte: number
/**
 * The characters of the raw text from start to end.
 */
quote: string
/**
 * Up to 32 characters before it.
 */
prefix: string
/**
 * Up to 32 characters after it.
 */
suffix: string
/**
 * Headings above it, outermost first, joined by " > ".
 */
section: (string | null)
/**
 * Grammar rule, authority row or curation row that made the value.
 */
rule: string
}

/**
 * Places a spelling could have meant, the chosen one and the rejected ones, with the reason.
 */
export interface GeocodeCandidate {
/**
 * Identifier of the geocode candidate: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Mention that was resolved.
 */
mention: string
/**
 * Spelling met in the text.
 */
spelling: string
/**
 * Place considered: an id of the authority tables or of the fallback gazetteer.
 */
candidate: string
/**
 * Its name.
 */
candidate_name: string
/**
 * Latitude.
 */
lat: (number | null)
/**
 * Longitude.
 */
lon: (number | null)
/**
 * Whether it was chosen.
 */
chosen: boolean
/**
 * Score; the highest is chosen.
 */
score: (number | null)
/**
 * Why it was chosen or rejected.
 */
reason: string
}

/**
 * Ids of earlier releases that name no record any more, each with the record that took its place.
 */
export interface IdRedirect {
/**
 * Id that an earlier release gave to a record; it is never given to another.
 */
id: string
/**
 * Id of the record that tells the same now.
 */
replaced_by: string
/**
 * Why the id changed.
 */
reason: string
}

/**
 * What is known to be wrong or doubtful, by record.
 */
export interface KnownDefect {
/**
 * Identifier of the known defect: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Record concerned.
 */
record: string
/**
 * Column concerned.
 */
field: (string | null)
/**
 * How grave.
 */
severity: ("warning" | "error" | "note")
/**
 * Check that found it.
 */
rule: string
/**
 * What was met and what was expected.
 */
message: string
}

/**
 * Every stretch of text that was recognised: names, dates, clock times and quantities.
 */
export interface Mention {
/**
 * Identifier of the mention: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Text it stands in.
 */
source: string
/**
 * First code point in the raw text.
 */
start: number
/**
 * Code point after the last one.
 */
end: number
/**
 * The characters of the raw text from start to end.
 */
text: string
/**
 * What was recognised.
 */
kind: ("place" | "person" | "unit" | "vessel" | "organisation" | "date" | "time" | "quantity")
/**
 * Record it was joined to (places, people, units, vessels, organisations); else empty.
 */
entity: (string | null)
/**
 * EDTF for a date, HH:MM for a time, the number as written in digits for a quantity; else empty.
 */
value: (string | null)
/**
 * Headings above it, outermost first, joined by " > ".
 */
section: (string | null)
/**
 * Grammar rule that found it.
 */
rule: string
/**
 * First day that a date allows. ISO 8601 calendar day; a year before 0 or an open end is empty.
 */
first_day: (string | null)
/**
 * Last day that a date allows. ISO 8601 calendar day; a year before 0 or an open end is empty.
 */
last_day: (string | null)
/**
 * Which parts of a date the words themselves state: year, month, day, season, decade, century, time.
 */
stated: string[]
/**
 * Which parts were inferred from the context.
 */
inferred: string[]
/**
 * Evidence the inferred parts were taken from.
 */
anchor: string[]
/**
 * Word that modifies a date or time.
 */
modifier: ("by" | "since" | "until" | "around" | "before" | "after" | "early" | "mid" | "late" | "from" | null)
/**
 * Whose clock a time is told by, in the words of the text.
 */
time_zone: (string | null)
}

/**
 * What moved where.
 */
export interface Movement {
/**
 * Identifier of the movement: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Record that moved.
 */
mover: (string | null)
/**
 * Table of the mover, or civilians.
 */
mover_kind: ("party" | "unit" | "person" | "vessel" | "organisation" | "civilians")
/**
 * Side of the mover.
 */
party: (string | null)
/**
 * Origin.
 */
from_place: (string | null)
/**
 * Destination.
 */
to_place: (string | null)
/**
 * Places on the way.
 */
via: string[]
/**
 * How.
 */
mode: ("land" | "sea" | "air" | "rail" | "unknown")
/**
 * When. EDTF (ISO 8601-2:2019).
 */
date: (string | null)
/**
 * Why.
 */
purpose: ("attack" | "retreat" | "evacuation" | "reinforcement" | "transfer" | "negotiation" | "other")
/**
 * Great-circle distance from origin to destination, in kilometres.
 */
distance_km: (number | null)
/**
 * Initial bearing from origin to destination, degrees clockwise from north.
 */
bearing_deg: (number | null)
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * Governments, ministries, companies, newspapers, religious and civil bodies named in the texts.
 */
export interface Organisation {
/**
 * Identifier of the organisation: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Usual name.
 */
name: string
/**
 * What kind of body it is.
 */
kind: (string | null)
/**
 * Side or state it belongs to.
 */
party: string[]
/**
 * Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12).
 */
names: string[]
/**
 * How many mentions in the texts were joined to this record.
 */
mention_count: number
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * Who took part in an event, and as what.
 */
export interface Participant {
/**
 * Identifier of the participant: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Event or plan.
 */
event: (string | null)
/**
 * Record that took part.
 */
participant: (string | null)
/**
 * Table of the participant.
 */
participant_kind: ("party" | "unit" | "person" | "vessel" | "organisation")
/**
 * What it took part as.
 */
role: ("belligerent" | "attacker" | "defender" | "commander" | "unit" | "vessel" | "negotiator" | "signatory" | "victim" | "perpetrator" | "witness" | "other")
/**
 * Side.
 */
party: (string | null)
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * States and groups.
 */
export interface Party {
/**
 * Identifier of the party: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Usual name.
 */
name: string
/**
 * State, or people as a group.
 */
kind: ("state" | "group")
/**
 * When it came into being. EDTF (ISO 8601-2:2019).
 */
from: (string | null)
/**
 * When it ended; empty if it still exists. EDTF (ISO 8601-2:2019).
 */
to: (string | null)
/**
 * State that succeeded it.
 */
successor: (string | null)
/**
 * Territory, as a place of the authority tables.
 */
place: (string | null)
/**
 * Adjectives and demonyms that stand for it.
 */
adjectives: string[]
/**
 * Names that stand for it.
 */
names: string[]
/**
 * Where the facts come from.
 */
source: string
}

/**
 * People named in the texts.
 */
export interface Person {
/**
 * Identifier of the person: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Usual name, given name first.
 */
name: string
/**
 * Family name.
 */
family_name: (string | null)
/**
 * Given name or names.
 */
given_name: (string | null)
/**
 * Ranks and titles met in the texts.
 */
ranks: string[]
/**
 * Side.
 */
party: string[]
/**
 * Offices and roles met in the texts.
 */
roles: string[]
/**
 * What became of the person, in the words of the text.
 */
fate: (string | null)
/**
 * Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12).
 */
names: string[]
/**
 * Wikidata identifier.
 */
wikidata_id: (string | null)
/**
 * How many mentions in the texts were joined to this record.
 */
mention_count: number
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
/**
 * Why mentions were joined or left apart where that is not plain.
 */
note: (string | null)
}

/**
 * Spellings of the places: those of their time, those of today, and those met in the texts.
 */
export interface PlaceName {
/**
 * Identifier of the place name: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Place it names.
 */
place: string
/**
 * Spelling.
 */
name: string
/**
 * ISO 639 language code.
 */
lang: (string | null)
/**
 * ISO 15924 script code.
 */
script: (string | null)
/**
 * Standing of the spelling.
 */
status: ("official_then" | "official_now" | "variant" | "misspelling" | "mistranslation")
/**
 * Where the spelling comes from: a text of this release or an outside source.
 */
source: string
/**
 * How many mentions in the texts were joined to this record.
 */
mention_count: number
/**
 * Why a misspelling or mistranslation is taken for this place.
 */
reason: (string | null)
}

/**
 * Places that the texts name or describe, on the map where they can be put there.
 */
export interface Place {
/**
 * Identifier of the place: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Usual name.
 */
name: string
/**
 * Kind of place.
 */
kind: ("settlement" | "island" | "island_group" | "region" | "country" | "sea" | "strait" | "river" | "lake" | "mountain" | "pass" | "station" | "airfield" | "harbour" | "beach" | "bridge" | "building" | "military_position" | "parallel" | "road" | "railway" | "relative" | "other")
/**
 * Latitude, WGS 84 decimal degrees.
 */
lat: (number | null)
/**
 * Longitude, WGS 84 decimal degrees.
 */
lon: (number | null)
/**
 * exact: within 1 km; approximate; area: the point stands for an extent; relative: computed from an expression; unknown.
 */
precision: ("exact" | "approximate" | "area" | "relative" | "unknown")
/**
 * Radius around the point within which the place lies, in kilometres.
 */
uncertainty_km: (number | null)
/**
 * How the coordinate came about.
 */
method: (string | null)
/**
 * Place from which a relative place is reckoned.
 */
anchor: (string | null)
/**
 * Stated distance from the anchor, in kilometres.
 */
distance_km: (number | null)
/**
 * Stated direction from the anchor, in degrees clockwise from north.
 */
bearing_deg: (number | null)
/**
 * Why there are no coordinates.
 */
null_reason: (string | null)
/**
 * Place that contains it.
 */
within: (string | null)
/**
 * ISO 3166-1 alpha-2 code of the country it lies in today.
 */
country_now: (string | null)
/**
 * Japanese name.
 */
name_ja: (string | null)
/**
 * Russian name.
 */
name_ru: (string | null)
/**
 * Chinese name.
 */
name_zh: (string | null)
/**
 * Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12).
 */
names: string[]
/**
 * GeoNames identifier.
 */
geonames_id: (string | null)
/**
 * Wikidata identifier.
 */
wikidata_id: (string | null)
/**
 * Source of the coordinate and identity.
 */
authority: (string | null)
/**
 * How many mentions in the texts were joined to this record.
 */
mention_count: number
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * Things planned, proposed, feared or averted: never events.
 */
export interface Plan {
/**
 * Identifier of the plan: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Name of the event: the text's own, else a plain one made by rule.
 */
name: string
/**
 * Type of event.
 */
type: ("war" | "campaign" | "battle" | "skirmish" | "landing" | "air_raid" | "bombardment" | "naval_action" | "sinking" | "occupation" | "retreat" | "mobilisation" | "negotiation" | "ceasefire" | "surrender" | "order" | "declaration" | "treaty" | "conference" | "evacuation" | "deportation" | "repatriation" | "internment" | "massacre" | "execution" | "mass_suicide" | "sexual_violence" | "destruction" | "transfer" | "protest" | "exercise" | "other")
/**
 * When it happened. EDTF (ISO 8601-2:2019).
 */
date: (string | null)
/**
 * Whether it lasted the whole span of the date or happened some time in it.
 */
date_extent: ("throughout" | "within" | null)
/**
 * First day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty.
 */
start: (string | null)
/**
 * Last day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty.
 */
end: (string | null)
/**
 * Clock time, HH:MM.
 */
time: (string | null)
/**
 * Whose clock the time is told by.
 */
time_zone: (string | null)
/**
 * Places of the event.
 */
places: string[]
/**
 * States and groups taking part.
 */
parties: string[]
/**
 * Event it is part of.
 */
parent: (string | null)
/**
 * What became of the plan.
 */
modality: ("planned" | "proposed" | "feared" | "averted" | "refused")
/**
 * stated outright, inferred from the telling, or called doubtful by the text.
 */
certainty: ("stated" | "inferred" | "doubtful")
/**
 * Outcome, in the words of the text.
 */
outcome: (string | null)
/**
 * How many mentions in the texts were joined to this record.
 */
mention_count: number
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * Lasting relations between records.
 */
export interface Relation {
/**
 * Identifier of the relation: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Record.
 */
subject: string
/**
 * Relation.
 */
predicate: ("commands" | "part_of" | "same_as" | "succeeded_by" | "located_in" | "claims_territory" | "controls" | "allied_with" | "member_of" | "administers")
/**
 * Record it is related to.
 */
object: string
/**
 * When it held. EDTF (ISO 8601-2:2019).
 */
date: (string | null)
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * The ledger's other half: numbers, date words and capitalised names of the texts that lie in no mention's or claim's own span, and why.
 */
export interface SetAsideToken {
/**
 * Identifier of the set-aside token: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Text.
 */
source: string
/**
 * First code point.
 */
start: number
/**
 * Code point after the last one.
 */
end: number
/**
 * The characters from start to end.
 */
text: string
/**
 * Why it is set aside.
 */
reason: string
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
 * Answers that are not numbers, where the texts give more than one.
 */
export interface Statement {
/**
 * Identifier of the statement: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Record the statement is about.
 */
subject: string
/**
 * What is stated.
 */
property: ("date" | "time" | "place" | "identity" | "name" | "rank" | "cause" | "fate" | "occurrence")
/**
 * Value as published: EDTF, HH:MM, an id or words.
 */
value: string
/**
 * Who says so, in the words of the text.
 */
attributed_to: (string | null)
/**
 * Record those words stand for.
 */
authority: (string | null)
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * Military formations named in the texts.
 */
export interface Unit {
/**
 * Identifier of the unit: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Usual name.
 */
name: string
/**
 * Branch or arm: infantry, rifle, tank, cavalry, naval …
 */
kind: (string | null)
/**
 * Level of the formation.
 */
echelon: ("front" | "area_army" | "army" | "fleet" | "flotilla" | "corps" | "division" | "brigade" | "regiment" | "battalion" | "company" | "squadron" | "platoon" | "detachment" | "garrison" | "headquarters" | "branch" | "other")
/**
 * Side.
 */
party: string[]
/**
 * Unit it belonged to.
 */
parent: (string | null)
/**
 * Commander named in the texts.
 */
commander: (string | null)
/**
 * Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12).
 */
names: string[]
/**
 * How many mentions in the texts were joined to this record.
 */
mention_count: number
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * Vessels named in the texts.
 */
export interface Vessel {
/**
 * Identifier of the vessel: lower-case ASCII, unique across the release, made from what the record is and never from its position.
 */
id: string
/**
 * Usual name.
 */
name: string
/**
 * Type of vessel: cargo ship, minesweeper, icebreaker …
 */
kind: (string | null)
/**
 * Side.
 */
party: string[]
/**
 * What became of it, in the words of the text.
 */
fate: (string | null)
/**
 * Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12).
 */
names: string[]
/**
 * How many mentions in the texts were joined to this record.
 */
mention_count: number
/**
 * Evidence that supports the record: ids of rows of the evidence table.
 */
evidence: string[]
}

/**
 * source.json beside a raw text: what the text is. The other columns of the sources table are worked out from the text.
 */
export interface SourceDeclaration {
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
 * What is not known about the text, or must be known to use it.
 */
note: (string | null)
}
