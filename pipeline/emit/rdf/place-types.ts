import type { Place } from "../../records/types.ts";

interface PlaceType {
  /** Concept of the Getty Art & Architecture Thesaurus. */
  readonly aat: string;
  readonly label: string;
}

/** Kinds of place as AAT concepts, among those that Linked Places recommends (feature-types-AAT, 2021). A kind without one is left out. */
export const aatTypes: Readonly<Partial<Record<Place["kind"], PlaceType>>> = {
  settlement: { aat: "300008347", label: "inhabited place" },
  island: { aat: "300008791", label: "island" },
  island_group: { aat: "300386853", label: "island group" },
  region: { aat: "300182722", label: "region (geographic)" },
  country: { aat: "300387506", label: "country" },
  sea: { aat: "300008694", label: "sea" },
  river: { aat: "300008707", label: "river" },
  lake: { aat: "300008680", label: "lake" },
  mountain: { aat: "300008795", label: "mountain" },
  pass: { aat: "300259572", label: "pass" },
  harbour: { aat: "300008678", label: "harbor" },
  bridge: { aat: "300007836", label: "bridge" },
  military_position: { aat: "300006888", label: "fortification" },
  road: { aat: "300008217", label: "road" },
  railway: { aat: "300008591", label: "railroad" },
};
