// @vitest-environment happy-dom
// Is a prompt that the page has written into a box distinguished from an entered text?
import { expect, it } from 'vitest';
import { enteredIn } from '../../../../lib/page/shown/text';

function entered(attributes: string): string {
  document.body.innerHTML = `<input ${attributes}>`;
  const box = document.querySelector('input');
  if (box === null) throw new Error('there is a box');
  return enteredIn(box);
}

it.each([
  ['class="x-form-text x-form-field x-form-empty-field" value="多个域名用;分隔"', ''], // ExtJS
  ['class="textbox watermark" value="请输入单位全称"', ''], // ASP.NET
  ['class="x-form-text x-form-field" value="示例科技有限公司"', '示例科技有限公司'],
  ['class="watermark-designer" value="示例"', '示例'],
  ['value=""', ''],
])('of a box with %s: "%s"', (attributes, value) => expect(entered(attributes)).toBe(value));
