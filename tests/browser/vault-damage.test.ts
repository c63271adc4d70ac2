// Does the extension start with damaged database files, and is everything it then shows what was saved?
import { expect, it } from 'vitest';
import { proveDamages } from './vault-damage';

it('T36: brings every copied client back after each of six damages, and says that it was lost', async () => {
  const report = await proveDamages(6);
  expect(report).toMatchObject({ damages: 6, wrong: 0, lost: 0, faults: [] });
  const refused = Object.values(report.reported).reduce((sum, count) => sum + count, 0);
  expect(report.opened + refused).toBe(6);
  const codes = ['lost', 'not-openable', 'damaged-header', 'storage-full'];
  expect(Object.keys(report.reported).filter((code) => !codes.includes(code))).toEqual([]);
});
