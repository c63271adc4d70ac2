// Does the list of clients work in daily use: typing, saving in two windows at once, restoring, and scrolling through ten thousand?
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from './harness';
import { createVault, openSurface } from './person';
import { numberedClient } from './vault-clients';
import { addProbe } from './vault-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MANY = 10_000;

let browser: Browser;
let options: Page;

beforeAll(async () => {
  browser = await launch();
  options = await openSurface(browser, 'options.html');
  await createVault(options);
  await options.bringToFront(); // a page in the background is drawn once a second
});
afterAll(() => browser?.close());

const at = (page: Page, place: string) => page.locator(`[data-place="${place}"]`);
const rowNamed = (page: Page, name: string) => page.getByTestId('client-row').filter({ hasText: name });

async function save(page: Page): Promise<void> {
  await page.getByTestId('client-save').click();
}

async function isSaved(page: Page): Promise<void> {
  await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
}

async function openClient(page: Page, name: string): Promise<void> {
  await rowNamed(page, name).click();
  await page.getByTestId('client-editor').waitFor();
}

/** The serious faults of the visible page, in light and dark. */
async function gravesOf(page: Page): Promise<readonly string[]> {
  const graves: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      }; // defined in the page by the line above
      const { violations } = await axe.run();
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    });
    graves.push(...found.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 150)}`));
  }
  return graves;
}

describe('the clients list', () => {
  it('takes a new client by typing, names what is missing beside its field, and finds the region by initials', async () => {
    await options.getByTestId('client-new').click();
    await at(options, 'entity.name').fill('杭州打字示例有限公司');
    await at(options, 'entity.certNumber').fill('91330106MA0AHL0145');
    await save(options);
    const wrong = options.locator('[data-field="entity.certNumber"]').getByTestId('clients-fault');
    await expect.poll(() => wrong.textContent()).toContain('号码对不上');
    await at(options, 'entity.certNumber').fill('91330106MA0AHL014E');
    await at(options, 'entity.region').fill('xhq');
    await options.getByTestId('region-match').filter({ hasText: '330106' }).click();
    expect(await at(options, 'entity.region').inputValue()).toBe('浙江省 杭州市 西湖区');
    await options.getByTestId('client-tab-people').click();
    await at(options, 'people[0].name').fill('张示例');
    await at(options, 'people[0].certNumber').fill('33010619850312001X');
    await at(options, 'people[0].mobile').fill('19900000001');
    await options.getByTestId('client-tab-services').click();
    await options.getByTestId('service-add').click();
    await at(options, 'services[0].name').fill('打字示例站');
    await at(options, 'services[0].domains[0].name').fill('typed-sample.com');
    expect(await gravesOf(options)).toEqual([]);
    await save(options);
    await isSaved(options);
    await options.getByTestId('client-tab-people').click();
    expect(await options.content()).not.toContain('33010619850312001X');
    expect(await at(options, 'people[0].certNumber').inputValue()).toBe('330••••1X');
    await options.getByTestId('clients-back').click();
    expect(await rowNamed(options, '杭州打字示例有限公司').textContent()).toContain('typed-sample.com');
    expect(await gravesOf(options)).toEqual([]);
  });

  it('shows in a narrow window a long name in two lines of its row, and its end at least', async () => {
    await options.setViewportSize({ width: 320, height: 800 });
    const row = rowNamed(options, '杭州打字示例有限公司');
    const fits = await row.evaluate((at) => {
      const all = [at, ...at.querySelectorAll('.clients-name, .clients-state, small')];
      const bottom = at.getBoundingClientRect().bottom;
      const end = at.querySelector('.clients-named > span:last-child')?.getBoundingClientRect();
      const box = at.querySelector('.clients-name');
      return {
        isWhole: (box?.scrollHeight ?? 1) <= (box?.clientHeight ?? 0) + 1,
        isInRow: all.every((one) => one.getBoundingClientRect().bottom <= bottom),
        isEndInSight: (end?.right ?? 999) <= at.getBoundingClientRect().right,
      };
    });
    expect(fits).toEqual({ isWhole: true, isInRow: true, isEndInSight: true });
    await options.setViewportSize({ width: 1360, height: 900 });
  });

  it('asks before it lets go of what is not saved, and keeps it while another tab is looked at', async () => {
    await openClient(options, '打字示例');
    await at(options, 'entity.remark').fill('half written');
    await options.getByTestId('options-settings').click();
    await options.getByTestId('options-clients').click();
    expect(await at(options, 'entity.remark').inputValue()).toBe('half written');
    await options.getByTestId('clients-back').click();
    await options.getByTestId('leave-discard').click();
    await options.getByTestId('client-grid').waitFor();
    await openClient(options, '打字示例');
    expect(await at(options, 'entity.remark').inputValue()).toBe('');
  });

  it('merges what two windows save, and asks only about what both changed', async () => {
    const other = await openSurface(browser, 'options.html');
    await openClient(other, '打字示例');
    await at(other, 'entity.investor').fill('their investor');
    await at(other, 'entity.remark').fill('their remark');
    await save(other);
    await isSaved(other);
    await other.close();
    await options.bringToFront();
    await at(options, 'entity.mailAddress').fill('my address');
    await at(options, 'entity.remark').fill('my remark');
    await save(options);
    const questions = options.getByTestId('conflict');
    await questions.first().waitFor();
    expect(await questions.evaluateAll((all) => all.map((one) => one.getAttribute('data-place')))).toEqual([
      'entity.remark',
    ]);
    expect(await questions.first().textContent()).toMatch(/my remark[\s\S]*their remark/);
    await options.getByTestId('conflict-theirs').check();
    await options.getByTestId('conflict-save').click();
    await isSaved(options);
    expect(await at(options, 'entity.remark').inputValue()).toBe('their remark');
    expect(await at(options, 'entity.investor').inputValue()).toBe('their investor');
    expect(await at(options, 'entity.mailAddress').inputValue()).toBe('my address');
  });

  it('says what each version changed and brings one back', async () => {
    await options.getByTestId('client-tab-history').click();
    await options.getByTestId('revision').first().waitFor();
    const version = (rev: number) => options.locator(`[data-testid="revision"][data-rev="${rev}"]`).last();
    // revisions saved within a minute share one row, which can be unfolded
    const unfold = () =>
      options.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-testid="history"] details'))
          fold.open = true;
      });
    const back = version(1).getByTestId('revision-restore');
    await expect.poll(() => unfold().then(() => back.isVisible())).toBe(true);
    await expect.poll(() => version(2).textContent()).toMatch(/备注[\s\S]*their remark/); // what it changed is read after it is shown
    await back.click();
    await version(4).waitFor({ state: 'attached' });
    await options.getByTestId('client-tab-entity').click();
    await expect.poll(() => at(options, 'entity.remark').inputValue()).toBe('');
    await options.getByTestId('clients-back').click();
  });

  it('removes with the Delete key and takes it back', async () => {
    await options.getByTestId('client-grid').focus();
    await options.keyboard.press('Delete');
    await options.getByTestId('client-restore').waitFor();
    await rowNamed(options, '打字示例').waitFor({ state: 'detached' });
    await options.getByTestId('client-restore').click();
    await rowNamed(options, '打字示例').waitFor();
  });
});

describe('T42: ten thousand clients', () => {
  it('are searched and scrolled with as many elements as twenty', async () => {
    await addProbe(options);
    const sample = { ...numberedClient(0, 0), documents: [] };
    await options.evaluate(
      async ([client, count]) => {
        const { vault } = globalThis.probe;
        const clients = Array.from({ length: count }, (_, number) => ({
          ...client,
          id: `many-${number}`,
          entity: { ...client.entity, name: `${client.entity.name} ${String(number).padStart(5, '0')}` },
        }));
        await vault.saveMany(clients);
      },
      [sample, MANY] as const,
    );
    await options.reload();
    await expect.poll(() => options.getByTestId('client-count').textContent()).toContain('10,001');
    const elements = () => options.locator('.clients-grid *').count();
    const few = await elements();
    const grid = options.getByTestId('client-grid');
    for (const share of [0.3, 0.7]) {
      await grid.evaluate((box, part) => box.scrollTo(0, box.scrollHeight * part), share);
      await rowNamed(options, `0${Math.round(share * 10)}`)
        .first()
        .waitFor();
    }
    await grid.focus();
    await options.keyboard.press('End');
    await rowNamed(options, '09999').waitFor();
    expect(await elements()).toBeLessThan(few * 1.6);
    await options.keyboard.press('/');
    await options.keyboard.type('hzsl 09876');
    await expect.poll(() => options.getByTestId('client-count').textContent()).toContain('符合的 1 份');
    await grid.focus();
    await options.keyboard.press('Enter');
    await expect.poll(() => at(options, 'entity.name').inputValue()).toContain('09876');
  });
});
