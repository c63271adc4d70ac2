// Can everybody use our surfaces? No serious fault by axe, no sideways scrolling at 320 pixels, no error in the console.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serviceWorkerOf } from './harness';
import { bindClient, fillPage, openSurface } from './person';
import { clearStage, openDesk, type Stage, setStage, setStageWith } from './stage';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

let stage: Stage;
const errors: string[] = [];

beforeAll(async () => {
  stage = await setStageWith('zhejiang-company.json', 'shanghai-hk-company.json');
});
afterAll(() => clearStage(stage));

/** Serious faults, each with the element it was found on. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document): Promise<{ violations: Violation[] }> };
    }; // put there by the line above
    return (await axe.run(document)).violations;
  });
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

function listen(page: Page): void {
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
}

const THEMES = ['light', 'dark'] as const;

async function isSound(page: Page): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished))); // colours on their way are none
    expect(await faultsOf(page), colorScheme).toEqual([]);
  }
}

describe('the surfaces', () => {
  it.each(['options.html', 'welcome.html', 'popup.html'])(
    '%s has no serious fault, light or dark',
    async (path) => {
      const page = await openSurface(stage.browser, path);
      listen(page);
      await page.locator('button').first().waitFor();
      await isSound(page);
      await page.close();
    },
  );

  it('the side panel has none either, bound and filled, and fits 320 pixels', async () => {
    const { panel } = await openDesk(stage);
    listen(panel);
    await isSound(panel);
    await bindClient(panel, '杭州示例云帆科技有限公司');
    await fillPage(panel);
    for (const fold of await panel.locator('details').all())
      await fold.evaluate((one) => one.setAttribute('open', ''));
    await isSound(panel);
    await panel.setViewportSize({ width: 320, height: 900 });
    const widths = await panel.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });

  it('a Hong Kong principal is told to do the face check in person', async () => {
    const { panel } = await openDesk(stage);
    await bindClient(panel, '上海');
    await expect
      .poll(() => panel.getByTestId('panel-filing-type').getAttribute('data-value'))
      .toBe('first-filing');
    const face = panel.getByTestId('panel-face');
    expect(await face.getAttribute('data-value')).toBe('true');
    expect(await face.textContent()).toMatch(/服务负责人/);
  });

  it('say that a vault is gone, and begin anew only when the person wants it', async () => {
    const fresh = await setStage();
    try {
      const worker = await serviceWorkerOf(fresh.browser);
      await worker.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
        ).chrome.storage.local.set({
          'vault-made': { vault: 'gone', at: 1 },
        }),
      );
      await fresh.options.reload();
      expect(await fresh.options.getByTestId('vault-rescue').getAttribute('data-fault')).toBe('lost');
      expect(await fresh.options.getByTestId('vault-create').count()).toBe(0);
      await fresh.options.getByTestId('vault-accept-loss').click();
      await fresh.options.getByTestId('vault-create').waitFor();
      expect(await fresh.options.getByTestId('vault-rescue').count()).toBe(0);
    } finally {
      await clearStage(fresh);
    }
  });

  it('write nothing into the console that is an error', () => {
    expect(errors).toEqual([]);
  });
});
