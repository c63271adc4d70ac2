// Does a full disk lose nothing that was acknowledged, and is the vault whole at every moment of its writing?
import { expect, it } from 'vitest';
import { proveCuts } from './vault-cuts';
import { canMount, ENDED, type FullDiskReport, proveFullDisk } from './vault-full-disk';

const MOST_RUNS = 4;

/** Loses nothing in any run; the first run through which the browser lived tells whether saves are taken again. */
async function provedOnce(): Promise<FullDiskReport> {
  for (let run = 1; ; run += 1) {
    const report = await proveFullDisk(1);
    expect(report).toMatchObject({ runs: 1, whole: 1, lost: 0, faults: 0 });
    if (!report.told[ENDED] || run === MOST_RUNS) return report;
  }
}

// Where no file system can be made (only root may), this is proved by `npm run prove:vault` alone, and the unit tests remain.
it.runIf(canMount())(
  'T36: keeps every acknowledged save when the disk runs full and there is room again',
  async () => {
    expect((await provedOnce()).afterwards).toBeGreaterThan(0);
  },
  300_000,
);

it('T30: is whole in each of six copies of its files taken while it saves', async () => {
  const report = await proveCuts(6);
  expect(report).toMatchObject({ cuts: 6, lost: 0, torn: 0, undecryptable: 0, lostFiles: 0 });
  expect(report.acknowledged).toBeGreaterThan(6);
});
