// What holds for each folder here; CONTRIBUTING.md says it in words.
import { expect, it } from 'vitest';

const LINES = 250;

const files = import.meta.glob<string>('./*/*.ts', { query: '?raw', import: 'default', eager: true });
const everywhere = import.meta.glob<string>(['../**/*.ts', '!../api/generated/**'], { query: '?raw', import: 'default', eager: true });
const names = [...new Set(Object.keys(files).map((path) => path.split('/')[1] ?? ''))];
const text = (name: string, ending: string) => files[`./${name}/${ending}`] ?? '';
const commentless = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
const where = (all: Record<string, string>, holds: (source: string, path: string) => boolean) => Object.keys(all).filter((path) => holds(all[path] ?? '', path));

it.each(names)('%s has its class, its definition and its test', (name) => {
  expect(text(name, `${name}.ts`)).toMatch(/^export class Dw\w+ extends (DwElement|Report<\w+>).* \{$/m);
  expect(text(name, 'index.ts')).toContain(`define('dw-${name}', Dw`);
  expect(text(name, `${name}.test.ts`)).toContain("from 'vitest'");
});

it.each(names)('%s has styles of its own, or looks as others of its kind do', (name) => {
  const source = text(name, `${name}.ts`);
  if (text(name, `${name}.styles.ts`)) expect(source).toContain(`from './${name}.styles.ts'`);
  else expect(source).toMatch(/static override styles = \[\.\.\.base, .*(settingsStyles|bulkStyles)\];/);
});

it('all files stay below 250 lines', () => {
  expect(where(files, (source, path) => !path.endsWith('.test.ts') && source.trimEnd().split('\n').length >= LINES)).toEqual([]);
});

it('nothing is of any type', () => {
  expect(where(everywhere, (source) => /(:|\bas|<|,|\|)\s*any\s*[;,)>\]|=[{]/.test(commentless(source)) || /@ts-(ignore|nocheck)/.test(commentless(source)))).toEqual([]);
});
