import { strToU8, zipSync } from 'fflate';
import { stylesXml } from './xlsx-styles.js';
import {
  MAIN,
  SharedStrings,
  type WrittenSheet,
  XML,
  printTitles,
  sheetXml,
  tableXml,
} from './xlsx-write-sheet.js';
import { escapeXml } from './xlsx-xml.js';

/** What a workbook says of itself. */
export interface BookProperties {
  title: string;
  author: string;
  /** Such as `en-GB`. */
  language: string;
}

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** One date for every part: the same workbook is the same bytes. A zip knows no time zone and no date before. */
const DATE = new Date(1980, 0, 1);

/** The bytes of an .xlsx workbook. */
export function bookBytes(sheets: readonly WrittenSheet[], properties: BookProperties): Uint8Array {
  const strings = new SharedStrings();
  const files: Record<string, string> = {};
  const overrides: [part: string, type: string][] = [
    ['/xl/workbook.xml', `${TYPES}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPES}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  for (const [i, sheet] of sheets.entries()) {
    const number = i + 1;
    files[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, i === 0, strings);
    overrides.push([`/xl/worksheets/sheet${number}.xml`, `${TYPES}.worksheet+xml`]);
    if (!sheet.table) continue;
    files[`xl/tables/table${number}.xml`] = tableXml(sheet, sheet.table, number);
    overrides.push([`/xl/tables/table${number}.xml`, `${TYPES}.table+xml`]);
    files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationsXml([
      ['table', `../tables/table${number}.xml`],
    ]);
  }
  files['xl/workbook.xml'] = workbookXml(sheets);
  files['xl/_rels/workbook.xml.rels'] = relationsXml([
    ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
  files['xl/styles.xml'] = stylesXml();
  files['xl/sharedStrings.xml'] = strings.xml();
  files['docProps/core.xml'] = coreXml(properties);
  files['docProps/app.xml'] =
    `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Scorecard</Application></Properties>`;
  files['_rels/.rels'] = relationsXml([
    ['officeDocument', 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ]);
  const parts = { '[Content_Types].xml': contentTypes(overrides), ...files };
  const zipped = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(zipped, { mtime: DATE });
}

function contentTypes(overrides: readonly [part: string, type: string][]): string {
  const all = overrides
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('');
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${all}</Types>`;
}

function relationsXml(relations: readonly [type: string, target: string][]): string {
  const all = relations.map(([type, target], i) => {
    const kind = type.includes('/') ? type : `${RELATION}/${type}`;
    return `<Relationship Id="rId${i + 1}" Type="${kind}" Target="${target}"/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** The sheets by name; the headings of each table are printed again on every page. */
function workbookXml(sheets: readonly WrittenSheet[]): string {
  const list = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const titles = sheets.flatMap((sheet, i) =>
    sheet.table
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${printTitles(sheet, sheet.table)}</definedName>`,
        ]
      : [],
  );
  return `${XML}<workbook ${MAIN} xmlns:r="${RELATION}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

function coreXml({ title, author, language }: BookProperties): string {
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;
}
