// What does a page itself cost? A writer that reads nothing back fills the same controls of Ant Design's form, one after the other.
import type { Browser } from 'playwright-core';
import { openColdPage } from '../../../tests/page-browser/browser';

/** Runs in the page, as text, because tsx marks named functions with a helper that the page lacks. A list is waited for until it is drawn, since nothing can be chosen before. */
const WRITE = `(async () => {
  const turn = () => new Promise((done) => setTimeout(done, 0));
  const put = (box) => {
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value');
    box.focus();
    set.call(box, '企业');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.blur();
  };
  const shown = '.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option';
  const choose = async (item) => {
    const event = new MouseEvent('mousedown', { bubbles: true });
    item.querySelector('.ant-select-selector').dispatchEvent(event);
    for (;;) {
      const option = [...document.querySelectorAll(shown)].findLast((at) => at.textContent === '企业');
      if (option) return option.click();
      await turn();
    }
  };
  const items = [...document.querySelectorAll('.ant-form-item')];
  const start = performance.now();
  for (const [at, item] of items.entries()) {
    const kind = window.kinds[at];
    if (kind === 'text' || kind === 'textarea') put(item.querySelector('input,textarea'));
    else if (kind === 'select') await choose(item);
    else [...item.querySelectorAll('label')].find((label) => label.textContent.includes('企业')).click();
    await turn();
  }
  return performance.now() - start;
})()`;

/** Milliseconds for all controls of a page whose form is drawn by its script. */
export async function writtenPlainly(
  browser: Browser,
  html: string,
  script: string,
  count: number,
): Promise<number> {
  const page = await openColdPage(browser, html, script);
  await page
    .locator('.ant-form-item')
    .nth(count - 1)
    .waitFor();
  const all = (await page.evaluate(WRITE)) as number; // the last line of the text above
  await page.close();
  return all;
}
