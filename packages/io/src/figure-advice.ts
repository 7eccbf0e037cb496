import { quote } from './cell.js';
import { plainDecimal, shiftPoint } from './decimal-text.js';
import { SCALE_FORM } from './grade-text.js';

/** `12,5`, `1.234,5 %`: digits with one comma before the last of them, which are not three as in thousands. */
const DECIMAL_COMMA = /^(\D{0,4})((?:\d{1,3}[. ])*\d+),(\d+)(\D{0,12})$/;

const GRADES =
  /^(inadequate|requires improvement|good|outstanding|adequate|poor|fair|excellent|satisfactory)$/i;

/** What to write instead of a text that looks like a figure; null where nothing says what is meant. */
const FORMS: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [
    DECIMAL_COMMA,
    ([, before = '', whole = '', decimals = '', after = '']) =>
      `where its comma is for decimals, write ${before}${whole.replace(/[. ]/g, '')}.${decimals}${after}`,
  ],
  [/^[<≤]=? ?\d/, () => 'where it is suppressed, write [c]'],
  [
    /^(>=?|≥|~|≈|c\.|circa|about|over|under) ?\d/i,
    () => 'it says only about how much: write the figure itself, or why there is none, like [x]',
  ],
  [
    /^\d[\d,]* ?(?:\/|of|out of) ?\d[\d,]*$/i,
    () => 'write what it makes, like 85%, or put the two numbers in columns Numerator and Denominator',
  ],
  [
    /^£?(\d+) ?p$/i,
    ([, pence = '']) =>
      `where it is pence, write £${(Number(pence) / 100).toFixed(2)}; where “p” is a marker, write ${pence} [p]`,
  ],
  [
    /^(\d[\d,]*(?:\.\d+)?) ?(k|m|mn|bn)$/i,
    ([, digits = '', letters = '']) =>
      `write it out, ${writtenOut(digits, letters)}, or where it is money with its sign, £${digits}${letters.toLowerCase()}`,
  ],
  [
    /^(.*\d ?%?) ?\(?([prebu])\)?$/i,
    ([, figure = '', letter = '']) =>
      `where “${letter}” is a marker, write ${figure.trim()} [${letter.toLowerCase()}]`,
  ],
  [
    /^(.*\d ?%?) ?([*†‡#]+)$/,
    ([, figure = '', mark = '']) =>
      `where “${mark}” points to a note, leave it out; where it says that the figure is provisional, write ${figure.trim()} [p]`,
  ],
  [GRADES, () => `where it is a grade, name the scale in a column Unit, worst first, like ${SCALE_FORM}`],
];

/** `12k` is 12000. */
function writtenOut(digits: string, letters: string): string {
  const places = { k: 3, m: 6, b: 9 }[letters.charAt(0).toLowerCase()] ?? 0;
  return shiftPoint(plainDecimal(digits.replaceAll(',', '')), places);
}

/** Why a text is no figure, with what to write instead. */
export function notAFigure(text: string): string {
  if (/^#[A-Z/0]+[!?]?$/.test(text))
    return `${quote(text)} is an error of a formula: mend it, or say why there is no figure, like [x].`;
  for (const [form, advice] of FORMS) {
    const match = form.exec(text);
    if (match) return `${quote(text)} is not a figure: ${advice(match)}.`;
  }
  return `${quote(text)} is not a figure: write it like 85, 67%, £1,234 or 12.3 [p], or say why there is none, like [c].`;
}
