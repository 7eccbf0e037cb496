import { type Results, type Scorecard, evaluateScorecard } from '@scorecard/core';

type Result = Results['indicators'][number];

/**
 * The scorecard without the polarity of the indicators to which the one read back from a table gives another direction of
 * travel, or another place beside others: a table can't say that figures count the year so far, that the series broke or
 * within what a figure counts as unchanged. Without a polarity they have no colour, which is safe.
 */
export function judgedAlike(scorecard: Scorecard, readBack: Scorecard): Scorecard {
  const ours = new Map(evaluateScorecard(scorecard).indicators.map((result) => [result.id, result]));
  const theirs = evaluateScorecard(readBack).indicators;
  const odd = new Set(theirs.filter((one) => isJudgedOtherwise(one, ours.get(one.id))).map(({ id }) => id));
  if (odd.size === 0) return scorecard;
  const indicators = scorecard.indicators.map((indicator) =>
    odd.has(indicator.id) ? { ...indicator, polarity: [] } : indicator,
  );
  return { ...scorecard, indicators };
}

/** Whether a result states a judgement that the other doesn't: to state none is no fault. */
function isJudgedOtherwise(result: Result, ours: Result | undefined): boolean {
  const said = ours ? judgements(ours) : new Map<string, string>();
  return [...judgements(result)].some(
    ([what, judgement]) => judgement !== 'not-judged' && said.get(what) !== judgement,
  );
}

function judgements({ travel, comparisons }: Result): Map<string, string> {
  const all: [string, string][] = comparisons.flatMap((one) =>
    'judgement' in one ? [[`with ${one.name}`, String(one.judgement)]] : [],
  );
  if (travel && 'judgement' in travel) all.push(['travel', String(travel.judgement)]);
  return new Map(all);
}
