// @vitest-environment happy-dom
// Can the panel be told what a box asks for, by one press and with no two choices named alike?
import { expect, it } from 'vitest';
import { Plan } from '../../../../lib/ui/panel/plan';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

const t = createTranslate('zh');
const [row] = views.blocked?.plan ?? [];

type PlanProps = Parameters<typeof Plan>[0];

/** The plan on the screen, and what was picked in it. */
function showPlan(plan: PlanProps['plan'], names: PlanProps['names'], more: Partial<PlanProps> = {}) {
  const done: unknown[][] = [];
  const shown = show(
    <Plan
      plan={plan}
      names={names}
      t={t}
      replace={new Set()}
      onReplace={() => {}}
      goTo={() => {}}
      takeable={[]}
      take={() => {}}
      pick={(...args) => void done.push(args)}
      {...more}
    />,
  );
  return { ...shown, done };
}

it('offers what a box may be as buttons, and says in one sentence that nothing can be filled before', async () => {
  if (!row) throw new Error('the blocked view has a plan');
  const candidates = ['subjectPrincipal.name', 'servicePrincipal.name'];
  const unsure = { ...row, action: 'needs-you' as const, reason: { code: 'ambiguous' }, candidates };
  const names = {
    'subjectPrincipal.name': { zh: '主体负责人姓名', en: 'Name' },
    'servicePrincipal.name': { zh: '网站负责人姓名', en: 'Name' },
  };
  const { one, all, done } = showPlan([unsure], names);
  expect(all('panel-pick').map(({ textContent }) => textContent)).toEqual([
    '主体负责人姓名',
    '网站负责人姓名',
  ]);
  expect(one('panel-nothing-yet').textContent).toContain('1 项');
  await doing(() => all('panel-pick')[1]?.click());
  expect(done).toEqual([[row.key, 'servicePrincipal.name']]);
});

it('offers the formats in which several values may stand in a box by what each would leave, and says what was picked', async () => {
  if (!row) throw new Error('the blocked view has a plan');
  const formats = [
    { format: 'first' as const, will: 'a-sample.cn' },
    { format: ';' as const, will: 'a-sample.cn;b-sample.cn' },
  ];
  const fieldId = 'service.domain';
  const several = {
    ...row,
    fieldId,
    action: 'needs-you' as const,
    reason: { code: 'several-values' },
    formats,
  };
  const picked = { ...several, key: 'picked', action: 'fill' as const, isPicked: true };
  const { all, done } = showPlan([several, picked], {});
  const texts = all('panel-way').map(({ textContent }) => textContent);
  expect(texts.slice(0, 2)).toEqual(['只填 a-sample.cn', 'a-sample.cn;b-sample.cn']);
  expect(all('panel-picked')).toHaveLength(1);
  await doing(() => all('panel-way')[1]?.click());
  expect(done).toEqual([[row.key, fieldId, ';']]);
});

it('offers the row that the page has a button for, by what is missing and the words on the button', async () => {
  const done: string[] = [];
  const { one } = show(
    <Plan
      plan={[]}
      names={{}}
      t={t}
      replace={new Set()}
      onReplace={() => {}}
      goTo={() => {}}
      takeable={[]}
      take={() => {}}
      more={{ of: 'domain', button: '+ 添加域名', keys: ['x'], placed: 1, wanted: 3 }}
      addRow={() => void done.push('pressed')}
    />,
  );
  expect(one('panel-more-rows').textContent).toContain('页面上有 1 个域名的位置，档案里有 3 个');
  expect(one('panel-add-row').textContent).toBe('点一次页面的“+ 添加域名”，再填写');
  await doing(() => one('panel-add-row').click());
  expect(done).toEqual(['pressed']);
});

it('names the parts without boxes and the button of the page that opens them, each button once, and opens them at one press', async () => {
  const closed = [
    { title: '接入信息', button: '填写' },
    { title: '网站负责人', button: '填写' },
    { title: '证件', button: '编辑' },
  ];
  const asked: string[] = [];
  const { all, one } = showPlan([], {}, { closed, fillCards: () => void asked.push('pressed') });
  expect(all('panel-closed-part').map(({ textContent }) => textContent)).toEqual([
    '“接入信息”、“网站负责人”要点页面上的“填写”打开才能填。',
    '“证件”要点页面上的“编辑”打开才能填。',
  ]);
  await doing(() => one('panel-fill-cards').click());
  expect(asked).toEqual(['pressed']);
});

it('says of a row that is filled when it changes what the page has set, or opens what the page keeps back', () => {
  if (!row) throw new Error('the blocked view has a plan');
  const preset = { ...row, action: 'fill' as const, now: ['是'], will: ['否'], reason: { code: 'preset' } };
  const behind = { ...row, key: 'behind', action: 'fill' as const, now: [], reason: { code: 'behind-more' } };
  const plainly = { ...row, key: 'plainly', action: 'fill' as const, now: [], reason: { code: 'empty' } };
  const { all } = showPlan([preset, behind, plainly], {});
  const [first, second, third] = all('panel-plan-row').map(({ textContent }) => textContent ?? '');
  expect(first).toContain(t.word('reason', 'preset'));
  expect(first).toContain(`是 ${t('panel.plan.becomes')} 否`);
  expect(second).toContain(t.word('reason', 'behind-more'));
  expect(third).not.toContain(t.word('reason', 'empty'));
});

it('counts what already stands there apart from what is left alone', () => {
  if (!row) throw new Error('the blocked view has a plan');
  const at = (key: string, action: 'same' | 'keep') => ({ ...row, key, action, reason: { code: action } });
  const { root } = showPlan([at('a', 'same'), at('b', 'same'), at('c', 'keep')], {});
  expect(root.querySelector('h2 .note')?.textContent).toBe('2 项已填好 · 1 项不用填');
});

it('is named for what is left to do, once there is nothing more to write', () => {
  if (!row) throw new Error('the blocked view has a plan');
  const titled = (...rows: readonly Partial<PlanProps['plan'][number]>[]) => {
    const plan = rows.map((one, at) => ({ ...row, candidates: [], key: `k${at}`, ...one }));
    return showPlan(plan, {}).root.querySelector('h2')?.firstChild?.textContent;
  };
  const same = { action: 'same' as const, reason: { code: 'same' } };
  const yours = { action: 'needs-you' as const, now: [], reason: { code: 'person-only' } };
  expect(titled(same, yours, { action: 'fill' })).toBe('本页将写入');
  expect(titled(same, yours)).toBe('本页还要您处理');
  expect(titled(same)).toBe('本页各项');
});
