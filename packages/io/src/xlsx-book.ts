import { fail } from './xlsx-fail.js';
import { readFormats } from './xlsx-formats.js';
import { notAWorkbook } from './xlsx-not.js';
import { Runs } from './xlsx-runs.js';
import { type SheetGrid, type SheetSetting, readSheet } from './xlsx-sheet.js';
import { attribute, scanXml, unescapeCell } from './xlsx-xml.js';
import { Zip } from './xlsx-zip.js';

/** A sheet of a workbook, not yet read. */
export interface BookSheet {
  name: string;
  isHidden: boolean;
  /** Reads its cells; at most so many rows where they are only looked at. */
  read: (most?: number) => SheetGrid;
}

const MOST_BYTES = 50_000_000;
const MOST_SHEETS = 500;
/** Texts of all cells together, in characters. */
const MOST_STRINGS = 100_000_000;

/** The sheets of a workbook, in their order. Throws a ScorecardError that says what the file is instead. */
export function openBook(bytes: Uint8Array): BookSheet[] {
  const problem = notAWorkbook(bytes);
  if (problem) fail(...problem);
  if (bytes.length > MOST_BYTES)
    fail('too-large', 'The workbook is too large: at most 50 million bytes are read. Divide it.');
  const zip = new Zip(bytes);
  const book = bookPath(zip);
  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const parts = relations(zip, `${folder}_rels/${book.slice(folder.length)}.rels`, folder);
  const part = (kind: string) => [...parts.values()].find(({ type }) => type.endsWith(`/${kind}`))?.path;
  const { sheets, is1904 } = readBook(zip, book);
  if (sheets.length > MOST_SHEETS) fail('too-large', `The workbook has more than ${MOST_SHEETS} sheets.`);
  let setting: SheetSetting | undefined;
  return sheets.flatMap(({ name, isHidden, relation }) => {
    const sheet = parts.get(relation);
    if (!sheet?.type.endsWith('/worksheet')) return [];
    const read = (most?: number) => {
      setting ??= {
        is1904,
        strings: readStrings(textOf(zip, part('sharedStrings'))),
        formats: readFormats(textOf(zip, part('styles'))),
      };
      return readSheet(textOf(zip, sheet.path), setting, most);
    };
    return [{ name, isHidden, read }];
  });
}

/** Where the workbook is in the archive; other kinds of document in a zip are named. */
function bookPath(zip: Zip): string {
  const start = [...relations(zip, '_rels/.rels', '').values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  const path = zip.find(start?.path ?? 'xl/workbook.xml');
  if (path?.endsWith('.xml') && !/^(word|ppt)\//.test(path)) return path;
  if (zip.find('content.xml'))
    fail('not-a-workbook', 'This is an OpenDocument file: open it and save it as Excel Workbook (.xlsx).');
  if (path?.endsWith('.bin'))
    fail('not-a-workbook', 'This is a binary workbook (.xlsb): save it as Excel Workbook (.xlsx).');
  return fail('not-a-workbook', 'There is no workbook in this file: choose an .xlsx file.');
}

type Relations = Map<string, { type: string; path: string }>;

/** The parts that a part refers to, by the names that it has for them. What lies outside the file is not followed. */
function relations(zip: Zip, path: string, folder: string): Relations {
  const found: Relations = new Map();
  scanXml(textOf(zip, path), {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      found.set(attribute(attributes, 'Id') ?? '', {
        type: attribute(attributes, 'Type') ?? '',
        path: target.startsWith('/') ? target.slice(1) : withoutDots(`${folder}${target}`),
      });
    },
  });
  return found;
}

function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function readBook(
  zip: Zip,
  path: string,
): { sheets: { name: string; isHidden: boolean; relation: string }[]; is1904: boolean } {
  const sheets: { name: string; isHidden: boolean; relation: string }[] = [];
  let is1904 = false;
  scanXml(textOf(zip, path), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const [, relation = ''] = /\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes) ?? [];
      const state = attribute(attributes, 'state') ?? 'visible';
      sheets.push({
        name: attribute(attributes, 'name') ?? `Sheet ${sheets.length + 1}`,
        isHidden: state !== 'visible',
        relation,
      });
    },
  });
  return { sheets, is1904 };
}

/** The texts that cells refer to by number, each put together from its runs of one style. */
function readStrings(xml: Iterable<string>): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  const runs = new Runs();
  let length = 0;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'si') text = '';
      else if (name === 't') isText = !runs.isLeftOut;
      else runs.open(name, attributes);
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'si') strings.push(unescapeCell(text));
      else runs.close(name);
    },
    text(piece) {
      if (!isText) return;
      text += piece;
      length += piece.length;
      if (length > MOST_STRINGS) fail('too-large', 'The texts of the workbook are too long: divide it.');
    },
  });
  return strings;
}

function textOf(zip: Zip, path: string | undefined): Iterable<string> {
  const found = path === undefined ? null : zip.find(path);
  return found === null ? [] : zip.text(found);
}
