import { checkStories } from './check-stories.fixtures.js';

checkStories({ colorScheme: 'light', width: 1024 });
