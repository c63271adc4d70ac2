// After lock and a regular close: is anything on the disk that a person typed in our pages or that we wrote into a page?
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPortals } from '../../scripts/build/build-portals';
import { type Portals, startPortals } from '../portals/server';
import { portalState } from './hands';
import { launch, openPanel } from './harness';
import { bindClient, createVault, fillPage, importClient, openSurface } from './person';
import { PORTAL } from './stage';
import { CANARIES, numberedClient } from './vault-clients';

/** What is typed into the editor, one text for each kind of control that accepts one. */
const TYPED = ['CANARY-TYPED-LINE-51c0', 'CANARY-TYPED-LONG-51c0'] as const;
const NAME = CANARIES[0] ?? '';

let portals: Portals;
let profile: string;
beforeAll(async () => {
  await buildPortals(['aliyun']);
  portals = await startPortals();
  profile = mkdtempSync(join(tmpdir(), 'beiantong-traces-'));
});
afterAll(async () => {
  await portals?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

it('T25, T43: leaves no value in any file of the profile after edit, fill, lock and close', async () => {
  const browser = await launch({ profile, hostResolverRules: portals.hostResolverRules });
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  const buffer = Buffer.from(JSON.stringify(numberedClient(1, 1)));
  await importClient(options, { name: 'client.json', mimeType: 'application/json', buffer });
  await options.getByTestId('client-row').click();
  await options.getByTestId('client-editor').waitFor();
  await options.locator('[data-place="entity.mailAddress"]').fill(TYPED[0]);
  await options.locator('[data-place="entity.remark"]').fill(TYPED[1]);
  const portal = await browser.page(PORTAL);
  await portal.locator('.icp-page-form').waitFor();
  const panel = await openPanel(browser, portal);
  await bindClient(panel, '杭州示例1科技有限公司');
  await fillPage(panel);
  expect(JSON.stringify((await portalState(portal)).model)).toContain('canary-domain-7f3a'); // so that finding none on the disk proves something
  await panel.getByTestId('vault-lock').click();
  await panel.getByTestId('vault-unlock').waitFor();
  await options.waitForTimeout(3000); // the browser writes its session files now and then
  await browser.close();
  expect(found([...CANARIES, ...TYPED, NAME])).toEqual([]);
});

/** Where one of the texts is found in a file of the profile, as UTF-8 or UTF-16. */
function found(texts: readonly string[]): readonly string[] {
  const needles = texts.flatMap((text) =>
    (['utf8', 'utf16le'] as const).map((code) => ({
      name: `${text} as ${code}`,
      bytes: Buffer.from(text, code),
    })),
  );
  return filesBelow(profile).flatMap((path) => {
    const file = readFileSync(path);
    const name = relative(profile, path);
    return needles.flatMap((needle) => (file.includes(needle.bytes) ? [`${name}: ${needle.name}`] : []));
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const about = statSync(path, { throwIfNoEntry: false });
    if (!about) return []; // a lock file that was removed when the browser ended
    return about.isDirectory() ? filesBelow(path) : about.isFile() ? [path] : [];
  });
}
