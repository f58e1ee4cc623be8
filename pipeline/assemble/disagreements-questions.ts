import type { Claim } from "../records/types.ts";

const verbs: Partial<Record<Claim["measure"], string>> = {
  killed: "were killed",
  wounded: "were wounded",
  missing: "went missing",
  dead_or_missing: "were dead or missing",
  died: "died",
  captured: "were captured",
  casualties: "became casualties",
  strength: "took part",
  destroyed: "were destroyed",
  captured_materiel: "were captured",
  supplied: "were supplied",
  evacuated: "were evacuated",
  repatriated: "were repatriated",
  displaced: "were displaced",
  remained: "remained",
  interned: "were interned",
  executed: "were executed",
  suicides: "killed themselves",
  rescued: "were rescued",
  incidents: "happened",
  population: "lived there",
  sailed: "sailed",
  buildings_destroyed: "were destroyed",
  duration: "did it last",
};

/** "How many Soviet soldiers were captured (Soviet invasion of South Sakhalin)?" */
export function numberQuestion(
  sides: readonly string[],
  { measure, object }: Pick<Claim, "measure" | "object">,
  about: string,
): string {
  const what = [sides.join(" and "), object.replace(/_/g, " ")].filter((word) => word !== "").join(" ");
  const where = about === "" ? "" : ` (${about})`;
  return `How many ${what} ${verbs[measure] ?? "were there"}${where}?`;
}

/** The question that statements of one property answer. */
export function statementQuestion(property: string, about: string): string {
  switch (property) {
    case "date":
      return `When was it: ${about}?`;
    case "time":
      return `At what time was it: ${about}?`;
    case "rank":
      return `What was the rank of ${about}?`;
    case "name":
    case "identity":
      return `Who or what was it: ${about}?`;
    case "cause":
      return `What was the cause: ${about}?`;
    case "fate":
      return `What became of it: ${about}?`;
    case "place":
      return `Where was it: ${about}?`;
    default:
      return `Did it happen: ${about}?`;
  }
}
