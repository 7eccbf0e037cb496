import { checkPeriod, type ObservationSetting } from './check-observations.js';
import { checkValue, valueSaid } from './check-value.js';
import { definedOnly } from './defined-only.js';
import type { ScorecardIndicator } from './document-types.js';
import { oneOfEach } from './one-of-each.js';
import type { Report } from './report.js';
import type { Path } from './salvage.js';

/** Baseline, milestones, references and cautions, those that hold, their periods in canonical text. */
export function checkAmbition(
  indicator: ScorecardIndicator,
  setting: ObservationSetting,
  path: Path,
  report: Report,
): Partial<ScorecardIndicator> {
  const dated = (item: { period: string; value: string }, place: Path) => {
    const period = checkPeriod(item.period, setting, [...place, 'period'], report);
    const value = checkValue(item.value, setting.unit, [...place, 'value'], report);
    return period && value !== null ? { period: period.text, value } : undefined;
  };
  const milestones = indicator.milestones?.flatMap((item, i) => {
    const place = [...path, 'milestones', i];
    const milestone = dated(item, place);
    return milestone ? [{ milestone, place }] : [];
  });
  return {
    baseline: indicator.baseline && dated(indicator.baseline, [...path, 'baseline']),
    milestones:
      milestones &&
      oneOfEach(
        milestones,
        ({ milestone }) => milestone.period,
        ({ milestone }) => valueSaid(milestone.value, setting.unit),
        ({ milestone, place }, first) => {
          const message = `There are two milestones of ${milestone.period}, ${first.milestone.value} and ${milestone.value}: keep one of them.`;
          report.error(place, 'duplicate-milestone', message);
        },
      ).map(({ milestone }) => milestone),
    references: indicator.references?.flatMap((item, i) => {
      const value = checkValue(item.value, setting.unit, [...path, 'references', i, 'value'], report);
      return value === null ? [] : [{ ...item, value }];
    }),
    cautions: indicator.cautions?.flatMap((item, i) => {
      const periods = item.periods?.flatMap(
        (text, j) => report.period(text, [...path, 'cautions', i, 'periods', j])?.text ?? [],
      );
      return [definedOnly({ ...item, periods })];
    }),
  };
}
