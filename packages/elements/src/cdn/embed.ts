import { allTags } from '../all-tags.js';
import { drawAsked, tellHeight } from '../embed-page.js';
import './scorecard.js';

// A copy of embed.html may give a page's own words, as one with scorecard.js may.
export { useWords } from '../page-words.js';

drawAsked(document.querySelector('main') ?? document.body, location.search, allTags);
if (parent !== window) tellHeight(parent);
