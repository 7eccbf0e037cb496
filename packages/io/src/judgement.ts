import { suggestion } from '@scorecard/core';
import type { Polarity, ScorecardInput, TargetStatus } from '@scorecard/core';
import { type Cell, type Place, quote } from './cell.js';
import { type Change, type SettingAt, changesOf } from './changes.js';
import { roundDecimals } from './decimal-text.js';
import { readGrade } from './grade-text.js';
import type { Ledger } from './ledger.js';
import { POLARITY_FORMS, POLARITY_WORDS, readPolarity } from './polarity-text.js';
import type { FigureSetting } from './observation.js';
import { placeKey } from './refused-cells.js';
import { readTarget } from './target-text.js';
import { type ToleranceInput, readTolerance } from './tolerance-text.js';
import { inUnit } from './unit-of-measure.js';
import type { UnitInput } from './unit-text.js';

type IndicatorInput = ScorecardInput['indicators'][number];
type TargetList = Extract<IndicatorInput['targets'], readonly unknown[]>;
type TargetValue = TargetList[number]['value'];
/** A target with the cell that it is from. */
type PlacedTarget = { value: TargetValue; cell: Cell };

/** How an indicator is judged, as the document writes it, and the cells that say so by their path in it. */
export interface Judgement {
  settings: Pick<IndicatorInput, 'polarity' | 'tolerance' | 'targetStatus'> & { targets?: TargetList };
  places: [path: string, place: Place][];
}

type TargetSetting = Pick<FigureSetting, 'unit' | 'refused'> & { ways: ReadonlySet<Polarity> };

/** The cells that say how an indicator is judged, at the periods that they say it of. */
export interface JudgementCells {
  polarity: SettingAt<Cell>[];
  tolerance: SettingAt<Cell>[];
  targets: SettingAt<Cell>[];
}

/**
 * Reads how an indicator is judged. Where any of it is wrong nothing is, though a target that could be read is told: a
 * figure without a colour is safe, one with a colour from half the rules is not.
 */
export function readJudgement(
  cells: JudgementCells,
  setting: Pick<FigureSetting, 'unit' | 'refused'>,
  ledger: Ledger,
): Judgement {
  const polarity = readSettings(
    cells.polarity,
    ({ text }) => readPolarity(text),
    (cell) => {
      const message = `${quote(cell.text)} does not say which way is good, so nothing of this indicator is judged: write ${POLARITY_FORMS}.${suggestion(cell.text, POLARITY_WORDS)}`;
      ledger.error(cell, 'unknown-polarity', message);
    },
  );
  const tolerance = readSettings(
    cells.tolerance,
    ({ text }) => readTolerance(text),
    (cell) => {
      const message = `${quote(cell.text)} is not a tolerance, so nothing of this indicator is judged: write 5%, 2 points, limit 90, or 0 for none.`;
      ledger.error(cell, 'bad-tolerance', message);
    },
  );
  const ways = new Set(polarity?.flatMap(({ value }) => value ?? []));
  const targets = readTargets(cells.targets, { ...setting, ways }, ledger);
  const first = cells.polarity[0]?.value;
  const places: Judgement['places'] = first ? [['polarity', first]] : [];
  const same = (value: unknown) => JSON.stringify(value);
  const changes = changesOf<PlacedTarget>(targets?.settings ?? [], ({ value }) => same(value));
  places.push(...changes.map(({ value }, i): [string, Place] => [`targets.${i}`, value.cell]));
  const told = changes.map((change) => ({ ...change, value: change.value.value }));
  if (!polarity || !tolerance || !targets)
    return { settings: { polarity: [], ...(told.length > 0 && { targets: told }) }, places };
  const polarities = changesOf<Polarity>(polarity, same);
  const tolerances = changesOf<ToleranceInput>(tolerance, same);
  const status = changes.length === 0 ? targets.status : null;
  return {
    settings: {
      // Where nothing says which way is good it is not known: `none` would be a policy.
      polarity: plainIfOne(polarities),
      ...(tolerances.length > 0 && { tolerance: plainIfOne(tolerances) }),
      ...(told.length > 0 && { targets: told }),
      ...(status && { targetStatus: status }),
    },
    places,
  };
}

/** Each cell's value; null where any can't be read. A blank cell says nothing, so it changes nothing. */
function readSettings<T>(
  cells: readonly SettingAt<Cell>[],
  read: (cell: Cell) => T | null,
  report: (cell: Cell) => void,
): SettingAt<T>[] | null {
  const reported = new Set<string>();
  let isGood = true;
  const settings = cells.flatMap(({ period, value: cell }): SettingAt<T>[] => {
    const value = cell && read(cell);
    if (value !== null) return [{ period, value }];
    if (cell && !reported.has(cell.text)) report(cell);
    if (cell) reported.add(cell.text);
    if (cell) isGood = false;
    return [];
  });
  return isGood ? settings : null;
}

/** Targets at their periods; a blank one is none. Null where any can't be read. */
function readTargets(
  cells: readonly SettingAt<Cell>[],
  { unit, refused, ways }: TargetSetting,
  ledger: Ledger,
): { settings: SettingAt<PlacedTarget>[]; status: TargetStatus | null } | null {
  let status: TargetStatus | null = null;
  let isGood = true;
  const settings = cells.map(({ period, value: cell }): SettingAt<PlacedTarget> => {
    const value = cell && targetIn(cell, unit, ways);
    const refusal = cell && refused.get(placeKey(cell));
    if (cell && refusal) {
      ledger.error(cell, 'bad-target', `${refusal.message} Nothing of this indicator is judged until then.`);
      isGood = false;
    }
    if (cell && !refusal && value && 'wrong' in value) {
      const message = `${quote(cell.text)} ${value.wrong}`;
      ledger.error(cell, value.code ?? 'bad-target', message);
      isGood = false;
    }
    if (value && 'status' in value) status = value.status ?? status;
    const isTarget = cell && value && 'value' in value;
    return { period, value: isTarget ? { value: value.value, cell } : null };
  });
  return isGood ? { settings, status } : null;
}

function targetIn(
  { text }: Cell,
  unit: UnitInput | undefined,
  ways: TargetSetting['ways'],
): { value: TargetValue } | { status: TargetStatus | null } | { wrong: string; code?: string } {
  if (unit?.kind === 'grade') {
    const grade = readGrade(text, unit.grades);
    if (grade) return { value: grade.value };
  }
  const target = readTarget(text);
  if (target.kind === 'wrong') return { wrong: wrongTarget(text) };
  if (target.kind === 'none') return { status: target.status };
  const figure = (number: Parameters<typeof inUnit>[0]) => inUnit(number, unit);
  if (target.kind === 'one') {
    const [way = 'none', ...others] = ways;
    if (way === 'range' && others.length === 0)
      return {
        wrong:
          'is one figure, but to be within a range is good, so nothing of this indicator is judged: write it like 90 to 95.',
      };
    const otherWay = target.bound === 'min' ? 'low' : 'high';
    if (target.bound && ways.has(otherWay))
      return {
        wrong: `asks for ${target.bound === 'min' ? 'at least' : 'at most'} that much, but ${otherWay} is good, so nothing of this indicator is judged: make them agree.`,
      };
    return { value: shortest(figure(target.number)) };
  }
  const oneSided = ways.has('range') ? undefined : [...ways].find((way) => way !== 'none');
  if (oneSided)
    return {
      wrong: `is a range, but ${oneSided} is good, so nothing of this indicator is judged: write one figure, like 90.`,
      code: 'range-not-judged',
    };
  return { value: { min: shortest(figure(target.min)), max: shortest(figure(target.max)) } };
}

function wrongTarget(text: string): string {
  const [, figure] = /^(?:>|<|over|under|above|below|more than|less than) ?(.*\d.*)$/i.exec(text) ?? [];
  return figure
    ? `leaves out the target itself, so nothing of this indicator is judged: write ${figure}, which is on target when it is met exactly.`
    : 'is not a target, so nothing of this indicator is judged: write it like 85, 85% or 90 to 95.';
}

/** `85.0` and `85` are one target. */
function shortest(value: string): string {
  return roundDecimals(value, 30);
}

/** One value for all time needs no date. */
function plainIfOne<T>(changes: Change<T>[]): T | Change<T>[] {
  const [first] = changes;
  return first && changes.length === 1 ? first.value : changes;
}
