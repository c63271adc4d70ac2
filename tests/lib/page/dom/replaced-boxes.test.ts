// @vitest-environment happy-dom
// Is a box that a library hides behind a drawn one no field of its own, and is its label used for the drawn one?
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const labelsIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label }) => label);
};

const HIDDEN = '<input class="easyui-textbox textbox-f" style="display:none">';
const DRAWN =
  '<span class="textbox"><input class="textbox-text"><input type="hidden" class="textbox-value"></span>';

describe('a hidden box behind a drawn one', () => {
  it.each([
    ['beside words', `<div><em>单位名称</em>${HIDDEN}${DRAWN}</div>`],
    ['in a cell', `<table><tr><td>单位名称</td><td>${HIDDEN}${DRAWN}</td></tr></table>`],
    ['behind a label', `<label>单位名称</label>${HIDDEN}${DRAWN}`],
  ])('is no field, and its words are the label of the drawn one: %s', (_, html) => {
    expect(labelsIn(html)).toEqual(['单位名称']);
  });

  it('is a field when the next element is another control', () => {
    const shown = '<input>';
    expect(labelsIn(`<div><em>区号</em>${shown}<span>号码<input></span></div>`)).toHaveLength(2);
  });
});

it('a file input behind the button that opens it is the upload', () => {
  const slot = '<div role="button" tabindex="0"></div><input type="file" hidden>';
  expect(labelsIn(`<div class="item"><label>域名证书</label><div>${slot}</div></div>`)).toEqual(['域名证书']);
});

describe('a native box that libraries put behind a drawn choice for the form that sends it', () => {
  const twin = (type: string) => `<input type="${type}" aria-hidden="true" tabindex="-1" style="opacity:0">`;
  const fieldsIn = (html: string) => {
    document.body.innerHTML = html;
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    return fields.map(({ kind, options, value }) => [kind, options, value]);
  };

  it('is no further choice', () => {
    const choice = (name: string, isOn: boolean) =>
      `<button type="button" role="radio" aria-checked="${isOn}">${name}</button>${twin('radio')}`;
    expect(
      fieldsIn(
        `<form><p>证件有效期</p><div role="radiogroup">${choice('填写到期日', true)}${choice('长期有效', false)}</div></form>`,
      ),
    ).toEqual([['radio', ['填写到期日', '长期有效'], ['填写到期日']]]);
  });

  it.each([
    ['checkbox', ['长期有效']],
    ['switch', []],
  ])('is no field beside a %s', (role, options) => {
    const html = `<form><div><button type="button" role="${role}" aria-checked="false" id="t"></button>${twin('checkbox')}<label for="t">长期有效</label></div></form>`;
    expect(fieldsIn(html)).toEqual([[role, options, []]]);
  });

  it('is a choice of its own when a person can reach it', () => {
    const choice = (name: string) =>
      `<span role="radio" aria-checked="false">${name}</span><input type="radio">`;
    const [field] = fieldsIn(`<form><div role="radiogroup">${choice('甲')}${choice('乙')}</div></form>`);
    expect(field?.[1]).toHaveLength(4);
  });
});

describe('a list of Vuetify, which says of its box and of the box to type into that it opens a list', () => {
  const around = (inside: string): string =>
    `<div><div role="combobox" aria-haspopup="listbox"><label id="l" for="i">单位性质</label><div>${inside}</div></div></div>`;
  const input = '<input role="combobox" id="i" aria-labelledby="l"';
  const fieldsIn = (html: string) => {
    document.body.innerHTML = html;
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    return fields.map(({ kind, label, value, offersList }) => [kind, label, value, offersList]);
  };

  it('is one field, and the select that it keeps for the form is none', () => {
    const kept = '<select hidden><option value="企业"></option></select>';
    expect(fieldsIn(around(`${kept}${input} inputmode="none">`))).toEqual([
      ['select', '单位性质', [], undefined],
    ]);
  });

  it('shows what was chosen beside the box to type into', () => {
    const chosen = '<div><span>企业</span></div>';
    expect(fieldsIn(around(`${chosen}${input}>`))).toEqual([['text', '单位性质', ['企业'], true]]);
  });

  it('has no field in the text by which a box is measured', () => {
    expect(
      labelsIn('<textarea aria-label="备注"></textarea><textarea readonly aria-hidden="true"></textarea>'),
    ).toEqual(['备注']);
  });

  it('has no field in the cells that Element draws once more, where a column stands still', () => {
    const table = (hidden: string) =>
      `<table><tr><td class="${hidden}"><input aria-label="网站名称"></td><td>编辑</td></tr></table>`;
    expect(labelsIn(`${table('')}<div class="el-table__fixed-right">${table('is-hidden')}</div>`)).toEqual([
      '网站名称',
    ]);
  });
});
