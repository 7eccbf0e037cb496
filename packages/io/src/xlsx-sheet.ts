import { readFigure } from './figure-text.js';
import { MOST_CELLS, MOST_ROWS, tooLarge } from './grid-limits.js';
import { fail } from './xlsx-fail.js';
import { type NumberFormat, numberText } from './xlsx-formats.js';
import { Runs } from './xlsx-runs.js';
import { attribute, scanXml, unescapeCell } from './xlsx-xml.js';

/** What the cells of every sheet of a workbook refer to. */
export interface SheetSetting {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  /** True where days are counted from 1904, as older Macs did. */
  is1904: boolean;
}

/** The cells of a sheet as texts, from its first row and column on, and what there is to tell of them. */
export interface SheetGrid {
  rows: string[][];
  /** Rows and columns, counted from 1, that the sheet hides; their cells are left out. */
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Formulas without a stored result. */
  unworked: { row: number; column: number }[];
}

/** As many as Excel has. */
const MOST_COLUMNS = 16_384;

const NO_CELLS: string[] = [];

/** Thrown to end a scan when enough rows are read. */
const ENOUGH = Symbol('enough');

/** Reads a sheet's XML; at most `most` rows of it where only its headings are looked for. */
export function readSheet(xml: Iterable<string>, setting: SheetSetting, most = Infinity): SheetGrid {
  const sheet = new SheetReader(setting, most);
  try {
    scanXml(xml, sheet);
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  sheet.fillMerged();
  return sheet.grid;
}

class SheetReader {
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  readonly grid: SheetGrid = {
    rows: [],
    hiddenRows: this.hiddenRows,
    hiddenColumns: this.hiddenColumns,
    unworked: [],
  };
  /** Columns that the sheet hides, with anything in them or not. */
  private readonly unseen = new Set<number>();
  private readonly merged: string[] = [];
  private row = -1;
  private column = -1;
  private type = '';
  private style = 0;
  private content = '';
  private isContent = false;
  private readonly runs = new Runs();
  private isHidden = false;
  private isFormula = false;
  private cells = 0;

  constructor(
    private readonly setting: SheetSetting,
    private readonly most: number,
  ) {}

  readonly open = (name: string, attributes: string): void => {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'mergeCell') this.merged.push(attribute(attributes, 'ref') ?? '');
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'v' || name === 't') this.isContent = !this.runs.isLeftOut;
    else if (name === 'f') this.isFormula = true;
    else if (name === 'col') this.openColumns(attributes);
    else this.runs.open(name, attributes);
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.isContent = false;
    else if (name === 'c') this.closeCell();
    else this.runs.close(name);
  };

  readonly text = (text: string): void => {
    if (this.isContent) this.content += text;
  };

  /** A text merged over several rows (a theme, a heading) is that of each that holds anything; a figure is not repeated. */
  fillMerged(): void {
    for (const range of this.merged) {
      const [from, to] = range.split(':').map((cell) => placeOf(cell));
      const text = from && this.grid.rows[from.row]?.[from.column];
      if (!from || !to || from.column !== to.column || !text || readFigure(text.trim()).kind !== 'wrong')
        continue;
      const last = Math.min(to.row, this.grid.rows.length - 1);
      for (let row = from.row + 1; row <= last; row++)
        if (this.grid.rows[row]?.length) this.put(row, from.column, text);
    }
  }

  private openRow(attributes: string): void {
    const given = attribute(attributes, 'r');
    this.row = given === undefined ? this.row + 1 : Number(given) - 1;
    this.column = -1;
    if (this.row >= this.most) throw ENOUGH;
    this.isHidden = isTrue(attribute(attributes, 'hidden'));
  }

  private openColumns(attributes: string): void {
    if (!isTrue(attribute(attributes, 'hidden'))) return;
    const last = Math.min(Number(attribute(attributes, 'max')), MOST_COLUMNS);
    for (let i = Number(attribute(attributes, 'min')); i <= last; i++) this.unseen.add(i);
  }

  private openCell(attributes: string): void {
    const place = placeOf(attribute(attributes, 'r') ?? '');
    this.column = place ? place.column : this.column + 1;
    this.type = attribute(attributes, 't') ?? 'n';
    this.style = Number(attribute(attributes, 's') ?? 0);
    this.content = '';
    this.isFormula = false;
  }

  private closeCell(): void {
    if (this.isFormula && this.content === '' && this.type !== 'str')
      this.grid.unworked.push({ row: this.row + 1, column: this.column + 1 });
    const text = this.content === '' ? '' : this.cellText();
    if (text === '') return;
    const isUnseen = this.unseen.has(this.column + 1);
    if (this.isHidden) this.hiddenRows.add(this.row + 1);
    else if (isUnseen) this.hiddenColumns.add(this.column + 1);
    else this.put(this.row, this.column, text);
  }

  private cellText(): string {
    const { strings, formats, is1904 } = this.setting;
    switch (this.type) {
      case 's':
        return strings[Number(this.content)] ?? '';
      case 'inlineStr':
      case 'str':
        return unescapeCell(this.content);
      case 'b':
        return this.content === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return this.content;
      case 'd':
        return this.content.slice(0, 10);
      default:
        return numberText(this.content, formats[this.style], is1904);
    }
  }

  private put(row: number, column: number, text: string): void {
    if (!(row >= 0 && row < MOST_ROWS && column < MOST_COLUMNS)) fail(...tooLarge('rows'));
    const { rows } = this.grid;
    while (rows.length <= row) rows.push(NO_CELLS);
    const before = rows[row] ?? NO_CELLS;
    const cells = before === NO_CELLS ? [] : before;
    rows[row] = cells;
    this.cells += Math.max(0, column + 1 - cells.length);
    if (this.cells > MOST_CELLS) fail(...tooLarge('cells'));
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** `B7` is row 6 and column 1, counted from 0; null for anything else. */
function placeOf(cell: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(cell) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
