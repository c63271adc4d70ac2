// Is nothing lost that was acknowledged when the browser, or only the extension's worker, is killed while it saves?
import { expect, it } from 'vitest';
import { launch } from './harness';
import { proveBrowserKills, provePassphraseKills, proveWorkerKills } from './vault-proof';

const nothing = { lost: 0, torn: 0, undecryptable: 0, lostFiles: 0 };

it('T30: keeps every acknowledged save through five kills of the browser', async () => {
  const report = await proveBrowserKills(5);
  expect(report).toMatchObject({ kills: 5, ...nothing });
  expect(report.acknowledged).toBeGreaterThan(50);
});

it('T29: keeps every acknowledged save through ten kills of the worker', async () => {
  const browser = await launch();
  try {
    const report = await proveWorkerKills(browser, 10);
    expect(report).toMatchObject({ kills: 10, ...nothing });
    expect(report.acknowledged).toBeGreaterThan(30);
  } finally {
    await browser.close();
  }
});

it('T29, T30: leaves one passphrase that opens the whole vault when the browser is killed while it is changed', async () => {
  const report = await provePassphraseKills(4);
  expect(report).toMatchObject({ kills: 4, wrong: 0, torn: 0 });
});
