import { extname } from 'node:path';
import { evaluateScorecard, type Results } from '@scorecard/core';
import { renderMarkdown, renderPage } from '@scorecard/core/html';
import type { Command } from './command.js';
import { deliver } from './deliver.js';
import { Failure } from './failure.js';
import { printPdf } from './print-pdf.js';
import { FORMATS, type Format, renderText, renderWords as words } from './render-text.js';
import { partOf, renderPart } from './render-part.js';
import { reportingPeriod } from './reporting-period.js';
import { readSound } from './sound-scorecard.js';

export const render: Command = {
  ...renderText,
  name: 'render',
  run: async (given) => {
    const [input = ''] = given.operands;
    const { out } = given.values;
    const format = FORMATS.find((it) => it === given.values['format']) ?? formatOf(out);
    const part = partOf(given);
    if (part && format !== 'html') throw new Failure(words.onlyAsHtml(format));
    const { scorecard, code } = await readSound(input, given);
    const results = evaluateScorecard(scorecard, reportingPeriod(given));
    const content = part ? renderPart(part, results, scorecard, given) : await contentOf(results, format);
    await deliver(content, { input, out, what: words.pdf });
    return code;
  },
};

/** By the file's ending; a page where there is no file or its name has none. */
function formatOf(out = ''): Format {
  const ending = extname(out).toLowerCase();
  const format = ending === '' || ending === '.htm' ? 'html' : FORMATS.find((it) => ending === `.${it}`);
  if (!format) throw new Failure(words.whatTo(out));
  return format;
}

async function contentOf(results: Results, format: Format): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return renderPage(results);
    case 'pdf':
      return printPdf(renderPage(results));
    case 'md':
      return renderMarkdown(results);
  }
}
