import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './run.mjs';

interface Snippet {
  /** The page and the line of its first line of code: `docs/csv.md:47`. */
  place: string;
  code: string;
  /** Where the compiler is told that it lies: beside the packages, so that it finds them as a user's code would. */
  file: string;
}

const pages = [
  'README.md',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
].filter((page) => page.endsWith('.md') && ts.sys.fileExists(join(root, page)));

const snippets = pages.flatMap((page): Snippet[] => {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match, i) => ({
    place: `${page}:${text.slice(0, match.index).split('\n').length + 1}`,
    code: match[1] ?? '',
    file: join(root, 'packages/tools/src', `${page.replaceAll('/', '-')}-${i}.ts`),
  }));
});

/** As strict as a careful user's settings. */
function compile(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'packages/tools/tsconfig.json'), ts.sys.readFile) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'packages/tools'));
  const settings = { ...options, noUnusedLocals: false };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile, getSourceFile } = host;
  const codeOf = (file: string) => snippets.find((snippet) => snippet.file === file)?.code;
  host.fileExists = (file) => codeOf(file) !== undefined || fileExists(file);
  host.readFile = (file) => codeOf(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const code = codeOf(file);
    return code === undefined
      ? getSourceFile(file, target, ...rest)
      : ts.createSourceFile(file, code, target, true);
  };
  const files = snippets.map(({ file }) => file);
  return ts.createProgram(files, settings, host);
}

describe('every example in the docs compiles', () => {
  const program = compile();
  it.each(snippets)('$place', ({ file }) => {
    const problems = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('and there are examples to compile', () => expect(snippets.length).toBeGreaterThan(3));
});
