// Is a remembered answer the same as a new one, and is the memory limited when a page makes up texts?
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { remembering } from '../../../../lib/page/dom/remember';

it('gives the same answers as the function itself, in whatever order it is called', () => {
  const answer = (text: string): number | undefined => (text.length > 3 ? undefined : text.length);
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 5 }), { maxLength: 50 }), (texts) => {
      const remembered = remembering(answer);
      for (const text of [...texts, ...texts]) expect(remembered(text)).toBe(answer(text));
    }),
  );
});

it('calls the function once for each text, also when the answer is undefined', () => {
  const answer = vi.fn((_: string) => undefined);
  const remembered = remembering(answer);
  for (const text of ['a', 'a', 'b', 'a', 'b']) remembered(text);
  expect(answer.mock.calls).toEqual([['a'], ['b']]);
});

it('drops all answers when there are too many, and still answers correctly', () => {
  const answer = vi.fn((text: string) => `${text}!`);
  const remembered = remembering(answer);
  for (let at = 0; at < 2000; at += 1) expect(remembered(`c${at}`)).toBe(`c${at}!`);
  expect(remembered('c0')).toBe('c0!');
  expect(answer).toHaveBeenCalledTimes(2001);
});
