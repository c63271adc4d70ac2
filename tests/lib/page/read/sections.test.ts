// @vitest-environment happy-dom
// Is the title of a collapsible part a heading of its fields when its role is tab and title and content are siblings?
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const FIELDS = '<p><span>姓名</span><input></p><p><span>手机号码</span><input></p>';

const sectionsIn = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ section }) => section);
};

const part = (head: string, body: string) =>
  `<div class="box"><div class="head" role="tab"><h4 class="panel-title">${head}</h4></div><div class="${body}" role="tabpanel">${FIELDS}</div></div>`;

it('each part is under its own heading', () => {
  const parts = ['主办单位', '网站负责人'].map((head) => part(head, 'acc-collapse in')).join('');
  expect(sectionsIn(parts)).toEqual([['主办单位'], ['主办单位'], ['网站负责人'], ['网站负责人']]);
});

it('a title with a cross that closes its dialog is a heading of the fields below it', () => {
  const title = '<div style="border-bottom: 1px solid">主办单位负责人<a class="x">×</a></div>';
  expect(sectionsIn(`<div class="dlg">${title}<div>${FIELDS}</div></div>`)).toEqual([
    ['主办单位负责人'],
    ['主办单位负责人'],
  ]);
});

it('a drawn list is under its heading, when the control is the box around the pressed element', () => {
  const list =
    '<div class="row"><div class="lab">证件类型：</div><div><div class="ts-dropdown"><div class="ts-dropdown-hd"><span>请选择</span><i class="ts-arrow"></i></div><ul style="display:none"><li>身份证</li><li>护照</li></ul></div></div></div>';
  expect(sectionsIn(`<div class="card"><h3>网站负责人</h3>${FIELDS}${list}</div>`)).toEqual([
    ['网站负责人'],
    ['网站负责人'],
    ['网站负责人'],
  ]);
});

it('the open tab of a bar that calls it on heads the fields below it', () => {
  const bar =
    '<ul class="bz-tabs"><li data-p="dw"><a>主办单位信息</a></li><li class="on" data-p="fzr"><a>单位负责人信息</a></li></ul>';
  const pane = `<div class="bz-pane on">${FIELDS}</div>`;
  expect(sectionsIn(`<div>${bar}<form>${pane}</form></div>`)).toEqual([
    ['单位负责人信息'],
    ['单位负责人信息'],
  ]);
});

it('of the headings in a bar of steps only that of the present one heads the fields below', () => {
  const step = (words: string, of: string, inside = '') =>
    `<div class="van-step van-step--${of}"><div class="van-step__title"><h3>${words}</h3></div>${inside}</div>`;
  const bar = `<div class="van-steps">${step('1 主办单位', 'process')}${step('2 负责人', 'waiting')}</div>`;
  expect(sectionsIn(`<div>${bar}<form>${FIELDS}</form></div>`)).toEqual([['主办单位'], ['主办单位']]);
  const unmarked = bar.replace('--process', '--waiting');
  expect(sectionsIn(`<div>${unmarked}<form>${FIELDS}</form></div>`)).toEqual([[], []]);
  const upright = step('主办单位', 'process', FIELDS) + step('网站负责人', 'waiting', FIELDS);
  expect(sectionsIn(`<div>${upright}</div>`).map((section) => section.at(-1))).toEqual([
    '主办单位',
    '主办单位',
    '网站负责人',
    '网站负责人',
  ]);
});

it('the tab of anything else is no heading', () => {
  expect(sectionsIn(part('网站负责人', 'body').replace(' role="tabpanel"', ''))).toEqual([[], []]);
});

it('the heading of a collapsed empty part is no heading of fields in the parts beside it', () => {
  const folded = (head: string) =>
    `<div class="fold"><div role="button" aria-expanded="false"><b>${head}</b></div><div hidden></div></div>`;
  const card = (head: string, body: string) => `<div class="card"><div><b>${head}</b></div>${body}</div>`;
  const cards = card('网站资料', FIELDS + folded('网站2')) + card('核验材料', FIELDS);
  expect(sectionsIn(cards)).toEqual([['网站资料'], ['网站资料'], ['核验材料'], ['核验材料']]);
  // some never say that a part was opened
  expect(sectionsIn(folded('网站2').replace('<div hidden></div>', `<div>${FIELDS}</div>`))).toEqual([
    ['网站2'],
    ['网站2'],
  ]);
});

it('a cell over columns that contains a list of choices is no heading', () => {
  const tree = '<ul><li>基础应用类</li><li>门户类</li></ul>';
  const row = (label: string, cell: string) => `<tr><td>${label}</td><td colspan="3">${cell}</td></tr>`;
  const rows = row('服务内容', tree) + row('网站备注', '<textarea></textarea>') + row('语种', '<input>');
  expect(sectionsIn(`<h3>网站资料</h3><table>${rows}</table>`)).toEqual([['网站资料'], ['网站资料']]);
});

it('the header of a dialog beside the page is a heading of the fields in it', () => {
  const drawer = `<div role="dialog" class="drawer"><header><span role="heading">编辑备案人员 - 主体负责人</span><button>×</button></header><div>${FIELDS}</div></div>`;
  expect(sectionsIn(`<header>某云</header>${drawer}`)).toEqual([
    ['编辑备案人员 - 主体负责人'],
    ['编辑备案人员 - 主体负责人'],
  ]);
});

it('words above a line are a heading of the fields below it, also with the button beside them that closes the dialog', () => {
  const head =
    '<div style="border-bottom:1px solid #ccc"><span>编辑服务 2（b.example）</span><button type="button">✕</button></div>';
  expect(sectionsIn(`<aside role="dialog">${head}<div>${FIELDS}</div></aside>`)).toEqual([
    ['编辑服务 2（b.example）'],
    ['编辑服务 2（b.example）'],
  ]);
});

it('bold words that end a sentence are no heading, and a bold title before a note is one', () => {
  const card = (note: string) => `<div><h3>主办单位</h3><div>${note}</div>${FIELDS}</div>`;
  for (const note of [
    '请对照证件原件填写，<b>错别字会被退回</b>！',
    '请注意：照原件填写，<b>错别字会被退回</b>',
  ])
    expect(sectionsIn(card(note))).toEqual([['主办单位'], ['主办单位']]);
  expect(sectionsIn(`<div><b>网站负责人</b>（如实填写）${FIELDS}</div>`)[0]).toEqual(['网站负责人']);
});

it('a title of a box of text is no heading of later parts with similar titles', () => {
  const words =
    '<div class="x-title">我的账号</div><div class="x-group"><p>登录手机</p><p>139****2207</p></div>';
  const part = (title: string) => `<div class="x-title">${title}</div><div class="x-group">${FIELDS}</div>`;
  expect(sectionsIn(`<main>${words}<form>${part('主办单位')}${part('通讯信息')}</form></main>`)).toEqual([
    ['主办单位'],
    ['主办单位'],
    ['通讯信息'],
    ['通讯信息'],
  ]);
});

it('a cell over columns that only tells how to fill the rows below it is no heading of them', () => {
  const rows = '<tr><td>姓名</td><td><input></td><td>手机号码</td><td><input></td></tr>';
  const under = (first: string) =>
    sectionsIn(`<fieldset><legend>主办单位负责人</legend><table>${first}${rows}</table></fieldset>`)[0];
  const tip = '<span class="tip">负责人须在职；资料由小王代为查看</span>';
  expect(under(`<tr><td></td><td colspan="3">${tip}</td></tr>`)).toEqual(['主办单位负责人']);
  const wide = `<tr><td>电子邮箱</td><td colspan="3"><input></td></tr>`; // has as many cells as the row of help
  expect(
    sectionsIn(
      `<fieldset><legend>负责人</legend><table><tr><td></td><td>${tip}</td></tr>${wide}</table></fieldset>`,
    ),
  ).toEqual([['负责人']]);
  expect(under('<tr><td></td><td colspan="3">负责人（不得代填）</td></tr>')).toEqual([
    '主办单位负责人',
    '负责人（不得代填）',
  ]);
});

it('a card of words in the column beside the form heads nothing in it, where the form has titles of the same rank', () => {
  const card = (title: string, body: string) =>
    `<div class="panel"><div class="panel-heading"><h3>${title}</h3></div><div>${body}</div></div>`;
  const page = (aside: string) =>
    `<div class="row"><div class="col-3">${aside}</div><div class="col-9">${card('备案附件', FIELDS)}</div></div>`;
  expect(sectionsIn(page(card('备案专员', '小周 QQ 800000000')))).toEqual([['备案附件'], ['备案附件']]);
  // a title without words of its own is over all that follows
  expect(sectionsIn(page(card('备案专员', '')))).toEqual([
    ['备案专员', '备案附件'],
    ['备案专员', '备案附件'],
  ]);
});

describe('an open tab', () => {
  const [ONE, TWO] = ['主体负责人', '网站负责人'];
  it.each([
    [
      'of antd-mobile, with both panes',
      `<div class="adm-tabs"><div class="adm-tabs-header"><div class="adm-tabs-tab-list"><div class="adm-tabs-tab">${ONE}</div><div class="adm-tabs-tab adm-tabs-tab-active">${TWO}</div></div></div><div class="adm-tabs-content" style="display:none"></div><div class="adm-tabs-content">${FIELDS}</div></div>`,
    ],
    [
      'of antd-mobile, whose panes are made when opened',
      `<div class="adm-tabs"><div class="adm-tabs-header"><div class="adm-tabs-tab-list"><div class="adm-tabs-tab">${ONE}</div><div class="adm-tabs-tab adm-tabs-tab-active">${TWO}</div></div></div><div class="adm-tabs-content">${FIELDS}</div></div>`,
    ],
    [
      'by its role, without a pane',
      `<div><div role="tablist"><button role="tab" aria-selected="false">${ONE}</button><button role="tab" aria-selected="true">${TWO}</button></div><div>${FIELDS}</div></div>`,
    ],
    [
      'by its class, without a pane',
      `<ul class="tabbar"><li>${ONE}</li><li class="active">${TWO}</li></ul><div><div class="part">${FIELDS}</div></div>`,
    ],
  ])('%s heads the fields below', (_, html) => {
    expect(sectionsIn(html)).toEqual([[TWO], [TWO]]);
  });

  it.each([
    [
      'it is in a list that a control opens',
      `<div class="van-popup"><div role="tablist"><div role="tab">${ONE}</div><div role="tab" aria-selected="true">${TWO}</div></div></div><div>${FIELDS}</div>`,
    ],
    [
      'two are open',
      `<ul class="tabbar"><li class="active">${ONE}</li><li class="active">${TWO}</li></ul><div>${FIELDS}</div>`,
    ],
    ['it is the only one', `<ul class="tabbar"><li class="active">${TWO}</li></ul><div>${FIELDS}</div>`],
    [
      'it is a row of a table',
      `<table class="table"><tbody class="tab"><tr><td>${ONE}</td></tr><tr class="active"><td>${TWO}</td></tr></tbody></table><div>${FIELDS}</div>`,
    ],
  ])('heads nothing where %s', (_, html) => {
    expect(sectionsIn(html)).toEqual([[], []]);
  });
});

it('a title is a heading from a box of its own, where it shares a first class name with the note in smaller print below it', () => {
  const card = (size: string) =>
    `<div><div><div><p class="Typo-root" style="font-size:${size}">主体负责人</p><p class="Typo-root">信息将同步至管局</p></div></div><div>${FIELDS}</div></div>`;
  expect(sectionsIn(card('18px'))).toEqual([['主体负责人'], ['主体负责人']]);
  expect(sectionsIn(card('inherit'))).toEqual([[], []]);
});

it.each([
  [
    'a menu with several titles',
    '<b>备案管理</b><br>备案首页<br>我的备案<br>备案规则<br><b>在线客服</b><br>专员 小麦',
  ],
  [
    'a list of questions',
    '<h4>常见问题</h4><ul><li>多久审核</li><li>幕布怎么领</li><li>能否加急</li><li>如何注销</li></ul>',
  ],
])('%s beside the form heads nothing in it', (_, side) => {
  expect(
    sectionsIn(`<div id="all"><div id="side">${side}</div><div id="main"><form>${FIELDS}</form></div></div>`),
  ).toEqual([[], []]);
});

it('a title with a note below it heads the fields after its box', () => {
  const head = '<div class="head"><h3>主办单位负责人</h3><p>请如实填写</p></div>';
  expect(sectionsIn(`<section>${head}<div>${FIELDS}</div></section>`)).toEqual([
    ['主办单位负责人'],
    ['主办单位负责人'],
  ]);
});

it.each(['指备案的第一责任人', '建议为法定代表人', '域名取自账号；点击单元格即可编辑'])(
  'a title ends before a remark in smaller print: %s',
  (remark) => {
    const card = (size: string) =>
      `<div><h3 style="font-size:16px">负责人<span style="font-size:${size}">${remark}</span></h3><div>${FIELDS}</div></div>`;
    expect(sectionsIn(card('12px'))[0]).toEqual(['负责人']);
    expect(sectionsIn(card('16px'))[0]).toEqual([`负责人${remark}`]);
  },
);

it('a name in smaller print belongs to its title', () => {
  const title = '<h3 style="font-size:16px">联系人<span style="font-size:12px">网站负责人</span></h3>';
  expect(sectionsIn(`<div>${title}<div>${FIELDS}</div></div>`)[0]).toEqual(['联系人网站负责人']);
});

it('bold words in the row of a box, such as a picture code, are no heading of the fields below it', () => {
  const rowOf = (name: string, behind = '') =>
    `<div class="row"><label>${name}</label><div><div><input></div>${behind}</div></div>`;
  const code = '<div class="add-on"><span><b>7kXq</b></span></div>';
  const rows = [rowOf('图形验证码', code), rowOf('应急电话'), rowOf('邮箱')].join('');
  expect(sectionsIn(`<div><h3>网站负责人</h3>${rows}</div>`)).toEqual(Array(3).fill(['网站负责人']));
});

it('what a title explains in lighter print is no part of it', () => {
  const title = (words: string) =>
    `<table><tr><th colspan="2" style="font-weight: bold">三、网站负责人<span style="font-weight: normal">　${words}</span></th></tr><tr><td>姓名</td><td><input></td></tr><tr><td>手机号码</td><td><input></td></tr></table>`;
  expect(sectionsIn(title('负责该网站日常管理的人'))).toEqual([['三、网站负责人'], ['三、网站负责人']]);
  expect(sectionsIn(title('负责人信息'))[0]).toEqual(['三、网站负责人 负责人信息']);
});

it('the name of an account among the words of its line heads nothing', () => {
  const line = '<p>您好，会员 <b>wy_330187</b>　[<a href="#">退出</a>]</p>';
  expect(sectionsIn(`<div>${line}<div>${FIELDS}</div></div>`)).toEqual([[], []]);
});

it('the bar of a site with the name of whoever is logged in, in smaller print, heads nothing', () => {
  const bar = (small: string) =>
    `<div style="font-size: 20px; border-bottom: 1px solid">某某通信 · 报送平台<span style="font-size: 12px">${small}</span></div>`;
  expect(sectionsIn(`${bar('操作员：xj_yunfan')}<div>${FIELDS}</div>`)).toEqual([[], []]);
  expect(sectionsIn(`${bar('一般由法定代表人担任')}<div>${FIELDS}</div>`)[0]).toEqual([
    '某某通信 · 报送平台',
  ]);
});

it('the bold words of a tick box head nothing', () => {
  const tick =
    '<div class="tick" tabindex="0"><i style="display:inline-block;width:20px;height:20px;border:1px solid"></i><b class="tick-title">证件长期有效</b></div>';
  const sections = sectionsIn(`<div class="card"><h3>主体负责人</h3>${FIELDS}${tick}${FIELDS}</div>`);
  expect(sections.slice(-2)).toEqual([['主体负责人'], ['主体负责人']]);
});

it.each(['您的位置：用户中心 &gt; 备案管理 &gt; 新增网站', '控制台 / 备案 / 新增网站'])(
  'a path through the portal, drawn as a title, heads nothing: %s',
  (path) =>
    expect(sectionsIn(`<div><div style="border-bottom: 1px solid">${path}</div>${FIELDS}</div>`)).toEqual([
      [],
      [],
    ]),
);
