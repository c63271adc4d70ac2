// @vitest-environment happy-dom
// Are labels, groups and headings recognized in the markup that libraries and server pages really produce?
import { afterEach, describe, expect, it } from 'vitest';
import type { Field } from '../../lib/page/model';
import { readPage } from '../../lib/page/read/read';

afterEach(() => document.body.replaceChildren());

function fieldsOf(html: string): readonly Field[] {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields;
}
const labelsOf = (html: string): string[] => fieldsOf(html).map(({ label }) => label);
const sectionsOf = (html: string): string[] => fieldsOf(html).map(({ section }) => section.at(-1) ?? '');

const TWO = '<div><label>名称</label><input></div><div><label>备注</label><input></div>';

describe('labels', () => {
  it('in one row of a table and boxes in the next: each pair of rows by itself', () => {
    const row = (...names: string[]): string =>
      `<tr>${names.map((name) => `<td>${name}</td>`).join('')}</tr><tr>${names.map(() => '<td><input></td>').join('')}</tr>`;
    const names = ['网站名称', '网站域名', '首页网址', '开通日期', '网站备注', '备案号'];
    expect(labelsOf(`<table>${row(...names.slice(0, 3))}${row(...names.slice(3))}</table>`)).toEqual(names);
  });

  it('of several things in one form item of layui: choices, boxes and uploads stay separate', () => {
    const inline = (label: string, control: string): string =>
      `<div class="layui-inline"><label class="layui-form-label">${label}</label><div class="layui-input-inline">${control}</div></div>`;
    const radios = (name: string): string =>
      `<div><label><input type="radio" name="${name}">是</label><label><input type="radio" name="${name}">否</label></div>`;
    const card = (label: string): string =>
      `<div class="upload-card"><span><input type="file"><button type="button">上传</button></span><p>${label}</p></div>`;
    const html = `<div class="layui-form-item">${inline('前置审批', radios('a'))}${inline('是否长期', radios('b'))}${inline('域名', '<input>')}${card('身份证正面')}${card('域名证书')}</div>`;
    expect(fieldsOf(html).map(({ kind, label, options }) => [kind, label, options.length])).toEqual([
      ['radio', '前置审批', 2],
      ['radio', '是否长期', 2],
      ['text', '域名', 0],
      ['upload', '身份证正面', 0],
      ['upload', '域名证书', 0],
    ]);
  });

  it('of one form item whose choices have different names are asked separately', () => {
    const pair = (name: string): string =>
      `<p>${name}</p><div><input type="radio" name="${name}" id="${name}1"><label for="${name}1">是</label><input type="radio" name="${name}" id="${name}2"><label for="${name}2">否</label></div>`;
    expect(fieldsOf(`<div class="form-item">${pair('甲')}${pair('乙')}</div>`)).toHaveLength(2);
  });

  it('of choices whose own labels are called form fields are those of the question', () => {
    const box = (text: string): string =>
      `<label class="x-form-field"><input type="checkbox" name="g"><span>${text}</span></label>`;
    const html = `<div class="x-form-item"><label class="x-form-item-label">语言</label><div class="x-form-field-group">${box('英语')}${box('日语')}</div></div>`;
    expect(fieldsOf(html).map(({ label, options }) => [label, options])).toEqual([
      ['语言', ['英语', '日语']],
    ]);
  });

  it.each(['20-200個字', '同一手机号只能用于一个主体', '填写错误将导致管局驳回', 'Must match the document'])(
    'are not the help directly before the box: %s',
    (help) => {
      const html = `<div class="line"><div class="l">网站域名</div><div class="r"><div>${help}</div><input></div></div>`;
      expect(labelsOf(html)).toEqual(['网站域名']);
    },
  );

  it('of two languages in two elements are not joined into one word', () => {
    expect(labelsOf('<label>单位负责人Email<br><small>Mailbox</small> <input></label>')).toEqual([
      '单位负责人Email Mailbox',
    ]);
  });
});

describe('headings', () => {
  it.each([
    [
      'a fold of Element, whose heading is called a tab',
      `<div role="tablist" class="el-collapse"><div class="el-collapse-item"><div role="tab"><div role="button" class="el-collapse-item__header">网站信息<i class="el-collapse-item__arrow"></i></div></div><div role="tabpanel">${TWO}</div></div></div>`,
    ],
    [
      'a fold of Ant Design',
      `<div class="ant-collapse-item"><div class="ant-collapse-header" role="button"><div class="ant-collapse-expand-icon"></div><span class="ant-collapse-header-text">网站信息</span></div><div>${TWO}</div></div>`,
    ],
    [
      'a fold of Bootstrap, all button',
      `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button">网站信息</button></h2><div>${TWO}</div></div>`,
    ],
    [
      'a text a little larger, with a drawn bar beside it',
      `<div style="font-size:14px"><p><em></em><span style="font-size:16px">网站信息</span></p>${TWO}</div>`,
    ],
    [
      'a field title of layui, which holds nothing',
      `<fieldset class="layui-elem-field"><legend>网站信息</legend></fieldset>${TWO}`,
    ],
  ])('%s', (_, html) => expect(sectionsOf(`<main>${html}</main>`)).toEqual(['网站信息', '网站信息']));

  it('tabs beside each other are no headings', () => {
    const html = `<div role="tablist" class="tabs"><div role="tab" class="title">主体信息</div><div role="tab" class="title">网站信息</div></div>${TWO}`;
    expect(sectionsOf(html)).toEqual(['', '']);
  });

  it('the gap in the outline of a Material box is none', () => {
    const box = (label: string): string =>
      `<div class="MuiFormControl-root"><label for="${label}">${label}</label><div><input id="${label}"><fieldset aria-hidden="true"><legend><span>${label}</span></legend></fieldset></div></div>`;
    expect(sectionsOf(`<form><h3>网站信息</h3>${box('名称')}${box('域名')}${box('备注')}</form>`)).toEqual([
      '网站信息',
      '网站信息',
      '网站信息',
    ]);
  });

  it('over hosts of shadow trees side by side are headings, though their own document sees no field below them', () => {
    const part = (heading: string): string =>
      `<div class="part"><div style="font-size:20px">${heading}</div><x-body></x-body></div>`;
    document.body.innerHTML = `<div style="font-size:14px">${part('主体信息')}${part('网站信息')}</div>`;
    for (const host of document.querySelectorAll('x-body'))
      host.attachShadow({ mode: 'open' }).innerHTML = TWO;
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    expect(fields.map(({ section }) => section.at(-1))).toEqual([
      '主体信息',
      '主体信息',
      '网站信息',
      '网站信息',
    ]);
  });
});
