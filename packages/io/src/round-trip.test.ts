import { type Scorecard, formatPlace, parseScorecard } from '@scorecard/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyScorecard } from '../fixtures/any-scorecard.js';
import { readCsv, readXlsx, writeCsv, writeJson, writeXlsx } from './index.js';
import { withheld } from './withheld.js';
import { leftOutOf } from './write-left-out.js';

it('any scorecard comes back the same from JSON', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyScorecard, (scorecard) => {
      const text = writeJson(scorecard);
      expect(parseScorecard(text)).toEqual(withheld(scorecard));
      expect(writeJson(parseScorecard(text))).toBe(text);
    }),
    { numRuns: 200 },
  );
});

it('any scorecard comes back the same from a workbook', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyScorecard, async (scorecard) => {
      const { scorecard: back, issues, rowsSkipped } = await readXlsx(await writeXlsx(scorecard));
      expect(back).toEqual(withheld(scorecard));
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(rowsSkipped).toBe(0);
    }),
    { numRuns: 60 },
  );
});

it.each(['tidy', 'wide'] as const)(
  'any scorecard comes back the same from %s CSV but for what the writer names as left out',
  { timeout: 60_000 },
  (layout) => {
    fc.assert(
      fc.property(anyScorecard, (scorecard) => {
        const { text, leftOut } = writeCsv(scorecard, { layout });
        const { scorecard: read } = readCsv(text);
        expect(leftOutOf(scorecard, read)).toEqual(leftOut);
        const back = read.indicators;
        const named = new Set(leftOut.flatMap(({ paths }) => paths));
        for (const [place, value] of figuresOf(scorecard)) {
          const isNamed = place.some((_, end) => named.has(pathText(place.slice(0, end + 1))));
          if (!isNamed) expect(figureIn(back, scorecard, place)).toBe(value);
        }
      }),
      { numRuns: 100 },
    );
  },
);

type Place = (string | number)[];

function pathText(path: Place): string {
  return formatPlace({ severity: 'warning', code: '', message: '', path });
}

/** Our own values and reasons for none, with their places. */
function figuresOf({ indicators }: Scorecard): [Place, string][] {
  return indicators.flatMap(({ observations = [] }, i) =>
    observations.flatMap(({ value, missing }, j): [Place, string][] => [
      ...(value === undefined
        ? []
        : [[['indicators', i, 'observations', j, 'value'], value] as [Place, string]]),
      ...(missing === undefined
        ? []
        : [[['indicators', i, 'observations', j, 'missing'], missing] as [Place, string]]),
    ]),
  );
}

/** What was read of the same indicator and period. */
function figureIn(
  back: Scorecard['indicators'],
  { indicators }: Scorecard,
  place: Place,
): string | undefined {
  const indicator = indicators[Number(place[1])];
  const period = indicator?.observations?.[Number(place[3])]?.period;
  const same = back
    .find(({ id }) => id === indicator?.id)
    ?.observations?.find((one) => one.period === period);
  return place[4] === 'value' ? same?.value : same?.missing;
}
