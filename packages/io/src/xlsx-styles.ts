/** How a cell of a written workbook looks. */
export type CellStyle =
  'text' | 'text-right' | 'guarded' | 'heading' | 'line' | 'link' | 'header' | 'header-right';

/** Decimals that a number format shows. */
const MOST_DECIMALS = 10;

const STYLES: Record<CellStyle, string> = {
  text: xf({ align: '<alignment vertical="top" wrapText="1"/>' }),
  'text-right': xf({ align: '<alignment horizontal="right" vertical="top" indent="1" wrapText="1"/>' }),
  guarded: xf({ align: '<alignment vertical="top" wrapText="1"/>', more: ' quotePrefix="1"' }),
  heading: xf({ font: 1 }),
  line: xf({}),
  link: xf({ font: 2 }),
  header: xf({ font: 3, border: 1, align: '<alignment vertical="bottom" wrapText="1"/>' }),
  'header-right': xf({
    font: 3,
    border: 1,
    align: '<alignment horizontal="right" vertical="bottom" indent="1" wrapText="1"/>',
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

/** The part that states every style. Arial of 12 points and bold headings, without fills, as the guidance has it. */
export function stylesXml(): string {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, i) => i);
  const formats = decimals
    .map(
      (count) =>
        `<numFmt numFmtId="${FIRST_FORMAT + count}" formatCode="#,##0${count > 0 ? `.${'0'.repeat(count)}` : ''}"/>`,
    )
    .join('');
  const numbers = ['horizontal="right" indent="1"', 'horizontal="left"']
    .flatMap((side) =>
      decimals.map((count) =>
        xf({ format: FIRST_FORMAT + count, align: `<alignment ${side} vertical="top"/>` }),
      ),
    )
    .join('');
  const all = NAMES.map((name) => STYLES[name]).join('') + numbers;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${decimals.length}">${formats}</numFmts><fonts count="4">${font('', 12)}${font('<b/>', 16)}${font('<u/>', 12, 'FF0B5394')}${font('<b/>', 12)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${NAMES.length + decimals.length * 2}">${all}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;
}

const FIRST_FORMAT = 164;

function font(mark: string, size: number, colour?: string): string {
  const paint = colour ? `<color rgb="${colour}"/>` : '<color rgb="FF000000"/>';
  return `<font>${mark}<sz val="${size}"/>${paint}<name val="Arial"/><family val="2"/></font>`;
}

function xf({ font = 0, border = 0, format = 0, align = '', more = '' }): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${more}>${align}</xf>`;
}
