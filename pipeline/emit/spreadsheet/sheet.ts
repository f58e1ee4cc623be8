import { type CellValue, cellStyles, columnLetters, rowXml } from "./cell.ts";

/** One sheet of a workbook. */
export interface Sheet {
  /** At most 31 characters, as spreadsheets ask. */
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Whether the first row stays in sight and filters the others. */
  readonly hasHeader: boolean;
  /** Number of rows, the header included. */
  readonly rowCount: number;
  rows(): Iterable<readonly CellValue[]>;
  /** Style of the text of a row, if it is not the plain one; rows count from 1. */
  styleOf?(number: number): number | undefined;
}

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rowsAtOnce = 200;

function* headXml({ widths, hasHeader }: Sheet): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetViews>`;
  yield hasHeader
    ? '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
    : '<sheetView workbookViewId="0" showGridLines="0"/>';
  yield "</sheetViews><cols>";
  for (const [index, width] of widths.entries()) {
    yield `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  }
  yield "</cols><sheetData>";
}

/** A sheet as SpreadsheetML, piece by piece. It holds no formula. */
export function* sheetXml(sheet: Sheet): Generator<string> {
  yield [...headXml(sheet)].join("");
  let number = 0;
  let pending = "";
  for (const values of sheet.rows()) {
    number += 1;
    const style = sheet.hasHeader && number === 1 ? cellStyles.header : sheet.styleOf?.(number);
    pending += rowXml(values, number, style);
    if (number % rowsAtOnce !== 0) continue;
    yield pending;
    pending = "";
  }
  const last = columnLetters(Math.max(0, sheet.widths.length - 1));
  const filter = sheet.hasHeader && number > 1 ? `<autoFilter ref="A1:${last}${number}"/>` : "";
  yield `${pending}</sheetData>${filter}</worksheet>`;
}
