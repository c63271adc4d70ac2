// @vitest-environment happy-dom
// Are rows of two boxes, for the begin and the end of a range, distinguished from rows of one, and is each address written into both?
import { describe, expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { readPage } from '../../../../lib/page/read/read';
import { lexicon, options } from '../fields';

const IPS = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];
const row = (first: string, second: string): string => `<span><input ${first}>-<input ${second}></span>`;
const page = (...rows: readonly string[]): string =>
  `<div class="form-item"><label>IP地址</label><div>${rows.join('')}</div><button type="button">添加</button></div>`;

function planned(html: string) {
  document.body.innerHTML = html;
  const { reading } = readPage(document, { url: 'https://portal.example/' });
  const [only] = planFor(reading, null, lexicon, [{ 'access.ip': IPS }], options);
  return { value: only?.write?.value, addRows: only?.write?.addRows };
}

function kindsOf(html: string): readonly string[] {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ kind }) => kind);
}

const BOTH = IPS.flatMap((ip) => [ip, ip]);

describe('addresses in rows', () => {
  it.each([
    ['ids', row('id="webIpBegin"', 'id="webIpEnd"')],
    ['names', row('name="ipStart"', 'name="ipEnd"')],
    ['hints', row('placeholder="起始IP"', 'placeholder="结束IP"')],
  ])('are written twice into each when %s say begin and end', (_, pair) => {
    expect(planned(page(pair))).toEqual({ value: BOTH, addRows: 2 });
    expect(planned(page(pair, pair))).toEqual({ value: BOTH, addRows: 1 });
    expect(planned(page(pair, pair, pair))).toEqual({ value: BOTH, addRows: undefined });
  });

  it('are no rows when each box asks for something else', () => {
    const add = '<button type="button">新增一行</button>';
    const table =
      '<table><thead><tr><th>域名</th><th>IP地址</th></tr></thead><tbody><tr><td><input></td><td><input></td></tr></tbody></table>';
    expect(kindsOf(`${table}${add}`)).toEqual(['text', 'text']);
    const item = (label: string) => `<div class="form-item"><label>${label}</label><input></div>`;
    expect(kindsOf(`<div>${item('网站名称')}${item('网站域名')}${add}</div>`)).toEqual(['text', 'text']);
    expect(kindsOf(`<div>${item('网站域名1')}${item('网站域名2')}${add}</div>`)).toEqual(['list']);
  });

  it('are written once into each when two boxes are two rows', () => {
    expect(planned(page('<input id="ip1">', '<input id="ip2">'))).toEqual({ value: IPS, addRows: 1 });
  });
});
