import { allTags } from '../all-tags.js';
import { useEngine } from '../data-source.js';
import { upgradePage } from '../embed.js';
import { engine } from '../engine.js';
import { register } from '../register.js';

useEngine(() => engine);
for (const [tag, element] of allTags) register(tag, element);
upgradePage(allTags);
