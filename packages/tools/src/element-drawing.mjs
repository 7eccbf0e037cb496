import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** @typedef {{ declared: Map<string, string>, imported: Map<string, { file: string, name: string }> }} Source */

/**
 * The text of everything that an element is drawn by: its class and, followed by name through our own files, what that
 * uses; but not the other elements that it places.
 *
 * @param {string} tag @param {string} folder
 */
export function drawingOf(tag, folder) {
  /** @type {Map<string, Source>} */
  const sources = new Map();
  /** @type {Map<string, string>} */
  const found = new Map();
  const follow = (/** @type {string} */ file, /** @type {string} */ name) => {
    const source = sources.get(file) ?? sourceOf(file, folder);
    sources.set(file, source);
    const text = source.declared.get(name);
    const passedOn = source.imported.get(name);
    if (text === undefined && passedOn) follow(passedOn.file, passedOn.name);
    const key = `${file} ${name}`;
    if (text === undefined || found.has(key)) return;
    found.set(key, text);
    for (const word of new Set(text.match(/[\w$]+/g))) {
      const from = source.imported.get(word);
      if (from) follow(from.file, from.name);
      else follow(file, word);
    }
  };
  const own = `${tag}/${tag}.ts`;
  for (const name of sourceOf(own, folder).declared.keys()) follow(own, name);
  return [...found.values()].join('\n');
}

/** @param {string} file @param {string} folder @returns {Source} */
function sourceOf(file, folder) {
  /** @type {Source} */
  const source = { declared: new Map(), imported: new Map() };
  const path = join(folder, file);
  if (!existsSync(path)) return source;
  const { statements } = ts.createSourceFile(file, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  for (const statement of statements) {
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier;
      const bindings = ts.isImportDeclaration(statement)
        ? statement.importClause?.namedBindings
        : statement.exportClause;
      if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) continue;
      if (!bindings || !('elements' in bindings)) continue;
      const target = join(dirname(file), from.text.replace(/\.js$/, '.ts'));
      for (const { name, propertyName } of bindings.elements)
        source.imported.set(name.text, { file: target, name: (propertyName ?? name).text });
    } else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations)
        source.declared.set(name.getText(), statement.getText());
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) source.declared.set(statement.name.text, statement.getText());
    }
  }
  return source;
}
