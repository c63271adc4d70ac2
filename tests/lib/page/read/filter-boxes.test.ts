// @vitest-environment happy-dom
// Which boxes only search a list below them, and which belong to the form although a search button is near?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const besideIn = (html: string): (boolean | undefined)[] => {
  document.body.innerHTML = html;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  return fields.map(({ isBesideForm }) => isBesideForm ?? false);
};

const LIST =
  '<table><tr><th>网站名称</th><th>域名</th></tr><tr><td>示例站</td><td>a.example</td></tr></table>';
const FORM = '<form><label>网站名称<input></label><button type="button">保存</button></form>';

it.each([
  [
    'a filter above a list',
    `<section><p>网站名称 <input> 域名 <input> <button type="button">查询</button></p>${LIST}</section>${FORM}`,
    [true, true, false],
  ],
  [
    'a filter in the panel before the list',
    `<section><div><p>域名 <input></p><input type="button" value="搜 索"></div><div>${LIST}</div></section>${FORM}`,
    [true, false],
  ],
  [
    'a filter whose button is drawn with a table around it',
    `<section><table><tr><td>网站名称：</td><td><input></td><td>域名：</td><td><input></td><td><table><tbody><tr><td><i>&nbsp;</i></td></tr><tr><td><em><button type="button">查询</button></em></td></tr></tbody></table></td></tr></table><div>${LIST}</div></section>${FORM}`,
    [true, true, false],
  ],
  [
    'a part headed as a search, though no list stands below it yet',
    `<section><h4>历史单据查询</h4><p>单号 <input> 单位名称 <input> <button type="button">查 询</button></p></section>${FORM}`,
    [true, true, false],
  ],
  [
    'a page that is headed so as a whole',
    `<section><h4>备案查询</h4><p>单位名称 <input> <button type="button">查询</button></p></section>`,
    [false],
  ],
  [
    'a look-up beside a box of the form',
    `<form><table><tr><td>统一社会信用代码</td><td><input><button type="button">查询</button></td></tr><tr><td>单位名称</td><td><input></td></tr></table></form>`,
    [false, false],
  ],
  [
    'a search over a list that is written in',
    `<section><p>域名 <input> <button type="button">查询</button></p><table><tr><th>域名</th></tr><tr><td><input></td></tr></table></section>`,
    [false, false],
  ],
  [
    'a search that can be emptied, over a list that is written in',
    `<section><p>域名 <input> 状态 <input> <button type="button">重 置</button> <button type="button">查 询</button></p><table><tr><th>域名</th></tr><tr><td><input></td></tr></table></section>`,
    [true, true, false],
  ],
  [
    'a form that is saved below a list',
    `<section><p>域名 <input> <button type="button">查询</button> <button type="button">保存</button></p>${LIST}</section>`,
    [false],
  ],
])('%s', (_, html, beside) => expect(besideIn(html)).toEqual(beside));
