// Is a remembered answer the same as a new one, and is the memory limited when a page makes up texts?
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { remembering } from '../../../../lib/page/dom/remember';

it('answers as the function itself does, in whatever order it is asked', () => {
  const answer = (text: string): number | undefined => (text.length > 3 ? undefined : text.length);
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 5 }), { maxLength: 50 }), (texts) => {
      const remembered = remembering(answer);
      for (const text of [...texts, ...texts]) expect(remembered(text)).toBe(answer(text));
    }),
  );
});

it('asks once for each text, also where the answer is none', () => {
  const answer = vi.fn((_: string) => undefined);
  const remembered = remembering(answer);
  for (const text of ['a', 'a', 'b', 'a', 'b']) remembered(text);
  expect(answer.mock.calls).toEqual([['a'], ['b']]);
});

it('forgets all of them when there are too many, and still answers rightly', () => {
  const answer = vi.fn((text: string) => `${text}!`);
  const remembered = remembering(answer);
  for (let at = 0; at < 2000; at += 1) expect(remembered(`c${at}`)).toBe(`c${at}!`);
  expect(remembered('c0')).toBe('c0!');
  expect(answer).toHaveBeenCalledTimes(2001);
});
