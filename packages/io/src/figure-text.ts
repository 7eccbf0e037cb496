import type { Marker, MissingReason } from '@scorecard/core';
import { quote } from './cell.js';
import { plainDecimal } from './decimal-text.js';
import { notAFigure } from './figure-advice.js';
import { withoutNoise } from './float-noise.js';
import { missingReason, readMarkers } from './missing-words.js';

/** A number as a cell writes it. */
export interface FigureNumber {
  kind: 'number';
  /** Decimal text, not yet moved by its scale. */
  value: string;
  /** `%`, `£`, `€`, `$` or `days`. */
  sign: string | null;
  /** 6 for `million`; null where none is written. */
  scale: number | null;
  markers: Marker[];
  /** True where it was cleared of binary noise. */
  isNoisy: boolean;
}

/** What the text of a cell says of a figure. */
export type FigureText =
  | { kind: 'blank' }
  | { kind: 'missing'; reason: MissingReason; markers: Marker[] }
  | FigureNumber
  | { kind: 'wrong'; why: string };

const LONGEST = 80;
/** The document holds no number of more digits. */
const MOST_DIGITS = 30;

const SCALES: [RegExp, number][] = [
  [/^(k|thousand)$/, 3],
  [/^(m|mn|million)$/, 6],
  [/^(bn|billion)$/, 9],
];

const NUMBER =
  /^(-|\+)? ?([£€$])? ?(-|\+)? ?((?!0[, ])\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+\.?\d*(?:e[+-]?\d{1,3})?|\.\d+(?:e[+-]?\d{1,3})?) ?(%|per ?cent|(?:working |calendar )?days?)? ?(k|thousand|m|mn|million|bn|billion)?$/;

/** Reads `67%`, `£1.2m`, `1,234.5 [p]`, `[c]`, `-` …; what is neither a figure nor a reason for none is wrong. */
export function readFigure(text: string): FigureText {
  if (text === '') return { kind: 'blank' };
  if (text.length > LONGEST) return wrong(text);
  const { figure, brackets } = withoutBrackets(text);
  const { markers, reason, unknown } = readMarkers(brackets);
  if (unknown.length > 0)
    return {
      kind: 'wrong',
      why: `${quote(text)} has a marker that is not known: use [p], [r], [e], [b] or [u].`,
    };
  const why = reason ?? missingReason(figure);
  if (why && (figure === '' || missingReason(figure))) return { kind: 'missing', reason: why, markers };
  if (why)
    return {
      kind: 'wrong',
      why: `${quote(text)} is a figure that is also said to be missing: leave one of them out.`,
    };
  return readNumber(figure, markers) ?? wrong(text);
}

function readNumber(text: string, markers: Marker[]): FigureText | null {
  const written = text
    .toLowerCase()
    .replace(/[‐‑‒–—−﹣]/g, '-')
    .replace(/\s+/g, ' ');
  const match = NUMBER.exec(written);
  if (!match) return null;
  const [, sign = '', currency = null, inner = '', digits = '', behind, scaleWord = ''] = match;
  const scale = SCALES.find(([word]) => word.test(scaleWord))?.[1] ?? null;
  const isLetter = scaleWord.length === 1 || scaleWord === 'mn' || scaleWord === 'bn';
  if ((sign && inner) || (behind && (currency || scale)) || (isLetter && !currency)) return null;
  const plain = plainDecimal(`${sign === '-' || inner === '-' ? '-' : ''}${digits.replace(/[, ]/g, '')}`);
  const { value, isNoisy } = withoutNoise(plain);
  if (value.replace(/\D/g, '').length > MOST_DIGITS) return null;
  return { kind: 'number', value, sign: signBehind(behind) ?? currency, scale, markers, isNoisy };
}

function signBehind(word: string | undefined): string | null {
  if (word === undefined) return null;
  return /day/.test(word) ? 'days' : '%';
}

/** `1,234.5 [p] [r]` is the figure `1,234.5` with the brackets `p, r`. */
function withoutBrackets(text: string): { figure: string; brackets: string } {
  const first = text.indexOf('[');
  if (first < 0 || !text.endsWith(']')) return { figure: text, brackets: '' };
  return { figure: text.slice(0, first).trim(), brackets: text.slice(first).replace(/\]\s*\[/g, ', ') };
}

function wrong(text: string): FigureText {
  const [, within] = /^\((.+)\)$/.exec(text) ?? [];
  const isNegative = within !== undefined && readFigure(within).kind === 'number';
  const why = isNegative
    ? `${quote(text)} is not a figure: where its brackets stand for less than 0, write -${within}.`
    : notAFigure(text);
  return { kind: 'wrong', why };
}
