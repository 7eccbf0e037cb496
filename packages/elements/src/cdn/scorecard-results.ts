import { allTags } from '../all-tags.js';
import { upgradePage } from '../embed.js';
import { register } from '../register.js';

for (const [tag, element] of allTags) register(tag, element);
upgradePage(allTags);
