// Does a fill stop when the page goes to the next step in the middle of it? T12: at each of twelve points nothing is written into the next step.
import { describe, expect, it } from 'vitest';
import type { FillResult, FillStep, PageReading } from '../../lib/page/model';
import { openWithSession } from './open';

const LABELS = ['主办单位名称', '通讯地址', '备注', '证件住所', '投资人'];
const HTML = `<!doctype html><meta charset="utf-8"><h1>第一步</h1><form>${LABELS.map(
  (label) => `<div class="form-item"><label>${label}</label><input></div>`,
).join('')}</form><script src="/page.js"></script>`;

/** At the n-th event of a kind the page shows its next step: other labels and empty values in the same boxes. */
const goOnAt = (type: string, count: number, way: string): string => `
let heard = 0;
window.late = [];
const goOn = () => {
  ${way};
  for (const [at, label] of [...document.querySelectorAll('label')].entries()) label.textContent = '下一步的栏目' + at;
  for (const box of document.querySelectorAll('input')) box.value = '';
  for (const box of document.querySelectorAll('input')) box.addEventListener('input', () => { if (box.value !== '') window.late.push(box.value); });
};
document.addEventListener('${type}', () => { heard += 1; if (heard === ${count}) goOn(); }, true);`;

const WAYS = {
  'by another address': "history.pushState(null, '', '/next')",
  'by a hash': "location.hash = '#/next'",
  'by its title alone': "document.querySelector('h1').textContent = '第二步'",
};
const POINTS = ['focusin', 'input', 'change', 'focusout'].flatMap((type, at) =>
  Object.entries(WAYS).map(
    ([name, way], place) =>
      [`${type} of field ${1 + ((at + place) % 4)}`, name, type, 1 + ((at + place) % 4), way] as const,
  ),
);

describe('a page that goes on in the middle of a fill', () => {
  it.each(POINTS)('T12: at the %s, %s, gets no more of it', async (_point, _name, type, count, way) => {
    const { page, run } = await openWithSession(HTML, goOnAt(type, count, way));
    const reading = (await run('read()')) as PageReading; // the session's own type
    const steps: FillStep[] = reading.fields.map(({ key, kind, label }, at) => ({
      key,
      kind,
      fieldId: label,
      value: [`CANARY-${at}`],
      alternatives: [],
      files: [],
      overwrite: false,
    }));
    const { isOn, results, asked } = (await run(
      `begin(${JSON.stringify(steps)}, ${JSON.stringify(reading.fingerprint)})`,
    )) as {
      isOn: boolean;
      results: FillResult[];
      asked: number;
    }; // the type that the test's session answers
    expect(isOn).toBe(true);
    const late = await page.evaluate(() => (window as unknown as { late: string[] }).late); // collected by the page's script
    const shown = await page.evaluate(() => [...document.querySelectorAll('input')].map((box) => box.value));
    expect(late).toEqual([]);
    expect(shown.join('')).toBe('');
    expect(asked).toBeLessThanOrEqual(count);
    for (const result of results)
      expect(result.state).toMatch(/^(?:filled|changed-by-page|refused|not-found)$/u);
    await page.close();
  });

  it('starts nothing where the page has gone on since the plan', async () => {
    const { page, run } = await openWithSession(HTML);
    const { fingerprint } = (await run('read()')) as PageReading; // the session's own type
    await page.evaluate(() =>
      document.querySelector('form')?.insertAdjacentHTML('beforeend', '<label>新栏目 <input></label>'),
    );
    expect(await run(`begin([], ${JSON.stringify(fingerprint)})`)).toMatchObject({ isOn: false, asked: 0 });
    await page.close();
  });
});
