// Is every reason of the public lists of refusals caught before submission, or asked about, and is nobody alarmed who lacks it?
import { describe, expect, it } from 'vitest';
import { MATTERS } from './refusals/all-pairs';
import { judge } from './refusals/judge';
import { REASONS, reasonOf } from './refusals/reasons';
import { book } from './rulebook';

const pairs = Object.values(MATTERS).flat();

/** What the client file itself holds is to be caught; these need an answer, for the file cannot hold it. */
const ASKED_OF_FILE = [
  /^approval-/, // whether the content really needs the approval
  /-letter(-|$)/, // the letter is wanted only where it does not
  /^(change-|rename-)/, // what the person wants to change
  /^mini-approval$/,
];

describe('the list of reasons', () => {
  it('is whole: each has a pair, or says why nothing can tell before submission', () => {
    const paired = new Set(pairs.map(reasonOf));
    const open = REASONS.filter(({ id, unknowable }) => paired.has(id) === (unknowable !== undefined));
    expect(open.map(({ id }) => id)).toEqual([]);
    expect(REASONS).toHaveLength(300);
  });

  it('knows every pair', () => {
    const ids = new Set(REASONS.map(({ id }) => id));
    expect(pairs.map(reasonOf).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe.each(Object.entries(MATTERS))('%s', (_matter, list) => {
  it.each(list)('$id', (one) => {
    const { state, by, alarm } = judge(book, one);
    expect({ id: one.id, state: state === 'missed' ? by : 'told', alarm }).toEqual({
      id: one.id,
      state: 'told',
      alarm: null,
    });
    const reason = REASONS.find(({ id }) => id === reasonOf(one));
    const isAskable = reason?.from !== 'client data' || ASKED_OF_FILE.some((id) => id.test(one.id));
    if (!isAskable) expect([one.id, state]).toEqual([one.id, 'caught']);
  });
});
