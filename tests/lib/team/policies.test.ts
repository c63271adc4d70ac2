// Does the policy text of every vendor cover only the team's folder, and permit no deletion?
import { describe, expect, it } from 'vitest';
import type { Vendor } from '../../../lib/protocol/team-store';
import { policyFor } from '../../../lib/team/policies';

const PLACE = { bucket: 'agency-1250000000', folder: 'agency/team', region: 'ap-guangzhou' };
const DEVICE = 'de'.repeat(16);
const VENDORS: readonly Vendor[] = ['cos', 'oss', 's3', 'ceph'];

const textOf = (vendor: Vendor, part: { device?: string | null; isAdmin?: boolean } = {}) =>
  policyFor(vendor, PLACE, { device: DEVICE, isAdmin: false, user: 'wangfang', ...part });

describe.each(VENDORS)('the policy for %s', (vendor) => {
  it('is JSON that only allows, and never deletion', () => {
    const text = textOf(vendor);
    expect(() => JSON.parse(text)).not.toThrow();
    expect(text).not.toMatch(/delete|\*:\*"|Action": "\*"/i);
    expect(text).not.toMatch(/deny/i);
  });

  it('lets a member write its own journal, head, request and scans, and nobody else’s', () => {
    const text = textOf(vendor);
    for (const name of [`j/${DEVICE}/*`, `h/${DEVICE}`, `r/${DEVICE}`, 'b/*'])
      expect(text).toContain(`${PLACE.folder}/${name}"`);
    expect(text).not.toContain(`${PLACE.folder}/j/*`);
    expect(text).not.toContain(`${PLACE.folder}/m/*`);
  });

  it('lets an admin write the member log', () => {
    expect(textOf(vendor, { isAdmin: true })).toContain(`${PLACE.folder}/m/*"`);
  });

  it('names nothing outside the team’s folder', () => {
    const names = [...textOf(vendor, { device: null }).matchAll(/"([^"]*agency-1250000000\/[^"]*)"/g)].map(
      ([, name = '']) => name.split('agency-1250000000/')[1],
    );
    for (const name of names) expect(name === '*' || name?.startsWith(`${PLACE.folder}/`)).toBe(true);
    expect(names.length).toBeGreaterThan(3);
  });
});

it('names the account that a COS bucket belongs to', () => {
  expect(textOf('cos')).toContain('qcs::cos:ap-guangzhou:uid/1250000000:agency-1250000000/agency/team/b/*');
});
