import type { PrecisionRecall } from "./measures.ts";
import type { Scores } from "./score.ts";
import { nameKinds, valueKinds } from "./trial.ts";

/** A table of text cells with its header; what the command prints and the page shows. */
export interface TextTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The scores as tables, one a group of kinds that share their measures. */
export function scoreTables(scores: Scores): TextTable[] {
  return [nameTable(scores), valueTable(scores), claimTable(scores), eventTable(scores), disagreementTable(scores)];
}

/** The scores as lines of text with aligned columns. */
export function scoreTable(scores: Scores): string[] {
  const { total, bad, sources_matched } = scores.evidence;
  return [
    ...scoreTables(scores).flatMap((table) => [table.title, ...alignedRows(table), ""]),
    `Evidence: ${total} quotes in ${sources_matched} annotated texts, ${bad} not found at their place`,
  ];
}

const extentHeader = ["gold", "published", "precision", "recall", "F1", "overlap P", "overlap R", "overlap F1"];

function nameTable(scores: Scores): TextTable {
  return {
    title: "Names",
    header: ["kind", ...extentHeader, "same thing (B³ F1)", "joined to a record"],
    rows: nameKinds.map((kind) => {
      const { strict, lenient, b3_f1, linked } = scores[kind];
      return [kind, ...extentCells(strict, lenient), decimals(b3_f1 ?? null), decimals(linked)];
    }),
  };
}

function valueTable(scores: Scores): TextTable {
  return {
    title: "Dates and times",
    header: ["kind", ...extentHeader, "right value", "F1 with value"],
    rows: valueKinds.map((kind) => {
      const { strict, lenient, value_accuracy, value_f1 } = scores[kind];
      return [kind, ...extentCells(strict, lenient), decimals(value_accuracy), decimals(value_f1)];
    }),
  };
}

function claimTable({ claim }: Scores): TextTable {
  const { number, measure, object, party, attribution_recall } = claim;
  return {
    title: "Figures",
    header: ["gold", "published", "precision", "recall", "F1", "measure", "object", "party", "attribution recall"],
    rows: [
      [
        ...countCells(number),
        ...[number.p, number.r, number.f1, measure, object, party, attribution_recall].map(decimals),
      ],
    ],
  };
}

function eventTable({ event }: Scores): TextTable {
  const { recall_any, recall_family, recall_type, precision_family, date_accuracy } = event;
  return {
    title: "Events",
    header: ["gold", "published", "recall, any", "recall, family", "recall, type", "precision, family", "right date"],
    rows: [
      [
        ...countCells(event),
        ...[recall_any, recall_family, recall_type, precision_family, date_accuracy].map(decimals),
      ],
    ],
  };
}

function disagreementTable({ disagreement }: Scores): TextTable {
  return {
    title: "Disagreements",
    header: ["gold", "published", "precision", "recall"],
    rows: [[...countCells(disagreement), decimals(disagreement.precision), decimals(disagreement.recall)]],
  };
}

function extentCells(strict: PrecisionRecall, lenient: PrecisionRecall): string[] {
  const shares = [strict.p, strict.r, strict.f1, lenient.p, lenient.r, lenient.f1];
  return [...countCells(strict), ...shares.map(decimals)];
}

function countCells({ gold, pred }: { readonly gold: number; readonly pred: number }): string[] {
  return [String(gold), String(pred)];
}

/** A share as it is printed; a dash where it is not known. */
export function decimals(share: number | null): string {
  return share === null ? "–" : share.toFixed(3);
}

function alignedRows({ header, rows }: TextTable): string[] {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
