// @vitest-environment happy-dom
// Is a label found that is in a list of labels, behind its box, or in a slot?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const labelsIn = (html: string): readonly string[] => {
  document.body.innerHTML = `<form>${html}</form>`;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label }) => label);
};
const box = '<div><input></div>';
const turned = (inner: string): string =>
  `<div style="display:flex;flex-direction:row-reverse">${inner}</div>`;

it.each([
  [
    'in the head of a table made of boxes',
    `<div><div><div>网站名称</div><div>网站域名</div><div>操作</div></div><div>${box}${box}<div><a>删除</a></div></div><div>${box}${box}<div><a>删除</a></div></div></div>`,
    ['网站名称', '网站域名', '网站名称', '网站域名'],
  ],
  [
    'in a column of names beside a column of boxes',
    `<div><div><p>单位名称</p><p>证件号码</p></div><div>${box}${box}</div></div>`,
    ['单位名称', '证件号码'],
  ],
  [
    'behind its box, in a row that is turned round',
    turned('<div><input></div><span>单位名称</span>') + turned('<input><b>通信地址</b>'),
    ['单位名称', '通信地址'],
  ],
  [
    'in a slot, before its box or behind it',
    '<x-field><b slot="label">单位名称</b><input slot="control"></x-field><x-field><input><b slot="label">通信地址</b></x-field>',
    ['单位名称', '通信地址'],
  ],
  [
    'in its line of the cell before, where each line is beside a box',
    '<table><tr><td>域名证书编号<br/>域名注册日期<b>*</b></td><td><input> <i>*</i><br><input></td></tr></table>',
    ['域名证书编号', '域名注册日期'],
  ],
  [
    'in the whole cell before, where its words only break into lines',
    '<table><tr><td>法定代表人<br>（负责人）</td><td><input><br><input></td></tr><tr><td>主体负责人<br>固定联系电话</td><td><input><br>区号加号码</td></tr></table>',
    ['法定代表人（负责人）', '法定代表人（负责人）', '主体负责人固定联系电话'],
  ],
])('%s', (_, html, labels) => expect(labelsIn(html)).toEqual(labels));

it.each([
  [
    'a row of names and boxes',
    `<div><div><p>甲</p><p>乙</p><p>丙</p><p>丁</p></div><div><p>单位名称</p>${box}<p>证件号码</p>${box}</div></div>`,
    ['单位名称', '证件号码'],
  ],
  [
    'a row of boxes with words of their own',
    '<div><div><p>甲</p><p>乙</p></div><div><div>单位名称 <input></div><div>证件号码 <input></div></div></div>',
    ['单位名称', '证件号码'],
  ],
  ['help behind a box', '<div><span>单位名称</span><input><span>与证件一致</span></div>', ['单位名称']],
])('%s keeps the labels before its boxes', (_, html, labels) => expect(labelsIn(html)).toEqual(labels));

it('a label for a hidden input is that of the box without a name behind it', () => {
  const kept = '<input type="hidden" id="kt" name="kt"><input class="form-control">';
  const item = `<div class="form-group"><label>前置审批</label><input name="q"><label for="kt">计划开通</label><div>${kept}</div></div>`;
  expect(labelsIn(item)).toEqual(['前置审批', '计划开通']);
});

it('of several labels for other boxes in one form item, the nearest is also that of the box beside its own', () => {
  const name = '<label for="xm">名字</label><input id="xm">';
  const list = '<select id="lx"><option>身份证</option></select>';
  const item = `<div class="form-group">${name}<label for="lx">证件</label><div>${list}<input name="hm"></div></div>`;
  expect(labelsIn(item)).toEqual(['名字', '证件', '证件']);
});
