import type { Figure, Labels } from '@scorecard/core';

/** A figure split for setting in columns: digits align, the sign for per cent and the markers hang. */
export interface FigureText {
  number: string;
  /** `%` or nothing. */
  sign: string;
  isMissing: boolean;
  /** Markers as printed with the word that a screen reader says: `[p]`, `provisional`. */
  markers: { mark: string; word: string }[];
  /** Why there is no figure, for a screen reader; null when there is one. */
  reason: string | null;
}

/** A figure, or the marker that stands in its place. */
export function figureText(figure: Figure, labels: Labels): FigureText {
  if (figure.status === 'missing') {
    return { number: figure.text, sign: '', isMissing: true, markers: [], reason: figure.reasonText };
  }
  const isPercent = figure.text.endsWith('%');
  return {
    number: isPercent ? figure.text.slice(0, -1) : figure.text,
    sign: isPercent ? '%' : '',
    isMissing: false,
    markers: figure.markers.map((marker) => ({ mark: `[${marker}]`, word: labels.markers[marker] })),
    reason: null,
  };
}

/** With its first letter a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
