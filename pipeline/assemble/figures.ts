import { type Authority, listOf } from "../gazetteer/authority.ts";
import type { TellingDate } from "../grammar/event/telling.ts";
import { type Extraction, spanIn } from "../grammar/extraction.ts";
import type { DateMention, Extent } from "../grammar/mention.ts";
import { bounds } from "../records/edtf.ts";
import type { Authority as AuthorityRecord, Event } from "../records/types.ts";
import type { Resolution } from "../resolve/resolution.ts";
import { assembleAuthorities } from "./authorities.ts";
import { type AssembledClaim, assembleClaims, type ClaimContext, type ToldEvent } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import { resolveFigures } from "./claims-resolved.ts";
import { PartyCalendar } from "./claims-side.ts";
import { assembleDisagreements, type Disagreements } from "./disagreements.ts";
import type { AssembledEvents } from "./events.ts";
import type { Draft } from "./evidence.ts";
import { assembleStatements } from "./statements.ts";
import { type EventDate, type EventTime, toldDates, toldTimes } from "./statements-dates.ts";
import { toldIn } from "./statements-told.ts";

/** Figures, answers that are no numbers, the questions they differ on, and those who say so. */
export interface AssembledFigures extends Disagreements {
  readonly authorities: readonly Draft<AuthorityRecord>[];
}

/** Brings the figures of all texts together with the events they are about, and sets those that differ against each other. */
export function assembleFigures(
  extractions: readonly Extraction[],
  resolution: Resolution,
  authority: Authority,
  events: AssembledEvents,
): AssembledFigures {
  const context = contextOf(extractions, resolution, authority, events);
  const figures = extractions.flatMap((extraction) => resolveFigures(extraction, resolution.entityOf));
  const { claims, authorities: sayers } = assembleClaims(figures, context);
  const bySource = groupBy(events.told, ({ source }) => source);
  const told = extractions.flatMap((extraction) => {
    const own = bySource.get(extraction.source.id) ?? [];
    return toldIn({ extraction, entityOf: resolution.entityOf, eventAt: eventAt(own) });
  });
  const dates = toldDates(datesOf(extractions, events));
  const times = toldTimes(timesOf(extractions, events));
  const { statements, authorities: tellers } = assembleStatements([...told, ...dates, ...times], context);
  const disagreements = assembleDisagreements(claims, statements, {
    nameOf: namesOf(resolution, events),
    adjectiveOf: context.adjectiveOf,
  });
  return { ...disagreements, authorities: assembleAuthorities([...sayers, ...tellers]) };
}

export type { AssembledClaim };

function contextOf(
  extractions: readonly Extraction[],
  resolution: Resolution,
  authority: Authority,
  events: AssembledEvents,
): ClaimContext {
  const parties = new Map(authority.parties.map((party) => [party.id, party]));
  const sides = new Map<string, string>();
  for (const { id, party } of [
    ...resolution.people,
    ...resolution.units,
    ...resolution.vessels,
    ...resolution.organisations,
  ]) {
    const [only, second] = party;
    if (only !== undefined && second === undefined) sides.set(id, only);
  }
  for (const [id, party] of sidesOfFamilies(resolution.units, sides)) sides.set(id, party);
  const byId = new Map([...events.events, ...events.plans].map(({ row }) => [row.id, row]));
  const main = new Map(
    [...groupBy(events.told, ({ source }) => source)].map(([source, own]) => [source, mainEventOf(own)]),
  );
  return {
    known: authority.authorities,
    nameOf: namesOf(resolution, events),
    adjectiveOf: (id) => {
      const party = parties.get(id);
      return party === undefined ? undefined : listOf(party.adjectives)[0];
    },
    partyOf: (id) => sides.get(id) ?? null,
    calendar: new PartyCalendar(authority.parties),
    told: toldEvents(extractions, events, byId),
    mainEventOf: (source) => main.get(source) ?? null,
    dayOf: (source) => byId.get(main.get(source) ?? "")?.start ?? null,
  };
}

/** Fewest words of a name without its number that tell one side's way of naming units from another's. */
const fewestFamilyWords = 3;

/** "128th Composite Aviation Division": of the side of the 255th, where all of that name whose side is known are of one. */
function sidesOfFamilies(
  units: readonly { readonly id: string; readonly name: string }[],
  sides: ReadonlyMap<string, string>,
): Map<string, string> {
  const families = groupBy(units, ({ name }) => familyOf(name));
  return new Map(
    [...families].flatMap(([family, members]) => {
      const [side, ...others] = new Set(members.flatMap(({ id }) => sides.get(id) ?? []));
      if (family.split(" ").length < fewestFamilyWords || side === undefined || others.length > 0) return [];
      return members.filter(({ id }) => !sides.has(id)).map(({ id }) => [id, side] as const);
    }),
  );
}

/** "composite aviation division": a unit's name without its number; "" where it has none. */
function familyOf(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  return words.some((word) => /^\d/.test(word)) ? words.filter((word) => !/^\d/.test(word)).join(" ") : "";
}

function namesOf(resolution: Resolution, events: AssembledEvents): (id: string) => string | undefined {
  const names = new Map<string, string>();
  for (const { row } of [...events.events, ...events.plans]) names.set(row.id, row.name);
  const { people, places, units, vessels, organisations } = resolution;
  for (const { id, name } of [...people, ...places, ...units, ...vessels, ...organisations]) names.set(id, name);
  return (id) => names.get(id);
}

/** The event that the title of a text names, else the one of its infobox: what the text as a whole is about. */
function mainEventOf(told: AssembledEvents["told"]): string | null {
  const own = told.filter((each) => !each.isPlan && each.telling.passage < 3);
  return own.sort((a, b) => a.telling.passage - b.telling.passage)[0]?.event ?? null;
}

function toldEvents(
  extractions: readonly Extraction[],
  { told }: AssembledEvents,
  byId: ReadonlyMap<string, Pick<Event, "start" | "end">>,
): ToldEvent[] {
  const bySource = new Map(extractions.map((extraction) => [extraction.source.id, extraction]));
  return told.flatMap(({ event, isPlan, source, telling }) => {
    const extraction = bySource.get(source);
    const passage = extraction?.passages[telling.passage]?.passage;
    if (extraction === undefined || passage === undefined) return [];
    const { start: firstDay = null, end: lastDay = null } = byId.get(event) ?? {};
    return [
      {
        event,
        isPlan,
        source,
        passage: telling.passage,
        clause: spanIn(extraction, passage, telling.clause),
        firstDay,
        lastDay,
      },
    ];
  });
}

/** The event told nearest to a stretch of a passage, of those that a text tells. */
function eventAt(told: AssembledEvents["told"]): (passage: number, extent: Extent) => string | null {
  const own = told.filter(({ isPlan }) => !isPlan);
  const distance = (a: Extent, b: Extent) => Math.max(0, a.start - b.end, b.start - a.end);
  return (passage, extent) => {
    const here = own.filter(({ telling }) => telling.passage === passage);
    here.sort((a, b) => distance(a.telling.trigger, extent) - distance(b.telling.trigger, extent));
    return here[0]?.event ?? null;
  };
}

/** The dates that the tellings themselves give to events. */
function datesOf(extractions: readonly Extraction[], { told }: AssembledEvents): EventDate[] {
  const bySource = new Map(extractions.map((extraction) => [extraction.source.id, extraction]));
  return told.flatMap(({ event, isPlan, source, telling }) => {
    const extraction = bySource.get(source);
    const { date } = telling;
    const passage = date === null ? undefined : extraction?.passages[date.at.passage]?.passage;
    if (
      date === null ||
      isPlan ||
      date.at.passage !== telling.passage ||
      extraction === undefined ||
      passage === undefined
    )
      return [];
    const { value, at } = untilWhen(date, extraction.passages[telling.passage]?.dates ?? [], passage.text);
    const { first, last } = bounds(value);
    const about = passage.text.slice(telling.clause.start, telling.clause.end);
    return [
      {
        ...{ event, source, value, firstDay: first, lastDay: last, span: spanIn(extraction, passage, at) },
        isCounted: first !== last && counted.test(passage.text.slice(at.start, at.end)),
        about,
        rule: date.rule,
      },
    ];
  });
}

/** The clock times in the clauses that tell events. */
function timesOf(extractions: readonly Extraction[], { told }: AssembledEvents): EventTime[] {
  const bySource = new Map(extractions.map((extraction) => [extraction.source.id, extraction]));
  return told.flatMap(({ event, isPlan, source, telling }) => {
    const extraction = bySource.get(source);
    const analysed = extraction?.passages[telling.passage];
    if (extraction === undefined || analysed === undefined || isPlan || telling.weight !== "told") return [];
    const { passage, dates } = analysed;
    const { start, end } = telling.clause;
    const rule = "statements/time-of-event";
    const about = passage.text.slice(start, end);
    return dates
      .filter((date) => date.kind === "time" && date.start >= start && date.end <= end)
      .map((date) => ({
        ...{ event, source, value: date.value, span: spanIn(extraction, passage, date), about, rule, sayer: null },
        block: passage.block,
      }));
  });
}

const counted = /\b(?:later|earlier|before|after|following|previous|same|that)\b/i;

/** "starting on August 28 until September 3": the date with the one that ends it. */
function untilWhen(
  { value, at }: TellingDate,
  dates: readonly DateMention[],
  text: string,
): { value: string; at: Extent } {
  const until = dates.find(
    ({ kind, start }) =>
      kind === "date" && start > at.end && /^\s(?:until|to|through|till)\s(?:the\s)?$/.test(text.slice(at.end, start)),
  );
  const isSpan = until !== undefined && !value.includes("/") && !until.value.includes("/") && value < until.value;
  return isSpan ? { value: `${value}/${until.value}`, at: { start: at.start, end: until.end } } : { value, at };
}
