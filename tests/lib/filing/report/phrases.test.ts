// Do reasons read as a person would write them, in both languages?
import { expect, it } from 'vitest';
import { phraseOf } from '../../../../lib/filing/report/phrases';
import { book } from '../../../rulebook';

it('puts a mark between a fact and its value, and words where they compare', () => {
  expect(phraseOf(book, { fact: 'intent', operator: 'equal', value: 'open-or-host' })).toEqual({
    zh: '要办的事：开办或接入',
    en: 'what is wanted: open or host',
  });
  expect(phraseOf(book, { fact: 'intent', operator: 'notEqual', value: 'open-or-host' })).toEqual({
    zh: '要办的事不是开办或接入',
    en: 'what is wanted is not open or host',
  });
});
