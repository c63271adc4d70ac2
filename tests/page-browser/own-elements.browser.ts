// Is a page filled that a mobile framework builds from custom elements, and whose wheels turn to where they are pressed?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>
app-box,app-picker,app-scroll{display:block} .form-item{padding:8px} .form-item.printed::before{content:attr(data-name)}
.pick{cursor:pointer} .drop{position:absolute;background:#fff;z-index:2} .head{font-weight:700;color:#067}
.sheet{position:fixed;left:0;right:0;bottom:0;height:170px;background:#fff;z-index:3}
app-picker-view-column{display:block;float:left;width:90px;height:150px;overflow:hidden;position:relative} .rows{position:absolute;top:60px} .column__item{height:30px}
</style><h2>ICP备案</h2>
<app-box class="head">单位<small>本市样品公司</small></app-box>
<app-box class="form-item"><app-box class="item-label"><app-text>主体性质</app-text><app-text>Legal nature</app-text></app-box>
 <app-box><app-box class="pick" id="nature"><app-box class="select__text">请选择</app-box></app-box></app-box></app-box>
<app-box class="form-item printed" data-name="单位名称"><app-box><app-box><app-input><input id="name"></app-input></app-box></app-box></app-box>
<app-box class="form-item"><app-box class="item-label">证件到期日</app-box><app-picker><app-box class="row" id="until"><app-text>请选择日期</app-text></app-box></app-picker></app-box>
<script src="/page.js"></script>`;

const BEHAVIOUR = `window.model = { name: '' };
const make = (tag, name, text) => { const at = document.createElement(tag); at.className = name; at.textContent = text ?? ''; return at; };
document.getElementById('name').addEventListener('input', ({ target }) => { window.model.name = target.value; });
const nature = document.getElementById('nature');
nature.addEventListener('click', () => {
  if (document.querySelector('.drop')) return;
  const list = make('app-scroll', 'drop select__options');
  for (const word of ['个人', '企业', '社会团体']) {
    const row = make('app-box', 'options-row', word);
    row.addEventListener('click', (event) => { event.stopPropagation(); window.model.nature = word; nature.firstElementChild.textContent = word; list.remove(); });
    list.append(row);
  }
  nature.append(list);
});
const until = document.getElementById('until');
until.addEventListener('click', () => {
  const sheet = make('app-box', 'sheet popup'); const chosen = [2026, 11, 24];
  const wheel = (part, from, to, sign) => {
    const column = document.createElement('app-picker-view-column'); const rows = make('div', 'rows'); column.className = 'picker-view-column'; column.append(rows);
    for (let number = from; number <= to; number += 1) rows.append(make('app-box', 'column__item', number + sign));
    let at = chosen[part] - from;
    const show = () => { rows.style.transform = 'translateY(' + -30 * at + 'px)'; chosen[part] = from + at; };
    // the position of the press decides which row is chosen, not the element that was pressed
    column.addEventListener('click', ({ clientY }) => {
      at = Math.max(0, Math.min(to - from, at + Math.round((clientY - column.getBoundingClientRect().top - 75) / 30))); show();
    });
    show(); sheet.append(column);
  };
  wheel(0, 1980, 2060, '年'); wheel(1, 1, 12, '月'); wheel(2, 1, 31, '日');
  const sure = make('app-text', 'wrapper__confirm', '确定');
  sure.addEventListener('click', () => { window.model.until = chosen.join('-'); until.textContent = window.model.until; sheet.remove(); });
  sheet.append(sure); document.body.append(sheet);
});`;

it('reads what they are, what heads them and what a style sheet calls them', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label, section }) => `${section.join('>')}: ${kind} ${label}`)).toEqual([
    'ICP备案>单位: select 主体性质 Legal nature',
    'ICP备案>单位: text 单位名称',
    'ICP备案>单位: date 证件到期日',
  ]);
  await page.close();
});

it('fills them, a day by turning each wheel', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '主体性质 Legal nature', ['企业']),
    stepFor(reading, '单位名称', ['杭州示例云帆科技有限公司']),
    stepFor(reading, '证件到期日', ['2038-05-01']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    name: '杭州示例云帆科技有限公司',
    nature: '企业',
    until: '2038-5-1',
  });
  await page.close();
});

/** A uni-ui select, which is recognisable only by its class names; one has a choice already, the other is opened by its inner box. */
const LISTS = `<!doctype html><meta charset="utf-8"><style>uni-view{display:block} .uni-select__selector{position:absolute;background:#fff;z-index:2}</style><h2>网站接入</h2>
<uni-view class="uni-forms-item"><uni-view class="uni-forms-item__label">接入方式</uni-view><uni-view class="uni-stat__select"><uni-view class="uni-select"><uni-view class="uni-select__input-box"><uni-view class="uni-select__input-text">虚拟主机</uni-view></uni-view></uni-view></uni-view></uni-view>
<uni-view class="uni-forms-item"><uni-view class="uni-forms-item__label">域名注册商</uni-view><uni-view class="uni-stat__select"><uni-view class="uni-select"><uni-view class="uni-select__input-box"><uni-view class="uni-select__input-text uni-select__input-placeholder">请选择</uni-view><i>▾</i></uni-view></uni-view></uni-view></uni-view>
<script src="/page.js"></script>`;
const CHOOSING = `window.model = {}; const offered = [['虚拟主机', '云接入'], ['阿里云', '腾讯云']];
document.querySelectorAll('.uni-select').forEach((select, at) => select.firstElementChild.addEventListener('click', () => {
  const list = document.createElement('uni-view'); list.className = 'uni-select__selector'; select.append(list); const text = select.querySelector('.uni-select__input-text');
  for (const word of offered[at]) { const row = document.createElement('uni-view'); row.className = 'uni-select__selector-item'; row.textContent = word; list.append(row);
    row.addEventListener('click', () => { window.model[at] = word; text.textContent = word; text.className = 'uni-select__input-text'; list.remove(); }); } }));`;

it('a list of uni-ui is one control, also where it holds a choice', async () => {
  const { page, run } = await openWithEngine(LISTS, CHOOSING);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label, value }) => [kind, label, value])).toEqual([
    ['select', '接入方式', ['虚拟主机']],
    ['select', '域名注册商', []],
  ]);
  const steps = [
    stepFor(reading, '接入方式', ['云接入'], { alternatives: [], overwrite: true }),
    stepFor(reading, '域名注册商', ['腾讯云'], { alternatives: [] }),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ 0: '云接入', 1: '腾讯云' });
  await page.close();
});

it('a name that a style sheet prints is that of the box, not of the list of schemes before it', async () => {
  const list =
    '<uni-view class="uni-select"><uni-view class="uni-select__input-box"><uni-view class="uni-select__input-text">https://</uni-view></uni-view></uni-view>';
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>uni-view{display:block} .attr::before{content:attr(data-name)}</style><h2>网站信息</h2>
<uni-view class="uni-forms-item attr" data-name="首页网址"><uni-view>${list}<uni-input><input></uni-input></uni-view></uni-view>
<uni-view class="uni-forms-item attr" data-name="网站名称"><uni-view><uni-input><input></uni-input></uni-view></uni-view><script src="/page.js"></script>`,
    '',
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => [kind, label])).toEqual([
    ['select', ''],
    ['text', '首页网址'],
    ['text', '网站名称'],
  ]);
  await page.close();
});

it('a box that says inside what it asks for has no part of the form item before it, whose choices are drawn', async () => {
  const choice = (word: string) =>
    `<uni-label class="uni-label-pointer"><uni-radio><div class="uni-radio-wrapper"><div class="uni-radio-input"></div></div></uni-radio><span>${word}</span></uni-label>`;
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>uni-view{display:block} uni-label{cursor:pointer} uni-label,uni-radio,.uni-radio-input{display:inline-block;min-width:18px;min-height:18px} .uni-radio-input{border:1px solid;border-radius:50%}</style><h2>网站负责人</h2>
<uni-view class="uni-forms-item"><uni-view class="uni-forms-item__label">与主体负责人相同</uni-view><uni-view class="uni-forms-item__content"><uni-view><uni-radio-group>${choice('相同')}${choice('不同')}</uni-radio-group></uni-view></uni-view></uni-view>
<uni-view class="uni-forms-item"><uni-view><uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">负责人姓名</div><input class="uni-input-input"></div></uni-input></uni-view></uni-view><script src="/page.js"></script>`,
    "for (const label of document.querySelectorAll('uni-label')) label.addEventListener('click', () => {});",
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => [kind, label])).toEqual([
    ['radio', '与主体负责人相同'],
    ['text', ''],
  ]);
  await page.close();
});

it('of two uploads drawn without an input each is called as the style sheet calls its form item', async () => {
  const upload = (name: string) =>
    `<uni-view class="uni-forms-item attr" data-name="${name}"><uni-view class="uni-file-picker__container"><uni-view class="file-picker__box"><uni-view class="file-picker__box-content">+</uni-view></uni-view></uni-view></uni-view>`;
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>uni-view{display:block} .attr::before{content:attr(data-name)} .file-picker__box{width:80px;height:80px;cursor:pointer;border:1px dashed} .head{font-weight:700}</style>
<uni-view><uni-view class="head">域名证书</uni-view><uni-view>${upload('yunfan-sample.com')}${upload('yunfan-docs-sample.cn')}</uni-view></uni-view><script src="/page.js"></script>`,
    "for (const box of document.querySelectorAll('.file-picker__box')) box.addEventListener('click', () => {});",
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label, section }) => [kind, label, section.join()])).toEqual([
    ['upload', 'yunfan-sample.com', '域名证书'],
    ['upload', 'yunfan-docs-sample.cn', '域名证书'],
  ]);
  await page.close();
});

it('words behind a bar that is only drawn head what stands below them', async () => {
  const part = (name: string, label: string): string =>
    `<ui-view style="display:block"><ui-view style="display:flex;font-weight:600"><ui-view style="width:4px;height:14px;background:#f70"></ui-view><ui-view><ui-text><span>${name}</span></ui-text></ui-view></ui-view>
<ui-view><p><span>${label}</span><input></p><p><span>手机号</span><input></p></ui-view></ui-view>`;
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8">${part('主体资料', '名称')}${part('主体负责人', '姓名')}`,
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ label, section }) => `${section.join('>')} ${label}`)).toEqual([
    '主体资料 名称',
    '主体资料 手机号',
    '主体负责人 姓名',
    '主体负责人 手机号',
  ]);
  await page.close();
});

it('words above rows whose names a style sheet prints head these rows', async () => {
  const row = (name: string) => `<div class="attr" data-name="${name}"><div><input></div></div>`;
  const part = (head: string, names: readonly string[]) =>
    `<div><p class="sec">${head}</p><div>${names.map(row).join('')}</div></div>`;
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.attr::before{content:attr(data-name)} .sec{font-weight:600}</style>
    ${part('主体负责人', ['姓名', '手机号码'])}${part('网站负责人', ['姓名', '手机号码'])}<script src="/page.js"></script>`,
    '',
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ label, section }) => `${section.join()} ${label}`)).toEqual(
    ['主体负责人', '网站负责人'].flatMap((head) => [`${head} 姓名`, `${head} 手机号码`]),
  );
  await page.close();
});

const SHADOWS = `<!doctype html><meta charset="utf-8"><h2>主体信息</h2><x-app></x-app><script src="/page.js"></script>`;

/** Web components as Shoelace draws them: a box with its label in its own tree, in a slot, or in the form item around it. */
const SHADOWS_BEHAVIOUR = `window.model = {};
const draw = (tag, html, ready = () => {}) => customElements.define(tag, class extends HTMLElement {
  connectedCallback() { if (this.shadowRoot) return; this.attachShadow({ mode: 'open' }).innerHTML = html(this); ready(this, this.shadowRoot); }
});
draw('x-input', (at) => '<label for="input"><slot name="label">' + (at.getAttribute('label') ?? '') + '</slot></label><div><input id="input"></div><div><slot name="help"></slot></div>',
  (at, tree) => tree.querySelector('input').addEventListener('input', ({ target }) => { window.model[at.dataset.key] = target.value; }));
draw('x-item', (at) => '<div class="item"><div class="item__label"><span>*</span>' + at.getAttribute('label') + '</div><div class="item__control"><slot></slot></div></div>');
draw('x-switch', () => '<label><input type="checkbox" role="switch"><span></span><div><slot></slot></div></label>',
  (at, tree) => tree.querySelector('input').addEventListener('change', ({ target }) => { window.model[at.dataset.key] = target.checked; }));
draw('x-select', (at) => '<label id="label"><slot name="label">' + (at.getAttribute('label') ?? '') + '</slot></label><div><input role="combobox" readonly aria-controls="listbox" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="label"><input aria-hidden="true" tabindex="-1"></div><div id="listbox" role="listbox" aria-expanded="false" tabindex="-1"><slot></slot></div>');
draw('x-details', (at) => '<details open><summary>' + at.getAttribute('summary') + '</summary><div><slot></slot></div></details>');
draw('x-app', () => '<x-item label="单位名称"><x-input data-key="name"></x-input></x-item><x-input data-key="number" label="证件号码"></x-input><x-select label="证件类型"><x-option>营业执照</x-option></x-select>'
  + '<x-details summary="主体负责人"><x-input data-key="person"><span slot="label">姓名</span></x-input><x-input data-key="id" label="证件号码"></x-input><x-switch data-key="long">长期有效</x-switch></x-details>');`;

it('a box in a shadow tree is named by its own tree, by its slot, or by the form item whose slot shows it', async () => {
  const { page, run } = await openWithEngine(SHADOWS, SHADOWS_BEHAVIOUR);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label, section }) => `${section.join('>')}: ${kind} ${label}`)).toEqual([
    '主体信息: text 单位名称',
    '主体信息: text 证件号码',
    '主体信息: select 证件类型',
    '主体信息>主体负责人: text 姓名',
    '主体信息>主体负责人: text 证件号码',
    '主体信息>主体负责人: switch 长期有效',
  ]);
  await page.close();
});
