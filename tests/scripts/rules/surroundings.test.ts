// Is what is put around a wording put there by the same numbers each time, and nothing of the wording lost?
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../scripts/bench/recognition/random';
import { pickerOf } from '../../../scripts/rules/made-texts';
import { joinedContexts, surrounded } from '../../../scripts/rules/surroundings';

const wordings = {
  silent: ['请耐心等待'],
  inOrder: ['域名一致'],
  wordings: { a: ['域名过期'] },
  openings: ['{王|李}总您好', 'Dear customer'],
  closings: ['{请|麻烦}改一下'],
  contexts: ['退回：<+>', '请问<->吗', 'Returned: <+>'],
};
const pick = () => pickerOf(createRandom(1).next);

describe('surroundings', () => {
  it('stand before the wording, in its sentence', () => {
    const made = surrounded(['域名过期'], wordings, pick());
    expect(made).toHaveLength(2);
    for (const text of made) expect(text).toMatch(/^[王李]总您好[，：]?域名过期$/u);
  });

  it('are not put before wordings of another script, or of several sentences', () => {
    expect(surrounded(['domain expired', '域名过期；请续费'], wordings, pick())).toEqual([]);
  });

  it('join contexts of one kind, the same each time', () => {
    const made = joinedContexts(wordings, pick());
    expect(made).toEqual(joinedContexts(wordings, pick()));
    expect(made.every((text) => text.includes('<+>') !== text.includes('<->'))).toBe(true);
  });
});
