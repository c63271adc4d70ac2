// How well are labels read that were written by hand before anybody looked at the vocabulary? The floors only go up; of the held-out ones only sums are shown.
import { describe, expect, it } from 'vitest';
import { CORPORA, type Corpus, readLabels } from './strangers/labels/read-labels';

const FLOORS: Readonly<Record<Corpus, Readonly<Record<'right' | 'wrong' | 'forbidden', number>>>> = {
  open: { right: 0.97, wrong: 0, forbidden: 0 },
  'held-out': { right: 0.8, wrong: 0, forbidden: 4 },
  clouds: { right: 0.89, wrong: 3, forbidden: 0 },
  hosts: { right: 0.85, wrong: 3, forbidden: 0 },
  taught: { right: 0.82, wrong: 3, forbidden: 0 },
  makers: { right: 0.6, wrong: 3, forbidden: 1 },
};

describe('labels read by their words', () => {
  it.each(CORPORA)('of the %s corpus are no fewer right than before, and no more wrong', (corpus) => {
    const { labels, right, wrong, forbidden } = readLabels(corpus);
    const floor = FLOORS[corpus];
    expect(right / labels).toBeGreaterThanOrEqual(floor.right);
    expect(wrong).toBeLessThanOrEqual(floor.wrong);
    expect(forbidden).toBeLessThanOrEqual(floor.forbidden);
  });
});
