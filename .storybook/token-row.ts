import type { InputType } from 'storybook/internal/types';
import { colours, lines, sizes, spaces } from '../packages/elements/src/tokens.js';

interface Token {
  group: string;
  type: string;
  byDefault?: string;
}

const known = <Value>(prefix: string, values: Record<string, Value>, token: (value: Value) => Token) =>
  Object.entries(values).map(([name, value]) => [`${prefix}${name}`, token(value)] as const);

const tokens = new Map<string, Token>([
  ...known<readonly [string, string]>('', colours, ([light, dark]) => ({
    group: 'colours',
    type: 'colour',
    byDefault: `${light} in light, ${dark} in the dark`,
  })),
  ...known<readonly [string, string]>('text-', sizes, ([screen, paper]) => ({
    group: 'type',
    type: 'length',
    byDefault: `${screen} on screen, ${paper} on paper`,
  })),
  ...known<string>('space-', spaces, (byDefault) => ({ group: 'room', type: 'length', byDefault })),
  ...known<string>('line-', lines, (byDefault) => ({ group: 'lines', type: 'length', byDefault })),
  ['font', { group: 'type', type: 'font family', byDefault: 'the page’s' }],
]);

/** A token's row: tokens stand in groups, since they are many, and the same in most elements. */
export function tokenRow(name: string): NonNullable<InputType['table']> {
  const {
    group,
    type,
    byDefault: summary,
  } = tokens.get(name.replace('--scorecard-', '')) ?? { group: 'room', type: 'length' };
  return {
    subcategory: group,
    type: { summary: type },
    ...(summary === undefined ? {} : { defaultValue: { summary } }),
  };
}
