// Is a rule pack fetched from an address that the person typed: after one permission, checked like a file, used after a press, and removed with its key?
import { generateKeyPairSync } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf, publicHalf, signedPack } from '../../scripts/rules/pack';
import { type Portals, startPortals } from '../portals/server';
import { answeredBuild } from './answered-build';
import { type Browser, launch } from './harness';
import { createVault, openSurface } from './person';

const SITE = 'https://rules.example.com';
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = { id: 'agency-2026', publicKey: publicHalf(privateKey), until: null };
const pack = signedPack(contentsOf(2, '2026-11-25'), key.id, privateKey);
const FILES: Readonly<Record<string, string>> = {
  '/book.rules.json': pack,
  '/changed.rules.json': pack.replace('不', '可'),
};

let portals: Portals;
let browser: Browser;
let page: Page;
let folder: string;
const asked: string[] = [];

beforeAll(async () => {
  folder = answeredBuild([SITE]);
  portals = await startPortals({
    page: (host, path) => {
      if (host !== 'rules.example.com') return null;
      asked.push(path);
      return FILES[path] ?? null;
    },
  });
  browser = await launch({ extension: folder, hostResolverRules: portals.hostResolverRules });
  page = await openSurface(browser, 'options.html');
  await createVault(page);
  await page.getByTestId('options-rulebook').click();
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  await page.getByTestId('rulebook-pack-address').fill(`${SITE}${path}`);
  await page.getByTestId('rulebook-pack-get').click();
};

describe('a rule pack at an address', () => {
  it('is out of reach until the person trusts a key by its fingerprint', async () => {
    await page.getByTestId('rulebook-no-key').waitFor();
    expect(await page.getByTestId('rulebook-pack-address').count()).toBe(0);
    await page.getByTestId('rulebook-key-text').fill(JSON.stringify(key));
    await page.getByTestId('rulebook-key-read').click();
    expect(await page.getByTestId('rulebook-key-seen').textContent()).toMatch(/([0-9a-f]{4} ){15}/);
    await page.getByTestId('rulebook-key-trust').click();
    await page.getByTestId('rulebook-pack-address').waitFor();
    expect(asked).toEqual([]);
  });

  it('that was changed on the way, or is not there, is refused in one line', async () => {
    await get('/changed.rules.json');
    const refused = page.getByTestId('rulebook-pack-refused');
    await refused.waitFor();
    expect(await refused.textContent()).toContain('签名与内容不符');
    await get('/none.rules.json');
    await page.getByText('没有给出文件（状态 404）').waitFor();
  });

  it('is shown first and used after a press, and is not used any more without its key', async () => {
    await get('/book.rules.json');
    await page.getByTestId('rulebook-pack-take').click({ timeout: 240_000 });
    await page.getByText('现用第 2 版').waitFor();
    expect(asked).toEqual(['/changed.rules.json', '/none.rules.json', '/book.rules.json']);
    await page.getByTestId('rulebook-keys').locator('summary').click();
    await page.getByTestId('rulebook-key-remove').click();
    await page.getByText('现用第 1 版').waitFor();
  });
});
