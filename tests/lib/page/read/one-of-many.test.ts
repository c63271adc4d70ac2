// @vitest-environment happy-dom
// Are the names of columns no headings, in tables whose library writes a span of one and a class of its own on each?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const cells = (tag: 'td' | 'th', inside: readonly string[]): string =>
  inside
    .map(
      (html, at) =>
        `<${tag} colspan="1" rowspan="1" class="t_1_column_${at + 1} is-leaf" style="font-weight: bold"><div class="cell">${html}</div></${tag}>`,
    )
    .join('');

it('the heading of the part is the only one', () => {
  const head = `<thead><tr>${cells('th', ['网站名称', '域名', '备注'])}</tr></thead>`;
  const row = `<tr>${cells('td', ['<input>', '<input>', '<input>'])}</tr>`;
  document.body.innerHTML = `<h3>拟备案网站</h3><div><table>${head}<tbody>${row}${row}</tbody></table></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ label, section }) => [label, ...section].join(' < '))).toEqual(
    [1, 2].flatMap(() => ['网站名称', '域名', '备注'].map((label) => `${label} < 拟备案网站`)),
  );
});
