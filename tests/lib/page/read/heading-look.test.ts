// @vitest-environment happy-dom
// Which text by its look alone heads the fields below it, and which is only the name of one?
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const HEAD = '<div style="font-size:18px;font-weight:700">网站负责人</div>';
const readingOf = (html: string) => {
  document.body.innerHTML = `<main style="font-size:14px">${html}</main>`;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label, section }) => [
    label,
    section.join('>'),
  ]);
};

describe('a text that stands out above fields', () => {
  it('heads them when words of their own stand before them', () => {
    expect(
      readingOf(`${HEAD}<div><span>姓名</span><input></div><div><span>手机号码</span><input></div>`),
    ).toEqual([
      ['姓名', '网站负责人'],
      ['手机号码', '网站负责人'],
    ]);
  });

  it('heads an upload whose name stands below it', () => {
    expect(
      readingOf(
        `${HEAD}<div class="card"><input type="file"><p>身份证人像面</p></div><div class="card"><input type="file"><p>身份证国徽面</p></div>`,
      ),
    ).toEqual([
      ['身份证人像面', '网站负责人'],
      ['身份证国徽面', '网站负责人'],
    ]);
  });

  it('is the name of a box that has no other', () => {
    expect(readingOf(`<section>${HEAD}<div><input placeholder="请输入"></div></section>`)).toEqual([
      ['网站负责人', ''],
    ]);
  });
});

describe('a printed prefix', () => {
  it('belongs to its own box, not to the next one', () => {
    document.body.innerHTML =
      '<div><div><span>网站域名</span><span>www.</span><input></div><div><span>备注</span><input></div></div>';
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    expect(fields.map(({ prefix }) => prefix)).toEqual(['www.', '']);
  });
});
