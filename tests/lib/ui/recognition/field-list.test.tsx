// @vitest-environment happy-dom
// Is a day pasted into the field of a document read as it was meant?
import { expect, it } from 'vitest';
import { kindOf } from '../../../../lib/recognition/kinds/kinds';
import { EMPTY_REVIEW, type Review, withPaper } from '../../../../lib/recognition/review/review';
import { FieldList } from '../../../../lib/ui/recognition/field-list';
import type { PaperOnTable } from '../../../../lib/ui/recognition/use-papers';
import { createTranslate } from '../../../../lib/ui/translate';
import { doing, show } from '../render';

async function pasted(id: string, text: string) {
  const review = withPaper(EMPTY_REVIEW, { kind: kindOf('resident-id-front'), missing: [], fields: [] });
  const paper = { key: 1, review } as unknown as PaperOnTable; // nothing of its picture is drawn
  let now: Review = review;
  const change = (to: (review: Review) => Review) => {
    now = to(now);
  };
  const { root } = show(
    <FieldList t={createTranslate('zh')} paper={paper} active={null} onActive={() => {}} change={change} />,
  );
  const row = root.querySelector<HTMLElement>(`[data-field="${id}"]`);
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  await doing(() => row?.querySelector('[data-testid="recognition-value"]')?.dispatchEvent(event));
  return { value: now.fields.find((field) => field.id === id)?.value, text: row?.textContent };
}

it.each(['2015/11/25', '25.11.2015', '2015年11月25日', '20151125', '11/25/2015'])(
  'reads %s as a day, and leaves what is no day in the box',
  async (text) => {
    expect((await pasted('birth', text)).value).toBe('2015-11-25');
    expect((await pasted('name', text)).value).toBe('');
  },
);

it('asks which day is meant when it may be two', async () => {
  const { value, text } = await pasted('birth', '07/03/1990');
  expect(value).toBe('');
  expect(text).toContain('“07/03/1990”是哪一天？');
});

/** The list of a paper of this kind on which these values were read, each with its place on the picture. */
function listOf(kind: string, values: Readonly<Record<string, string>>, doubts: readonly string[] = []) {
  const glyph = { sign: '字', confidence: 1, alternatives: [], x: 9, y: 9, page: { x: 9, y: 9 } };
  const fields = Object.entries(values).map(([field, value]) => ({
    ...{
      field,
      value,
      shown: value,
      confidence: 1,
      others: [],
      doubts: doubts.includes(field) ? ['unsure'] : [],
    },
    glyphs: [...value].map((_, at) => ({ ...glyph, lean: 0, height: 9, line: 0, at })),
  }));
  const read = { kind: kindOf(kind), missing: [], fields } as unknown as Parameters<typeof withPaper>[1];
  const paper = { key: 1, page: null, review: withPaper(EMPTY_REVIEW, read) } as unknown as PaperOnTable;
  const { root, one } = show(
    <FieldList t={createTranslate('zh')} paper={paper} active={null} onActive={() => {}} change={() => {}} />,
  );
  const rows = [...root.querySelectorAll('[data-testid="recognition-field"]')].map((row) => ({
    id: row.getAttribute('data-field'),
    label: row.querySelector('label')?.textContent,
    number: row.querySelector('.paper-number')?.textContent ?? '',
    isGrowing: row.querySelector('textarea') !== null,
  }));
  return { rows, text: root.textContent ?? '', counts: one('recognition-counts').textContent };
}

const CARD = {
  ...{ name: '葛若岚', sex: 'female', ethnicity: '汉', birth: '1990-03-07', number: '330106199003070028' },
  address: '浙江省杭州市西湖区翠苑街道翠苑二区3幢2单元401室',
};

it('calls the fields of a card as the card does', () => {
  const labels = (kind: string) => listOf(kind, {}).rows.map(({ label }) => label);
  expect(labels('resident-id-front')).toEqual(
    expect.arrayContaining(['姓名', '出生', '住址', '公民身份号码']),
  );
  expect(labels('resident-id-back')).toContain('签发机关');
  expect(labels('passport')).toEqual(expect.arrayContaining(['姓名', '护照号']));
  expect(labels('business-licence')).toEqual(expect.arrayContaining(['名称', '住所', '注册资本']));
  expect(labels('institution-certificate')).toEqual(
    expect.arrayContaining(['开办资金', '举办单位', '登记管理机关', '宗旨和业务范围']),
  );
});

it('numbers what has a place on the picture, and says once what the paper does not hold', () => {
  const { rows, text } = listOf('resident-id-front', CARD);
  expect(rows.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '', '', '']);
  expect(rows.slice(6).map(({ id, label }) => [id, label])).toEqual([
    ['mobile', '手机号'],
    ['emergencyPhone', '应急联系电话'],
    ['email', '邮箱'],
  ]);
  expect(text.match(/证件上没有/g)).toHaveLength(1);
});

it('counts only what there is of', () => {
  expect(listOf('resident-id-front', CARD).counts).toBe('认出 6 项6 清楚');
  expect(listOf('resident-id-front', CARD, ['name']).counts).toBe('认出 6 项5 清楚1 看一眼');
});

it('shows an address whole, in a box that grows', () => {
  const growing = listOf('resident-id-front', CARD).rows.filter(({ isGrowing }) => isGrowing);
  expect(growing.map(({ id }) => id)).toEqual(['address']);
});
