// Are patterns with a class of Unicode made at their first use, and does the script answer as before?
import { expect, it } from 'vitest';
import { latePatterns } from '../../../scripts/build/late-patterns';

const inScript = (body: string): string => `var script=(()=>{${body}return told})();script`;
// the text is a script of this file, run as a portal page runs it
const told = (code: string): unknown => Function(`${code.replace(/script$/u, 'return script')}`)();

const SCRIPT = inScript(
  `const HAN=/^\\p{Script=Han}+\\/$/u,PLAIN=/b/u,told=[];const one=text=>HAN.test(text);` +
    `told.push(one('备/'),PLAIN.test('b'),'a备b'.replace(LETTERS,'-'),{HAN}.HAN.source,{HAN:1}.HAN);` +
    `told.push(HAN===HAN);`,
).replace('const HAN', 'const LETTERS=/\\p{L}/giu,HAN');

it('answers as before', () => {
  expect(told(SCRIPT)).toEqual([true, true, '---', '^\\p{Script=Han}+\\/$', 1, true]);
  expect(told(latePatterns(SCRIPT))).toEqual(told(SCRIPT));
});

it('leaves no such pattern to be made at the start, and every other one where it was', () => {
  const code = latePatterns(SCRIPT);
  expect(code).not.toMatch(/=\/[^;]*\\p/u);
  expect(code).toContain('PLAIN=/b/u');
});

it('leaves a script without such patterns as it is', () => {
  for (const code of ['', inScript('const PLAIN=/b/u,told=[PLAIN.test("b")];')])
    expect(latePatterns(code)).toBe(code);
});

it('leaves a name alone that a function has for something of its own', () => {
  const code = inScript(`const HAN=/\\p{Script=Han}/u,told=[((HAN)=>HAN)(1),HAN.test('备')];`);
  expect(told(latePatterns(code))).toEqual([1, true]);
});
