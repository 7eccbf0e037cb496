// pnpm packed: packs every package, installs the tarballs in an empty folder, and runs and imports them there.
import { buildPackages } from './src/build-packages.mjs';
import { tryPacked } from './src/packed.mjs';

buildPackages();
const skipped = tryPacked();
if (skipped) console.log(`skipped: ${skipped}`);
