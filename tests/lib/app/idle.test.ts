// Does an update wait while somebody works?
import { beforeEach, expect, it } from 'vitest';
import { isIdle } from '../../../lib/app/idle';
import { createTestApp, type TestApp } from './test-app';

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp();
});

it('T34: waits while the vault is open, and no longer', async () => {
  expect(await isIdle(test.app)).toBe(false);
  await test.app.vault.lock();
  expect(await isIdle(test.app)).toBe(true);
});

it.each([
  ['an import or a backup runs', () => void test.app.exchanges.add(() => {})],
  [
    'a fill runs',
    () =>
      test.app.runs.start({
        token: 't',
        tabId: 7,
        clientId: 'c',
        filingId: 'f',
        documentId: 'd1',
        fingerprint: 'f1',
        steps: [],
        controls: new Map(),
        returnTo: null,
      }),
  ],
])('T34: waits while %s', async (_, begin) => {
  await test.app.vault.lock();
  begin();
  expect(await isIdle(test.app)).toBe(false);
});
