import {
  type IndicatorResult,
  type Results,
  type Scorecard,
  english,
  evaluateScorecard,
} from '@scorecard/core';
import type { Command } from './command.js';
import { explainText, explainWords as words } from './explain-text.js';
import { Failure } from './failure.js';
import { findIndicator } from './find-indicator.js';
import { inputText } from './input-text.js';
import { print } from './output.js';
import { fitForTerminal, indented, wrap } from './plain-text.js';
import { reportingPeriod } from './reporting-period.js';
import { readSound } from './sound-scorecard.js';
import { paint, terminalWidth } from './terminal.js';

export const explain: Command = {
  ...explainText,
  name: 'explain',
  run: async (given) => {
    const [file = '', wanted = ''] = given.operands;
    const { scorecard, code } = await readSound(file, given);
    const id = findIndicator(scorecard, wanted);
    const whole = evaluateScorecard(scorecard, reportingPeriod(given));
    const item = whole.indicators.find((it) => it.id === id);
    if (!item) throw new Failure(inputText.unknownIndicator(wanted, ''));
    for (const line of lines(...fitForTerminal([whole, item, rulesOf(scorecard, whole, id)] as const)))
      print(line);
    return code;
  },
};

/** What is true of every scorecard, and told in the documentation. */
const GENERAL = [english.notes.polarity, english.notes.travel, english.notes.targets];

/** The notes on a scorecard of this measure alone are the rules that judge it. */
function rulesOf(scorecard: Scorecard, { period }: Results, id: string): string[] {
  const indicators = scorecard.indicators.filter((it) => it.id === id);
  const { notes } = evaluateScorecard({ ...scorecard, indicators }, period === null ? {} : { period });
  return notes.filter((note) => !GENERAL.includes(note));
}

function lines({ periodText, labels }: Results, item: IndicatorResult, rules: string[]): string[] {
  const { code, title, latest, targetReasonText, travel, illustrative, polarityText } = item;
  const width = terminalWidth();
  const name = code === null ? title : `${code} ${title}`;
  const figure = latest.status === 'observed' ? latest.text : `${latest.text} ${latest.reasonText}`;
  return [
    ...wrap(name, width).map((line) => paint(line, 'bold')),
    ...(periodText ? [periodText] : []),
    ...(illustrative ? wrap(labels.illustrativeLong, width) : []),
    '',
    ...wrap(item.explanation, width),
    '',
    ...facts([
      [words.rating, item.ratingText],
      [words.figure, latest.periodName ? words.at(figure, latest.periodName) : figure],
      [words.target, targetText(item) ?? targetReasonText ?? words.noTarget],
      ...(item.tolerance ? [[words.tolerance, item.tolerance.text] as const] : []),
      ...(polarityText === ''
        ? []
        : [[labels.columns.polarity, labels.goodSides[item.polarity] ?? polarityText] as const]),
      [
        words.travel,
        'reason' in travel
          ? travel.text
          : `${travel.text} ${travel.sinceText}: ${travel.judgementText.toLowerCase()}`,
      ],
      ...(item.run && item.run.text !== '' ? [[words.run, item.run.text] as const] : []),
    ]),
    ...section(
      words.compared,
      item.comparisons.map(({ sentence, membersText }) =>
        membersText ? `${sentence} ${asSentence(membersText)}` : sentence,
      ),
    ),
    ...section(words.notes, item.notes),
    ...section(labels.commentary, item.commentary ? [item.commentary.text] : []),
    ...section(words.rules, rules),
  ];
}

/** `mean of 7 of 8` as a sentence of its own. */
function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function targetText({ target }: IndicatorResult): string | null {
  return target && [target.text, target.basisText && `(${target.basisText})`].filter(Boolean).join(' ');
}

function facts(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, text]) => indented(text, terminalWidth(), ' '.repeat(first), name.padEnd(first)));
}

function section(title: string, sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [];
  return ['', paint(title, 'bold'), ...sentences.map((text) => indented(text, terminalWidth(), '  ', '- '))];
}
