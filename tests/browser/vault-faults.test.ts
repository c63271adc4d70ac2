// Is the vault intact after a clock that jumps by years, and after an older version was started over a newer one?
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from './harness';
import { countRows, shiftClock, stateOf, storeSome, unlockWith, wrongIn } from './vault-faults';
import { extensionPage, openVaultIn, PASSPHRASE } from './vault-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it.each([10, -10])(
  'T37: locks when the clock jumps by %i years, opens again, and everything is there',
  async (years) => {
    const page = await extensionPage(browser);
    await shiftClock(browser, 0);
    await openVaultIn(page);
    await storeSome(page);
    await shiftClock(browser, years);
    expect(await stateOf(page)).toMatchObject({ state: 'locked' });
    expect(await unlockWith(page, PASSPHRASE)).toBe(true);
    await storeSome(page);
    expect(await wrongIn(page)).toEqual([]);
    await shiftClock(browser, 0);
    await unlockWith(page, PASSPHRASE);
    expect(await wrongIn(page)).toEqual([]);
    await page.close();
  },
);

it('T35: a database that a later version raised is left as it is, and that is said', async () => {
  const page = await extensionPage(browser);
  await openVaultIn(page);
  await storeSome(page);
  const before = await countRows(page, true);
  expect(await stateOf(page)).toMatchObject({ health: 'newer-version' });
  expect(await unlockWith(page, PASSPHRASE).catch(() => false)).toBe(false);
  expect(await countRows(page, false)).toEqual(before);
  expect(before.records).toBe(3);
  await page.close();
});
