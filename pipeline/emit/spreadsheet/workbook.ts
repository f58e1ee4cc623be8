import type { ReleaseMetadata } from "../../records/release.ts";
import { columnLetters, xmlText } from "./cell.ts";
import { type Sheet, sheetXml } from "./sheet.ts";
import { type ZipEntry, zipped } from "./zip.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The styles that cellStyles names, in that order: plain, text, header, title. Format 49 is text. */
const styles =
  `<styleSheet xmlns="${main}">` +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="14"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EDF3"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function contentTypes(count: number): string {
  const sheets = Array.from({ length: count }, (_, index) => {
    return `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${sheetMl}.worksheet+xml"/>`;
  });
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetMl}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${sheetMl}.styles+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    `${sheets.join("")}</Types>`
  );
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.flatMap(({ name, hasHeader, rowCount, widths }, index) => {
    if (!hasHeader || rowCount < 2) return [];
    const range = `'${name}'!$A$1:$${columnLetters(Math.max(0, widths.length - 1))}$${rowCount}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(range)}</definedName>`,
    ];
  });
  const names = filters.length === 0 ? "" : `<definedNames>${filters.join("")}</definedNames>`;
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join("")}</sheets>${names}</workbook>`;
}

function workbookRelations(count: number): string {
  const sheets = Array.from({ length: count }, (_, index) => {
    return `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`;
  });
  const style = `<Relationship Id="rId${count + 1}" Type="${office}/styles" Target="styles.xml"/>`;
  return `<Relationships xmlns="${relationships}">${sheets.join("")}${style}</Relationships>`;
}

function coreProperties({ title, creators, description, version }: ReleaseMetadata): string {
  const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const names = creators.map(({ name }) => name).join("; ");
  return (
    `<cp:coreProperties xmlns:cp="${core}" ${dc}><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(names)}</dc:creator>` +
    `<dc:description>${xmlText(description)}</dc:description><cp:version>${xmlText(version)}</cp:version></cp:coreProperties>`
  );
}

const packageRelations =
  `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>` +
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>';

/** A workbook (Office Open XML, ECMA-376) of the sheets given, piece by piece. */
export function workbook(sheets: readonly Sheet[], metadata: ReleaseMetadata): Generator<Uint8Array> {
  const part = (path: string, xml: string): ZipEntry => ({ path, chunks: () => [declaration + xml] });
  return zipped([
    part("[Content_Types].xml", contentTypes(sheets.length)),
    part("_rels/.rels", packageRelations),
    part("docProps/core.xml", coreProperties(metadata)),
    part("xl/workbook.xml", workbookXml(sheets)),
    part("xl/_rels/workbook.xml.rels", workbookRelations(sheets.length)),
    part("xl/styles.xml", styles),
    ...sheets.map((sheet, index) => ({ path: `xl/worksheets/sheet${index + 1}.xml`, chunks: () => sheetXml(sheet) })),
  ]);
}
