// @vitest-environment happy-dom
// What is a control called where the page writes its label beside it, above it, or only as a tip?
import { describe, expect, it } from 'vitest';
import { labelSourceOf } from '../../../../lib/page/read/labels';
import { readPage } from '../../../../lib/page/read/read';

const labelsIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label }) => label);
};

describe('a label', () => {
  it.each([
    ['in the cell before', '<table><tr><td>单位名称</td><td><input></td></tr></table>', ['单位名称']],
    [
      'in the head of its column',
      '<table><thead><tr><th>域名</th><th>首页地址</th></tr></thead><tr><td><input></td><td><input></td></tr></table>',
      ['域名', '首页地址'],
    ],
    [
      'two pairs in one row',
      '<table><tr><td>姓名</td><td><input></td><td>手机号码</td><td><input></td></tr></table>',
      ['姓名', '手机号码'],
    ],
    ['in a list of terms', '<dl><dt>通讯地址</dt><dd><textarea></textarea></dd></dl>', ['通讯地址']],
    [
      'in another element by id',
      '<span id="t">备注 *</span><div><input aria-labelledby="t"></div>',
      ['备注'],
    ],
    ['behind a lone star', '<div><span>*</span><span>电子邮箱：</span><input></div>', ['电子邮箱']],
    [
      'under an upload that names its file there too',
      '<section><div><div><input type="file"></div><p>点击拍摄国徽面</p><p>subject-principal-id-back.jpg</p></div></section>',
      ['点击拍摄国徽面'],
    ],
    ['shown only when it is pointed at', '<div><input title="应急联系电话"></div>', ['应急联系电话']],
  ])('%s is found', (_, html, expected) => {
    expect(labelsIn(html)).toEqual(expected);
  });

  it('is not borrowed from the field before', () => {
    expect(labelsIn('<div><label>姓名 <input></label><input></div>')).toEqual(['姓名', '']);
  });
});

describe('the place of a label', () => {
  const sourceIn = (html: string): string => {
    document.body.innerHTML = html;
    const element = document.querySelector('input');
    if (element === null) throw new Error(`no box in ${html}`);
    const item = element.closest('.form-item');
    return labelSourceOf({ kind: 'text', element, item, parts: [element] }, new Map(), []).source;
  };

  it.each([
    ['label of the form item', '<div class="form-item"><label>域名</label><p>首页</p><input></div>'],
    ['label around', '<label>域名<input aria-label="首页"></label>'],
    ['cell before or above', '<table><tr><td>域名</td><td><input aria-label="首页"></td></tr></table>'],
    ['aria-label', '<p>首页</p><input aria-label="域名">'],
    ['text before', '<p>域名</p><input title="首页">'],
    ['tip', '<input title="域名">'],
    ['', '<input>'],
  ])('is "%s" in %s', (source, html) => {
    expect(sourceIn(html)).toBe(source);
  });
});
