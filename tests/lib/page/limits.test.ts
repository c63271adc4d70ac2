// @vitest-environment happy-dom
// Is a page that exceeds a limit still read, and is a fill of it still reported?
import { describe, expect, it } from 'vitest';
import { saidOf } from '../../../entrypoints/page-reader/page-session';
import { fitResult, LIMITS } from '../../../lib/page/limits';
import { readPage } from '../../../lib/page/read/read';
import { Reading, Result, type SaidReading } from '../../../lib/protocol/reading';

const options = (count: number, text: (at: number) => string = String) =>
  Array.from({ length: count }, (_, at) => `<option value="${at + 1}">${text(at)}</option>`).join('');
const row = (label: string, control: string) =>
  `<div class="form-item"><label>${label}</label>${control}</div>`;
const long = (length: number) => '长'.repeat(length);

function said(html: string, title = '备案'): SaidReading {
  document.title = title;
  document.body.innerHTML = `<form>${row('主办单位名称', '<input>')}${html}</form>`;
  return saidOf(readPage(document, { url: 'https://portal.example/' }));
}

const PAGES: Readonly<Record<string, () => SaidReading>> = {
  'a list of which more are chosen than are told': () =>
    said(
      row(
        '服务类型',
        `<select multiple>${options(LIMITS.texts + 1).replaceAll('<option', '<option selected')}</select>`,
      ),
    ),
  'a text longer than is told': () => said(row('备注', `<textarea>${long(LIMITS.text + 1)}</textarea>`)),
  'an upload that takes hundreds of kinds': () =>
    said(row('营业执照', `<input type="file" accept="${'.jpg,'.repeat(100)}">`)),
  'a placeholder as long as a letter': () =>
    said(row('备注', `<textarea placeholder="${long(3000)}"></textarea>`)),
  'a label as long as a letter': () => said(row(long(3000), '<input>')),
  'an option as long as a letter': () =>
    said(row('行业类别', `<select>${options(3, () => long(6000))}</select>`)),
  'an error as long as a letter': () =>
    said(
      `<div class="form-item is-error"><label>备注</label><input><div class="error">${long(3000)}</div></div>`,
    ),
  'attributes as long as a letter': () =>
    said(row('备注', `<input name="${long(3000)}" data-field="${long(3000)}">`)),
  'a form that leads to an address as long as a letter': () =>
    said(`</form><form action="https://other.example/${'a'.repeat(5000)}">${row('备注', '<input>')}`),
  'a title as long as a letter': () => said('', long(3000)),
  'hundreds of buttons': () => said('<button>保存</button>'.repeat(LIMITS.buttons + 1)),
};

describe('T21: a page is read although it has', () => {
  it.each(Object.entries(PAGES))('%s', (_, page) => {
    const reading = page();
    expect(Reading.safeParse(reading).error?.issues ?? []).toEqual([]);
    expect(reading.fields.map(({ label }) => label)).toContain('主办单位名称');
  });

  it('more fields and more options than fit into a message', () => {
    const { fields, ...reading } = said('');
    const [field] = fields;
    if (field === undefined) throw new Error('a field expected');
    const crowded = (some: typeof fields) =>
      saidOf({ reading: { ...reading, url: '', fields: some }, elements: new Map(), roots: [] });
    const many = crowded(Array.from({ length: LIMITS.fields + 1 }, () => field));
    const wide = crowded([{ ...field, options: Array.from({ length: LIMITS.options + 1 }, String) }]);
    for (const one of [many, wide]) expect(Reading.safeParse(one).success).toBe(true);
    expect(many.fields).toHaveLength(LIMITS.fields);
    expect(wide.fields[0]?.options).toHaveLength(LIMITS.options);
  });
});

describe('T21: what became of a write', () => {
  it('is reported although the page held more before than fits into a message', () => {
    const text = long(LIMITS.text + 1);
    const result = fitResult({
      key: 'k',
      fieldId: 'remark',
      state: 'kept',
      reason: 'not-empty',
      before: [text],
      after: Array.from({ length: LIMITS.texts + 1 }, () => text),
      milliseconds: 1,
    });
    expect(Result.safeParse(result).success).toBe(true);
  });
});
