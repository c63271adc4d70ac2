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
  await doing(() => row?.querySelector('input')?.dispatchEvent(event));
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
