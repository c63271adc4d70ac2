// @vitest-environment happy-dom
// Which text is, by its look alone, a heading of the fields below it, and which is only the label of one?
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const HEAD = '<div style="font-size:18px;font-weight:700">网站负责人</div>';
const BOTH = ['姓名', '手机号码'].map((name) => [name, '网站负责人']);
const readingOf = (html: string) => {
  document.body.innerHTML = `<main style="font-size:14px">${html}</main>`;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label, section }) => [
    label,
    section.join('>'),
  ]);
};

describe('the title of a card', () => {
  const card = (title: string, body: string) =>
    `<div class="box"><div class="head"><h3>${title}</h3></div><div class="body">${body}</div></div>`;
  const FIELDS = '<div><span>网站名称</span><input></div><div><span>首页网址</span><input></div>';

  it('is no heading of anything below its card, when the card contains text and the next card has a title', () => {
    const shown = card('主办单位（已保存）', '<table><tr><th>单位性质</th><td>企业</td></tr></table>');
    expect(readingOf(`<form>${shown}${card('网站资料', FIELDS)}</form>`)).toEqual([
      ['网站名称', '网站资料'],
      ['首页网址', '网站资料'],
    ]);
  });

  it('is no heading of anything below the panel of a list of records', () => {
    const list =
      '<div class="x-panel"><div class="x-panel-header"><span>已添加的网站</span></div><div><table><tr><td>网站 1</td><td>未填写</td></tr></table></div></div>';
    const set =
      '<fieldset><legend>附件上传</legend><div><span>单位证照</span><input></div><div><span>域名证书</span><input></div></fieldset>';
    expect(readingOf(`<form><h1>备案</h1>${list}${set}</form>`)).toEqual([
      ['单位证照', '备案>附件上传'],
      ['域名证书', '备案>附件上传'],
    ]);
  });

  it('is no footer of a table, and is one of a collapsible group', () => {
    const table =
      '<h3>域名清单</h3><table><tr><td>域名</td><td><input></td></tr><tfoot><tr><td colspan="2">共 1 位服务负责人</td></tr></tfoot></table>';
    const fold = `<div class="cxd-Collapse"><div class="cxd-Collapse-header"><i>›</i>服务负责人（点击展开）</div><div>${FIELDS}</div></div>`;
    expect(readingOf(`<section>${table}</section>${fold}`).slice(1)).toEqual([
      ['网站名称', '›服务负责人（点击展开）'],
      ['首页网址', '›服务负责人（点击展开）'],
    ]);
  });

  it('is a heading of the next card when its own contains nothing else', () => {
    expect(readingOf(`<form>${card('网站', '')}${card('基本资料', FIELDS)}</form>`)).toEqual([
      ['网站名称', '网站>基本资料'],
      ['首页网址', '网站>基本资料'],
    ]);
  });
});

describe('a prominent text above fields', () => {
  it('is their heading when they have labels before them', () => {
    expect(
      readingOf(`${HEAD}<div><span>姓名</span><input></div><div><span>手机号码</span><input></div>`),
    ).toEqual(BOTH);
  });

  it('is a heading of an upload whose label is below it', () => {
    expect(
      readingOf(
        `${HEAD}<div class="card"><input type="file"><p>身份证人像面</p></div><div class="card"><input type="file"><p>身份证国徽面</p></div>`,
      ),
    ).toEqual([
      ['身份证人像面', '网站负责人'],
      ['身份证国徽面', '网站负责人'],
    ]);
  });

  it('is the label of a box that has no other', () => {
    expect(readingOf(`<section>${HEAD}<div><input placeholder="请输入"></div></section>`)).toEqual([
      ['网站负责人', ''],
    ]);
  });
});

describe('a text beside nothing but a drawn bar', () => {
  it('is a heading of the fields below it like any other', () => {
    expect(
      readingOf(
        '<div><div style="font-size:18px"><b class="bar"></b>网站负责人</div><div><span>姓名</span><input></div><div><span>手机号码</span><input></div></div>',
      ),
    ).toEqual(BOTH);
  });
});

describe('a title with a note below it in the header of a card', () => {
  const card = (title: string, note: string): string =>
    `<div><div><div class="t" style="font-weight:600">${title}</div><div class="n">${note}</div></div><div><div><span>姓名</span><input></div><div><span>邮箱</span><input></div></div></div>`;

  it('is the heading of the card', () => {
    expect(readingOf(card('主体负责人', '信息将同步至管局'))).toEqual([
      ['姓名', '主体负责人'],
      ['邮箱', '主体负责人'],
    ]);
  });

  it('is no heading when it is only a warning', () => {
    expect(readingOf(card('温馨提示', '信息将同步至管局')).map(([, section]) => section)).toEqual(['', '']);
  });
});

describe('a small text alone above a box of fields', () => {
  const group = (title: string, names: readonly string[]): string =>
    `<div><p style="font-size:12px">${title}</p><div>${names.map((name) => `<div><span>${name}</span><input></div>`).join('')}</div></div>`;

  it('is their heading, as on a phone', () => {
    expect(
      readingOf(`${group('主体负责人', ['姓名', '邮箱'])}${group('网站负责人', ['姓名', '邮箱'])}`),
    ).toEqual([
      ['姓名', '主体负责人'],
      ['邮箱', '主体负责人'],
      ['姓名', '网站负责人'],
      ['邮箱', '网站负责人'],
    ]);
  });

  it.each([
    '请如实填写，以免退回。',
    'The website principal may be the entity principal.',
    'The website principal may be the same as the entity principal',
  ])('is no heading when it is a sentence: %s', (note) => {
    expect(readingOf(group(note, ['姓名', '邮箱']))).toEqual([
      ['姓名', ''],
      ['邮箱', ''],
    ]);
  });
});

describe('a heading in a header', () => {
  const FIELDS = '<div><span>姓名</span><input></div><div><span>邮箱</span><input></div>';

  it('of a section is the heading of the section', () => {
    expect(readingOf(`<section><header><h4>网站负责人</h4></header>${FIELDS}</section>`)).toEqual([
      ['姓名', '网站负责人'],
      ['邮箱', '网站负责人'],
    ]);
  });

  it('of the page is no heading of its fields', () => {
    document.body.innerHTML = `<header><h4>网站负责人</h4></header><div>${FIELDS}</div>`;
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    expect(fields.map(({ section }) => section)).toEqual([[], []]);
  });
});

describe('a text above fields with their labels below their boxes', () => {
  it('is their heading', () => {
    const box = (id: string, name: string): string =>
      `<div><input id="${id}"><span></span><label for="${id}">${name}</label></div>`;
    expect(readingOf(`<div>${HEAD}<hr>${box('a', '姓名')}${box('b', '邮箱')}</div>`)).toEqual([
      ['姓名', '网站负责人'],
      ['邮箱', '网站负责人'],
    ]);
  });
});

describe('a cell over several rows', () => {
  it('is the heading of its rows and of none after them', () => {
    const row = (name: string, head = ''): string => `<tr>${head}<td>${name}</td><td><input></td></tr>`;
    expect(
      readingOf(
        `<table><tbody>${row('名称', '<td rowspan="2">主办单位</td>')}${row('住所')}${row('姓名', '<td rowspan="2">填表人</td>')}${row('手机')}${row('备注')}</tbody></table>`,
      ),
    ).toEqual([
      ['名称', '主办单位'],
      ['住所', '主办单位'],
      ['姓名', '填表人'],
      ['手机', '填表人'],
      ['备注', ''],
    ]);
  });
});

describe('a printed prefix', () => {
  it('belongs to its own box, not to the next one', () => {
    document.body.innerHTML =
      '<div><div><span>网站域名</span><span>www.</span><input></div><div><span>备注</span><input></div></div>';
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    expect(fields.map(({ prefix }) => prefix)).toEqual(['www.', '']);
  });
});

describe('headings that look like other things', () => {
  const rows =
    '<tr><td>姓名</td><td><input></td><td></td></tr><tr><td>手机号码</td><td><input></td><td></td></tr>';
  const columns = '<tr><td>项目</td><td>内容</td><td>说明</td></tr>';
  const part = (heading: string): string => `<tr><td colspan="3">${heading}</td></tr>${columns}${rows}`;

  it('a row with one cell is the heading of the rows below it, although the names of the columns are between', () => {
    const found = readingOf(`<table>${part('主体负责人')}${part('网站负责人')}</table>`);
    expect(found.map(([label, section]) => [label, section?.split('>')[0]])).toEqual([
      ['姓名', '主体负责人'],
      ['手机号码', '主体负责人'],
      ['姓名', '网站负责人'],
      ['手机号码', '网站负责人'],
    ]);
  });

  it('the name of a step is the heading of the fields in the step, and of none below a row of steps', () => {
    const fields = '<div><span>姓名</span><input></div><div><span>手机号码</span><input></div>';
    const title = '<div class="step-title">网站负责人</div>';
    expect(readingOf(`<div class="step-card">${title}<div>${fields}</div></div>`)).toEqual(BOTH);
    expect(
      readingOf(`<div class="steps"><div class="step">${title}</div></div><div>${fields}</div>`),
    ).toEqual([
      ['姓名', ''],
      ['手机号码', ''],
    ]);
  });

  it.each(['（必填）', '必填', '(required)'])('%s behind a label is no heading', (mark) =>
    expect(
      readingOf(
        `<div><div>姓名<b>${mark}</b></div><div><input></div></div><div><div>手机号码<b>${mark}</b></div><div><input></div></div>`,
      ).map(([, section]) => section),
    ).toEqual(['', '']),
  );
});

describe('small words above cards, as on phones', () => {
  const CARD = 'background-color:rgb(255,255,255);border-top-left-radius:8px';
  const card = (...names: readonly string[]): string =>
    `<div style="${CARD}">${names.map((name) => `<div><span>${name}</span><input></div>`).join('')}</div>`;

  it('are their headings when there are several', () => {
    const html = `<div class="t">主体负责人（一般是法人）</div>${card('姓名', '手机号')}<div class="t">网站负责人</div>${card('姓名', '邮箱')}`;
    expect(readingOf(html)).toEqual([
      ['姓名', '主体负责人（一般是法人）'],
      ['手机号', '主体负责人（一般是法人）'],
      ['姓名', '网站负责人'],
      ['邮箱', '网站负责人'],
    ]);
  });

  it('are headings of boxes with another colour than the page', () => {
    const box = card('姓名', '邮箱').replace('border-top-left-radius:8px', 'box-shadow:none');
    const titles = ['主体负责人', '网站负责人'];
    const html = titles.map((title) => `<p>${title}</p>${box}`).join('');
    const read = readingOf(`<div style="background-color:#ededed">${html}</div>`);
    expect(read.map(([, section]) => section)).toEqual(titles.flatMap((title) => [title, title]));
  });

  it('are no headings when only one is above all of a page', () => {
    expect(readingOf(`<p>返回</p><div class="t">代办资料收集表</div>${card('姓名', '手机号')}`)).toEqual([
      ['姓名', ''],
      ['手机号', ''],
    ]);
  });

  it('are no headings when they are a sentence', () => {
    const note = '请照证件填写，错一个字都会退回。';
    expect(
      readingOf(
        `<div class="t">${note}</div>${card('姓名', '手机号')}<div class="t">${note}</div>${card('姓名', '邮箱')}`,
      ).map(([, section]) => section),
    ).toEqual(['', '', '', '']);
  });
});

describe('a heading that ends with a choice about its own fields', () => {
  it('is the heading of the fields, and the choice keeps its own words', () => {
    const html = `<div class="panel"><div class="panel-header">网站负责人 <span><i><input type="checkbox"></i>同主体负责人</span></div><div><div><em>姓名</em><input></div><div><em>手机号码</em><input></div></div></div>`;
    expect(readingOf(html)).toEqual([
      ['同主体负责人', '网站负责人'],
      ['姓名', '网站负责人'],
      ['手机号码', '网站负责人'],
    ]);
  });
});

describe('a note between a heading and its fields', () => {
  const fields = '<div><span>姓名</span><input></div><div><span>手机号码</span><input></div>';
  const under = (note: string) => readingOf(`<section><h4>网站负责人</h4>${note}${fields}</section>`);

  it.each([
    ['with a bold word in its sentence', '<div><span>请以<b>简体中文</b>填写</span></div>'],
    ['in a frame of its own', '<div style="border:1px solid #00f">填写的内容须与证件一致。</div>'],
  ])('%s is no heading', (_, note) => {
    expect(under(note)).toEqual(BOTH);
  });

  it('is distinguished from a bold heading after its number', () => {
    expect(under('<div>1. <b>联系方式</b></div>').map(([, section]) => section)).toEqual([
      '网站负责人>联系方式',
      '网站负责人>联系方式',
    ]);
  });
});
