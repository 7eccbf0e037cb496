/** How a cell of a written workbook looks; `next` is any but the first of a row, set off from the text before it. */
export type CellStyle =
  | 'text'
  | 'text-next'
  | 'text-right'
  | 'guarded'
  | 'heading'
  | 'line'
  | 'link'
  | 'header'
  | 'header-next'
  | 'header-right';

/** Decimals that a number format shows. */
const MOST_DECIMALS = 10;
/** And one of percentages. */
const MOST_PERCENT_DECIMALS = 2;

const STYLES: Record<CellStyle, string> = {
  text: xf({ align: '<alignment vertical="top" wrapText="1"/>' }),
  'text-right': xf({ align: '<alignment horizontal="right" vertical="top" indent="1" wrapText="1"/>' }),
  guarded: xf({
    align: '<alignment horizontal="left" vertical="top" indent="1" wrapText="1"/>',
    more: ' quotePrefix="1"',
  }),
  heading: xf({ font: 1 }),
  line: xf({}),
  link: xf({ font: 2 }),
  header: xf({ font: 3, border: 1, align: '<alignment vertical="bottom" wrapText="1"/>' }),
  'header-right': xf({
    font: 3,
    border: 1,
    align: '<alignment horizontal="right" vertical="bottom" indent="1" wrapText="1"/>',
  }),
  'text-next': xf({ align: '<alignment horizontal="left" vertical="top" indent="1" wrapText="1"/>' }),
  'header-next': xf({
    font: 3,
    border: 1,
    align: '<alignment horizontal="left" vertical="bottom" indent="1" wrapText="1"/>',
  }),
};
const NAMES = Object.keys(STYLES) as CellStyle[];

/** The number by which cells name a style. */
export function styleIndex(style: CellStyle): number {
  return NAMES.indexOf(style);
}

/** The number by which a number's cell names the format that shows its decimals, all of them and no more. */
export function numberStyle(number: string, isRight: boolean): number {
  const decimals = Math.min(number.split('.')[1]?.length ?? 0, MOST_DECIMALS);
  return NAMES.length + (isRight ? 0 : MOST_DECIMALS + 1) + decimals;
}

/** The number by which the cell of a percentage names the format that shows all its decimals: 0.412 is 41.2%. */
export function percentStyle(share: string): number {
  const decimals = Math.max(0, (share.split('.')[1]?.length ?? 0) - 2);
  return NAMES.length + 2 * (MOST_DECIMALS + 1) + Math.min(decimals, MOST_PERCENT_DECIMALS);
}

/** The part that states every style. Arial of 12 points and bold headings, without fills, as the guidance has it. */
export function stylesXml(): string {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, i) => i);
  const zeros = (count: number) => (count > 0 ? `.${'0'.repeat(count)}` : '');
  const percents = decimals.slice(0, MOST_PERCENT_DECIMALS + 1).map((count) => `0${zeros(count)}%`);
  const codes = [...decimals.map((count) => `#,##0${zeros(count)}`), ...percents];
  const formats = codes
    .map((code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${code}"/>`)
    .join('');
  const shares = percents.map((_, i) =>
    xf({
      format: FIRST_FORMAT + decimals.length + i,
      align: '<alignment horizontal="right" indent="1" vertical="top"/>',
    }),
  );
  const numbers = ['horizontal="right" indent="1"', 'horizontal="left"']
    .flatMap((side) =>
      decimals.map((count) =>
        xf({ format: FIRST_FORMAT + count, align: `<alignment ${side} vertical="top"/>` }),
      ),
    )
    .join('');
  const all = NAMES.map((name) => STYLES[name]).join('') + numbers + shares.join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${codes.length}">${formats}</numFmts><fonts count="4">${font('', 12)}${font('<b/>', 16)}${font('<u/>', 12, 'FF0B5394')}${font('<b/>', 12)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${NAMES.length + decimals.length * 2 + shares.length}">${all}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;
}

const FIRST_FORMAT = 164;

function font(mark: string, size: number, colour?: string): string {
  const paint = colour ? `<color rgb="${colour}"/>` : '<color rgb="FF000000"/>';
  return `<font>${mark}<sz val="${size}"/>${paint}<name val="Arial"/><family val="2"/></font>`;
}

function xf({ font = 0, border = 0, format = 0, align = '', more = '' }): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${more}>${align}</xf>`;
}
