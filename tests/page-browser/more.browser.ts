// Is a choice found that the page hides behind its own 更多, by pressing that switch once and nothing else?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FillResult, FillStep, PageReading } from '../../lib/page/model';
import { openWithEngine } from './open';

/** Counts presses on everything but choices, and prevents the form from being submitted. */
const COUNTS = `window.pressed = [];
addEventListener('submit', (event) => { event.preventDefault(); pressed.push('sent'); });
addEventListener('click', (event) => { const { id, tagName } = event.target; if (tagName !== 'INPUT' && tagName !== 'LABEL') pressed.push(id || tagName); });
`;
const label = (type: string, name: string): string =>
  `<label><input type="${type}" name="nature" value="${name}">${name}</label>`;
const form = (inside: string): string =>
  `<!doctype html><meta charset="utf-8"><form><div class="form-item"><span class="form-item-label">主办单位性质</span><div id="box">${inside}</div></div>
<div class="form-item"><span class="form-item-label">备注</span><input name="note"><span id="other">更多</span></div></form><script src="/page.js"></script>`;
const LATE = (html: string): string =>
  `document.getElementById('more').addEventListener('click', () => setTimeout(() => document.getElementById('box').insertAdjacentHTML('beforeend', ${JSON.stringify(html)}), 60));`;

async function filled(html: string, script: string, value: readonly string[], alternatives: string[][] = []) {
  const { page, run } = await openWithEngine(html, `${COUNTS}${script}`);
  const { fields } = (await run('read()')) as PageReading; // the engine's own type
  const field = fields.find((at) => at.label === '主办单位性质');
  if (field === undefined) throw new Error(`not among ${fields.map((at) => at.label)}`);
  const step: FillStep = {
    key: field.key,
    fieldId: 'entity.nature',
    kind: field.kind,
    value,
    alternatives,
    files: [],
    overwrite: false,
    ...(field.hasMore === true && { opensMore: true }),
  };
  const [result] = (await run(`fill(${JSON.stringify([step])})`)) as FillResult[]; // the engine's own type
  return { page, run, result: `${result?.state} ${result?.reason}`.trim() };
}

const pressed = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { pressed: string[] }).pressed); // counted by the page's script
const taken = (page: Page): Promise<string[]> =>
  page.locator(':checked').evaluateAll((all) => all.map((at) => (at as HTMLInputElement).value)); // inputs and options both have a value

const SWITCH = '<span id="more">更多</span>';

describe('a choice behind 更多', () => {
  it.each([
    ['radios that come late', form(label('radio', '个人') + SWITCH), LATE(label('radio', '企业'))],
    [
      'boxes behind a button',
      form(
        `${label('checkbox', '个人')}${label('checkbox', '政府机关')}<button type="button" id="more">显示全部</button>`,
      ),
      LATE(label('checkbox', '企业')),
    ],
  ])('is taken, and taken back: %s', async (_, html, script) => {
    const { page, run, result } = await filled(html, script, ['企业单位'], [['企业']]);
    expect(result).toBe('filled');
    expect(await taken(page)).toEqual(['企业']);
    expect(await pressed(page)).toEqual(['more']);
    const [undone] = (await run('undo()')) as FillResult[]; // the engine's own type
    const isBoxes = html.includes('checkbox');
    expect(undone?.state).toBe(isBoxes ? 'undone' : 'needs-you');
    expect(await taken(page)).toEqual(isBoxes ? [] : ['企业']);
    expect(await pressed(page)).toEqual(['more']);
    await page.close();
  });

  it('is found in an open list that keeps rows back', async () => {
    const page = form(
      '<div role="combobox" tabindex="0" aria-haspopup="listbox" id="list" style="width:200px;height:30px"><b id="now"></b></div>',
    );
    const script = `const now = document.getElementById('now');
const row = (name) => { const at = document.createElement('div'); at.setAttribute('role', 'option'); at.textContent = name; at.onclick = () => { now.textContent = name; document.querySelector('[role=listbox]').remove(); }; return at; };
document.getElementById('list').addEventListener('mousedown', () => {
  const list = document.createElement('div'); list.setAttribute('role', 'listbox'); list.style.cssText = 'position:absolute;left:300px;top:90px;background:#fff';
  const more = document.createElement('span'); more.id = 'more'; more.textContent = '展开全部';
  more.onclick = () => setTimeout(() => { more.before(row('企业')); more.remove(); }, 40);
  list.append(row('个人'), more); document.body.append(list);
});`;
    const at = await filled(page, script, ['企业']);
    expect(at.result).toBe('filled');
    expect(await at.page.locator('#now').textContent()).toBe('企业');
    expect((await pressed(at.page)).filter((id) => id === 'more' || id === 'other')).toEqual(['more']);
    await at.page.close();
  });

  it('that is not there either is said, after one press', async () => {
    const { page, result } = await filled(
      form(label('radio', '个人') + SWITCH),
      LATE(label('radio', '政府机关')),
      ['企业'],
    );
    expect(result).toBe('not-found not-behind-more');
    expect(await taken(page)).toEqual([]);
    expect(await pressed(page)).toEqual(['more']);
    await page.close();
  });

  it('is not looked for by a link that leaves, a button that sends, or the 更多 of another question', async () => {
    for (const other of ['<a href="/away" id="more">更多</a>', '<button id="more">更多</button>', '']) {
      const { page, result } = await filled(form(label('radio', '个人') + other), '', ['企业']);
      expect(result).toBe('not-found option-missing');
      expect(await pressed(page)).toEqual([]);
      await page.close();
    }
  });
});
