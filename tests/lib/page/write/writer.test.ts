// Does the reading script find the writing script, and only in its own version?
import { expect, it } from 'vitest';
import { writingWith } from '../../../../lib/page/write/fill-page';
import { offerWriter, writerOf } from '../../../../lib/page/write/writer';

it('is missing before it is injected; an older one is replaced, and the same one twice changes nothing', () => {
  expect(writerOf('2')).toBeNull();
  const [old, first, again] = ['1', '2', '2'].map((version) => ({
    ...writingWith(() => () => undefined),
    version,
  }));
  if (!old || !first || !again) throw new Error('three writers');
  offerWriter(old);
  expect(writerOf('2')).toBeNull();
  offerWriter(first);
  offerWriter(again);
  expect(writerOf('2')).toBe(first);
  expect(writerOf('1')).toBeNull();
});
