// How does the main job look from beginning to end? Walks it in a headless browser, reports each step, and takes pictures.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closedTexts, pressClosed } from '../../tests/browser/closed-root';
import { portalState, press, tick, type } from '../../tests/browser/hands';
import {
  bindClient,
  createVault,
  fillPage,
  findingsOf,
  importClient,
  type Row,
  statusOf,
} from '../../tests/browser/person';
import { clearStage, openPortalAndPanel, type Stage, setStage } from '../../tests/browser/stage';
import { sideBySide } from './side-by-side';

export interface WalkOptions {
  readonly log: (line: string) => void;
  readonly picturesDir: string;
  readonly lang?: 'zh-CN' | 'en-US';
  readonly theme?: 'light' | 'dark';
  /** Device pixels per CSS pixel; one when absent. */
  readonly scale?: number;
}

interface Walk extends WalkOptions {
  readonly stage: Stage;
  readonly portal: Page;
  readonly panel: Page;
}

const SAMPLES = ['zhejiang-company', 'guangdong-person', 'shanghai-hk-company'];
const MISSING = 'public/samples/zhejiang-domain-real-name-screenshot.png';
const CLIENT = '杭州示例云帆科技有限公司';
/** The limit for one step, in milliseconds: on a busy machine reading a page again has taken longer than the usual half a minute. */
export const PATIENCE = 90_000;

/** Walks from an empty profile to the submitted order; throws when a step does not succeed. */
export async function walk(options: WalkOptions): Promise<void> {
  rmSync(options.picturesDir, { recursive: true, force: true });
  mkdirSync(options.picturesDir, { recursive: true });
  const stage = await setStage(options.lang, options.scale);
  stage.browser.context.setDefaultTimeout(PATIENCE);
  try {
    const opened = await prepare(options, stage);
    await walkPortal({ ...options, stage, ...opened });
  } finally {
    await clearStage(stage);
  }
  options.log(`pictures: ${options.picturesDir}`);
}

async function prepare({ log, picturesDir, theme = 'light' }: WalkOptions, stage: Stage) {
  await stage.options.emulateMedia({ colorScheme: theme });
  await createVault(stage.options);
  for (const sample of SAMPLES) await importClient(stage.options, `public/samples/${sample}.json`);
  await stage.options.evaluate(() => scrollTo(0, 0));
  await stage.options.screenshot({ path: join(picturesDir, '1-options.png') });
  log('vault created, sample clients imported');
  const opened = await openPortalAndPanel(stage);
  for (const page of [opened.portal, opened.panel]) await page.emulateMedia({ colorScheme: theme });
  await bindClient(opened.panel, CLIENT);
  log(`tab bound to ${CLIENT}`);
  return opened;
}

async function walkPortal(walk: Walk): Promise<void> {
  const { panel, portal } = walk;
  const filingType = await panel.getByTestId('panel-filing-type').getAttribute('data-value');
  walk.log(`filing type: ${filingType}`);
  await picture(walk, '2-bound');
  const reasons = panel.getByTestId('panel-decision-why').locator('summary');
  await reasons.click();
  await picture(walk, '2-reasons');
  await reasons.click();
  await fillStep(walk, '3-verified', 'verification of the filing type');
  await goOn(walk, 'entity');
  await fillStep(walk, '4-entity', 'entity');
  await type(portal, '验证码', '123456'); // the person's own part
  await tick(portal, '我已阅读并同意');
  await goOn(walk, 'services');
  await portal.getByRole('button', { name: '添加网站' }).click();
  await panel.waitForFunction(
    () => document.querySelectorAll('[data-testid=panel-plan-row][data-field="service.name"]').length === 2,
  );
  await fillStep(walk, '5-websites', 'two websites');
  await goOn(walk, 'upload');
  await fillStep(walk, '6-documents', 'documents');
  await goOn(walk, 'review');
  await gate(walk);
  await finish(walk);
}

/** Fills the visible page and reports how many controls were verified; any other result is named. */
async function fillStep(walk: Walk, name: string, title: string): Promise<void> {
  const { panel, log } = walk;
  await panel.waitForFunction(() => document.querySelectorAll('[data-testid=panel-plan-row]').length > 3);
  const rows = await fillPage(panel);
  const verified = rows.filter(({ state }) => state === 'filled').length;
  log(`${title}: ${verified} of ${rows.length} filled and verified${others(rows)}`);
  await picture(walk, name);
  await walk.portal.bringToFront();
}

function others(rows: readonly Row[]): string {
  const rest = rows.filter(({ state }) => state !== 'filled').map(({ field, state }) => `${field} ${state}`);
  return rest.length === 0 ? '' : `; ${rest.join(', ')}`;
}

/** The person presses 下一步, and the portal must accept the page. */
async function goOn({ portal, panel }: Walk, step: string): Promise<void> {
  await portal.bringToFront();
  await press(portal, '下一步');
  await portal.waitForFunction(
    (wanted) => (window as unknown as { __state: { step: string } }).__state.step === wanted,
    step,
  );
  await panel.bringToFront();
  if (step !== 'review')
    await panel.waitForFunction(() => document.querySelectorAll('[data-action=fill]').length > 2);
  await portal.bringToFront();
}

async function gate(walk: Walk): Promise<void> {
  const { portal, panel, log } = walk;
  await press(portal, '提交备案');
  const items = await closedTexts(portal, 'gate-item');
  log(`submit held once: ${items.join(' | ')}; submits so far: ${(await portalState(portal)).submits}`);
  await portal.screenshot({ path: join(walk.picturesDir, '7-gate.png') });
  await pressClosed(portal, 'gate-go-fix');
  await panel.bringToFront();
  await panel
    .locator('[data-testid=panel-attach][data-document="domain-real-name-screenshot"]')
    .first()
    .setInputFiles(MISSING);
  await panel.waitForFunction(
    () => document.querySelector('[data-testid=panel-status]')?.getAttribute('data-value') === 'ready',
  );
  const findings = (await findingsOf(panel)).map(({ rule, severity }) => `${severity} ${rule}`);
  log(`document attached, report ${await statusOf(panel)}: ${findings.join(', ')}`);
  await panel.evaluate(() => scrollTo(0, 0)); // the press on the gate had scrolled to the document
  await picture(walk, '8-ready');
}

async function finish(walk: Walk): Promise<void> {
  const { portal, panel, log } = walk;
  await portal.bringToFront();
  await press(portal, '提交备案');
  await portal.waitForFunction(
    () => (window as unknown as { __state: { submits: number } }).__state.submits === 1,
  );
  log('submitted by the person, once');
  await panel.locator('[data-testid=panel-submitted][data-state=submitted]').waitFor(); // the panel notices the submission by itself
  log(`the panel says: ${await panel.locator('[data-testid=panel-submitted] h1').first().textContent()}`);
  await panel.evaluate(() => scrollTo(0, 0));
  await atRest(portal);
  await picture(walk, '9-receipt');
}

/** A step of the portal that is still being rendered would appear half coloured in a picture. */
async function atRest(page: Page): Promise<void> {
  await page.bringToFront(); // a page behind another is not rendered, so it would never finish
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
}

/** Portal and panel side by side. */
async function picture({ stage, portal, panel, picturesDir }: Walk, name: string): Promise<void> {
  const sides = [
    { page: portal, width: 1360 },
    { page: panel, width: 400 },
  ];
  await sideBySide(stage.browser.context, sides, join(picturesDir, `${name}.png`));
}
