// Is nothing lost that two pages saved when they edit the same clients at the same time?
import { expect, it } from 'vitest';
import { launch } from './harness';
import { proveWriters } from './vault-writers';

it('T31: has every acknowledged edit of two pages at its revision', async () => {
  const browser = await launch();
  try {
    const report = await proveWriters(browser, 100);
    expect(report).toMatchObject({ edits: 200, lost: 0 });
    expect(report.acknowledged + report.conflicts).toBe(200);
    expect(report.acknowledged).toBeGreaterThan(100);
    expect(report.conflicts).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});
