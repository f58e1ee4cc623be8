import type { AnnotatedTexts, Documents } from "./documents.ts";
import { type Finding, kinds } from "./trial.ts";

const verdictOrder = ["miss", "extra", "value"] as const;

/** Two lines a finding: what it is and where, source:line:column; and its sentence with the words in brackets. */
export function* listFindings(
  findings: readonly Finding[],
  annotated: AnnotatedTexts,
  { documents }: Documents,
): Generator<string> {
  for (const finding of [...findings].sort(byKindAndPlace)) {
    const { kind, verdict, doc, start, what } = finding;
    const text = annotated.texts.get(doc);
    if (text === undefined) continue;
    const { line, column } = text.lineColumn(start);
    const source = documents[doc]?.source ?? doc;
    yield `${verdict.padEnd(5)}  ${kind}  ${source}:${line}:${column}  ${what}`;
    yield `       ${inSentence(finding, annotated)}`;
  }
}

function byKindAndPlace(a: Finding, b: Finding): number {
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) ||
    (a.doc === b.doc ? a.start - b.start : a.doc < b.doc ? -1 : 1)
  );
}

function inSentence({ doc, start, end }: Finding, { texts }: AnnotatedTexts): string {
  const text = texts.get(doc);
  if (text === undefined) return "";
  const sentence = text.sentenceAround(start);
  const before = text.slice({ start: Math.min(sentence.start, start), end: start });
  const after = text.slice({ start: end, end: Math.max(sentence.end, end) });
  return `${before}[${text.slice({ start, end })}]${after}`.replace(/\s+/g, " ").trim();
}
