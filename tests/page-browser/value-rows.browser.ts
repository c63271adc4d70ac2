// Which rows of a phone are controls, of those that show a name and perhaps a value and are pressed as a whole?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { readingOf } from './steps';

/** How a kind of page draws a row with a name, a value and an arrow, and a row with a box. */
interface Rows {
  readonly style: string;
  readonly group: (rows: string) => string;
  readonly row: (name: string, value: string) => string;
  readonly box: (name: string) => string;
}

const ARROW = '{content:"›";float:right}';
const inDiv = (name: string) => (rows: string) => `<div class="${name}">${rows}</div>`;

const KINDS: Readonly<Record<string, Rows>> = {
  'WeUI, in a list': {
    style: `.weui-cell{display:flex;padding:8px}.weui-cell_access .weui-cell__ft::after${ARROW}`,
    group: inDiv('weui-cells'),
    row: (name, value) =>
      `<div class="weui-cell weui-cell_access"><div class="weui-cell__bd">${name}</div><div class="weui-cell__ft">${value}</div></div>`,
    box: (name) =>
      `<div class="weui-cell"><div class="weui-cell__hd"><label class="weui-label">${name}</label></div><div class="weui-cell__bd"><input class="weui-input"></div></div>`,
  },
  'WeUI, in a form': {
    style: `.weui-cell{display:flex;padding:8px}.weui-cell_access .weui-cell__ft::after${ARROW}`,
    group: inDiv('weui-cells weui-cells_form'),
    row: (name, value) =>
      `<div class="weui-cell weui-cell_access"><div class="weui-cell__hd"><label class="weui-label">${name}</label></div><div class="weui-cell__bd">${value}</div><div class="weui-cell__ft"></div></div>`,
    box: (name) =>
      `<div class="weui-cell"><div class="weui-cell__hd"><label class="weui-label">${name}</label></div><div class="weui-cell__bd"><input class="weui-input"></div></div>`,
  },
  Vant: {
    style: '.van-cell{display:flex;padding:8px}.van-cell--clickable{cursor:pointer}',
    group: inDiv('van-cell-group'),
    row: (name, value) =>
      `<div class="van-cell van-cell--clickable" role="button" tabindex="0"><div class="van-cell__title"><span>${name}</span></div>${value && `<div class="van-cell__value"><span>${value}</span></div>`}<i class="van-icon van-icon-arrow van-cell__right-icon"></i></div>`,
    box: (name) =>
      `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label>${name}</label></div><div class="van-cell__value"><input class="van-field__control"></div></div>`,
  },
  MUI: {
    style: `ul{list-style:none;padding:0}.mui-navigate-right::after${ARROW}.mui-pull-right{float:right}`,
    group: (rows) => `<ul class="mui-table-view">${rows}</ul>`,
    row: (name, value) =>
      `<li class="mui-table-view-cell"><a class="mui-navigate-right"><span>${name}</span><span class="mui-pull-right">${value}</span></a></li>`,
    box: (name) => `<li class="mui-table-view-cell"><label>${name}</label><input></li>`,
  },
  'a page of its own, in columns': {
    style: '.row{display:flex;padding:8px}.col{width:200px}',
    group: inDiv('rows'),
    row: (name, value) =>
      `<div class="row"><div class="col">${name}</div><div class="col"><span>${value}</span><i class="icon-right"></i></div></div>`,
    box: (name) =>
      `<div class="row"><div class="col"><label>${name}</label></div><div class="col"><input></div></div>`,
  },
  'a page of its own': {
    style: '.row{display:flex;padding:8px}',
    group: inDiv('rows'),
    row: (name, value) =>
      `<div class="row"><span class="label">${name}</span><span class="value">${value}</span><i class="arrow"></i></div>`,
    box: (name) => `<div class="row"><span class="label">${name}</span><input></div>`,
  },
  Taro: {
    style: '.at-list__item{padding:8px}.item-content,.item-extra{display:inline-block}',
    group: inDiv('at-list'),
    row: (name, value) =>
      `<div class="at-list__item"><div class="at-list__item-container"><div class="at-list__item-content item-content"><div class="item-content__info"><div class="item-content__info-title">${name}</div></div></div><div class="at-list__item-extra item-extra"><span class="item-extra__info">${value}</span><div class="item-extra__icon"><span class="at-icon item-extra__icon-arrow at-icon-chevron-right"></span></div></div></div></div>`,
    box: (name) =>
      `<div class="at-list__item"><div class="at-input__container"><label class="at-input__title">${name}</label><input class="at-input__input"></div></div>`,
  },
  NutUI: {
    style: '.nut-cell{display:flex;padding:8px}.is-link{cursor:pointer}',
    group: inDiv('nut-cell-group'),
    row: (name, value) =>
      `<div class="nut-cell is-link"><div class="nut-cell__title">${name}</div><div class="nut-cell__value">${value}</div><i class="nut-icon nut-icon-right nut-cell__link"></i></div>`,
    box: (name) =>
      `<div class="nut-cell"><div class="nut-cell__title">${name}</div><div class="nut-cell__value"><input></div></div>`,
  },
};

async function readIn({ style, group }: Rows, groups: readonly string[]): Promise<readonly string[]> {
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${groups.map(group).join('<h3>其他</h3>')}`;
  const { page, run } = await openWithEngine(html);

  const { fields } = await readingOf(run);
  await page.close();
  return fields.map(({ kind, label, value }) => `${kind} ${label} ${value.join()}`.trim());
}

it.each(Object.keys(KINDS))(
  '%s: a row that asks, and one that shows what is chosen beside it',
  async (kind) => {
    const rows = KINDS[kind] as Rows; // one of its keys
    const { row, box } = rows;
    const form = [box('姓名'), row('单位性质', '请选择'), row('证件类型', '身份证')].join('');
    expect(await readIn(rows, [form])).toEqual(['text 姓名', 'select 单位性质', 'select 证件类型 身份证']);
  },
);

it.each(Object.keys(KINDS))('%s: no row of a menu or of an account is a control', async (kind) => {
  const rows = KINDS[kind] as Rows; // one of its keys
  const { row, box } = rows;
  const menu = [row('我的订单', ''), row('设置', ''), row('关于我们', 'v1.0.2')].join('');
  const account = [row('实名认证', '已认证'), row('手机', '138****0000'), row('证件类型', '身份证')].join('');
  expect(await readIn(rows, [box('姓名'), menu, account])).toEqual(['text 姓名']);
});

it('reads a button in a row that opens a list or a calendar as one control, whatever its prompt looks like', async () => {
  const arrow = '<svg width="12" height="12"><path d="M2 4l4 4 4-4"></path></svg>';
  const field = (label: string, prompt: string): string =>
    `<div class="c-1"><label>${label}</label><button type="button" aria-haspopup="dialog" aria-expanded="false" class="c-2"><span style="color:#a1a1aa">${prompt}</span>${arrow}</button></div>`;
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><h2>ICP备案 主体信息</h2><form>${field('证件类型', '请选择')}${field('证件有效期起', 'YYYY/MM/DD')}${field('证件有效期止', 'YYYY/MM/DD')}</form>`,
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind }) => kind)).not.toContain('cell');
  expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
  await page.close();
});
