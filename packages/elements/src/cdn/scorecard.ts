import { allTags } from '../all-tags.js';
import { useEngine } from '../data-source.js';
import { upgradePage } from '../embed.js';
import { engine } from '../engine.js';
import { register } from '../register.js';

// import { useWords } from '/scorecard.js' gives a page's own words.
export { useWords } from '../page-words.js';

useEngine(() => engine);
for (const [tag, element] of allTags) register(tag, element);
upgradePage(allTags);
