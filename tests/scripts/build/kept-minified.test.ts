// Is a text minified once in a test run, and anew where it, its options or the run is another?
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { keptMinified } from '../../../scripts/build/kept-minified';

const folder = mkdtempSync(join(tmpdir(), 'beiantong-minified-'));
afterAll(() => rmSync(folder, { recursive: true }));

let minified: string[] = [];
beforeEach(() => {
  minified = [];
});

/** Vite's own step in a build of the page scripts, with what keeps its answers. */
function builder(at: string, passes = 4, minify = 'terser') {
  const terser = {
    name: 'vite:terser',
    renderChunk: async (code: string) => {
      minified.push(code);
      return { code: `small ${passes} ${code}`, map: null };
    },
  };
  const config = { plugins: [terser], build: { minify, terserOptions: { compress: { passes } } } };
  const hook = keptMinified(at)?.configResolved as ((config: object) => void) | undefined; // a plain function
  hook?.(config);
  const step = terser.renderChunk as (...given: readonly unknown[]) => Promise<{ readonly code: string }>;
  return async (code: string) => (await step(code, {}, { format: 'iife' }, {})).code;
}

it('answers what the same text became before, in another build as well', async () => {
  expect(await builder(folder)('one')).toBe('small 4 one');
  expect(await builder(folder)('one')).toBe('small 4 one');
  expect(minified).toEqual(['one']);
  expect(readdirSync(folder)).toHaveLength(1);
});

it('minifies another text, and the same one with other options', async () => {
  await builder(folder)('two');
  expect(await builder(folder)('three')).toBe('small 4 three');
  expect(await builder(folder, 2)('two')).toBe('small 2 two');
  expect(minified).toEqual(['two', 'three', 'two']);
});

it.each([
  ['//#region a/one.ts\nfour\n//#endregion', '//#region ../b/one.ts\nfour\n//#endregion'],
  ['// a/one.ts\nfive', '// ../b/one.ts\nfive'],
])('takes a text for the same wherever its modules lie: %j', async (one, other) => {
  expect(await builder(folder)(one)).toContain('a/one.ts');
  expect(await builder(folder)(other)).toContain('a/one.ts');
  expect(minified).toHaveLength(1);
});

it('leaves alone what terser does not minify', async () => {
  await builder(folder, 4, 'oxc')('one');
  expect(minified).toEqual(['one']);
});

it('is no part of a build that no test run started', () => {
  expect(keptMinified('')).toBeNull();
});

it('ends the build where Vite minifies in another way', () => {
  const hook = keptMinified(folder)?.configResolved as (config: object) => void; // a plain function
  expect(() => hook({ plugins: [], build: {} })).toThrow('vite:terser');
});
