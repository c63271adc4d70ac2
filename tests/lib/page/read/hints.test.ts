// @vitest-environment happy-dom
// What of a label's words is its name, and what is a remark in fainter print at its end?
import { expect, it } from 'vitest';
import { withoutHint } from '../../../../lib/page/read/hints';

const FAINT = 'style="font-size:12px;color:#999"';

it.each([
  [
    'in the line of the words',
    `办公固话 <em ${FAINT}>没有座机的省份可填手机</em>`,
    '办公固话（没有座机的省份可填手机）',
  ],
  [
    'below them, before a hidden input',
    `<b style="font-size:14px;font-weight:700">负责人身份证 · 人像面</b><div ${FAINT}>有姓名和照片的一面</div><input hidden>`,
    '负责人身份证 · 人像面（有姓名和照片的一面）',
  ],
  ['as large as the words', '单位<em style="font-size:14px">名称</em>', '单位名称'],
  ['with no words before it', `<i>*</i><em ${FAINT}>单位名称</em>`, '单位名称'],
  ['a translation', `单位名称 <em ${FAINT}>Name</em>`, '单位名称 Name'],
])('a remark %s', (_, html, name) => {
  document.body.innerHTML = `<div id="label" style="font-size:14px;color:#111">${html}</div>`;
  const label = document.getElementById('label');
  expect(label && withoutHint(label)).toBe(name);
});
