// @vitest-environment happy-dom
// Which cells become a box when pressed, what are their labels, and what do they hold? A cell that only shows something is never one.
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { readPage } from '../../../../lib/page/read/read';

const fieldsIn = (html: string): readonly Field[] => {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields;
};
const cellsIn = (html: string): readonly (readonly [string, readonly string[]])[] =>
  fieldsIn(html).flatMap(({ kind, label, value }) => (kind === 'cell' ? [[label, value] as const] : []));

const TYPED = 'tabindex="0" style="cursor:text;color:rgb(51,51,51)"';

describe('a cell that becomes a box', () => {
  it.each([
    ['asks to be pressed', '<td tabindex="0">点击填写</td>'],
    [
      'asks to be pressed, with a pencil',
      '<td onclick="edit()"><span>点击编辑<i class="icon"></i></span></td>',
    ],
    ['asks to be filled', '<td tabindex="0"><span>待填写</span></td>'],
    ['asks in English', '<td tabindex="0">Click to edit</td>'],
    ['has the cursor of typing', `<td ${TYPED}></td>`],
    ['has the cursor of typing and a class, and nothing in it', '<td class="c" style="cursor:text"></td>'],
    ['is called editable', '<td><div class="editable-cell-value-wrap"></div></td>'],
    [
      'is a link that is called editable',
      '<td><a href="#" class="editable editable-click editable-empty">未填</a></td>',
    ],
    ['says so to screen readers', '<td role="gridcell" aria-readonly="false"></td>'],
    ['says so in its tip', '<td tabindex="0" title="双击修改"></td>'],
    ['is marked by its table', '<td data-edit="text"></td>'],
  ])('%s', (_, cell) => {
    expect(cellsIn(`<table><tr><th>网站名称</th>${cell}</tr></table>`)).toEqual([['网站名称', []]]);
  });

  it('is found after a term, and in a row of boxes', () => {
    expect(cellsIn(`<dl><dt>网站名称</dt><dd ${TYPED}></dd></dl>`)).toEqual([['网站名称', []]]);
    expect(cellsIn('<div><span>网站名称</span><div tabindex="0">点击填写</div></div>')).toEqual([
      ['网站名称', []],
    ]);
  });

  it('has the heading of its column as its label, never the cell before it or above it', () => {
    const row = `<tr><td>1</td><td ${TYPED}>点击填写</td><td ${TYPED}>点击填写</td></tr>`;
    const head = '<thead><tr><th>序号</th><th>网站名称</th><th>网站域名</th></tr></thead>';
    expect(
      fieldsIn(`<table>${head}${row}${row}</table>`).map(({ label, section }) => [label, section]),
    ).toEqual([
      ['网站名称', []],
      ['网站域名', []],
      ['网站名称', []],
      ['网站域名', []],
    ]);
  });

  it('has the name of its row as its label where the columns are for old and new values', () => {
    const head = '<thead><tr><th>项目</th><th>原备案信息</th><th>变更后</th></tr></thead>';
    const rows = ['主体负责人姓名', '通讯地址']
      .map((name) => `<tr><th>${name}</th><td>王旧任</td><td ${TYPED}></td></tr>`)
      .join('');
    expect(cellsIn(`<table>${head}${rows}</table>`)).toEqual([
      ['主体负责人姓名', []],
      ['通讯地址', []],
    ]);
  });

  it.each(['单击单元格录入', '请双击下面的单元格编辑', 'Click a cell to edit'])(
    'is in a table above which the page says: %s',
    (words) => {
      const row = (who: string) => `<tr><td tabindex="0">${who}</td><td tabindex="0">&nbsp;</td></tr>`;
      const page = (said: string) =>
        `<div><h3>人员信息（${said}）</h3><div><div class="grid-header"><table><tr><td>人员</td><td>姓名</td></tr></table></div><div><table>${row('主体负责人')}</table><table>${row('网站负责人')}</table></div></div></div>`;
      expect(fieldsIn(page(words)).map(({ kind, label, section }) => [kind, label, section.at(-1)])).toEqual([
        ['cell', '主体负责人', '姓名'],
        ['cell', '网站负责人', '姓名'],
      ]);
      expect(cellsIn(page('单击查看'))).toEqual([]);
    },
  );

  it('holds the text that it shows, unless that is a hint', () => {
    const holding = (words: string): readonly string[] | undefined =>
      cellsIn(`<table><tr><th>网站域名</th><td ${TYPED}>${words}</td></tr></table>`)[0]?.[1];
    expect(holding('yunfan-sample.com')).toEqual(['yunfan-sample.com']);
    expect(holding('<span class="ph">不带www</span>')).toEqual([]);
    expect(holding('<span style="color:rgb(187,187,187)">不带www</span>')).toEqual([]);
    expect(holding('—')).toEqual([]);
  });

  it('is no heading of other fields', () => {
    const row = `<tr><th>网站名称</th><td tabindex="0"><b>点击填写</b></td></tr><tr><th>备注</th><td><input></td></tr>`;
    expect(fieldsIn(`<table>${row}</table>`).map(({ section }) => section)).toEqual([[], []]);
  });
});

describe('no such cell', () => {
  it.each([
    ['a table that shows', '<td>杭州示例云帆科技有限公司</td>'],
    ['an empty one', '<td></td>'],
    [
      'a row of results that a press opens',
      '<td tabindex="0" style="cursor:pointer" onclick="open()">浙ICP备00000001号</td>',
    ],
    ['a link', '<td tabindex="0"><a href="/order/1">点击编辑</a></td>'],
    ['a button', '<td tabindex="0"><button>点击填写</button></td>'],
    ['a day of a calendar', '<td role="gridcell" tabindex="-1" style="cursor:pointer">14</td>'],
    ['a blank day of a calendar', '<td role="gridcell" tabindex="0" style="cursor:pointer"></td>'],
    ['a head that sorts', '<td tabindex="0" aria-sort="ascending" style="cursor:pointer">网站域名</td>'],
    ['one that may not be changed', `<td aria-readonly="true" ${TYPED}></td>`],
    ['one whose box is there', `<td ${TYPED}>点击填写<input></td>`],
    ['help on how to fill', '<td>请填写营业执照上的名称</td>'],
    ['the head of a part that folds', '<td><div tabindex="0" role="button">请填写网站负责人信息</div></td>'],
    ['a row of choices', '<td tabindex="0">点击选择<ul><li>企业</li></ul></td>'],
    ['a page number', '<td><span tabindex="0" style="cursor:pointer">2</span></td>'],
    ['a table that is called editable', '<td><div class="editable-table"><span>网站</span></div></td>'],
  ])('is %s', (_, cell) => {
    expect(cellsIn(`<table><tr><th>网站名称</th>${cell}</tr></table>`)).toEqual([]);
  });
});
