import type { AnalysedPassage, NameMention, PartyCue } from "../mention.ts";
import {
  endOf,
  frontDate,
  listFrom,
  partyEnd,
  type RelationEnd,
  type RelationReading,
  relationOf,
} from "./relation.ts";

const claim =
  /\b(?:claims?|claimed|asserts?|asserted|insists?|insisted|maintains?|disputes?|disputed|has sovereignty over|have sovereignty over)\b/;
const territory = /\b(?:sovereign(?:ty)?|territor(?:y|ies|ial)|islands?|its own|integral part|claims?|claimed)\b/i;
const negated = /\b(?:not|never|no longer)\b/;
const reach = 160;
const verbReach = 30;

/** Who says that a place is theirs: "Japan insists that the southern Kuril Islands … remain its sovereign territory". */
export function claimsOfTerritory(analysed: AnalysedPassage): RelationReading[] {
  if (!territory.test(analysed.passage.text)) return [];
  return [...byVerb(analysed), ...byNoun(analysed), ...byRegard(analysed), ...overWhat(analysed)];
}

function made(analysed: AnalysedPassage, subject: RelationEnd, places: readonly NameMention[]): RelationReading[] {
  const date = frontDate(analysed);
  return places.map((place) =>
    relationOf(analysed, subject, "claims_territory", endOf(analysed, place), {
      rule: "relation/claims-territory",
      date,
    }),
  );
}

function byVerb(analysed: AnalysedPassage): RelationReading[] {
  const { passage, names, parties } = analysed;
  const claims = parties.filter(({ form }) => form !== "adjective").map((party) => ({ party, end: party.end }));
  return [...claims, ...byOrder(analysed)].flatMap(({ party, end }) => {
    const after = passage.text.slice(end, end + reach);
    const verb = claim.exec(after);
    if (verb === null || verb.index > verbReach) return [];
    const between = after.slice(0, verb.index);
    if (/^['’]|[.;]|\b(?:former|latter|which|who|signed)\b/.test(between) || negated.test(between)) return [];
    if (parties.some((other) => other.form !== "adjective" && other.start >= end && other.start < end + verb.index))
      return [];
    const first = names.findIndex(
      ({ kind, start }) =>
        kind === "place" &&
        start >= end + verb.index &&
        start < end + reach &&
        !parties.some((cue) => cue.start === start),
    );
    return first < 0 ? [] : made(analysed, partyEnd(analysed, party), listFrom(analysed, first));
  });
}

/** "Japan and Russia signed a treaty in which the former claimed Etorofu": the first of the two sides named last. */
function byOrder({ passage, parties }: AnalysedPassage): { party: PartyCue; end: number }[] {
  const word = /\bthe (former|latter) (?=claim)/.exec(passage.text);
  if (word === null) return [];
  const states = parties.filter(({ form, end }) => form === "state" && end <= word.index).slice(-2);
  const party = states[word[1] === "former" ? 0 : 1];
  return states.length < 2 || party === undefined ? [] : [{ party, end: word.index + word[0].length - 1 }];
}

/** "Japan's claims to Korea". */
function byNoun(analysed: AnalysedPassage): RelationReading[] {
  const { passage, names, parties } = analysed;
  return parties.flatMap((party) => {
    const noun = /^(?:['’]s?)? (?:[a-z]+ )?claims? (?:to|over|on) (?:the )?/.exec(passage.text.slice(party.end));
    if (noun === null) return [];
    const first = names.findIndex(({ kind, start }) => kind === "place" && start === party.end + noun[0].length);
    return first < 0 ? [] : made(analysed, partyEnd(analysed, party), listFrom(analysed, first));
  });
}

/** "has considered the Kuril Islands an integral part of Russia": Russia claims them. */
function byRegard(analysed: AnalysedPassage): RelationReading[] {
  const { passage, names, parties } = analysed;
  return names.flatMap((place) => {
    if (
      place.kind !== "place" ||
      !/\b(?:considers?|considered|regards?|regarded) (?:the )?$/.test(passage.text.slice(0, place.start))
    )
      return [];
    const part = /^,? (?:as |to be )?(?:an? )?(?:integral |inalienable )?(?:part of|territory of) (?:the )?/.exec(
      passage.text.slice(place.end),
    );
    const owner = parties.find(({ start }) => part !== null && start === place.end + part[0].length);
    return owner === undefined ? [] : made(analysed, partyEnd(analysed, owner), [place]);
  });
}

/** "The Northern Territories are a group of islands Japan has sovereignty over": the place stands in front. */
function overWhat(analysed: AnalysedPassage): RelationReading[] {
  const { passage, names, parties } = analysed;
  return parties.flatMap((party) => {
    if (!/^ (?:has|have|claims?|holds?) sovereignty over(?= and\b|[.,;]|$)/.test(passage.text.slice(party.end)))
      return [];
    const place = names.find(({ kind, end }) => kind === "place" && end <= party.start);
    return place === undefined ? [] : made(analysed, partyEnd(analysed, party), [place]);
  });
}
