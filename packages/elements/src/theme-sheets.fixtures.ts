import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../themes/', import.meta.url);

/** The tokens of a theme, in light and in dark: `ink` => `#0b0c0c`. */
export interface ThemeTokens {
  name: string;
  light: Map<string, string>;
  dark: Map<string, string>;
  /** Every `--scorecard-` name that the sheet sets, without that beginning. */
  names: Set<string>;
}

/** What every theme’s sheet says, read from the file that pages link. */
export function readThemes(): ThemeTokens[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const [plain = '', both = ''] = text.split('@supports');
      const declared = (part: string) =>
        [...part.matchAll(/--scorecard-([\w-]+):\s*([^;]+);/g)].map(
          ([, name = '', value = '']) => [name, value] as const,
        );
      const tones = (at: number) =>
        new Map(
          declared(both.split('@media')[0] ?? '').map(([name, value]) => {
            const [first = '', second = first] = value.match(/#[\da-f]{6}/g) ?? [];
            return [name, [first, second][at] ?? ''] as const;
          }),
        );
      return {
        name: file.replace('.css', ''),
        light: tones(0),
        dark: tones(1),
        names: new Set(declared(plain).map(([name]) => name)),
      };
    });
}

/** The light colours that a sheet gives to browsers without `light-dark()`. */
export function plainColours(theme: string): Map<string, string> {
  const text = readFileSync(new URL(`${theme}.css`, folder), 'utf8').split('@supports')[0] ?? '';
  return new Map(
    [...text.matchAll(/--scorecard-([\w-]+):\s*(#[\da-f]{6});/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  );
}
