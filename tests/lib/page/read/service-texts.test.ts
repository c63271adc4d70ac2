// @vitest-environment happy-dom
// Does a reading with texts that name a website fit what a page may send, however long the boxes around them are?
import { expect, it } from 'vitest';
import { fitReading } from '../../../../lib/page/limits';
import { MOST_SERVICE_TEXTS } from '../../../../lib/page/model';
import { readPage } from '../../../../lib/page/read/read';
import { Reading } from '../../../../lib/protocol/reading';

function readingOf(shown: string) {
  document.body.innerHTML = `${shown}<form><label for="a">网站名称</label><input id="a"></form>`;
  const { reading } = readPage(document, { url: 'https://portal.example/site' });
  const { url: _url, ...said } = reading;
  return fitReading(said);
}

it('a text beside thousands of words is told by itself', () => {
  const said = readingOf(`<div>网站 2<p>${'说明文字'.repeat(5000)}</p></div>`);
  expect(said.serviceTexts).toEqual([{ text: '网站 2', around: '网站 2' }]);
  expect(Reading.safeParse(said).success).toBe(true);
});

it('a page that names thousands of websites tells of the first ones', () => {
  const said = readingOf('<p>网站 2</p>'.repeat(3000));
  expect(said.serviceTexts).toHaveLength(MOST_SERVICE_TEXTS);
  expect(Reading.safeParse(said).success).toBe(true);
});

it('what a changed page script sends is cut to what may be sent', () => {
  const long = 'a'.repeat(5000);
  const said = { ...readingOf(''), serviceTexts: [{ text: long, around: long }] };
  expect(Reading.safeParse(said).success).toBe(false);
  expect(Reading.safeParse(fitReading(said)).success).toBe(true);
});

it.each([
  ['entries of a list', '<ul><li style="font-size:30px">网站一：已保存</li><li>网站二：正在填写</li></ul>'],
  ['tabs', '<div><div style="font-weight:700">网站一</div><div class="tab-on">网站二</div></div>'],
])('the first of two %s is no heading of the boxes below', (_, list) => {
  document.body.innerHTML = `<main><div>${list}</div><form><div><h3>一、资料</h3><div><span>网站名称</span><input></div><div><span>邮箱</span><input></div></div></form></main>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ section }) => section)).toEqual([['一、资料'], ['一、资料']]);
});
