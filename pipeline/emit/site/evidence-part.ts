import type { EvidencePart, MentionsPart, ShippedEvidence, ShippedMention } from "../../../site/shipped.ts";
import type { Release } from "../../records/release.ts";
import { tableNames } from "../../records/tables.ts";
import { shippedTexts } from "./shipped-texts.ts";
import { WordList } from "./word-list.ts";

/** All evidence. The quote is left out where the whole text is shipped: there it is what stands at the span. */
export function evidencePart(release: Release): EvidencePart {
  const { evidence, sources } = release.tables;
  const whole = shippedTexts(release);
  const [sourceIds, sections, rules] = [new WordList(sources.map(({ id }) => id)), new WordList(), new WordList()];
  const rows = evidence.map(({ id, record, field, source, start, end, quote, section, rule }): ShippedEvidence => {
    const words = whole.has(source) ? null : quote;
    const [inSection, byRule] = [section === null ? null : sections.indexOf(section), rules.indexOf(rule)];
    return [id, record, field, sourceIds.indexOf(source), start, end, words, inSection, byRule];
  });
  return { rows, sections: sections.words, rules: rules.words, shared: sharedEvidence(release) };
}

/** Rows of any table may name evidence that supports another record: a figure, say, the sentence of its event. */
function sharedEvidence({ tables }: Release): Record<string, number[]> {
  const at = new Map(tables.evidence.map(({ id }, index) => [id, index]));
  const shared: Record<string, number[]> = {};
  for (const name of tableNames) {
    for (const row of tables[name] as readonly { id: string; evidence?: readonly string[] }[]) {
      if (!Array.isArray(row.evidence)) continue;
      const others = row.evidence.flatMap((id: string) => at.get(id) ?? []);
      const foreign = others.filter((index) => tables.evidence[index]?.record !== row.id);
      if (foreign.length > 0) shared[row.id] = foreign;
    }
  }
  return shared;
}

/** All mentions, in the order of the texts. */
export function mentionsPart(release: Release): MentionsPart {
  const { mentions, sources } = release.tables;
  const whole = shippedTexts(release);
  const [sourceIds, rules] = [new WordList(sources.map(({ id }) => id)), new WordList()];
  const rows = mentions.map(({ id, source, start, end, text, kind, entity, value, rule }): ShippedMention => {
    const words = whole.has(source) ? null : text;
    return [id, sourceIds.indexOf(source), start, end, words, kind, entity, value, rules.indexOf(rule)];
  });
  rows.sort((a, b) => a[1] - b[1] || a[2] - b[2] || b[3] - a[3] || (a[0] < b[0] ? -1 : 1));
  return { rows, rules: rules.words };
}
