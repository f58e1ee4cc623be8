import type { Attestation, Maker } from "./attestation.ts";
import type { ExplainedCell, Explanation, Referred } from "./explain.ts";

const shownPerReference = 1; // the first telling says enough of a record one step away

/** An explanation as lines for a person. */
export function* explanationLines(explanation: Explanation): Generator<string> {
  const { table, id, name, column, cells } = explanation;
  yield `${table}  ${id}${name === "" ? "" : `  “${name}”`}`;
  if (table.endsWith("_flat"))
    yield `A view; ask for ${table.replace("_flat", "")}:${id} to see every column explained.`;
  if (column === null) {
    yield "";
    yield* wholeLines(explanation);
    for (const cell of cells) yield* ["", ...cellLines(cell)];
    return;
  }
  for (const cell of cells) {
    yield* ["", ...cellLines(cell)];
    const isExplained = cell.attestations.length + cell.makers.length + cell.references.length > 0;
    if (isExplained) continue;
    yield cell.value === "" ? "  nothing supports a value; the cell is empty" : "  no evidence names this column alone";
    yield* ["", ...wholeLines(explanation)];
  }
}

function* wholeLines({ attestations, makers }: Explanation): Generator<string> {
  yield attestations.length === 0 ? "No sentence supports the record as a whole." : "The record rests on:";
  for (const attestation of attestations) yield* attestationLines(attestation, "  ");
  for (const maker of makers) yield `  known from  ${makerText(maker)}`;
}

function* cellLines({ column, value, attestations, makers, references }: ExplainedCell): Generator<string> {
  yield `${column}: ${value === "" ? "(empty)" : value}`;
  for (const attestation of attestations) yield* attestationLines(attestation, "  ");
  for (const maker of makers) yield `  made by  ${makerText(maker)}`;
  for (const reference of references) yield* referredLines(reference);
}

function* referredLines({ table, id, name, attestations, makers }: Referred): Generator<string> {
  if (table === null) {
    yield `  → ${id}  (no such record in this release)`;
    return;
  }
  yield `  → ${table}  ${id}${name === "" ? "" : `  “${name}”`}`;
  for (const attestation of attestations.slice(0, shownPerReference)) yield* attestationLines(attestation, "      ");
  const more = attestations.length - shownPerReference;
  if (more > 0) yield `      and ${more} more`;
  if (attestations.length === 0) for (const maker of makers) yield `      known from  ${makerText(maker)}`;
}

function* attestationLines(attestation: Attestation, indent: string): Generator<string> {
  const { title, section, maker } = attestation;
  yield `${indent}${placeOf(attestation)}  ${section === "" ? title : section}`;
  yield `${indent}    ${inSentence(attestation)}`;
  yield `${indent}    made by  ${makerText(maker)}`;
}

/** "source:line:column", or the code points where the raw text is not there. */
function placeOf({ source, line, column, start, end }: Attestation): string {
  return line === null ? `${source}, characters ${start}–${end}` : `${source}:${line}:${column}`;
}

function inSentence({ before, quote, after, isWholeSentence }: Attestation): string {
  const text = `${before}[${quote}]${after}`.replace(/\s+/g, " ").trim();
  return isWholeSentence ? text : `…${text}…`;
}

function makerText({ rule, at, source }: Maker): string {
  return [rule, at === null ? "" : `(${at})`, source === null ? "" : `— ${source}`].filter(Boolean).join(" ");
}
