import type { AnalysedPassage } from "../mention.ts";

const sectionHeading =
  /^\s*(?<label>Strength|Casualties(?: and losses)?|Losses|Combatants|Belligerents|Commanders(?: and leaders)?|Units involved)\s*:?\s*$/u;

/**
 * The passages of a text, where a line of a flattened infobox that is nothing but the name of a section ("Casualties") holds as the
 * label of the lines below it, up to the next one.
 */
export function withSectionLabels(analysed: readonly AnalysedPassage[]): readonly AnalysedPassage[] {
  let section: string | null = null;
  let before: string | null = null;
  return analysed.map((each) => {
    const { passage } = each;
    if (passage.kind !== "infobox" || /\d$/.test(passage.label ?? "")) return each;
    const heading = sectionHeading.exec(passage.text)?.groups?.["label"];
    if (heading !== undefined) section = heading;
    else if (passage.label !== before) section = null;
    before = passage.label;
    return section === null || section === passage.label ? each : { ...each, passage: { ...passage, label: section } };
  });
}
