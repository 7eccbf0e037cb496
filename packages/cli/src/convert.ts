import { basename, extname } from 'node:path';
import { writeJson } from '@scorecard/io';
import { type LeftOut, withheldFrom, writeCsv } from '@scorecard/io/csv';
import { writeCsvw } from '@scorecard/io/csvw';
import { writeXlsx } from '@scorecard/io/xlsx';
import type { Scorecard } from '@scorecard/core';
import type { Command } from './command.js';
import { type Format, FORMATS, convertText, convertWords as words } from './convert-text.js';
import { deliver } from './deliver.js';
import { Failure } from './failure.js';
import { say } from './output.js';
import { readSound } from './sound-scorecard.js';

/** Metadata lies beside its CSV under this name (W3C, Model for Tabular Data and Metadata on the Web, 5.3). */
const METADATA = '-metadata.json';

export const convert: Command = {
  ...convertText,
  name: 'convert',
  run: async (given) => {
    const [input = ''] = given.operands;
    const { to, out } = given.values;
    const format = FORMATS.find((it) => it === to) ?? formatOf(out ?? '');
    if (!format) throw new Failure(words.whatTo);
    const { scorecard, code } = await readSound(input, given);
    const { content, leftOut } = await written(scorecard, format === 'csvw' && out ? 'csv' : format);
    const target = format === 'csvw' ? out && csvOf(out) : out;
    await deliver(content, { input, out: target, what: words.workbook });
    if (format === 'csvw' && target) {
      const metadata = writeCsvw(scorecard, { url: basename(target) });
      await deliver(metadata, { input, out: `${target}${METADATA}`, what: words.workbook });
    }
    if (leftOut.length > 0) say(`scorecard: ${words.leftOut(format)}`);
    for (const { what, paths } of leftOut) say(words.leftOutItem(what, paths.length));
    const unjudged = scorecard.indicators.filter(
      ({ polarity }) => Array.isArray(polarity) && polarity.length === 0,
    );
    if (unjudged.length > 0) say(`scorecard: ${words.unjudged(unjudged.map(({ title }) => title))}`);
    return code;
  },
};

/** By the file's ending, where one format has it. */
function formatOf(out: string): Format | undefined {
  const ending = extname(out).toLowerCase();
  return FORMATS.find((format) => ending === `.${format}`);
}

/** The CSV that metadata goes beside, whichever of the two was named. */
function csvOf(out: string): string {
  const file = out.endsWith(METADATA) ? out.slice(0, -METADATA.length) : out;
  if (extname(file).toLowerCase() !== '.csv') throw new Failure(words.csvwNeedsCsv(out));
  return file;
}

async function written(
  scorecard: Scorecard,
  format: Format,
): Promise<{ content: string | Uint8Array; leftOut: LeftOut[] }> {
  switch (format) {
    case 'csv':
    case 'wide': {
      const { text, leftOut } = writeCsv(scorecard, { layout: format === 'csv' ? 'tidy' : 'wide' });
      return { content: text, leftOut };
    }
    case 'xlsx':
      return { content: await writeXlsx(scorecard), leftOut: withheldFrom(scorecard) };
    case 'csvw':
      return { content: writeCsvw(scorecard), leftOut: [] };
    case 'json':
      return { content: writeJson(scorecard), leftOut: withheldFrom(scorecard) };
  }
}
