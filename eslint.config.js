import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const rawHtml =
  'Text goes in as text: raw HTML is an injection risk and the content security policy refuses it.';
const inlineStyle =
  "The content security policy refuses style attributes: use classes, or the element's style.setProperty().";

export default defineConfig(
  globalIgnores(['**/dist/', 'storybook-static/', 'coverage/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/directives/unsafe-html.js', message: rawHtml },
            { name: 'lit/directives/unsafe-svg.js', message: rawHtml },
            { name: 'lit/directives/unsafe-mathml.js', message: rawHtml },
            { name: 'lit/static-html.js', message: rawHtml },
            { name: 'lit/directives/style-map.js', message: inlineStyle },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
          message: rawHtml,
        },
        { selector: 'Identifier[name=/^unsafe(HTML|SVG|MathML|Static)$/]', message: rawHtml },
        // lit's styleMap writes an inline style, which a strict policy blocks.
        { selector: 'Identifier[name="styleMap"]', message: inlineStyle },
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
          message: inlineStyle,
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'warn',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.fixtures.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['packages/elements/**/*.ts'], extends: [lit['flat/recommended']] },
  {
    files: ['packages/tools/**', '*.config.ts'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', fetch: 'readonly' },
    },
    rules: { 'no-console': 'off' },
  },
);
