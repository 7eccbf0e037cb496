import type { Scorecard } from '@scorecard/core';
import type { Arguments } from './command.js';
import { EXIT, Failure } from './failure.js';
import { inputText as text } from './input-text.js';
import { say } from './output.js';
import { placeOf } from './place.js';
import { type Reading, readScorecard } from './read-scorecard.js';

/** What a command works on, and the exit code that the state of the file calls for. */
export interface Sound {
  scorecard: Scorecard;
  reading: Reading;
  code: number;
}

/** Reads the file of a command that goes on with what could be read, saying how many problems it has; throws where that is nothing. */
export async function readSound(file: string, given: Arguments): Promise<Sound> {
  const reading = await readScorecard(file, given);
  const problems = reading.issues.filter(({ severity }) => severity === 'error');
  const { scorecard, name } = reading;
  if (!scorecard || (scorecard.indicators.length === 0 && problems.length > 0)) {
    const [first] = problems;
    const place = first ? placeOf(first, reading) : '';
    throw new Failure(text.nothing(name, `${place}${place === '' ? '' : ': '}${first?.message ?? ''}`));
  }
  if (problems.length > 0) say(`scorecard: ${text.problems(problems.length, name)}`);
  return { scorecard, reading, code: problems.length > 0 ? EXIT.problems : EXIT.ok };
}
