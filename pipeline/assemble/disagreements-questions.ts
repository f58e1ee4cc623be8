import type { Claim } from "../records/types.ts";

const verbs: Partial<Record<Claim["measure"], string>> = {
  killed: "were killed",
  wounded: "were wounded",
  missing: "went missing",
  dead_or_missing: "were dead or missing",
  died: "died",
  captured: "were captured",
  casualties: "became casualties",
  strength: "were there",
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
  population: "lived",
  sailed: "sailed",
  buildings_destroyed: "were destroyed",
};

/** What a question about a number is worded with. */
export interface AskedAbout {
  /** Adjectives of the sides counted. */
  readonly sides: readonly string[];
  /** Name of the event, null if the figures are of none or several. */
  readonly event: string | null;
  /** Name of the unit, person or vessel that the figures are about. */
  readonly subject: string | null;
  /** What the texts are about, where there is no event. */
  readonly title: string;
  /** What is counted and what became of it, where measure and object do not say it. */
  readonly counted: { readonly things: string; readonly verb: string } | undefined;
}

/** "How many Soviet soldiers were captured in the Soviet invasion of South Sakhalin?" */
export function numberQuestion(
  { measure, object }: Pick<Claim, "measure" | "object">,
  { sides, event, subject, title, counted }: AskedAbout,
): string {
  const what = [sides.join(" and "), counted?.things ?? object.replace(/_/g, " ")]
    .filter((word) => word !== "")
    .join(" ");
  const of = subject === null ? "" : ` of the ${subject}`;
  const about = (event ?? title).replace(/,\s[^,]*\s–\s[^,]*$/, "");
  const isState = counted === undefined && /^(?:population|strength|remained)$/.test(measure);
  const when = isState ? "at the time of" : "in";
  const where = about === "" ? "" : ` ${when} ${withArticle(about)}`;
  if (measure === "duration") return `How many ${what} ${counted?.verb ?? "did it last"}?`;
  return `How many ${what}${of} ${counted?.verb ?? verbs[measure] ?? "were there"}${where}?`;
}

/** "the Soviet landing at Maoka on 20 August 1945": a name inside a sentence. */
export function withArticle(name: string): string {
  const words = name.replace(/,\s(?=\d)/, " on ").replace(/\son (?=\d+ \p{Lu}\p{Ll}+ \d{4} –)/u, " of ");
  if (
    /^\p{Lu}\p{Ll}+$|^(?:Air raid|Landing|Evacuation|Surrender|Ceasefire|Fighting|Sinking|Skirmish|Clash|Deportation|Internment|Repatriation|Retreat|Occupation|Execution|Massacre|Destruction|Bombardment|Attack|Raid|Campaign|Transfer|Exchange|Order(?!\s\d))\b/u.test(
      words,
    )
  )
    return `the ${words[0]?.toLowerCase()}${words.slice(1)}`;
  return /^(?:the |Order |Operation |Project |\d)/i.test(words) ? words : `the ${words}`;
}

const issued = /\b(?:order|declaration|telegram)\b/i;

/** The question that statements of one property of one record answer. */
export function statementQuestion(property: string, name: string): string {
  const undated = withArticle(name.replace(/,\s\d.*$/, ""));
  switch (property) {
    case "date":
      return issued.test(name) ? `When was ${undated} issued?` : `When did ${undated} take place?`;
    case "time":
      return `At what time did ${withArticle(name)} take place?`;
    case "rank":
      return `What was the rank of ${name}?`;
    case "name":
    case "identity":
      return `What was the full name of ${name}?`;
    case "cause":
      return `What was the cause of ${withArticle(name)}?`;
    case "fate":
      return `What became of ${name}?`;
    case "place":
      return `Where did ${undated} take place?`;
    default:
      return `Did ${undated} take place?`;
  }
}
