import { evaluateScorecard, parseScorecard, type Results } from '../../core/src/index.js';
import { corpusText } from './corpus.js';

/** The results of a document of the corpus, by its name there. */
export function resultsOf(document: string): Results {
  return evaluateScorecard(parseScorecard(corpusText(document)));
}

/** What a reader sees and hears: text without tags, entities read, white space as one space. */
export function textOf(source: string): string {
  const entities: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&#10;': '\n',
    '&amp;': '&',
  };
  return source
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/<\/?(span|b)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:lt|gt|quot|amp|#39|#10);/g, (entity) => entities[entity] ?? '')
    .replaceAll(/\s+/g, ' ');
}
