// Does the built extension press links of a page whose address is a script? Its scripts live in a world with a policy of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server';
import { answeredBuild } from './answered-build';
import { type Browser, launch, openPanel } from './harness';
import { bindClient, createVault, fillPage, importClient, openSurface } from './person';

const HOST = 'beian.links.example';
const ADDRESS = `https://${HOST}`;

const row = (name: string, link: string): string =>
  `<tr><td>${name}</td><td class="state">未上传</td><td><a ${link}>上传</a></td></tr>`;

/** What a press on a link of a row does: it has a file input made, as pages do that draw their own uploads. */
const SCRIPT = `window.model = {};
window.ask = (key, link) => { const input = document.createElement('input'); input.type = 'file'; input.hidden = true;
  document.body.append(input);
  input.onchange = () => { window.model[key] = input.files[0].name; link.closest('tr').querySelector('.state').textContent = input.files[0].name; input.remove(); };
  input.click(); };
for (const at of document.querySelectorAll('[data-key]')) at.addEventListener('click', () => window.ask(at.dataset.key, at));`;

const POLICY = `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-own'">`;

/** Three links that stay where they are, and one whose address is the whole deed. */
const pageWith = (
  policy: string,
): string => `<!doctype html><meta charset="utf-8">${policy}<title>ICP备案</title>
<h1>ICP备案</h1><form><p>主办单位名称 <input name="unit"></p><p>网站名称 <input name="site"></p><p>网站域名 <input name="domain"></p></form>
<table><tr><th>资料名称</th><th>状态</th><th>操作</th></tr>
${row('营业执照', policy === '' ? `href="javascript:;" onclick="ask('licence', this)"` : 'href="javascript:;" data-key="licence"')}
${row('主体负责人身份证人像面', 'href="javascript:void(0)" data-key="front"')}
${row('主体负责人身份证国徽面', 'href="#" data-key="back"')}
${row('网站负责人身份证人像面', `href="javascript:ask('other', document.links[3])"`)}</table>
<button type="button">下一步</button><script nonce="own">${SCRIPT}</script>`;

let portals: Portals;
let browser: Browser;
let extension = '';
const profile = mkdtempSync(join(tmpdir(), 'beiantong-'));

beforeAll(async () => {
  extension = answeredBuild([ADDRESS]);
  portals = await startPortals({
    page: (host, path) => (host === HOST ? pageWith(path.endsWith('strict') ? POLICY : '') : null),
  });
  browser = await launch({ extension, profile, hostResolverRules: portals.hostResolverRules });
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, 'public/samples/zhejiang-company.json');
  await options.getByTestId('options-settings').click();
  await options.getByTestId('portal-host-address').fill(`${ADDRESS}/record/open`);
  await options.getByTestId('portal-host-add').click();
  await options.getByTestId('portal-host').waitFor();
  await options.close();
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
  for (const folder of [extension, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const modelOf = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => (window as unknown as { model: Record<string, string> }).model); // made by SCRIPT

it.each(['open', 'strict'])(
  'presses javascript:; and javascript:void(0) on a page of the %s policy',
  async (policy) => {
    const page = await browser.page(`${ADDRESS}/record/${policy}`);
    const panel = await openPanel(browser, page);
    await bindClient(panel, '杭州示例');
    await panel.locator('[data-testid=panel-plan-row][data-field="upload.subjectCert"]').waitFor();
    await fillPage(panel);
    await expect
      .poll(() => modelOf(page), { timeout: 10_000 })
      .toEqual({
        licence: 'business-licence.jpg',
        front: 'subject-principal-id-front.jpg',
        back: 'subject-principal-id-back.jpg',
      });
    // a link whose address is the deed would be held up by our own policy: it is none of our uploads
    const other = panel.locator('[data-testid=panel-plan-row][data-field="upload.servicePrincipalIdFront"]');
    expect(await other.count()).toBe(0);
    await page.close();
  },
);
