// How does everything besides the main job look? Goes through welcome, options, popup and printouts, and takes a picture of each.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { EXAMPLE_MARK } from '../../lib/exchange/table/columns';
import { answeredBuild } from '../../tests/browser/answered-build';
import { closedTexts } from '../../tests/browser/closed-root';
import { type Browser, launch, openPanel, tabIdOf } from '../../tests/browser/harness';
import { bindClient, fillPage, openSurface, PASSPHRASE, proveRecovery } from '../../tests/browser/person';
import { say } from '../../tests/browser/vault-page';
import { startPortals } from '../../tests/portals/server';
import { sideBySide } from './side-by-side';
import { PATIENCE, type WalkOptions } from './walk';

const CLIENT = '杭州示例云帆科技有限公司';
const SITE = 'https://www.yunfan-sample.com';
const STRANGE = 'https://records.example';
const TABLE = 'docs/templates/clients.csv';
const WIDE = { width: 1180, height: 800 };
const STYLE = `<meta charset="utf-8"><style>body{font:15px/1.7 system-ui,sans-serif;margin:40px;color:#222;max-width:640px}
.form-item{display:flex;gap:12px;margin:14px 0}label{width:130px;text-align:right}input{flex:1;padding:6px}
footer{margin-top:420px;border-top:1px solid #ccc;padding-top:12px;color:#555}</style>`;
const PAGES: Readonly<Record<string, string>> = {
  'www.yunfan-sample.com': `<!doctype html>${STYLE}<title>云帆示例</title><h1>云帆示例</h1><p>演示用的网站首页。</p>
<footer>© 云帆示例　浙ICP备12345678号-1</footer>`,
  'records.example': `<!doctype html>${STYLE}<title>备案系统</title><h2>客户登记</h2><form>
<div class="form-item"><label>甲方抬头</label><input id="party"></div>
<div class="form-item"><label>主办单位名称</label><input id="unit"></div>
<div class="form-item"><label>经办人</label><input id="clerk"></div></form>`,
};

interface Scene extends WalkOptions {
  readonly browser: Browser;
  readonly open: (path: string) => Promise<Page>;
  readonly shoot: (page: Page, name: string) => Promise<void>;
  readonly beside: (page: Page, other: Page, width: number, name: string) => Promise<void>;
}

/** Adds the pictures of everything besides the main job to those of the walk. */
export async function takeScenes(options: WalkOptions): Promise<void> {
  const extension = answeredBuild([SITE, STRANGE]);
  const portals = await startPortals({ page: (host) => PAGES[host] ?? null });
  const { hostResolverRules } = portals;
  const browser = await launch({ extension, hostResolverRules, lang: options.lang ?? 'zh-CN' });
  browser.context.setDefaultTimeout(PATIENCE);
  try {
    const scene = sceneOf(options, browser);
    await begin(scene);
    const optionsPage = await scene.open('options.html');
    // a submitted filing is no longer pre-checked, so the batch comes before the board moves one
    for (const part of [clients, imports, precheck, filings, rulebook, vault, settings])
      await part(scene, optionsPage);
    await site(scene);
    await teaching(scene, optionsPage);
  } finally {
    await browser.close();
    await portals.close();
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  }
}

function sceneOf(options: WalkOptions, browser: Browser): Scene {
  const { picturesDir, theme = 'light', log } = options;
  const fileOf = (name: string) => join(picturesDir, `${name}.png`);
  return {
    ...options,
    browser,
    open: async (path) => {
      const page = await openSurface(browser, path);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize(WIDE);
      return page;
    },
    shoot: async (page, name) => {
      await page.bringToFront();
      await page.screenshot({ path: fileOf(name) });
      log(name);
    },
    beside: async (page, other, width, name) => {
      const sides = [
        { page, width: WIDE.width },
        { page: other, width },
      ];
      await sideBySide(browser.context, sides, fileOf(name), WIDE.height);
      log(name);
    },
  };
}

/** The first run: passphrase, recovery code, sample clients, and the practice portal. */
async function begin(scene: Scene): Promise<void> {
  const welcome = await scene.open('welcome.html');
  await welcome.getByTestId('welcome-self').waitFor();
  await scene.shoot(welcome, 'welcome');
  await welcome.getByTestId('welcome-self').click();
  await scene.shoot(welcome, 'welcome-profile');
  await welcome.getByTestId('welcome-way-sample').click();
  await welcome.getByTestId('vault-passphrase').fill(PASSPHRASE);
  await welcome.getByTestId('vault-passphrase-again').fill(PASSPHRASE);
  await scene.shoot(welcome, 'welcome-passphrase');
  await welcome.getByTestId('vault-create').click();
  await proveRecovery(welcome, (await welcome.getByTestId('vault-recovery-code').textContent()) ?? '');
  const opened = scene.browser.context.waitForEvent('page', (page) => page.url().includes('practice.html'));
  await welcome.getByTestId('welcome-rehearse').click();
  const practice = await opened;
  await practice.emulateMedia({ colorScheme: scene.theme ?? 'light' });
  await practice.setViewportSize(WIDE);
  const panel = await openPanel(scene.browser, practice);
  await panel.emulateMedia({ colorScheme: scene.theme ?? 'light' });
  await panel.setViewportSize({ width: 400, height: WIDE.height });
  await bindClient(panel, CLIENT);
  await fillPage(panel);
  await practice.evaluate(() => window.scrollTo(0, 0));
  await scene.beside(practice, panel, 400, 'practice');
  for (const page of [practice, panel]) await page.close();
}

async function clients(scene: Scene, optionsPage: Page): Promise<void> {
  await optionsPage.locator('[data-testid="client-status"][data-value="ready"]').waitFor(); // the status of every client is shown
  await scene.shoot(optionsPage, 'clients');
  await optionsPage.getByTestId('client-row').filter({ hasText: CLIENT }).click();
  await optionsPage.getByTestId('client-editor').waitFor();
  await scene.shoot(optionsPage, 'client-editor');
  await optionsPage.getByTestId('client-tab-documents').click();
  await optionsPage.getByTestId('document').first().waitFor();
  await scene.shoot(optionsPage, 'documents');
  await optionsPage.getByTestId('clients-back').click();
}

async function imports(scene: Scene, optionsPage: Page): Promise<void> {
  // a row with the example mark is not imported, so the mark is removed
  const buffer = Buffer.from(readFileSync(TABLE, 'utf8').replace(EXAMPLE_MARK, ''));
  const file = { name: 'clients.csv', mimeType: 'text/csv', buffer };
  await optionsPage.getByTestId('client-import-file').setInputFiles(file);
  const apply = optionsPage.getByTestId('client-import-apply');
  await apply.waitFor();
  await apply.evaluate((one) => one.scrollIntoView({ block: 'end' }));
  await scene.shoot(optionsPage, 'import');
}

/** The state of a filing, and its printed report. */
async function filings(scene: Scene, optionsPage: Page): Promise<void> {
  await optionsPage.getByTestId('options-filings').click();
  await optionsPage.getByTestId('filing-card').first().click();
  await optionsPage.getByTestId('filing-to').selectOption('sms');
  await optionsPage.getByTestId('filing-move').click();
  await optionsPage
    .locator('[data-testid="filing-column"][data-state="sms"]')
    .getByTestId('filing-card')
    .waitFor();
  const opened = scene.browser.context.waitForEvent('page');
  await optionsPage.getByTestId('filing-report').click();
  const report = await opened;
  await report.setViewportSize({ width: 900, height: 1100 });
  await report.getByTestId('paper').waitFor();
  await scene.shoot(report, 'report');
  await report.close();
  await scene.shoot(optionsPage, 'filing');
  await optionsPage.keyboard.press('Escape');
  await scene.shoot(optionsPage, 'filings');
}

async function precheck(scene: Scene, optionsPage: Page): Promise<void> {
  await optionsPage.getByTestId('options-precheck').click();
  await optionsPage.getByTestId('precheck-start').click();
  await optionsPage.locator('[data-testid="precheck-run"][data-state="done"]').waitFor();
  await scene.shoot(optionsPage, 'precheck');
  await optionsPage.getByTestId('precheck-open').first().click();
  await optionsPage.getByTestId('precheck-report').waitFor();
  await optionsPage.getByTestId('what-if-province').selectOption('tibet');
  await optionsPage.getByTestId('what-if-compare').click();
  await optionsPage.getByTestId('difference').first().waitFor();
  await optionsPage
    .getByTestId('what-if-province')
    .evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await scene.shoot(optionsPage, 'what-if');
}

async function rulebook(scene: Scene, optionsPage: Page): Promise<void> {
  await optionsPage.getByTestId('options-rulebook').click();
  await optionsPage.getByTestId('rulebook-search').fill('法定代表人');
  await optionsPage.getByTestId('rulebook-province').selectOption('beijing');
  const rule = optionsPage.locator('[data-testid="rulebook-rule"][data-rule="beijing-org-sp-legal-rep"]');
  await rule.locator('summary').first().click();
  await rule.locator('.rule-detail').waitFor();
  await scene.shoot(optionsPage, 'rulebook');
}

async function vault(scene: Scene, optionsPage: Page): Promise<void> {
  await optionsPage.getByTestId('options-vault').click();
  await optionsPage.getByTestId('backup-make-fold').locator('summary').click();
  await optionsPage.getByTestId('vault-backup').scrollIntoViewIfNeeded();
  await scene.shoot(optionsPage, 'vault');
}

async function settings(scene: Scene, optionsPage: Page): Promise<void> {
  await optionsPage.getByTestId('options-settings').click();
  const address = optionsPage.getByTestId('portal-host-address');
  await address.fill('https://icp.provider.example/');
  await address.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await scene.shoot(optionsPage, 'portals');
}

async function site(scene: Scene): Promise<void> {
  const page = await scene.browser.page(`${SITE}/`);
  await page.setViewportSize(WIDE);
  const popup = await scene.open(`popup.html?tab=${await tabIdOf(scene.browser, page)}`);
  await popup.setViewportSize({ width: 400, height: WIDE.height });
  await popup.getByTestId('site-check').click();
  await popup.getByTestId('site-finding').first().waitFor();
  await scene.beside(page, popup, 400, 'site-check');
  for (const one of [page, popup]) await one.close();
}

/** A page without a map, while the person points at one of its fields. */
async function teaching(scene: Scene, optionsPage: Page): Promise<void> {
  const page = await scene.browser.page(`${STRANGE}/`);
  await page.emulateMedia({ colorScheme: scene.theme ?? 'light' });
  await page.setViewportSize({ width: 1180, height: 640 });
  await say(optionsPage, { type: 'portals.teach', tabId: await tabIdOf(scene.browser, page) });
  while ((await closedTexts(page, 'teach-row')).length === 0) await page.waitForTimeout(50);
  await page.locator('#party').click();
  await page.waitForTimeout(100); // the card opens in a closed shadow root, which no locator can find
  await scene.shoot(page, 'teach');
  await page.close();
}
