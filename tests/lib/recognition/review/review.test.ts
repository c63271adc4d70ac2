// In the review of a document, do manual corrections survive later readings, do required answers come first, and can steps be undone?
import { describe, expect, it } from 'vitest';
import type { Paper } from '@/lib/recognition/fields/settle';
import type { Field } from '@/lib/recognition/fields/value';
import { kindOf } from '@/lib/recognition/kinds/kinds';
import {
  askOf,
  EMPTY_REVIEW,
  inOrder,
  isReady,
  nextAsking,
  reviewedPaper,
  undone,
  withPaper,
  withSettled,
  withValueOf,
} from '@/lib/recognition/review/review';
import { readField } from '../read-field';

const paper = (...fields: Field[]): Paper => ({ kind: kindOf('resident-id-back'), fields, missing: [] });
const one = (review: ReturnType<typeof withPaper>, id: string) => review.fields.find((it) => it.id === id);

describe('a document under review', () => {
  const first = withPaper(
    EMPTY_REVIEW,
    paper(readField('authority', '杭州市公安局'), readField('validUntil', '2035-05-12')),
  );

  it('uses what a later reading says', () => {
    const later = withPaper(first, paper(readField('authority', '杭州市公安局西湖分局')));
    expect(one(later, 'authority')?.value).toBe('杭州市公安局西湖分局');
  });

  it('never loses what was typed or confirmed by hand', () => {
    const typed = withSettled(withValueOf(first, 'authority', '西湖分局'), 'validUntil');
    const later = withPaper(
      typed,
      paper(readField('authority', '乱', 'unsure'), readField('validUntil', '2099-01-01')),
    );
    expect(reviewedPaper(later).values).toMatchObject({ authority: '西湖分局', validUntil: '2035-05-12' });
    expect(later.fields.map(askOf)).toEqual(['clear', 'clear']);
  });

  it('calls no field clear that has no value', () => {
    const field = one(withSettled(first, 'authority'), 'authority');
    if (field === undefined) throw new Error('the authority was read');
    const told = [{ text: { zh: '格式不对', en: 'Wrong' }, isBlocking: true }];
    const all = [field, { ...field, value: '' }, { ...field, told }]; // it was confirmed, and yet it would be refused
    expect(all.map(askOf)).toEqual(['clear', 'blank', 'must']);
  });

  it.each([
    ['2035/5/12', '2035-05-12'],
    ['12.05.2035', '12.05.2035'], // May or December: not for us to say
    ['25.11.2035', '2035-11-25'],
    ['2035年11月25日', '2035-11-25'],
    ['20351125', '2035-11-25'],
    ['长期', 'long-term'],
    ['长期有效', 'long-term'],
  ])('keeps the day typed as %s as %s', (typed, kept) => {
    const review = withValueOf(first, 'validUntil', typed);
    expect(reviewedPaper(review).values.validUntil).toBe(kept);
    expect(one(withSettled(review, 'validUntil'), 'validUntil')?.value).toBe(kept);
    expect(reviewedPaper(withValueOf(first, 'authority', '20351125')).values.authority).toBe('20351125');
  });

  it('shows first what must be answered, and is not ready before', () => {
    const review = withPaper(
      EMPTY_REVIEW,
      paper(
        readField('authority', '杭州市公安局', 'unsure'),
        readField('validUntil', '2035-02-30', 'no-such-day'),
      ),
    );
    expect(inOrder(review).map(({ id }) => id)).toEqual(['validUntil', 'authority']);
    expect(isReady(review)).toBe(false);
    expect(nextAsking(review, null)).toBe('validUntil');
    const settled = withSettled(review, 'validUntil');
    expect(isReady(settled)).toBe(true);
    expect(nextAsking(settled, 'validUntil')).toBe('authority');
    expect(nextAsking(withSettled(settled, 'authority'), 'authority')).toBeNull();
  });

  it('never uses a number corrected by its check digit without a confirmation', () => {
    const review = withPaper(EMPTY_REVIEW, paper(readField('authority', 'x', 'mended')));
    expect(isReady(review)).toBe(false);
  });

  it('goes back step by step', () => {
    const twice = withValueOf(withValueOf(first, 'authority', '甲'), 'authority', '乙');
    expect(one(undone(twice), 'authority')?.value).toBe('甲');
    expect(one(undone(undone(twice)), 'authority')?.value).toBe('杭州市公安局');
    expect(undone(undone(undone(twice)))).toEqual(undone(undone(twice)));
  });

  it('asks to look at a field that was not read', () => {
    const blank = one(withPaper(EMPTY_REVIEW, paper()), 'authority');
    expect(blank && askOf(blank)).toBe('look');
  });
});
