// @vitest-environment happy-dom
// Is a prompt that the page has written into a box distinguished from an entered text?
import { expect, it } from 'vitest';
import { enteredIn, tagsBefore } from '../../../../lib/page/shown/text';

function entered(attributes: string): string {
  document.body.innerHTML = `<input ${attributes}>`;
  const box = document.querySelector('input');
  if (box === null) throw new Error('there is a box');
  return enteredIn(box);
}

it.each([
  ['class="x-form-text x-form-field x-form-empty-field" value="多个域名用;分隔"', ''], // ExtJS
  ['class="textbox watermark" value="请输入单位全称"', ''], // ASP.NET
  ['class="textbox-text textbox-prompt" value="与证件上一字不差"', ''], // EasyUI 1.4
  ['value="请输入单位全称"', ''], // pages that know no placeholder
  ['value="请求科技有限公司"', '请求科技有限公司'],
  ['class="x-form-text x-form-field" value="示例科技有限公司"', '示例科技有限公司'],
  ['class="watermark-designer" value="示例"', '示例'],
  ['value=""', ''],
])('of a box with %s: "%s"', (attributes, value) => expect(entered(attributes)).toBe(value));

it.each([
  ['<b><i>中文简体</i><u>×</u></b><b><i>藏语</i><u></u></b>', ''],
  ['<ul><li><div>中文简体</div><div></div></li><li><div>藏语</div><div>✕</div></li><li>', '</li></ul>'], // ExtJS
])('the tags before a box in which a list is searched are what is chosen: %s', (before, behind) => {
  document.body.innerHTML = `<div>${before}<input role="combobox">${behind}</div>`;
  const box = document.querySelector('input');
  expect(box && tagsBefore(box)).toEqual(['中文简体', '藏语']);
});

it('neither a prefix nor a pair of words before a box is a tag', () => {
  document.body.innerHTML = '<div><b>+86</b><span><b>区号</b><b>号码</b></span><input role="combobox"></div>';
  const box = document.querySelector('input');
  expect(box && tagsBefore(box)).toEqual([]);
});
