import { suggestion } from '@scorecard/core';
import { quote, tidyCell } from './cell.js';
import { FIELDS, type Field, KNOWN_HEADINGS, fieldOf, headingKey } from './field.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';
import type { Mapping } from './mapping.js';
import { bracketsAdvice } from './period-brackets.js';
import type { ReadOptions } from './read-options.js';
import { unreadWhole } from './unread-wholes.js';

const MOST_SUGGESTIONS = 50;
const LAYOUTS =
  'A tidy table has the columns indicator, period and value; a wide one has Measure, Good is, Target and a column for each period, such as 24/25-Q2.';

const JUDGING = new Set<Field>(['polarity', 'target', 'tolerance']);

/** A year end's target is not the one of now, whatever it is spelt like. */
const OF_ANOTHER_TIME = /\b(year[- ]?end|end of year|annual|full[- ]year|previous|last)\b/i;

/** Fields that only a row of one observation has a place for. */
const TIDY_ONLY = new Set<Field>([
  'period',
  'period-part',
  'value',
  'area-code',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'markers',
  'note',
  'breakdown',
  'category',
]);

/** Fields that only a list of members has a place for. */
const OF_MEMBERS = new Set<Field>(['member', 'comparator', 'from']);

/** Tells of filled columns that are left out, and of what a table should say and doesn't. */
export function tellOfHeadings(
  header: Header,
  rows: readonly (readonly string[])[],
  options: ReadOptions,
  ledger: Ledger,
): void {
  const { headings, fields, layout, unknown, repeated } = header;
  const filled = filledColumns(header, rows);
  const tell = (index: number, code: string, why: string) => {
    const place = { row: header.row + 1, column: index + 1 };
    if (filled.has(index))
      ledger.warn(place, code, `The column ${quote(headings[index] ?? '')} is left out: ${why}`);
  };
  for (const [i, index] of unknown.entries()) {
    const { [index]: heading = '' } = headings;
    const hint =
      i < MOST_SUGGESTIONS && !OF_ANOTHER_TIME.test(heading)
        ? suggestion(headingKey(heading), KNOWN_HEADINGS)
        : '';
    const why =
      layout === 'wide' ? (bracketsAdvice(heading) ?? unreadWhole(heading)) : bracketsAdvice(heading);
    tell(index, 'unknown-column', why ?? `its heading is not known.${hint}`);
  }
  for (const index of header.among)
    tell(
      index,
      'whole-among-parts',
      'it stands among the parts of what it says it is the whole of, so what it counts is not certain. Put it after them, or head it with the period that it counts.',
    );
  for (const { index, field } of repeated)
    tell(index, 'repeated-column', `another has the ${field} already.`);
  for (const [field, index] of fields) {
    if (layout === 'wide' && TIDY_ONLY.has(field))
      tell(index, 'unread-column', 'a table with a column for each period has no place for it.');
    if (layout !== 'members' && OF_MEMBERS.has(field))
      tell(index, 'unread-column', 'only a list of the members of a group has a place for it.');
    if (options.definitions && JUDGING.has(field))
      tell(index, 'unread-column', 'the definitions say how figures are judged.');
  }
  for (const [index, row] of filled) {
    if (!headings[index])
      ledger.warn(
        { row, column: index + 1 },
        'no-heading',
        'This column has no heading, so it is left out: here it is filled first.',
      );
  }
  tellOfMapping(header, options, ledger);
  if (layout === 'members' || options.definitions || fields.has('polarity') || saysPolarity(options.mapping))
    return;
  const message =
    'No column says whether high or low is good, so nothing is judged: add the column “Good is”, with High or Low.';
  ledger.warn({ row: header.row + 1 }, 'no-polarity', message);
}

/** No row could be the headings; names what the likeliest lacks. */
export function tellOfNoHeader(
  rows: readonly (readonly string[])[],
  { mapping: { columns = {} } = {} }: ReadOptions,
  ledger: Ledger,
): void {
  const known = rows.slice(0, 30).map((row) => row.filter((heading) => fieldOf(tidyCell(heading)) !== null));
  const most = Math.max(0, ...known.map(({ length }) => length));
  const at = known.findIndex(({ length }) => length === most);
  const found =
    most > 0 ? ` Row ${at + 1} has only ${(known[at] ?? []).slice(0, 6).map(quote).join(', ')}.` : '';
  const headed = (field: Field) => Object.keys(columns).filter((heading) => columns[heading] === field);
  const wanted =
    headed('member').length > 0
      ? `This mapping reads a list, one member a row: it needs a column headed ${headed('member').join(', ')}; and, where members change, one headed ${headed('from').join(' or ')}.`
      : LAYOUTS;
  const doubt = (rows[at] ?? []).map((text) => bracketsAdvice(tidyCell(text))).find((one) => one !== null);
  const above = (rows[at - 1] ?? []).map(tidyCell).filter((text) => text !== '');
  const over =
    above.length > 1
      ? ` Above it stand ${above.slice(0, 6).map(quote).join(', ')}: over periods only Actual and Target are known.`
      : '';
  const advice = doubt ? ` ${doubt}` : over;
  ledger.error({ row: at + 1 }, 'no-headings', `No row of headings was found. ${wanted}${found}${advice}`);
}

/** The columns that hold anything, from 0, and the row, from 1, in which each first does. */
function filledColumns(header: Header, rows: readonly (readonly string[])[]): Map<number, number> {
  const filled = new Map<number, number>();
  for (const [i, cells] of rows.entries())
    for (const [column, text] of i > header.row ? cells.entries() : [])
      if (!filled.has(column) && tidyCell(text) !== '') filled.set(column, i + 1);
  return filled;
}

/** What the options say of columns that no heading is, or of fields that there aren't. */
function tellOfMapping({ headings, places }: Header, options: ReadOptions, ledger: Ledger): void {
  const { columns = {}, mapping = {} } = options;
  const present = headings.filter((heading) => heading !== '');
  const missing = (option: string, names: readonly string[]) => {
    for (const heading of names.filter((name) => !places.has(headingKey(name)))) {
      const message = `The option ${option} names ${quote(heading)}, which no column is headed.${suggestion(heading, present)}`;
      ledger.warn(null, 'unknown-column', message);
    }
  };
  missing('columns', Object.keys(columns));
  missing('mapping.only', Object.keys(mapping.only ?? {}));
  missing('mapping.measures', Object.keys(mapping.measures ?? {}));
  const given = [...Object.values(columns), ...Object.values(mapping.columns ?? {})];
  const said = [
    mapping.fixed,
    mapping.words,
    ...Object.values(mapping.measures ?? {}),
    ...Object.values(mapping.indicators ?? {}),
  ];
  const fields = [...given, ...said.flatMap((facts) => Object.keys(facts ?? {}))];
  for (const field of new Set(fields.filter((one) => one !== null && !FIELDS.includes(one as Field)))) {
    const message = `The options name the field ${quote(String(field))}, which there isn't.${suggestion(String(field), FIELDS)}`;
    ledger.error(null, 'unknown-field', message);
  }
}

function saysPolarity({ fixed, measures = {}, indicators = {} }: Mapping = {}): boolean {
  const facts = [fixed, ...Object.values(measures), ...Object.values(indicators)];
  return facts.some((one) => one?.polarity !== undefined);
}
