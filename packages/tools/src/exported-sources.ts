import { readFileSync } from 'node:fs';

/** The source file of each entry that the package in the current folder exports, as its package.json lists them. */
export function exportedSources(): string[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | { '@scorecard/source': string }>;
  };
  return Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : entry['@scorecard/source'],
  );
}
