import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { cache, root } from './run.mjs';

/** The packages whose functions and types other people's code relies on. */
const packages = ['core', 'io', 'cli'];

/** Each entry that a package exports, with its report: `core.api.md`, `core-html.api.md`. */
function entriesOf(/** @type {string} */ name) {
  const folder = join(root, 'packages', name);
  /** @type {{ exports: Record<string, string | { types: string }> }} */
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([entry, files]) =>
    typeof files === 'string'
      ? []
      : { folder, types: files.types, report: `${name}${entry.slice(1).replace('/', '-')}.api.md` },
  );
}

/**
 * Compares what the built packages export with the reports, and names those that differ; with `write` the reports
 * become what is exported. Needs the packages built.
 * @param {{ write: boolean }} options
 * @returns {string[]}
 */
export function apiReports({ write }) {
  const temporary = join(cache, 'api');
  mkdirSync(temporary, { recursive: true });
  return packages.flatMap(entriesOf).flatMap(({ folder, types, report }) => {
    const packageJsonFullPath = join(folder, 'package.json');
    const reportFolder = join(folder, 'etc');
    mkdirSync(reportFolder, { recursive: true });
    const configObject = {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      newlineKind: /** @type {const} */ ('lf'),
      compiler: { tsconfigFilePath: join(folder, 'tsconfig.build.json') },
      apiReport: {
        enabled: true,
        reportFolder,
        reportTempFolder: temporary,
        reportFileName: report,
        // A type that an exported one is made of is relied on as much.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        // Ours are plain docstrings, without release tags or TSDoc's own marks.
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    };
    const config = ExtractorConfig.prepare({
      configObject,
      configObjectFullPath: undefined,
      packageJsonFullPath,
    });
    const { apiReportChanged, errorCount } = Extractor.invoke(config, {
      localBuild: write,
      messageCallback: (message) => {
        message.handled ||= message.logLevel !== ExtractorLogLevel.Error;
      },
    });
    if (errorCount > 0) throw new Error(`The types of ${report} could not be read`);
    return apiReportChanged ? [report] : [];
  });
}
