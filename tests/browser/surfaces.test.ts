// Do the surfaces report what must be known: a principal who has to come in person, and a vault that is lost?
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serviceWorkerOf } from './harness';
import { bindClient } from './person';
import { clearStage, openPortalAndPanel, type Stage, setStage, setStageWith } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await setStageWith('shanghai-hk-company.json');
});
afterAll(() => clearStage(stage));

describe('the surfaces', () => {
  it('a Hong Kong principal’s face check is among the documents, and nobody is told to appear once it is done', async () => {
    const { panel } = await openPortalAndPanel(stage);
    await bindClient(panel, '上海');
    await expect
      .poll(() => panel.getByTestId('panel-filing-type').getAttribute('data-value'))
      .toBe('first-filing');
    const check = panel.locator('[data-testid=panel-document][data-document=face-verification]');
    expect(await check.getAttribute('data-state')).toBe('attached');
    expect(await check.textContent()).toMatch(/服务负责人/);
    expect(await panel.getByTestId('panel-face').count()).toBe(0);
  });

  it('the panel’s head names client and filing in two lines however long the services are called, and the whole in its title', async () => {
    const { panel } = await openPortalAndPanel(stage);
    await bindClient(panel, '上海');
    await panel.setViewportSize({ width: 360, height: 800 });
    const lines = await panel.getByTestId('panel-bound-client').evaluate((who) => {
      const [name, details] = [who.querySelector('strong'), who.querySelector('small')];
      const isWhole = details?.title === details?.textContent;
      if (name) name.textContent = '杭州示例科技有限公司';
      if (details) details.textContent = '…07K3 · Zhejiang · Alibaba Cloud · 示例官方网站与会员服务平台 (2)';
      const linesOf = (at: Element | null) =>
        at ? Math.round(at.clientHeight / Number.parseFloat(getComputedStyle(at).lineHeight)) : 0;
      return { isWhole, name: linesOf(name), details: linesOf(details) };
    });
    expect(lines).toEqual({ isWhole: true, name: 1, details: 1 });
  });

  it('T15: run no string as code or markup, and no script but ours', async () => {
    const refusals = await stage.options.evaluate(() => {
      const refused = (act: () => unknown): boolean => {
        try {
          act();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      const script = document.createElement('script');
      return {
        markup: refused(() => Reflect.set(document.createElement('b'), 'innerHTML', '<i>x</i>')),
        text: refused(() => Reflect.set(script, 'text', '0')),
        foreign: refused(() => Reflect.set(script, 'src', 'https://example.org/x.js')),
        blob: refused(() => new Worker(URL.createObjectURL(new Blob(['0'])))),
        own: refused(() => Reflect.set(script, 'src', '/teach.js')),
      };
    });
    expect(refusals).toEqual({ markup: true, text: true, foreign: true, blob: true, own: false });
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
      expect(await fresh.options.getByTestId('vault-state').count()).toBe(0); // no unlock form is offered beside it
      expect(await fresh.options.getByTestId('vault-create').count()).toBe(0);
      await fresh.options.getByTestId('vault-accept-loss').click();
      await fresh.options.getByTestId('vault-create').waitFor();
      expect(await fresh.options.getByTestId('vault-rescue').count()).toBe(0);
    } finally {
      await clearStage(fresh);
    }
  });
});
