// How long does it take from the person's press to the receipt in the panel? In the built extension, on a page of text boxes at a portal's address.
import type { Page } from 'playwright-core';
import { openPanel } from '../../../tests/browser/harness';
import { bindClient } from '../../../tests/browser/person';
import { clearStage, PORTAL, setStageWith } from '../../../tests/browser/stage';
import { median } from '../bench-lines';
import type { Line } from './measure';

const ROUNDS = 5;

/** Twelve text fields for which the sample client has a value. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  主体信息: ['主办单位名称', '主办单位证件号码', '证件住所', '通讯地址'],
  主体负责人信息: ['负责人姓名', '负责人证件号码', '手机号码', '应急联系电话', '电子邮箱'],
  网站信息: ['网站名称', '网站域名', '网站首页地址'],
};

const PAGE = `<!doctype html><meta charset="utf-8"><title>填写备案信息</title><form><h1>填写备案信息</h1>${Object.entries(
  TEXTS,
)
  .map(
    ([heading, labels]) =>
      `<section><h2>${heading}</h2>${labels.map((label) => `<div class="form-item"><label>${label}</label><input></div>`).join('')}</section>`,
  )
  .join('')}<button type="button">下一步</button></form>`;

/** Presses fill in the panel and waits in that page for the receipt; in ms. Passed as text, because tsx marks named functions with a helper that the page lacks. */
const press = (panel: Page): Promise<number> =>
  panel.evaluate(`new Promise((done) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-testid=panel-report-row]') === null) return;
      observer.disconnect();
      done(performance.now() - start);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.querySelector('[data-testid=panel-fill]').click();
  })`);

export async function pressOfTexts(): Promise<Line> {
  const stage = await setStageWith('zhejiang-company.json');
  const times: number[] = [];
  await stage.browser.context.route(`${PORTAL}bench`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const portal = await stage.browser.page(`${PORTAL}bench`);
    const panel = await openPanel(stage.browser, portal);
    await bindClient(panel, '杭州示例云帆科技有限公司');
    await panel.getByTestId('panel-fill').waitFor();
    times.push(await press(panel));
    const filled = await panel.locator('[data-testid=panel-report-row][data-state=filled]').count();
    const wanted = Object.values(TEXTS).flat().length;
    if (filled !== wanted) throw new Error(`${filled} of ${wanted} texts were filled`);
    await panel.close();
    await portal.close();
  }
  await clearStage(stage);
  return { what: 'press to receipt in the panel, 12 texts', measured: median(times), unit: 'ms', bar: 300 };
}
