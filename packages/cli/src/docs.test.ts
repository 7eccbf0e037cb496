import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluateScorecard } from '@scorecard/core';
import { readCsv } from '@scorecard/io/csv';
import { commands } from './commands.js';
import { root, scorecard, scratch } from './run-scorecard.fixtures.js';

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

/** What was typed, in words: quotes hold words together. */
const words = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');

/** The page with what really comes out in the place of each example's output. */
async function filled(page: string): Promise<string> {
  const examples = [...page.matchAll(/^```console\n\$ scorecard (.*)\n[^]*?^```$/gm)];
  const outputs = await Promise.all(examples.map(([, line = '']) => scorecard(words(line))));
  return examples.reduce((text, [whole, line], i) => {
    const { stdout = '', stderr = '' } = outputs[i] ?? {};
    return text.replace(
      whole,
      () => `\`\`\`console\n$ scorecard ${line}\n${(stdout + stderr).replaceAll('\r', '').trimEnd()}\n\`\`\``,
    );
  }, page);
}

it('The reference shows what really comes out', async () => {
  const page = read('docs/cli.md');
  for (const { name } of commands) expect(page).toContain(`$ scorecard help ${name}\n`);
  await expect(await filled(page)).toMatchFileSnapshot('../../../docs/cli.md');
});

it('The data guide quotes a problem as it is told', async () => {
  const table = 'Measure,Good is,24/25-Q1,24/25-Q2,Target\nAgency staff,Low,25%,eighty,20%\n';
  const { stdout } = await scorecard(['check', scratch('figures.csv', table)]);
  const [, quoted] = /```text\n([^]*?)```/.exec(read('docs/data-guide.md')) ?? [];
  expect(stdout).toContain(quoted?.trim());
});

it('The data guide shows tables that are read without an issue', () => {
  const tables = [...read('docs/data-guide.md').matchAll(/\n\n((?:\|.*\n)+)/g)].map(([, table = '']) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('| -'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => `"${cell.trim()}"`)
          .join(','),
      )
      .join('\n'),
  );
  const examples = tables.filter((table) => /^"(Theme|indicator)"/.test(table));
  expect(examples).toHaveLength(2);
  for (const example of examples) {
    const { scorecard: read, issues } = readCsv(example);
    expect(issues).toEqual([]);
    expect(evaluateScorecard(read).indicators.map(({ rating }) => rating)).toContain('amber');
  }
});

it('The data guide names units, targets and headings that are known', () => {
  const table = (unit: string, target: string, ...periods: string[]) =>
    readCsv(
      `Measure,Good is,Unit,${periods.join(',')},Target\n` +
        `A,${target.includes(' to ') ? 'Range' : 'High'},"${unit}",${periods.map(() => 93).join(',')},${target}\n`,
    );
  for (const unit of ['%', 'Number', '£', 'Days', 'per 10,000']) {
    expect(table(unit, '95', '24/25-Q1', '24/25-Q2').issues, unit).toEqual([]);
  }
  const range = table('%', '90% to 95%', '2024/25 Q1', 'Q2 2024/25').scorecard;
  expect(evaluateScorecard(range).indicators[0]).toMatchObject({
    rating: 'green',
    target: { text: '90% to 95%' },
  });
  for (const periods of [
    ['2023/24', '2024/25'],
    ['Aug 2024', 'Sep 2024'],
    ['2023', '2024'],
  ]) {
    expect(table('%', '95', ...periods).issues, periods.join()).toEqual([]);
  }
  for (const tolerance of ['10%', '2 points']) {
    expect(
      readCsv(`indicator,period,value,polarity,target,tolerance\nA,24/25-Q1,5,high,6,${tolerance}\n`).issues,
    ).toEqual([]);
  }
});

it('The guides type only commands and options that there are', () => {
  const lines = ['docs/cli.md', 'docs/data-guide.md', 'packages/cli/README.md'].flatMap(
    (page) => read(page).match(/npx (?:@scorecard\/cli|scorecard) [^\n`#]*/g) ?? [],
  );
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    for (const part of line.split('&&')) {
      const [, , name, ...rest] = words(part.trim());
      const command = commands.find((it) => it.name === name);
      expect(command, line).toBeDefined();
      const known = command?.options.map((option) => `--${option.name}`) ?? [];
      expect(
        rest.filter((word) => word.startsWith('--') && !known.includes(word)),
        line,
      ).toEqual([]);
    }
  }
});
