import { plainDecimal, shiftPoint, withoutEndZeros } from './decimal-text.js';
import { attribute, scanXml } from './xlsx-xml.js';

/** What a cell's number format says of the number in it. */
export interface NumberFormat {
  /** A date may show its day, its month or its year alone; null for a number. */
  date: 'day' | 'month' | 'year' | null;
  /** Powers of ten between the number stored and the one shown: 2 for per cent, −6 for millions. */
  shift: number;
  /** Decimals shown; the number itself may have more. */
  decimals: number;
  /** A currency's sign before the number. */
  prefix: string;
  /** What is shown behind it: `%`, `m`. */
  suffix: string;
}

const PLAIN: NumberFormat = { date: null, shift: 0, decimals: 0, prefix: '', suffix: '' };

/** The formats that every workbook knows by number (ECMA-376 part 1, 18.8.30); dates by what they show. */
const BUILT_IN: Readonly<Record<number, string>> = {
  2: '0.00',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'd/m/yy h:mm',
  39: '#,##0.00',
  40: '#,##0.00',
};
/** Dates of East Asian calendars. */
const isLocalDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The number format of each cell style, in the order that cells name them. */
export function readFormats(xml: Iterable<string>): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  const known = new Map<number, NumberFormat>();
  let isCellStyles = false;
  scanXml(xml, {
    open(name, attributes) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'xf' && isCellStyles) {
        const code = codes.get(id) ?? BUILT_IN[id] ?? (isLocalDate(id) ? 'd/m/yy' : '');
        const format = known.get(id) ?? readFormat(code);
        known.set(id, format);
        formats.push(format);
      }
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return formats;
}

/** What a format's code says, such as `0.0%`, `mmm-yy`, `"£"#,##0.0,,"m"`: its part for positive numbers. */
export function readFormat(code: string): NumberFormat {
  if (code.length > 255 || /\[[<>=]/.test(code)) return PLAIN;
  const signs = code.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[[^\]]*\]/g, '');
  const [section = ''] = signs.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const literals: string[] = [];
  const bare = section
    .replace(/[_*]./g, '')
    .replace(/"([^"]*)"|\\(.)/g, (_, quoted: string | undefined, escaped: string | undefined) => {
      literals.push((quoted ?? escaped ?? '').trim());
      return ' ';
    })
    .replace(/general/gi, '');
  const date = dateIn(bare, code);
  if (date) return { ...PLAIN, date };
  const percent = bare.includes('%');
  const [, thousands = ''] = /[0#?](,+)(?![0#?,])/.exec(bare) ?? [];
  const decimals = /e/i.test(bare) ? 0 : (/\.([0#?]*)/.exec(bare)?.[1]?.replace(/[^0]/g, '').length ?? 0);
  const prefix = [...literals, ...bare].find((text) => /^[£€$]$/.test(text)) ?? '';
  const literal = literals.find((text) => /^(%|k|m|mn|bn|thousand|million|billion)$/i.test(text));
  return {
    date: null,
    shift: (percent ? 2 : 0) - thousands.length * 3,
    decimals: Math.min(decimals, 10),
    prefix,
    suffix: percent ? '%' : (literal ?? ''),
  };
}

/** A time alone, or a length of time, is a number. */
function dateIn(bare: string, code: string): NumberFormat['date'] {
  if (/\[(h+|m+|s+)\]/i.test(code)) return null;
  const letters = bare.toLowerCase().replace(/am\/pm|a\/p/g, '');
  if (letters.includes('d')) return 'day';
  if (/[hs]/.test(letters) && !letters.includes('y')) return null;
  if (letters.includes('m')) return 'month';
  return letters.includes('y') ? 'year' : null;
}

/**
 * A stored number as the sheet shows it, but with all its digits: 0.853 shown as `85%` is `85.3%`, so that a figure is
 * never taken in another unit than the reader of the sheet sees, and never rounded.
 */
export function numberText(stored: string, format: NumberFormat = PLAIN, is1904 = false): string {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return stored.trim();
  if (format.date) return dateText(number + (is1904 ? 1462 : 0), format.date) ?? plainDecimal(String(number));
  if (format === PLAIN && SHORT.test(stored)) return stored;
  const shown = withoutEndZeros(shiftPoint(String(number), format.shift));
  const negative = shown.startsWith('-') ? '-' : '';
  return `${negative}${format.prefix}${withDecimals(shown.replace('-', ''), format.decimals)}${format.suffix}`;
}

/** A number that is its own shortest text. */
const SHORT = /^-?(?=.{1,15}$)(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

function withDecimals(text: string, decimals: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const padded = fraction.padEnd(decimals, '0');
  return padded === '' ? whole : `${whole}.${padded}`;
}

/** Day 60 is the 29 February 1900 that never was, so days before it are one out. Null for no day of the calendar. */
function dateText(serial: number, shows: 'day' | 'month' | 'year'): string | null {
  if (serial < 1 || serial >= 2_958_466) return null;
  const day = Math.floor(serial) - (serial < 60 ? 25_568 : 25_569);
  const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
  return iso.slice(0, shows === 'day' ? 10 : shows === 'month' ? 7 : 4);
}
