// @vitest-environment happy-dom
// What is a field called whose label element is its whole box?
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const labelsIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label }) => label);
};

// as Quasar draws its fields: the label element is the box of the whole field
const boxed = (id: string, inside: string, help = '') =>
  `<label class="q-field" for="${id}"><div class="q-field__control">${inside}</div><div class="q-field__bottom"><div class="q-field__messages">${help}</div></div></label>`;

describe('a label element that is the box of the whole field', () => {
  it.each([
    [
      'the part of it that is called the label',
      boxed('a', '<div class="q-field__label">收信地址</div><textarea id="a"></textarea>', '按此地址投递'),
      ['收信地址'],
    ],
    [
      'that part, not the prefix before the box',
      boxed('a', '<div>+86</div><div class="q-field__label">负责人手机</div><input id="a">'),
      ['负责人手机'],
    ],
    [
      'the title above it, when it holds only a prefix or help',
      `<div class="text-subtitle2">首页地址</div>${boxed('a', '<div>http://</div><input id="a">')}<div class="text-subtitle2">站点名称</div>${boxed('b', '<input id="b">', '不少于三个汉字，不能用纯英文或域名')}`,
      ['首页地址', '站点名称'],
    ],
  ])('%s is the name', (_, html, labels) => {
    expect(labelsIn(`<form>${html}</form>`)).toEqual(labels);
  });
});

describe('a list drawn around its box (Vuetify)', () => {
  const list = (box: string) =>
    `<div role="combobox" aria-haspopup="listbox"><label for="one" style="visibility:hidden">省份</label><input type="text" id="one" ${box}><label for="one" aria-hidden="true">省份</label></div>`;

  it('is one field, called by the label that is shown', () => {
    expect(labelsIn(list(''))).toEqual(['省份']);
  });

  it('is not called by what a press on it does', () => {
    expect(
      labelsIn(`<p>证件类型</p>${list('aria-label="打开" title="打开"').replace(/<label.*?label>/gu, '')}`),
    ).toEqual(['证件类型']);
  });
});
