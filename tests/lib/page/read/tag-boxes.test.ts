// @vitest-environment happy-dom
// Is an input whose button adds what is typed read as a box of tags, also where no library says what it stands in?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const kindsOf = (html: string): readonly string[] => {
  document.body.innerHTML = `<div><label>网站名称 <input></label></div>${html}`;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ kind }) => kind);
};
const block = (tip: string, button = '<div>添加</div>', placeholder = ''): string =>
  `<div><p>网站域名</p><small>${tip}</small><div><div><input placeholder="${placeholder}">${button}</div><div></div></div></div>`;

it.each([
  ['its tip says so', block('一次一个，填好点“添加”')],
  ['its own prompt says so', block('', '<div>添加</div>', '不带 www，每次添加一个')],
])('it is one where %s', (_, html) => expect(kindsOf(html)).toEqual(['text', 'tags']));

it.each([
  ['nothing says what the button does', block('不带 www')],
  ['no button stands behind it', block('一次一个，填好点“添加”', '')],
  [
    'its name stands in the same box',
    '<div><div><div><b>网站域名</b><input placeholder="一次添加一个"><div>添加</div></div></div></div>',
  ],
])('it is a box for text where %s', (_, html) => expect(kindsOf(html)).toEqual(['text', 'text']));
