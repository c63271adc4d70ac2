// @vitest-environment happy-dom
// Is a name or number of the page stored in the client only by its own press, after both values were shown?
import { expect, it } from 'vitest';
import type { PlanRow } from '../../lib/page/model';
import { Plan } from '../../lib/ui/panel/plan';
import { createTranslate } from '../../lib/ui/translate';
import { doing, show } from '../lib/ui/render';
import { plan } from '../ui-preview/rows';

const [row] = plan;
if (!row) throw new Error('the preview has a plan');
const keep = (key: string, fieldId: string, now: string): PlanRow => ({
  ...row,
  key,
  fieldId,
  action: 'replace',
  now: [now],
  will: ['杭州示例云帆科技有限公司'],
  reason: { code: 'different' },
});

const rows = [
  keep('name', 'entity.name', '南京样例贸易有限公司'),
  keep('number', 'entity.certNumber', '91320100MA1SAMPLE3'),
  keep('email', 'subjectPrincipal.email', 'a@yunfan-sample.com'),
  keep('mail', 'entity.mailAddress', '南京市样例路 1 号'),
];

function shown() {
  const taken: (readonly string[])[] = [];
  const view = show(
    <Plan
      plan={rows}
      names={{}}
      t={createTranslate('zh')}
      replace={new Set()}
      onReplace={() => {}}
      goTo={() => {}}
      takeable={rows.map(({ key }) => key)}
      take={(keys) => taken.push(keys)}
    />,
  );
  return { ...view, taken };
}

it('adopts everything together except who the client is', async () => {
  const { one, taken } = shown();
  await doing(() => one('panel-take-all').click());
  expect(taken).toEqual([['email', 'mail']]);
});

it('names what differs, and leaves what the client lacks to the list of typed values', () => {
  expect(shown().text()).toContain('页面与档案不同的 2 项');
});

it('asks before a name is changed, with both names shown', async () => {
  const { all, one, taken, text } = shown();
  await doing(() => all('panel-take')[0]?.click());
  expect(taken).toEqual([]);
  expect(text()).toContain('南京样例贸易有限公司');
  await doing(() => one('panel-take-question-confirm').click());
  expect(taken).toEqual([['name']]);
});

it('adopts anything else with one press', async () => {
  const { all, taken } = shown();
  await doing(() => all('panel-take')[2]?.click());
  expect(taken).toEqual([['email']]);
});
