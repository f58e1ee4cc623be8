/** Where a release keeps its identifiers, under its base IRI. */
export const iriSpaces = {
  record: "record/",
  term: "terms#",
  concept: "vocabulary/",
  rule: "rule/",
  activity: "activity/",
  time: "time/",
} as const;

/** IRI of a record, whatever its table. Ids are unique across the release. */
export function recordIri(baseIri: string, id: string): string {
  return `${baseIri}${iriSpaces.record}${id}`;
}
