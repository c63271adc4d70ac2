// Does a full disk lose nothing that was acknowledged, and is the vault whole at every moment of its writing?
import { expect, it } from 'vitest';
import { proveCuts } from './vault-cuts';
import { canMount, ENDED, proveFullDisk } from './vault-full-disk';

// Where no file system can be made (only root may), this is proved by `npm run prove:vault` alone, and the unit tests remain.
it.runIf(canMount())(
  'T36: keeps every acknowledged save when the disk runs full and there is room again',
  async () => {
    const report = await proveFullDisk(1);
    expect(report).toMatchObject({ runs: 1, whole: 1, lost: 0, faults: 0 });
    expect(report.told).toHaveProperty('storage-full');
    expect(report.told).not.toHaveProperty(ENDED);
    expect(report.afterwards).toBeGreaterThan(0);
  },
);

it('T30: is whole in each of six copies of its files taken while it saves', async () => {
  const report = await proveCuts(6);
  expect(report).toMatchObject({ cuts: 6, lost: 0, torn: 0, undecryptable: 0, lostFiles: 0 });
  expect(report.acknowledged).toBeGreaterThan(6);
});
