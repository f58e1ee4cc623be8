import type { AnalysedPassage } from "../mention.ts";
import { endOf, type RelationReading } from "./read-relations.ts";

const claim =
  /\b(?:claims?|claimed|asserts?|asserted|insists?|insisted|maintains?|disputes?|disputed|has sovereignty over|have sovereignty over)\b/;
const territory = /\b(?:sovereign(?:ty)?|territor(?:y|ies|ial)|islands?|its own|integral part)\b/i;
const negated = /\b(?:not|never|no longer)\b/;
const reach = 160;

/** Who says that a place is theirs: "Japan insists that the southern Kuril Islands … remain its sovereign territory". */
export function claimsOfTerritory(analysed: AnalysedPassage): RelationReading[] {
  const { passage, names, parties } = analysed;
  if (!territory.test(passage.text)) return [];
  return parties.flatMap((party): RelationReading[] => {
    if (party.form === "adjective") return [];
    const after = passage.text.slice(party.end, party.end + reach);
    const verb = claim.exec(after);
    if (
      verb === null ||
      verb.index > 30 ||
      /[.;]|\b(?:former|latter|which|who|signed)\b/.test(after.slice(0, verb.index)) ||
      negated.test(after.slice(0, verb.index))
    )
      return [];
    if (
      parties.some(
        (other) => other.form !== "adjective" && other.start >= party.end && other.start < party.end + verb.index,
      )
    )
      return [];
    const place = names.find(
      ({ kind, start }) =>
        kind === "place" &&
        start >= party.end + verb.index &&
        start < party.end + reach &&
        !parties.some((cue) => cue.start === start),
    );
    if (place === undefined) return [];
    const subject = { at: { passage: passage.index, start: party.start, end: party.end }, party: party.party };
    return [
      {
        subject,
        predicate: "claims_territory",
        object: endOf(analysed, place),
        passage: passage.index,
        clause: { start: party.start, end: place.end },
        date: null,
        rule: "relation/claims-territory",
      },
    ];
  });
}
