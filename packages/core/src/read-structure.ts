import type * as z from 'zod/mini';
import type { Issue } from './issue.js';
import { suggestion } from './nearest.js';
import { quote } from './quote.js';
import { type Path, at, copyJson, isObject, pathBefore, withoutBadParts } from './salvage.js';
import { type Scorecard, scorecardModel } from './scorecard-model.js';

/** A document of the right shape, if any part of one can be kept, and every issue met on the way. */
export interface Structure {
  document: Scorecard | null;
  issues: Issue[];
  /** Turns a path in what was kept into one in what was given. */
  pathInInput: (path: Path) => Path;
}

/** A bad part may hide another beneath it, so the document is read again without it; each round drops something. */
const MOST_ROUNDS = 20;

/** Reads the shape of a document. Unknown keys are warnings; bad parts are errors and are left out. */
export function readStructure(input: unknown): Structure {
  const issues: Issue[] = [];
  const rounds: Path[][] = [];
  const pathInInput = (path: Path) => rounds.reduceRight(pathBefore, path);
  let document = copyJson(input, isOwnKey);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parse = scorecardModel.safeParse(document);
    if (parse.success) return { document: parse.data, issues, pathInInput };
    const problems = parse.error.issues.flatMap((issue) => innermost(issue));
    const unknown = problems.filter((problem) => problem.code === 'unrecognized_keys');
    const bad = problems.filter((problem) => problem.code !== 'unrecognized_keys');
    const found = [
      ...unknown.flatMap((problem) => unknownKeys(problem, document)),
      ...bad.map((problem) => badPart(problem, document)),
    ];
    for (const issue of found) issues.push({ ...issue, path: [...pathInInput(issue.path ?? [])] });
    const salvage = withoutBadParts(withoutUnknownKeys(document, unknown), bad.map(pathOf));
    if (!salvage) break;
    document = salvage.document;
    rounds.push(salvage.dropped);
  }
  return { document: null, issues, pathInInput };
}

/** Of the ways that a part could have been written, the issues of the one it comes nearest to. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors
    .map((errors) => errors.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
    .map((errors) => errors.flatMap((inner) => innermost(inner)));
  const depth = (branch: z.core.$ZodIssue[]) =>
    Math.max(...branch.map((inner) => inner.path.length + (inner.code === 'unrecognized_keys' ? -0.5 : 0)));
  const deepest = Math.max(...branches.map(depth));
  if (deepest <= issue.path.length && issue.message !== 'Invalid input') return [issue];
  return branches.find((branch) => depth(branch) === deepest) ?? [issue];
}

function badPart(problem: z.core.$ZodIssue, document: unknown): Issue {
  const path = pathOf(problem);
  const given = at(document, path);
  const form = formOf(problem);
  if (given === undefined) {
    return {
      severity: 'error',
      code: 'missing-key',
      message: `This is missing: it should be ${form}.`,
      path: [...path],
    };
  }
  const options = form.startsWith('one of ') ? form.slice(7).split(', ') : [];
  const hint = typeof given === 'string' ? suggestion(given, options) : '';
  const message = `${quote(given)} is not right: it should be ${form}.${hint}`;
  return { severity: 'error', code: codeOf(problem), message, path: [...path] };
}

function formOf(problem: z.core.$ZodIssue): string {
  if (problem.message !== 'Invalid input') return problem.message;
  if (problem.code !== 'invalid_type') return 'written in another form';
  const forms: Record<string, string> = { object: 'an object in { }', array: 'a list in [ ]' };
  return forms[problem.expected] ?? `a ${problem.expected}`;
}

function codeOf({ code }: z.core.$ZodIssue): string {
  return code === 'invalid_value' ? 'unknown-word' : 'wrong-form';
}

function unknownKeys(problem: z.core.$ZodIssue, document: unknown): Issue[] {
  if (problem.code !== 'unrecognized_keys') return [];
  const known = knownKeys(pathOf(problem));
  const siblings = isObject(at(document, pathOf(problem))) ? known : [];
  return problem.keys.map((key) => ({
    severity: 'warning',
    code: 'unknown-key',
    message: `${quote(key)} is not a name that is known here, and is left out.${suggestion(key, siblings)}`,
    path: [...pathOf(problem), key],
  }));
}

/** The names that the model knows at a place, for a suggestion. */
function knownKeys(path: Path): string[] {
  let schemas: readonly z.core.$ZodType[] = [scorecardModel];
  for (const key of path) schemas = schemas.flatMap((schema) => step(schema, key));
  return schemas.flatMap((schema) => branchesOf(schema)).flatMap((schema) => Object.keys(shapeOf(schema)));
}

function step(schema: z.core.$ZodType, key: string | number): readonly z.core.$ZodType[] {
  return branchesOf(schema).flatMap((branch) => {
    const { def } = (branch as z.core.$ZodTypes)._zod;
    if (typeof key === 'number') return def.type === 'array' ? [def.element] : [];
    return shapeOf(branch)[key] ?? [];
  });
}

function branchesOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable') return branchesOf(def.innerType);
  if (def.type === 'pipe') return branchesOf(def.in);
  return def.type === 'union' ? def.options.flatMap((option) => branchesOf(option)) : [schema];
}

function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? def.shape : {};
}

function withoutUnknownKeys(document: unknown, problems: readonly z.core.$ZodIssue[]): unknown {
  const copy = copyJson(document);
  for (const problem of problems) {
    const part = at(copy, pathOf(problem));
    if (problem.code === 'unrecognized_keys' && isObject(part))
      problem.keys.forEach((key) => delete part[key]);
  }
  return copy;
}

/** `$schema` and keys that begin with `x-` belong to the author. */
function isOwnKey(key: string): boolean {
  return key !== '$schema' && !key.startsWith('x-');
}

function pathOf({ path }: z.core.$ZodIssue): Path {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}
