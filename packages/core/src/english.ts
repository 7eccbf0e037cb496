import { englishChanges } from './change-words.js';
import { englishDrafts } from './draft-words.js';
import { englishResults } from './english-results.js';
import type { Words } from './words.js';

/** The English catalogue, the default. */
export const english: Words = { ...englishResults, changes: englishChanges, drafts: englishDrafts };
