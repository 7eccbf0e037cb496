// pnpm corpus: writes the committed result of every document of the corpus.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSource } from './src/load-source.mjs';

await withSource(
  '/packages/tools/src/corpus.ts',
  ({ committedResults, corpus, corpusFolder, corpusResult }) => {
    const results = new Set();
    for (const item of corpus) {
      results.add(item.result);
      writeFileSync(join(corpusFolder, item.result), corpusResult(item));
    }
    for (const name of committedResults) if (!results.has(name)) rmSync(join(corpusFolder, name));
    console.log(`examples/scorecards: ${results.size} results`);
  },
);
