// On pages for phones that are made for no pointer, a row shows only a prompt in a faint colour: is it read, and filled by tapping, typing and leaving, and is nothing else touched?
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const row = (name: string, shown: string, more = ''): string =>
  `<x-view class="r" data-t="${name}"><x-text class="n"><i>*</i>${name}</x-text><x-view class="b">${shown}</x-view>${more}</x-view>`;
const faint = (words: string): string => `<x-text class="p"><span>${words}</span></x-text>`;
const list = (words: string): string => `${faint(words)}<x-text class="z">▼</x-text>`;
const square = (caption: string): string =>
  `<x-view class="u"><x-view class="q">+</x-view><x-view>${caption}</x-view></x-view>`;

const HEAD = `<!doctype html><meta charset="utf-8"><style>x-view,.n{display:block}.r{padding:8px;font-size:14px}.n{color:#455}.b{display:flex;color:#122}.p{flex:1;color:#a9b8b7}
.tip{font-size:12px}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}.q{width:90px;height:90px;background:#f3f7f6}</style>`;
const PAGE = `${HEAD}<x-view>${row('网站名称', faint('与首页标题一致'))}${row('网站首页', `<x-text>https://</x-text>${faint('例如 www.abc.com')}`, '<x-view class="tip">开通后能打开</x-view>')}
${row('网站服务内容', list('请选择'))}${row('前置审批项目', list('没有请选“不涉及”'))}${row('网站备注', faint('由平台代写'))}${row('主办单位', '<x-text><span>云帆科技公司</span></x-text>')}
${row('客服电话', faint('400-8000-1234'))}${row('接入服务商', faint('点这里看帮助'))}${row('网站语言', faint('最多三种'))}</x-view>
${square('域名证书')}${square('成员')}<x-view><button>取消</button><button>保存</button></x-view><script src="/page.js"></script>`;

const SCRIPT = `window.model = {}; window.pressed = [];
const texts = { 网站名称: '', 网站首页: 'https://', 接入服务商: '', 主办单位: '' }, lists = { 网站服务内容: ['综合门户', '单位门户网站'], 前置审批项目: ['不涉及', '新闻'], 网站语言: ['中文简体', '英语'] };
const hints = {}; for (const at of document.querySelectorAll('.p')) hints[at.closest('.r').dataset.t] = at.textContent;
const affix = (words) => words ? '<x-text>' + words + '</x-text>' : '';
const draw = (name) => { const text = window.model[name], arrow = name !== '网站语言' && lists[name] ? '<x-text class="z">▼</x-text>' : '';
  document.querySelector('[data-t=' + name + '] .b').innerHTML = affix(texts[name]) + '<x-text class="' + (text ? '' : 'p') + '"><span>' + (text || hints[name]) + '</span></x-text>' + arrow; };
const edit = (name) => { const box = document.querySelector('[data-t=' + name + '] .b');
  if (box.querySelector('input')) return;
  box.innerHTML = affix(texts[name]) + '<x-input><input></x-input>'; const input = box.querySelector('input');
  input.value = window.model[name] || (name === '接入服务商' ? '已有' : '');
  input.oninput = () => { window.model[name] = input.value; };
  input.onblur = () => setTimeout(() => draw(name)); input.focus(); };
const open = (name) => { if (document.querySelector('.sheet')) return; const sheet = document.createElement('x-view'); sheet.className = 'sheet';
  sheet.innerHTML = '<x-text class="no">取消</x-text>' + lists[name].map((words) => '<x-view class="o">' + words + '</x-view>').join(''); document.body.append(sheet);
  sheet.querySelector('.no').onclick = () => sheet.remove();
  for (const at of sheet.querySelectorAll('.o')) at.onclick = () => { window.model[name] = at.textContent; draw(name); sheet.remove(); }; };
document.addEventListener('click', ({ target }) => { const at = target.closest('.r'), button = target.closest('button');
  if (button) pressed.push(button.textContent);
  if (target.className === 'q') { const file = document.createElement('input'); file.type = 'file'; file.onchange = () => { window.model.file = file.files[0].name; target.textContent = '×'; }; file.click(); }
  if (at && !target.closest('input')) { const name = at.dataset.t; if (name in lists) open(name); else if (name in texts && name !== '主办单位') edit(name); } });`;

const modelOf = (page: Page): Promise<unknown> => page.evaluate('model');

it('reads the rows that show a prompt, and no row that shows a value or a number', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'cell 网站名称',
    'cell 网站首页',
    'select 网站服务内容',
    'select 前置审批项目',
    'cell 网站备注',
    'cell 接入服务商',
    'cell 网站语言',
    'upload 域名证书',
  ]);
  expect(fields.flatMap(({ value }) => value ?? [])).toEqual([]);
  await page.close();
});

it('fills them, and reads again what they show then', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const steps = [
    ['网站名称', '云帆科技'],
    ['网站首页', 'www.yunfan-sample.com'],
    ['网站服务内容', '单位门户网站'],
    ['前置审批项目', '不涉及'],
    ['网站语言', '中文简体'],
  ] as const;
  const first = await readingOf(run);
  const states = await fillIn(
    run,
    steps.map(([name, text]) => stepFor(first, name, [text])),
  );
  expect(statesOf(states)).toEqual(steps.map(() => 'filled'));
  expect(await modelOf(page)).toEqual(Object.fromEntries(steps));
  const { fields } = await readingOf(run);
  const shown = steps.map(([name]) => fields.find(({ label }) => label === name)?.value?.join());
  expect(shown).toEqual(steps.map(([, text]) => text));
  expect(await page.locator('.sheet,input').count()).toBe(0);
  expect(await page.evaluate('pressed')).toEqual([]);
  await page.close();
});

it('writes nothing where no box comes, or one that holds something', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  const steps = ['网站备注', '接入服务商'].map((name) => ({
    ...stepFor(reading, name, ['云帆科技']),
    overwrite: false,
  }));
  expect(statesOf(await fillIn(run, steps))).toEqual(['refused not-taken', 'refused not-taken']);
  expect(await modelOf(page)).toEqual({});
  expect(await page.evaluate('pressed')).toEqual([]);
  await page.close();
});

it('reads no rows beside which none asks for a choice in another colour than its name', async () => {
  const { page, run } = await openWithEngine(PAGE.replace('.n{color:#455}', '.n{color:#a9b8b7}'), SCRIPT);
  const { fields } = await readingOf(run);
  expect(fields.filter(({ kind }) => kind === 'cell')).toEqual([]);
  await page.close();
});
