import type { TargetStatus } from '@scorecard/core';
import { wordKey } from './cell.js';
import { type FigureNumber, readFigure } from './figure-text.js';
import { missingReason } from './missing-words.js';

/** What a Target cell says: a number, a range, why there is none, or something that can't be read. */
export type TargetText =
  | { kind: 'one'; number: FigureNumber; bound: 'min' | 'max' | null }
  | { kind: 'range'; min: FigureNumber; max: FigureNumber }
  | { kind: 'none'; status: TargetStatus | null }
  | { kind: 'wrong' };

const STATUSES: [RegExp, TargetStatus][] = [
  [/^(tbc|tba|tbd|to be (set|agreed|confirmed|determined)|under discussion|pending)$/, 'to-be-set'],
  [
    /^(none|no target|not targeted|not applicable|n\/a|monitor|monitoring|monitoring only|monitor only|trend only)$/,
    'not-targeted',
  ],
  [/^(baseline|baseline year|baselining|new)$/, 'baseline-year'],
];

/** Reads `85%`, `£1.2m`, `≥ 82%`, `90 to 95`, `90–95%`, `To be set`; a blank or `-` is no target and no reason. */
export function readTarget(text: string): TargetText {
  const key = wordKey(text);
  const status = STATUSES.find(([words]) => words.test(key))?.[1];
  if (status) return { kind: 'none', status };
  if (key === '' || missingReason(key)) return { kind: 'none', status: null };
  const [, least, most, bounded = ''] =
    /^(?:(>=|≥|at least|minimum)|(<=|≤|at most|maximum)) ?(.+)$/.exec(key) ?? [];
  const one = readFigure(bounded || key);
  const bound = least ? 'min' : most ? 'max' : null;
  if (one.kind === 'number') return { kind: 'one', number: one, bound };
  const [, first = '', last = ''] =
    /^(?:between )?(.{1,40}?)(?: to | and |\.\.| ?- ?)(.{1,40})$/.exec(key) ?? [];
  const min = readFigure(first);
  const max = readFigure(last);
  if (min.kind !== 'number' || max.kind !== 'number') return { kind: 'wrong' };
  return { kind: 'range', min: { ...min, sign: min.sign ?? max.sign, scale: min.scale ?? max.scale }, max };
}
