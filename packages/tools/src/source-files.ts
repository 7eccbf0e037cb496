import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

/** A source file of a package: neither a test nor a story, nor what only those use. */
export interface SourceFile {
  /** From the package's `src`, without the ending: `trend-sparkline/graph-geometry`. */
  name: string;
  text: string;
  /** The code without comments, types and type-only imports. */
  code: string;
  imports: Import[];
}

export interface Import {
  /** As written (`lit`), or for a file of the same package its name. */
  from: string;
  inside: boolean;
  typeOnly: boolean;
}

/** Every source file under `packages/<name>/src`. */
export function sourceFiles(packageName: string): SourceFile[] {
  const folder = join(root, 'packages', packageName, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        path.endsWith('.ts') &&
        !/\.(test|stories|fixtures)\.ts$|^(browser-test|story-controls)\.ts$/.test(path),
    )
    .sort()
    .map((path) => {
      const name = path.replace(/\.ts$/, '');
      const text = readFileSync(join(folder, path), 'utf8');
      const compilerOptions = {
        removeComments: true,
        target: ts.ScriptTarget.ES2022,
        verbatimModuleSyntax: true,
      };
      const code = ts.transpileModule(text, { compilerOptions }).outputText;
      return { name, text, code, imports: importsOf(name, text) };
    });
}

function importsOf(name: string, text: string): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const inside = specifier.text.startsWith('.');
    const from = inside
      ? posix.join(posix.dirname(name), specifier.text).replace(/\.js$/, '')
      : specifier.text;
    imports.push({ from, inside, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(`${name}.ts`, text, ts.ScriptTarget.ES2022));
  return imports;
}
