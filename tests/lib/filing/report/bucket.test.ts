// In which group is a finding shown, and does it prevent a submission?
import { describe, expect, it } from 'vitest';
import { CLIENT_UNDECIDED, groupOf, holdsUp, refusesOrder } from '../../../../lib/filing/report/bucket';

const severities = ['block', 'warn', 'todo', 'info'] as const;
const states = ['fails', 'ask', 'error'] as const;

describe('a finding', () => {
  it.each(severities)('that is %s and undecided is asked about', (severity) => {
    const rule = 'nat-mobile';
    expect(groupOf({ rule, state: 'ask', severity })).toBe('ask');
    expect(groupOf({ rule, state: 'error', severity })).toBe('ask');
    expect(groupOf({ rule, state: 'fails', severity })).toBe(severity);
  });

  it('that waits for a decision between two versions is no fault, though it blocks', () => {
    const finding = { rule: CLIENT_UNDECIDED, state: 'fails', severity: 'block' } as const;
    expect([groupOf(finding), holdsUp(finding)]).toEqual(['decide', true]);
  });

  it('prevents a submission only as a block', () => {
    const held = severities.filter((severity) => states.some((state) => holdsUp({ state, severity })));
    expect(held).toEqual(['block']);
  });

  it('refuses the order only where the table of filing types does, not where it waits for an answer', () => {
    expect(refusesOrder({ rule: 'decision:pending', state: 'fails' })).toBe(true);
    expect(refusesOrder({ rule: 'decision:pending', state: 'ask' })).toBe(false);
    expect(refusesOrder({ rule: 'nat-mobile', state: 'fails' })).toBe(false);
  });
});
