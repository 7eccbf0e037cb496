import { checkStories } from './check-stories.fixtures.js';

checkStories({ colorScheme: 'dark', width: 1024, skipsMany: true });
