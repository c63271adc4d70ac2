// How old is what the rulebook says of a province?
import { describe, expect, it } from 'vitest';
import { freshnessOf } from '../../../../lib/filing/rulebook-tools/freshness';
import { book as before } from '../../../rulebook';

describe('freshnessOf', () => {
  it('lists what rests on sources older than a day, and nothing newer', () => {
    const found = freshnessOf(before, '2026-11-24', '2024-11-24').find(
      ({ province }) => province === 'zhejiang',
    );
    expect(found?.newest && found.oldest && found.newest >= found.oldest).toBe(true);
    expect(found?.stale.length).toBeGreaterThan(0);
    expect(found?.stale.every(({ sourceDate }) => sourceDate === null || sourceDate < '2024-11-24')).toBe(
      true,
    );
  });
});
