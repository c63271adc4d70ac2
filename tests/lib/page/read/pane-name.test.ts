// @vitest-environment happy-dom
// What is the name of a tab pane, and for which fields is it a heading?
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const readingOf = (html: string) => {
  document.body.innerHTML = `<main style="font-size:14px">${html}</main>`;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label, section }) => [
    label,
    section.join('>'),
  ]);
};

describe('the name of a pane', () => {
  it('is a heading of the fields in it, from its own words or from its tab', () => {
    const pane = (names: string, name: string): string =>
      `<div role="tabpanel" ${names}><span>${name}</span><input></div>`;
    expect(
      readingOf(
        `<div role="tablist"><button role="tab" id="t2">网站</button></div>${pane('aria-label="主体"', '名称')}${pane('aria-labelledby="t2"', '备注')}`,
      ),
    ).toEqual([
      ['名称', '主体'],
      ['备注', '网站'],
    ]);
  });
});

it('a pane that nothing connects with its tab has the name of the tab at its position', () => {
  const tab = (name: string) => `<div role="tab">${name}</div>`;
  const pane = '<div role="tabpanel"><label>手机<input></label><label>邮箱<input></label></div>';
  expect(
    readingOf(
      `<div><div role="tablist">${tab('主体负责人')}${tab('网站负责人')}</div><div>${pane}${pane}</div></div>`,
    ),
  ).toEqual(['主体负责人', '网站负责人'].flatMap((name) => ['手机', '邮箱'].map((label) => [label, name])));
});

it('a pane has the name of the tab that refers to it, without the number of entries', () => {
  const tab = (name: string, pane: string) => `<b><i role="tab" aria-controls="${pane}">${name}</i></b>`;
  const pane = (id: string) => `<div role="tabpanel" id="${id}"><label>手机<input></label></div>`;
  const tabs = (...all: readonly string[]) => `<div role="tablist">${all.join('')}</div>`;
  const first = `${tabs(tab('网站负责人', 'p1'), tab('材料（2）', 'p2'))}<div>${pane('p2')}</div>${pane('p1')}`;
  expect(readingOf(first).map(([, section]) => section)).toEqual(['材料', '网站负责人']);
  const counted = `${tabs(tab('网站（1）', 'p1'), tab('网站（2）', 'p2'))}${pane('p1')}${pane('p2')}`;
  expect(readingOf(counted).map(([, section]) => section)).toEqual(['网站（1）', '网站（2）']);
});

it('the only visible pane has the name of the open tab, when the others are created only when pressed', () => {
  const tab = (name: string, isOpen: boolean) => `<div role="tab" aria-selected="${isOpen}">${name}</div>`;
  const pane = (style: string) =>
    `<div role="tabpanel" style="${style}"><label>手机<input></label><label>邮箱<input></label></div>`;
  const sectionsOf = (panes: string) =>
    readingOf(
      `<div><div role="tablist">${tab('主体负责人', false)}${tab('网站负责人', true)}${tab('材料', false)}</div><div><div>${panes}</div></div></div>`,
    ).map(([, section]) => section);
  expect(sectionsOf(pane(''))).toEqual(['网站负责人', '网站负责人']);
  expect(sectionsOf(pane('display:none') + pane(''))).toEqual(['', '', '网站负责人', '网站负责人']);
  expect(sectionsOf(pane('') + pane(''))).toEqual(['', '', '', '']);
});

it.each([
  [
    'ExtJS',
    '<ul class="x-tab-strip">',
    '<li class="x-tab-strip-active">',
    '<li class="x-tab-edge"></li></ul>',
    '<div class="x-tab-panel-body">',
    '<div>',
  ],
  [
    'layui',
    '<ul class="layui-tab-title">',
    '<li>',
    '</ul>',
    '<div class="layui-tab-content">',
    '<div class="layui-tab-item">',
  ],
  ['EasyUI', '<ul class="tabs">', '<li>', '</ul>', '<div class="tabs-panels">', '<div class="panel">'],
  [
    'Bootstrap',
    '<ul class="nav nav-tabs">',
    '<li>',
    '</ul>',
    '<div class="tab-content">',
    '<div class="tab-pane">',
  ],
])(
  'a pane of %s has the name of the tab at its position, when no role says what it is',
  (_, tabs, tab, end, panes, pane) => {
    const open = (name: string) => `${tab}<a>${name}</a></li>`;
    const fields = '<label>手机<input></label><label>邮箱<input></label></div>';
    const page = `<div><div>${tabs}${open('主体负责人')}${open('网站负责人')}${end}</div>${panes}${pane}${fields}${pane}${fields}</div></div>`;
    expect(readingOf(page).map(([, section]) => section)).toEqual([
      '主体负责人',
      '主体负责人',
      '网站负责人',
      '网站负责人',
    ]);
  },
);

describe('boxes of web components, whose title their own shadow tree draws', () => {
  it('have the name in an attribute; a table has none', () => {
    const box = (name: string) =>
      `<my-details ${name}><label>证件号<input></label><label>真实姓名<input></label></my-details>`;
    expect(
      readingOf(`<h2>主体信息</h2>${box('summary="负责人"')}${box('heading="网站负责人"')}`).map(
        ([, section]) => section,
      ),
    ).toEqual(['主体信息>负责人', '主体信息>负责人', '主体信息>网站负责人', '主体信息>网站负责人']);
    expect(readingOf('<table summary="联系人"><tr><td><label>手机<input></label></td></tr></table>')).toEqual(
      [['手机', '']],
    );
  });

  it('have the name of the tab that refers to them', () => {
    const panel = (name: string) =>
      `<my-panel role="tabpanel" name="${name}"><label>手机<input></label><label>邮箱<input></label></my-panel>`;
    expect(
      readingOf(
        `<my-tabs><my-tab role="tab" panel="b">网站负责人</my-tab><my-tab role="tab" panel="a">主体负责人</my-tab>${panel('a')}${panel('b')}</my-tabs>`,
      ).map(([, section]) => section),
    ).toEqual(['主体负责人', '主体负责人', '网站负责人', '网站负责人']);
  });
});

it('tabs that only their place marks as such name the panes below them, and not the first pane for all', () => {
  const page = (row: string) =>
    readingOf(
      `<div class="n-tabs"><div class="n-tabs__titles">${row}</div><div style="transform:translate3d(0,0,0)">${[
        '',
        ' inactive',
      ]
        .map(
          (state) =>
            `<div class="n-tab-pane${state}"><p><label>手机<input></label></p><p><label>邮箱<input></label></p></div>`,
        )
        .join('')}</div></div>`,
    ).map(([, section]) => section);
  const tab = (name: string, state = '') =>
    `<div class="n-tabs__titles-item${state}"><div></div><div class="n-tabs__titles-item__text">${name}</div></div>`;
  expect(page(tab('主体负责人', ' active') + tab('网站负责人'))).toEqual([
    '主体负责人',
    '主体负责人',
    '网站负责人',
    '网站负责人',
  ]);
  expect(page(tab('主体负责人') + tab('网站负责人') + tab('材料'))).toEqual(['', '', '', '']);
});
