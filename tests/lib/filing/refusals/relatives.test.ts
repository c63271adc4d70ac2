// Is of two reasons, of which one explains the other, one of the two named?
import { describe, expect, it } from 'vitest';
import { asOneOfTwo } from '../../../../lib/filing/refusals/relatives';
import { texts } from './own-rules';

const words = texts['refusal-words.json'];

/** A reason as it was found, in an item of a list where it has a row. */
const found = (id: string, row: number | null = null) => {
  const rejection = texts['rejections.json'].rejections.find((one) => one.id === id);
  if (rejection === undefined) throw new Error(`no reason ${id}`);
  return { rejection, other: null, of: { sentence: { inList: row !== null, row: row ?? 0 } } };
};

const read = (...all: readonly ReturnType<typeof found>[]) =>
  asOneOfTwo(all, words).map(({ rejection, other }) => [
    rejection.id,
    (other as { id: string } | null)?.id ?? null,
  ]);

describe('two reasons of which one explains the other', () => {
  it('are one of two', () => {
    expect(read(found('face-failed'), found('verified-person-differs'))[0]).toEqual([
      'face-failed',
      'verified-person-differs',
    ]);
  });

  it('stand for themselves as items of a list', () => {
    expect(read(found('face-failed', 1), found('verified-person-differs', 2))).toEqual([
      ['face-failed', null],
      ['verified-person-differs', null],
    ]);
  });

  it('are told apart where none explains the other', () => {
    expect(read(found('domain-expired'), found('seal-missing'))).toEqual([
      ['domain-expired', null],
      ['seal-missing', null],
    ]);
  });

  it('are reasons of the list', () => {
    const ids = new Set(texts['rejections.json'].rejections.map(({ id }) => id));
    expect([...words.relatives.flat(), ...words.events].filter((id) => !ids.has(id))).toEqual([]);
  });
});
