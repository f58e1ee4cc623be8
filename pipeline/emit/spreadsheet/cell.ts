/** What a cell shows. Text is never read as a formula, a date or a number. */
export type CellValue = string | number | boolean | null;

/** Formats of the style sheet of the workbook, by their place there. */
export const cellStyles = { plain: 0, text: 1, header: 2, title: 3 } as const;

/** Most characters (UTF-16 units) a cell of a workbook can hold. */
export const longestCell = 32_767;

/** Name of a column as spreadsheets count: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const loneSurrogate = /\p{Surrogate}/gu;

const toEscape = /_x|[&<>"\0-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text for XML. What XML cannot hold is written as the format asks (`_x0007_`), and so is text that looks like it. */
export function xmlText(text: string): string {
  if (!toEscape.test(text)) return text;
  return text
    .replace(loneSurrogate, "\ufffd")
    .replace(/_x[0-9A-Fa-f]{4}_/g, (escape) => `_x005F${escape}`)
    .replace(/[\0-\x08\x0B\x0C\x0D\x0E-\x1F\uFFFE\uFFFF]/g, (char) => {
      return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    })
    .replace(/[&<>"]/g, (char) => entities[char] ?? char);
}

/** Cuts text that no cell can hold, and says where the whole stands. */
export function fitted(text: string, wholeIn: string): string {
  if (text.length <= longestCell) return text;
  const notice = ` … [cut, the whole is in ${wholeIn}]`;
  return text.slice(0, longestCell - notice.length).replace(loneSurrogate, "\ufffd") + notice;
}

/** One cell as SpreadsheetML. Numbers and booleans are typed, everything else is an inline string; null is no cell. */
export function cellXml(value: CellValue, reference: string, style: number = cellStyles.text): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return `<c r="${reference}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** One row; `number` counts from 1. */
export function rowXml(values: readonly CellValue[], number: number, style?: number): string {
  let cells = "";
  values.forEach((value, index) => {
    cells += cellXml(value, `${columnLetters(index)}${number}`, style);
  });
  return `<row r="${number}">${cells}</row>`;
}
