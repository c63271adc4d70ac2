// When the disk is full: is nothing lost that was acknowledged, and is the vault intact at every moment?
import { expect, it } from 'vitest';
import { proveCuts } from './vault-cuts';
import { canMount, ENDED, proveFullDisk } from './vault-full-disk';

// where no file system can be created (only root may), `npm run prove:vault` alone proves this, and the unit tests remain
it.runIf(canMount())(
  'T36: keeps every acknowledged save when the disk runs full and there is room again',
  async () => {
    const report = await proveFullDisk(1);
    expect(report).toMatchObject({ runs: 1, whole: 1, lost: 0, faults: 0 });
    expect(report.reported).toHaveProperty('storage-full');
    expect(report.reported).not.toHaveProperty(ENDED);
    expect(report.afterwards).toBeGreaterThan(0);
  },
);

it('T30: is whole in each of six copies of its files taken while it saves', async () => {
  const report = await proveCuts(6);
  expect(report).toMatchObject({ cuts: 6, lost: 0, torn: 0, undecryptable: 0, lostFiles: 0 });
  expect(report.acknowledged).toBeGreaterThan(6);
});
