// Is a refusal in traditional characters read as its twin in simplified ones? Of the texts that may be looked at.
import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../lib/filing/refusals/read';
import type { LabeledText } from '../../scripts/rules/labeled-texts';
import { texts } from '../lib/filing/refusals/own-rules';
import eleventh from './eleventh-blind-refusals.json';
import fourteenth from './fourteenth-blind-refusals.json';
import letters from './letters-refusals.json';
import mixed from './mixed-refusals.json';
import sixteenth from './sixteenth-blind-refusals.json';
import thirteenth from './thirteenth-blind-refusals.json';
import { traditional } from './traditional';

const sets: Readonly<Record<string, Readonly<Record<string, readonly LabeledText[]>>>> = {
  eleventh,
  fourteenth,
  letters,
  mixed,
  sixteenth,
  thirteenth,
};

const read = (text: string) => {
  const { matches, items } = readRefusal(texts, text);
  const ids = matches.map(({ rejection, other }) => [rejection.id, other?.id ?? null]);
  return { ids, items: items.count, unread: items.unread.length };
};

describe.each(Object.entries(sets))('texts of the %s set in traditional characters', (_, groups) => {
  it('are read as in simplified ones', () => {
    const all = Object.values(groups).flat();
    const otherwise = all.filter(
      ({ text }) => JSON.stringify(read(traditional(text))) !== JSON.stringify(read(text)),
    );
    expect(all.some(({ text }) => traditional(text) !== text)).toBe(true);
    expect(otherwise.map(({ text }) => text)).toEqual([]);
  });
});

describe('a text in traditional characters', () => {
  it('is quoted as it stands there', () => {
    expect(readRefusal(texts, '審核意見：營業執照已過期，駁回。').matches[0]?.sentence).toContain('營業執照');
  });
});
