// pnpm build: builds the packages that are stale.
import { buildPackages } from './src/build-packages.mjs';

buildPackages();
