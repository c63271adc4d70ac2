// Is a control that the person has set since the fill left alone, and no refused value offered again?
import { describe, expect, it } from 'vitest';
import type { FillResult } from '../../../lib/page/model';
import { isSetSince, wasJustRefused } from '../../../lib/protocol/left-to-person';

const result = (state: FillResult['state'], after: readonly string[]): FillResult => ({
  ...{ key: 'k', fieldId: 'service.resource', state, before: [''], after },
  ...{ reason: '', milliseconds: 1 },
});

describe('a control', () => {
  it.each([
    ['not-found', [''], ['i-2'], true],
    ['needs-you', [''], ['i-2'], true],
    ['refused', [''], [''], false],
    ['changed-by-page', ['a'], ['a'], false],
    ['changed-by-page', ['a'], ['b'], false],
    ['filled', ['a'], ['b'], false],
  ] as const)('of the state %s that held %j and holds %j: set since %s', (state, after, now, expected) => {
    expect(isSetSince(result(state, after), { now })).toBe(expected);
  });

  it('is not offered the same value again while it is as the fill left it', () => {
    const row = { key: 'k', action: 'fill', now: [''] } as const;
    expect(wasJustRefused(row, [result('not-found', [''])])).toBe(true);
    expect(wasJustRefused(row, [result('not-found', ['x'])])).toBe(false);
    expect(wasJustRefused(row, [result('undone', [''])])).toBe(false);
    expect(wasJustRefused(row, [])).toBe(false);
  });
});
