// pnpm api: builds what is stale, and writes down what each package exports, for people to see what changes for them.
import { apiReports } from './src/api-report.mjs';
import { buildPackages } from './src/build-packages.mjs';

buildPackages();
const changed = apiReports({ write: true });
console.log(changed.length > 0 ? `Written: ${changed.join(', ')}` : 'The reports hold already');
