// Are table cells that turn into boxes written the way a person would do it, whatever opens them and whatever ends the editing, and is none left open?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FillStep, PageReading } from '../../lib/page/model';
import type { Run } from './browser';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor, undoIn } from './steps';

/** How the cells of a page work: what opens one, what it then contains, and what makes it accept the value. */
interface Way {
  readonly opens?: 'click' | 'dblclick' | 'Enter';
  readonly draws?: 'input' | 'select' | 'textarea' | 'instead' | 'window' | 'hidden' | 'nothing';
  readonly takes?: 'blur' | 'Enter' | 'change' | 'button';
}

const HEAD =
  '<!doctype html><meta charset="utf-8"><style>td{cursor:text;height:24px;min-width:90px}.ph{color:#bbb}</style>';
const BODY = `<table>${['网站名称', '单位类型', '单位证件']
  .map((name) => `<tr><th>${name}</th><td tabindex="0" data-key="${name}"></td></tr>`)
  .join('')}</table><script src="/page.js"></script>`;

/** The page's script: its model learns only of values that a cell has accepted. */
const script = ({ opens = 'click', draws = 'input', takes = 'blur' }: Way): string => `
const model = window.model = { 网站名称: '', 单位类型: '', 单位证件: '' };
const lists = { 单位证件: { 企业: ['营业执照'], 个人: ['身份证'] } };
const show = (cell) => {
  const text = model[cell.dataset.key];
  cell.innerHTML = '<span class="' + (text ? 'tx' : 'ph') + '"></span>';
  cell.firstChild.textContent = text || '点击填写';
};
const open = (cell) => {
  const { key } = cell.dataset;
  if ('${draws}' === 'nothing' || cell.querySelector('input,select,textarea')) return;
  const isList = '${draws}' === 'select' && key !== '网站名称';
  const box = document.createElement(isList ? 'select' : '${draws}' === 'textarea' ? 'textarea' : 'input');
  if ('${draws}' === 'hidden') box.style.opacity = 0;
  const offer = () => {
    for (const text of key === '单位类型' ? ['企业', '个人'] : lists[key][model.单位类型] || []) box.add(new Option(text, text));
    box.value = model[key];
  };
  if (isList) {
    box.add(new Option('请选择', ''));
    setTimeout(offer, 100);
  } else box.value = model[key];
  let isOver = false;
  const end = (isTaken) => {
    if (isOver) return;
    isOver = true;
    if (isTaken) model[key] = box.value;
    if (isTaken && key === '单位类型') model.单位证件 = '';
    show(cell);
  };
  if ('${draws}' === 'window') {
    const bubble = document.createElement('div');
    bubble.className = 'bubble';
    bubble.innerHTML = '<p>内容说明</p><textarea></textarea><div><a>取消</a> <a>确定</a></div>';
    bubble.style.cssText = 'position:absolute;left:200px;top:120px;background:#fff';
    document.body.append(bubble);
    const text = bubble.querySelector('textarea'), [no, yes] = bubble.querySelectorAll('a');
    text.value = model[key];
    no.onclick = () => bubble.remove();
    yes.onclick = () => { model[key] = text.value; bubble.remove(); show(cell); };
    text.focus();
    return;
  }
  cell.innerHTML = '';
  if ('${draws}' === 'instead') cell.innerHTML = '<div class="item"><div></div></div>';
  (cell.querySelector('.item div') || cell).append(box);
  if ('${takes}' === 'button') {
    cell.insertAdjacentHTML('beforeend', '<button type="button">取消</button><button type="button">确定</button>');
    const [no, yes] = cell.querySelectorAll('button');
    no.onclick = (event) => { event.stopPropagation(); end(false); };
    yes.onclick = (event) => { event.stopPropagation(); end(true); };
  }
  if ('${takes}' === 'blur') box.addEventListener('blur', () => end(true));
  if ('${takes}' === 'change' || isList) box.addEventListener('change', () => end(true));
  box.addEventListener('keydown', ({ key: pressed }) => {
    if (pressed === 'Escape') end(false);
    if (pressed === 'Enter' && '${takes}' === 'Enter') end(true);
  });
  box.focus();
};
for (const cell of document.querySelectorAll('td')) {
  show(cell);
  if ('${opens}' === 'Enter') cell.addEventListener('keydown', (event) => event.target === cell && event.key === 'Enter' && open(cell));
  else cell.addEventListener('${opens}', () => open(cell));
}`;

async function openWay(way: Way): Promise<{ page: Page; run: Run; reading: PageReading }> {
  const { page, run } = await openWithEngine(HEAD + BODY, script(way));
  return { page, run, reading: await readingOf(run) };
}

const fill = async (run: Run, steps: readonly FillStep[]): Promise<string[]> =>
  statesOf(await fillIn(run, steps));
const undo = async (run: Run): Promise<string[]> => (await undoIn(run)).map(({ state }) => state);
const modelOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.values((window as Window & { readonly model?: Record<string, string> }).model ?? {}),
  );
const openBoxes = (page: Page): Promise<number> =>
  page.locator('td input, td select, td textarea, .bubble').count();

describe('a cell that becomes a box', () => {
  it.each<[string, Way]>([
    ['by a press, taken when it is left', {}],
    ['by a press, taken by Enter', { takes: 'Enter' }],
    ['by a press, taken by its button', { takes: 'button' }],
    ['by a press, as soon as it changes', { takes: 'change' }],
    ['by Enter', { opens: 'Enter' }],
    ['by two presses', { opens: 'dblclick' }],
    ['of several lines', { draws: 'textarea' }],
    ['in a form item of its own', { draws: 'instead' }],
    ['in a window that keeps it when its button is pressed', { draws: 'window' }],
  ])('%s is written and undone, and nothing is left open', async (_, way) => {
    const { page, run, reading } = await openWay(way);
    expect(reading.fields.map(({ kind }) => kind)).toEqual(['cell', 'cell', 'cell']);
    expect(await fill(run, [stepFor(reading, '网站名称', ['云帆科技产品介绍'])])).toEqual(['filled']);
    expect(await modelOf(page)).toEqual(['云帆科技产品介绍', '', '']);
    expect(await openBoxes(page)).toBe(0);
    expect(await undo(run)).toEqual(['undone']);
    expect(await modelOf(page)).toEqual(['', '', '']);
    expect(await openBoxes(page)).toBe(0);
    await page.close();
  });

  it('that is a list has its choices loaded when it is opened, by what the one before it holds', async () => {
    const { page, run, reading } = await openWay({ draws: 'select' });
    const steps = [stepFor(reading, '单位类型', ['企业']), stepFor(reading, '单位证件', ['营业执照'])];
    expect(await fill(run, steps)).toEqual(['filled', 'filled']);
    expect(await modelOf(page)).toEqual(['', '企业', '营业执照']);
    expect(await undo(run)).toEqual(['undone', 'undone']);
    expect(await modelOf(page)).toEqual(['', '', '']);
    expect(await openBoxes(page)).toBe(0);
    await page.close();
  });

  it('that does not have the choice is closed as it was', async () => {
    const { page, run, reading } = await openWay({ draws: 'select' });
    expect(await fill(run, [stepFor(reading, '单位类型', ['基金会'])])).toEqual(['not-found option-missing']);
    expect(await modelOf(page)).toEqual(['', '', '']);
    expect(await openBoxes(page)).toBe(0);
    await page.close();
  });

  it.each<[string, Way]>([
    ['opens nothing', { draws: 'nothing' }],
    ['opens a box that nobody sees', { draws: 'hidden' }],
  ])('is refused where it %s', async (_, way) => {
    const { page, run, reading } = await openWay(way);
    expect(await fill(run, [stepFor(reading, '网站名称', ['云帆科技产品介绍'])])).toEqual([
      'refused not-taken',
    ]);
    expect(await modelOf(page)).toEqual(['', '', '']);
    expect(await openBoxes(page)).toBe(0);
    await page.close();
  });

  it('keeps a value that it did not show', async () => {
    const { page, run, reading } = await openWay({});
    await page.evaluate(() =>
      Object.assign((window as Window & { readonly model?: object }).model ?? {}, { 网站名称: '旧名' }),
    );
    expect(await fill(run, [stepFor(reading, '网站名称', ['云帆科技产品介绍'])])).toEqual([
      'refused not-taken',
    ]);
    expect(await modelOf(page)).toEqual(['旧名', '', '']);
    expect(await openBoxes(page)).toBe(0);
    await page.close();
  });
});

/** A grid as ExtJS draws it: the headings in a table of their own, each row a table, and one hidden editor that is moved over a cell and goes on to the row below with Enter. */
const GRID = `<!doctype html><meta charset="utf-8"><style>
  td{width:120px;height:22px;padding:0}.scroller{position:relative}.x-editor{position:absolute;visibility:hidden}.x-editor input{width:116px;height:18px}
</style><div class="x-panel"><div class="x-panel-header">人员信息（双击单元格编辑）</div><div class="x-panel-bwrap"><div class="x-grid3">
<div class="x-grid3-header"><table><thead><tr><td>类别</td><td>姓名</td><td>移动电话</td></tr></thead></table></div>
<div class="scroller"><div class="x-grid3-body"></div></div></div></div></div><script src="/page.js"></script>`;
const GRID_SCRIPT = `
const rows = [['单位负责人', '', ''], ['网站负责人', '', '']];
window.model = {};
const body = document.querySelector('.x-grid3-body'), editor = document.createElement('div'), box = document.createElement('input');
editor.className = 'x-editor';
editor.append(box);
let at = null;
const cellAt = (row, column) => body.children[row].querySelectorAll('td')[column];
const draw = (row) => {
  body.children[row].innerHTML = '<table><tbody><tr>' + rows[row].map((text) => '<td tabindex="0"><div unselectable="on">' + (text || '&nbsp;') + '</div></td>').join('') + '</tr></tbody></table>';
};
const complete = () => {
  if (at === null) return;
  const [row, column] = at;
  at = null;
  rows[row][column] = box.value;
  model[row + '.' + column] = box.value;
  editor.style.visibility = 'hidden';
  draw(row);
};
const start = (row, column) => {
  complete();
  if (column === 0 || row >= rows.length) return;
  setTimeout(() => {
    if (!editor.isConnected) body.parentElement.append(editor);
    const cell = cellAt(row, column).firstChild.getBoundingClientRect(), around = editor.parentElement.getBoundingClientRect();
    Object.assign(editor.style, { visibility: 'visible', left: cell.left - around.left + 'px', top: cell.top - around.top + 'px' });
    box.value = rows[row][column];
    at = [row, column];
    box.focus();
  }, 50);
};
rows.forEach((_, row) => {
  body.append(Object.assign(document.createElement('div'), { className: 'x-grid3-row' }));
  draw(row);
});
body.addEventListener('dblclick', ({ target }) => {
  const cell = target.closest('td');
  start([...body.children].indexOf(cell.closest('.x-grid3-row')), [...cell.parentElement.children].indexOf(cell));
});
box.addEventListener('blur', complete);
box.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') { at = null; editor.style.visibility = 'hidden'; }
  if (key !== 'Enter' || at === null) return;
  const [row, column] = at;
  complete();
  start(row + 1, column);
});`;

it('a cell over which the one editor of a table is laid is written, and the editor goes on to no other', async () => {
  const { page, run } = await openWithEngine(GRID, GRID_SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label, section }) => [kind, label, section.at(-1)])).toEqual([
    ['cell', '单位负责人', '姓名'],
    ['cell', '单位负责人', '移动电话'],
    ['cell', '网站负责人', '姓名'],
    ['cell', '网站负责人', '移动电话'],
  ]);
  const steps = reading.fields.map(
    ({ key }, row): FillStep => ({ ...stepFor(reading, '单位负责人', [`内容${row}`]), key }),
  );
  expect(await fill(run, steps)).toEqual(['filled', 'filled', 'filled', 'filled']);
  expect(await page.evaluate('model')).toEqual({
    '0.1': '内容0',
    '0.2': '内容1',
    '1.1': '内容2',
    '1.2': '内容3',
  });
  expect(await page.evaluate('at')).toBeNull();
  await page.close();
});

it('a cell that hides behind a form with a list keeps the choice when the button of the form is pressed', async () => {
  const { page, run } = await openWithEngine(
    '<!doctype html><meta charset="utf-8"><table><tr><th>证件类型</th><td><a href="#" class="editable editable-empty">未填</a></td></tr></table><script src="/page.js"></script>',
    `window.model = {}; const cell = document.querySelector('a'); let form = null;
const hide = () => { if (form) form.remove(); form = null; cell.style.display = ''; };
cell.addEventListener('click', (event) => { event.preventDefault(); event.stopPropagation(); cell.style.display = 'none';
  form = document.createElement('form'); form.innerHTML = '<div><select><option></option><option>营业执照</option></select></div><button>✓</button><button type="button">✕</button>'; cell.after(form);
  const list = form.querySelector('select'); list.focus(); form.lastChild.onclick = hide;
  form.onsubmit = () => { window.model.type = list.value; cell.textContent = list.value || '未填'; cell.className = list.value ? 'editable' : 'editable editable-empty'; setTimeout(hide, 60); return false; }; });
document.addEventListener('click', (event) => { if (form && !form.contains(event.target)) hide(); });`,
  );
  const reading = await readingOf(run);
  expect(await fill(run, [stepFor(reading, '证件类型', ['营业执照'])])).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ type: '营业执照' });
  expect(await openBoxes(page)).toBe(0);
  await page.close();
});

it('cells of a table that only invite to write are its cells, also once they hold something', async () => {
  const cells = ['网站名称', '内容说明'];
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><table><thead><tr>${cells.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tr>${'<td class="c"><em>点击录入</em></td>'.repeat(2)}</tr></table><script src="/page.js"></script>`,
    `for (const cell of document.querySelectorAll('td')) cell.addEventListener('click', () => { if (cell.querySelector('input')) return;
  cell.innerHTML = '<input>'; const [box] = cell.children; box.focus(); box.onblur = () => { cell.textContent = box.value; }; });`,
  );
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => [kind, label])).toEqual(cells.map((name) => ['cell', name]));
  const steps = cells.map((name) => stepFor(reading, name, [`${name}内容`]));
  expect(await fill(run, steps)).toEqual(['filled', 'filled']);
  const again = await readingOf(run);
  expect(again.fields.map(({ value }) => value)).toEqual(cells.map((name) => [`${name}内容`]));
  await page.close();
});

it('a cell that only says that nothing was filled in yet is no cell to write into', async () => {
  const { page, run } = await openWithEngine(
    '<!doctype html><meta charset="utf-8"><table><tr><th>角色</th><th>状态</th></tr><tr><td class="c">网站负责人</td><td class="c" id="state">未填写</td></tr></table>',
    '',
  );
  expect((await readingOf(run)).fields).toEqual([]);
  await page.close();
});
