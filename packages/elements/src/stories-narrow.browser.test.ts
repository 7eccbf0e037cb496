import { checkStories } from './check-stories.fixtures.js';

checkStories({ colorScheme: 'light', width: 320, skipsMany: true });
