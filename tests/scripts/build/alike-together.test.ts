// Are alike declarations of a script put together without any of it running in another order?
import { expect, it } from 'vitest';
import { alikeTogether } from '../../../scripts/build/alike-together';

const inScript = (body: string): string => `var script=(()=>{${body}return told})();script`;
// the text is a script of this file, run as a portal page runs it
const told = (code: string): unknown => Function(`${code.replace(/script$/u, 'return script')}`)();

const SCRIPT = inScript(
  `const told=[];const A=/[一-龥]/u,one=e=>{told.push(e)},B=/b/u;one(1);function two(){one(A.test('备')&&B.test('b'))}const C=told.length;two();const three=()=>one(C);three();`,
);

it('puts functions first, then the names of functions and the patterns', () => {
  const code = alikeTogether(SCRIPT);
  const places = ['function two', 'one=', 'three=', 'B=', 'A=', 'C='].map((part) => code.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((left, right) => left - right));
});

it('leaves what runs in its order', () => {
  expect(told(SCRIPT)).toEqual([1, true, 1]);
  expect(told(alikeTogether(SCRIPT))).toEqual([1, true, 1]);
});

it('declares all names alike, and changes no text and no pattern', () => {
  const code = alikeTogether(
    inScript(`const told=['const a'],A=/const b/;for(const C of [1])told.push(C,A.source);`),
  );
  expect(told(code)).toEqual(['const a', 1, 'const b']);
  expect(code.match(/\bconst\b/gu)).toHaveLength(2);
});

it('leaves a script without statements as it is', () => {
  expect(alikeTogether('')).toBe('');
});
