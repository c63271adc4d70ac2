// Are rows filled that show a name, that nothing is filled in yet, and a button to edit them, whatever the page draws in their place, and is nothing left open?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FillStep, PageReading } from '../../lib/page/model';
import type { Run } from './browser';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor, undoIn } from './steps';

/** How the rows of a page are made. */
interface Way {
  /** What is pressed: the button behind the value, or the value itself, beside which there is none. */
  readonly pressed?: 'button' | 'value';
  /** Where the box is drawn: in place of the value, in place of the whole row, or in a shadow tree. */
  readonly draws?: 'value' | 'row' | 'shadow';
  /** What makes the row take the text; what is not taken is dropped. */
  readonly takes?: 'blur' | 'Enter' | 'save';
  /** Is the button in one box with the value, or does it end the row? */
  readonly button?: 'beside' | 'end';
}

const NAMES = ['网站名称', '网站备注', '服务内容', '计划开通日期'];
const HEAD =
  '<!doctype html><meta charset="utf-8"><style>.row{display:flex;gap:20px;height:36px}.none{color:#aaa}.hand,.act{cursor:pointer}.pop{position:absolute;left:320px;top:60px;background:#fff;border:1px solid}.o{padding:4px;cursor:pointer}</style><h2>网站信息</h2><div class="card"></div><script src="/page.js"></script>';

/** The page's script: each row is drawn anew whenever something in it changes. */
const script = ({ pressed = 'button', draws = 'value', takes = 'blur', button = 'end' }: Way): string => `
const model = window.model = {};
const card = document.querySelector('.card');
class OwnBox extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).append(this.box = document.createElement('input')); }
}
customElements.define('own-box', OwnBox);
const of = (name, ...children) => { const at = document.createElement('div'); at.className = name; at.append(...children); return at; };
const pop = (build) => {
  const list = of('pop'), shut = (event) => { if (!list.contains(event.target)) close(); };
  const close = () => { list.remove(); document.removeEventListener('mousedown', shut); };
  build(list, close);
  document.body.append(list);
  setTimeout(() => document.addEventListener('mousedown', shut));
};
const choose = (name, options) => pop((list, close) => options.forEach((text) => {
  const option = of('o', text);
  option.onclick = () => { model[name] = text; close(); draw(name); };
  list.append(option);
}));
const days = (name) => pop((list, close) => {
  let month = new Date(2026, 10, 1);
  const show = () => {
    list.textContent = '';
    const turn = (text, by) => { const at = document.createElement('button'); at.textContent = text; at.onclick = () => { month = new Date(month.getFullYear(), month.getMonth() + by, 1); show(); }; return at; };
    list.append(turn('‹', -1), month.getFullYear() + ' 年 ' + (month.getMonth() + 1) + ' 月', turn('›', 1));
    const grid = document.createElement('table'), last = new Date(month.getFullYear(), month.getMonth() + 1, 0).getDate();
    for (let day = 1; day <= last; day += 1) {
      if (day % 7 === 1) grid.insertRow();
      const cell = grid.rows[grid.rows.length - 1].insertCell();
      cell.textContent = day;
      const two = (n) => String(n).padStart(2, '0');
      cell.onclick = () => { model[name] = month.getFullYear() + '-' + two(month.getMonth() + 1) + '-' + two(day); close(); draw(name); };
    }
    list.append(grid);
  };
  show();
});
const rows = {};
const draw = (name) => {
  const text = model[name] || '';
  const value = of(text ? 'value' : 'value none', text || (name === '服务内容' || name === '计划开通日期' ? '未选择' : '未填写'));
  const act = document.createElement('a');
  act.className = 'act';
  act.textContent = text ? '修改' : '填写';
  const open = () => name === '服务内容' ? choose(name, ['综合门户', '单位门户网站']) : name === '计划开通日期' ? days(name) : edit(name);
  if ('${pressed}' === 'value') { value.classList.add('hand'); value.onclick = open; } else act.onclick = open;
  const held = of('held', value);
  if ('${pressed}' === 'button' && '${button}' === 'beside') held.append(act);
  const row = of('row', of('name', name), held);
  if ('${pressed}' === 'button' && '${button}' === 'end') row.append(act);
  if (rows[name]) rows[name].replaceWith(row); else card.append(row);
  rows[name] = row;
};
const edit = (name) => {
  const holder = '${draws}' === 'row' ? of('row edits', of('name', name)) : rows[name].querySelector('.held');
  if ('${draws}' === 'row') { rows[name].replaceWith(holder); rows[name] = holder; } else holder.textContent = '';
  const host = document.createElement('${draws}' === 'shadow' ? 'own-box' : 'input');
  holder.append(host);
  const box = host.box || host;
  box.value = model[name] || '';
  let isOver = false;
  const end = (isTaken) => {
    if (isOver) return;
    isOver = true;
    if (isTaken) model[name] = box.value;
    setTimeout(() => draw(name), 60);
  };
  if ('${takes}' === 'save') {
    for (const [text, isTaken] of [['取消', false], ['保存', true]]) {
      const at = document.createElement('button');
      at.textContent = text;
      at.onmousedown = (event) => event.preventDefault();
      at.onclick = () => end(isTaken);
      holder.append(at);
    }
  }
  box.addEventListener('blur', () => end('${takes}' === 'blur'));
  box.addEventListener('keydown', ({ key }) => { if (key === 'Escape') end(false); if (key === 'Enter' && '${takes}' === 'Enter') end(true); });
  box.focus();
};
${JSON.stringify(NAMES)}.forEach(draw);`;

const modelOf = (page: Page): Promise<unknown> => page.evaluate('model');
const openedIn = (page: Page): Promise<number> => page.locator('input, own-box, .pop').count();
const open = async (way: Way): Promise<{ page: Page; run: Run; reading: PageReading }> => {
  const { page, run } = await openWithEngine(HEAD, script(way));
  return { page, run, reading: await readingOf(run) };
};
const fill = async (run: Run, steps: readonly FillStep[]): Promise<string[]> =>
  statesOf(await fillIn(run, steps));

describe('a row that is edited where it is', () => {
  it.each<[string, Way]>([
    ['by the button that ends it', {}],
    ['by the button beside the value', { button: 'beside' }],
    ['by a press on the value', { pressed: 'value' }],
    ['and takes the text by Enter only', { takes: 'Enter' }],
    ['and drops the text unless its button is pressed', { takes: 'save' }],
    ['and is drawn anew as a whole', { draws: 'row', takes: 'save' }],
    ['in a shadow tree', { draws: 'shadow' }],
  ])('%s is written, shows its value and is undone', async (_, way) => {
    const { page, run, reading } = await open(way);
    expect(reading.fields.map(({ kind, label, value }) => [kind, label, ...value])).toEqual([
      ['cell', '网站名称'],
      ['cell', '网站备注'],
      ['select', '服务内容'],
      ['date', '计划开通日期'],
    ]);
    const steps = [
      stepFor(reading, '网站名称', ['云帆科技产品介绍']),
      stepFor(reading, '服务内容', ['单位门户网站']),
      stepFor(reading, '计划开通日期', ['2027-01-15']),
    ];
    expect(await fill(run, steps)).toEqual(['filled', 'filled', 'filled']);
    const filled = { 网站名称: '云帆科技产品介绍', 服务内容: '单位门户网站', 计划开通日期: '2027-01-15' };
    expect(await modelOf(page)).toEqual(filled);
    expect(await openedIn(page)).toBe(0);
    expect((await readingOf(run)).fields.map(({ value }) => value)).toEqual([
      ['云帆科技产品介绍'],
      [],
      ['单位门户网站'],
      ['2027-01-15'],
    ]);
    expect((await undoIn(run)).at(-1)).toMatchObject({ fieldId: '网站名称', state: 'undone' });
    expect(await modelOf(page)).toEqual({ ...filled, 网站名称: '' });
    await page.close();
  });

  it('opens a list though it says that nothing is written there', async () => {
    const { page, run } = await openWithEngine(HEAD, script({}).replaceAll("'未选择'", "'未填写'"));
    const reading = await readingOf(run);
    expect(reading.fields.map(({ kind }) => kind)).toEqual(['cell', 'cell', 'cell', 'cell']);
    const steps = [
      stepFor(reading, '服务内容', ['单位门户网站']),
      stepFor(reading, '计划开通日期', ['2027-01-15']),
    ];
    expect(await fill(run, steps)).toEqual(['filled', 'filled']);
    expect(await modelOf(page)).toEqual({ 服务内容: '单位门户网站', 计划开通日期: '2027-01-15' });
    expect(await openedIn(page)).toBe(0);
    await page.close();
  });

  it.each([
    ['a link that leads to another page', '<a class="act" href="/edit/name">填写</a>'],
    ['a button that does something else', '<a class="act">查看</a>'],
    ['nothing to press', ''],
  ])('is none where behind the words stands %s', async (_, end) => {
    const { page, run } = await openWithEngine(
      `${HEAD.replace('<script src="/page.js"></script>', '')}<div class="row"><div>网站名称</div><div class="value">未填写</div>${end}</div><div class="row"><div>网站备注</div><input></div>`,
    );
    expect((await readingOf(run)).fields.map(({ label }) => label)).toEqual(['网站备注']);
    await page.close();
  });

  it('is no cell of a table in which more stands between the name of a row and its button', async () => {
    const { page, run } = await openWithEngine(
      `${HEAD.replace('<script src="/page.js"></script>', '')}<input><table><tr><th>角色</th><th>姓名</th><th>状态</th><th>操作</th></tr><tr><td>网站负责人（云帆）</td><td>—</td><td>待完善</td><td><a class="act">填写</a></td></tr></table>`,
    );
    expect((await readingOf(run)).fields.map(({ kind }) => kind)).toEqual(['text']);
    await page.close();
  });

  it('leaves alone a row that had a value when it was first seen, beside one that is filled', async () => {
    const { page, run, reading } = await open({});
    await page.evaluate('model.网站备注 = "旧内容"; draw("网站备注"); delete rows.x;');
    expect(await fill(run, [stepFor(reading, '网站备注', ['新内容'])])).toEqual(['kept not-empty']);
    expect(await modelOf(page)).toEqual({ 网站备注: '旧内容' });
    await page.close();
  });
});

it('choices drawn as bold words beside each other are choices, and the chosen one heads nothing', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.sg b{cursor:pointer;padding:4px 12px}.sg .on{color:#fff;background:#00f}</style>
<div><h3>网站负责人</h3><div class="f"><div>与主体负责人是同一人吗</div><span class="sg"><b>是</b><b>否，另填一人</b></span></div><div class="rest"></div></div><script src="/page.js"></script>`,
    `window.model = {};
for (const at of document.querySelectorAll('b')) at.onclick = () => {
  for (const one of document.querySelectorAll('b')) one.classList.toggle('on', one === at);
  window.model.same = at.textContent;
  document.querySelector('.rest').innerHTML = '<div class="f"><div>姓名</div><input></div><div class="f"><div>手机号码</div><input></div>';
};`,
  );
  const step = stepFor(await readingOf(run), '与主体负责人是同一人吗', ['否，另填一人']);
  expect(await fill(run, [step])).toEqual(['filled']);
  expect(await modelOf(page)).toEqual({ same: '否，另填一人' });
  expect((await readingOf(run)).fields.map(({ label, section }) => [label, ...section])).toEqual([
    ['与主体负责人是同一人吗', '网站负责人'],
    ['姓名', '网站负责人'],
    ['手机号码', '网站负责人'],
  ]);
  await page.close();
});
