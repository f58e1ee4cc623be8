import type { AnalysedPassage } from "../mention.ts";
import { endOf, gapBetween, listFrom, type RelationReading, relationOf } from "./relation.ts";

const kinds = "islands|islets|towns|cities|provinces|districts|states|republics|regions|villages|prefectures";
const opens = new RegExp(
  String.raw`^,? (?:(?:the|namely|that is,|i\.e\.) (?:[\p{Ll}-]+ ){0,2}?(?:${kinds}) of|(?:which )?(?:consists?|consisting|composed|comprises?|comprising|made up)(?: of)?(?: the (?:${kinds}) of)?) (?:the )?$`,
  "u",
);

/** What a group of places is made of: "the Northern Territories, the islands of Kunashiri, Etorofu, Habomai and Shikotan". */
export function membersOfPlaces(analysed: AnalysedPassage): RelationReading[] {
  const { names } = analysed;
  return names.flatMap((whole, index) => {
    const first = names[index + 1];
    if (whole.kind !== "place" || first?.kind !== "place" || !opens.test(gapBetween(analysed, whole, first))) return [];
    return listFrom(analysed, index + 1).map((member) =>
      relationOf(analysed, endOf(analysed, member), "located_in", endOf(analysed, whole), {
        rule: "relation/located-in-members",
      }),
    );
  });
}
