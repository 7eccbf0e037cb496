import type { WorkbookCell } from './workbook-cell.js';
import { type CellStyle, numberStyle, percentStyle, styleIndex } from './xlsx-styles.js';
import { escapeCell, escapeXml } from './xlsx-xml.js';

/** A line above a table, or of the cover; a link leads to another sheet. */
export interface SheetLine {
  text: string;
  link?: string;
}

/** A sheet to be written: its heading, lines under it and, below them, one table. */
export interface WrittenSheet {
  name: string;
  heading: string;
  lines: SheetLine[];
  table?: WrittenTable;
  /** Characters across, where there is no table. */
  width?: number;
}

/** A cell of a sheet; `percent` is the share that is shown times a hundred: 0.78 is 78%. */
export type SheetCell = WorkbookCell | { percent: string };

/** A table with its headings; every heading is another. */
export interface WrittenTable {
  columns: { heading: string; width: number; isNumber: boolean }[];
  rows: readonly (readonly SheetCell[])[];
  /** True where the first cell of each row names a sheet and leads to it. */
  hasLinks?: boolean;
}

/** Numbers the texts of a workbook, each kept once. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses++;
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeCell(text)}</t></si>`,
    );
    return `${XML}<sst ${MAIN} count="${this.uses}" uniqueCount="${this.indexes.size}">${items.join('')}</sst>`;
  }
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A text that a spreadsheet program could take for a formula, were it typed. */
const FORMULA_LIKE = /^[=+\-−@\t\r]/;

/** The row of a sheet's headings, counted from 1. */
function headerRow({ lines }: WrittenSheet): number {
  return lines.length + 2;
}

/** What repeats on every printed page, as a workbook names it: the headings and, of a table on several pages across, what a row is of. */
export function printTitles(sheet: WrittenSheet, table: WrittenTable): string {
  const name = `'${escapeXml(sheet.name)}'!`;
  const row = headerRow(sheet);
  const rows = `${name}$${row}:$${row}`;
  return pagesAcross(table) > 1 ? `${name}$A:$${columnName(titleColumns(table) - 1)},${rows}` : rows;
}

/** How many columns say what a row is of: the first, and the period where that is the second. */
function titleColumns({ columns }: WrittenTable): number {
  return columns[1]?.heading === 'Period' ? 2 : 1;
}

function pagesAcross(table: WrittenTable): number {
  const widths = table.columns.map(({ width }) => width);
  const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
  const titles = sum(widths.slice(0, titleColumns(table)));
  if (sum(widths) <= WIDEST_PAGE) return 1;
  return Math.ceil((sum(widths) - titles) / Math.max(1, WIDEST_PAGE - titles));
}

/** The cells that a sheet's table takes up: `A4:F90`. A table has a row at least, if an empty one. */
export function tableRange(sheet: WrittenSheet, { columns, rows }: WrittenTable): string {
  const first = headerRow(sheet);
  return `A${first}:${columnName(columns.length - 1)}${first + Math.max(rows.length, 1)}`;
}

/** The XML of a sheet. No cells are merged, no rows left blank, no panes frozen. */
export function sheetXml(sheet: WrittenSheet, isFirst: boolean, strings: SharedStrings): string {
  const { heading, lines, table, width = 100 } = sheet;
  const widths = table ? table.columns.map((column) => column.width) : [width];
  const rows = new RowWriter(widths, strings);
  rows.add([rows.cell({ text: heading }, 'heading')], 1);
  for (const { text, link } of lines) {
    const style = link !== undefined ? 'link' : table ? 'line' : 'text';
    rows.add([rows.cell({ text }, style)], table ? 1 : rows.linesOf([text]), link);
  }
  if (table) addTable(table, rows);
  const columns = widths.map(
    (one, i) => `<col min="${i + 1}" max="${i + 1}" width="${one}" customWidth="1"/>`,
  );
  const links = rows.links.length > 0 ? `<hyperlinks>${rows.links.join('')}</hyperlinks>` : '';
  const across = table ? pagesAcross(table) : 1;
  return `${XML}<worksheet ${MAIN} ${RELATIONS}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/><cols>${columns.join('')}</cols><sheetData>${rows.xml.join('')}</sheetData>${links}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${across}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>${table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : ''}</worksheet>`;
}

/** A sheet of more characters across is printed on several pages: on one it could not be read. */
const WIDEST_PAGE = 245;
/** In points, of one line of text. */
const LINE_HEIGHT = 15.5;
/** Letters of text that fit in the width of one figure, with room for lines that break early. */
const LETTERS = 1.15;
/** The tallest row that Excel has, in points. */
const TALLEST = 409;

function addTable({ columns, rows: cells, hasLinks }: WrittenTable, rows: RowWriter): void {
  const headings = columns.map(({ heading }) => heading);
  rows.add(
    columns.map(({ heading, isNumber }, i) =>
      rows.cell({ text: heading }, isNumber ? 'header-right' : i > 0 ? 'header-next' : 'header', i),
    ),
    rows.linesOf(headings),
  );
  for (const row of cells) {
    const [first] = row;
    const link = hasLinks && first && 'text' in first ? first.text : undefined;
    const texts = row.map((one) => (one && 'text' in one ? one.text : ''));
    const written = row.map((one, i) => {
      const isNumber = columns[i]?.isNumber ?? false;
      if (i === 0 && link !== undefined) return rows.cell(one, 'link', i);
      const text = i > 0 ? 'text-next' : 'text';
      const plain = FORMULA_LIKE.test(texts[i] ?? '') ? 'guarded' : isNumber ? 'text-right' : text;
      return rows.cell(one, plain, i);
    });
    rows.add(written, rows.linesOf(texts), link);
  }
}

/** Writes the rows of a sheet in order, tall enough for what is wrapped in them. */
class RowWriter {
  readonly xml: string[] = [];
  readonly links: string[] = [];

  constructor(
    private readonly widths: readonly number[],
    private readonly strings: SharedStrings,
  ) {}

  /** A cell of the row that is added next; empty for nothing. */
  cell(cell: SheetCell, style: CellStyle, column = 0): string {
    if (cell === null) return '';
    const at = `${columnName(column)}${this.xml.length + 1}`;
    if ('number' in cell)
      return `<c r="${at}" s="${numberStyle(cell.number, style === 'text-right')}"><v>${cell.number}</v></c>`;
    if ('percent' in cell) return `<c r="${at}" s="${percentStyle(cell.percent)}"><v>${cell.percent}</v></c>`;
    return `<c r="${at}" s="${styleIndex(style)}" t="s"><v>${this.strings.index(cell.text)}</v></c>`;
  }

  /** The lines that the tallest of a row's texts needs, wrapped at words. */
  linesOf(texts: readonly string[]): number {
    return texts.reduce((most, text, i) => {
      const width = (this.widths[i] ?? 10) * LETTERS;
      const lines = text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
      return Math.max(most, lines);
    }, 1);
  }

  add(cells: readonly string[], lines: number, link?: string): void {
    const number = this.xml.length + 1;
    const height = lines > 1 ? ` ht="${Math.min(TALLEST, lines * LINE_HEIGHT)}" customHeight="1"` : '';
    this.xml.push(`<row r="${number}"${height}>${cells.join('')}</row>`);
    if (link === undefined) return;
    const place = escapeXml(`'${link}'!A1`);
    this.links.push(`<hyperlink ref="A${number}" location="${place}" display="${escapeXml(link)}"/>`);
  }
}

/** The part that marks a sheet's cells up as a table, with one row of headings and no filter buttons. */
export function tableXml(sheet: WrittenSheet, table: WrittenTable, id: number): string {
  const columns = table.columns.map(
    ({ heading }, i) => `<tableColumn id="${i + 1}" name="${escapeXml(heading)}"/>`,
  );
  const name = escapeXml(sheet.name.replace(/[^A-Za-z0-9]+/g, '_'));
  return `${XML}<table ${MAIN} id="${id}" name="${name}" displayName="${name}" ref="${tableRange(sheet, table)}" totalsRowShown="0"><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}

/** `A` for 0, `AA` for 26. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}
