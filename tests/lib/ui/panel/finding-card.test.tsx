// @vitest-environment happy-dom
// Where does a fault lead: to its field on the page, and to the editor of the client at that field?
import { expect, it } from 'vitest';
import type { Finding } from '../../../../lib/filing/report/report';
import type { PlanRow } from '../../../../lib/page/model';
import type { PanelActions } from '../../../../lib/ui/panel/actions';
import { FindingCard } from '../../../../lib/ui/panel/finding-card';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

const { blocked } = views;
const [fault] = blocked?.report?.findings.filter(({ state }) => state === 'fails') ?? [];
const row = blocked?.plan.find(({ fieldId }) => fieldId !== null);
if (!fault || !row?.fieldId) throw new Error('the preview has a fault and a field');

function card(
  over: Partial<Finding>,
  isBound = true,
  answered: readonly string[] = ['answered'],
  here: Partial<PlanRow> = {},
) {
  const done: unknown[][] = [];
  const actions = { act: async (...said: unknown[]) => void done.push(said) } as unknown as PanelActions; // the card asks nothing else
  const finding: Finding = { ...(fault as Finding), severity: 'block', fix: [], ...over };
  const shown = show(
    <FindingCard
      shown={{ finding, others: [] }}
      plan={row ? [{ ...row, ...here }] : []}
      documents={[]}
      answered={new Set(answered)}
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={actions}
      edit={isBound ? (field) => void done.push(['edit', field]) : null}
    />,
  );
  return { ...shown, done };
}

it('leads to the field on the page, and to the client at that field', async () => {
  const { one, done } = card({ target: { field: row.fieldId ?? '' } });
  await doing(() => one('panel-go-to').click());
  await doing(() => one('panel-edit-client').click());
  expect(done).toEqual([
    ['tab.go-to', { key: row.key }],
    ['edit', row.fieldId],
  ]);
});

it('names the step of a field that the page does not show now, and leads to no hidden box', () => {
  const target = { field: row.fieldId ?? '' };
  const at = (hiddenIn: string) => card({ target }, false, [], { hiddenIn });
  expect(at('主体信息').all('panel-go-to')).toEqual([]);
  expect(at('主体信息').one('panel-finding-hidden').textContent).toContain('主体信息');
  expect(at('').one('panel-finding-hidden').textContent).toBe(
    '网页现在没有显示这一项：请回到填写它的那一步修改',
  );
});

it('leads to the client where the page has no such field, and only to the page where no client is chosen', async () => {
  const { one, all, done } = card({ target: { field: 'service.remark' } });
  expect(all('panel-go-to')).toEqual([]);
  await doing(() => one('panel-edit-client').click());
  expect(done).toEqual([['edit', 'service.remark']]);
  expect(card({ target: { field: row.fieldId ?? '' } }, false).all('panel-edit-client')).toEqual([]);
});

it('does not send anybody to the client for a document, an answer given here, or a number typed on the page', () => {
  const text = { zh: '改', en: 'change' };
  expect(card({ target: { document: 'subject-certificate' } }).all('panel-edit-client')).toEqual([]);
  const answer = { target: {}, fix: [{ fact: 'answered', value: true, text }] };
  expect(card(answer).all('panel-edit-client')).toEqual([]);
  const typed = { rule: 'page-number:wrong-shape:k1', target: { field: row.key } };
  expect(card(typed).all('panel-edit-client')).toEqual([]);
});

it('takes back the answers that hold up the filing, and sends nobody to the client for them', async () => {
  const text = { zh: '该主体有进行中的订单', en: 'an order is pending' };
  const trace = { state: 'true', text } as const;
  const why = [
    { ...trace, children: [{ ...trace, fact: 'answered' }] },
    { ...trace, fact: 'intent' },
  ];
  const { one, all, done } = card({ rule: 'decision:pending', target: {}, why });
  await doing(() => one('panel-ask-again').click());
  expect(done).toEqual([['tab.answers', { answers: [{ fact: 'answered', value: null }] }]]);
  expect(all('panel-edit-client')).toEqual([]);
  expect(card({ rule: 'nat-mobile', target: {}, why }).all('panel-ask-again')).toEqual([]);
});

it('names the service and the platform that it concerns, above what is wrong', () => {
  const { one, all } = card({ concerns: [{ service: '云帆助手', platforms: [{ zh: '苹果', en: 'iOS' }] }] });
  expect(one('panel-finding-concerns').textContent).toBe('云帆助手 · 苹果');
  expect(all('panel-finding')).toHaveLength(1);
});

it('takes back the answer that contradicts the profile, or leads to the profile: either may be wrong', async () => {
  const told = { rule: 'nat-number-told', target: { field: 'entity.icpNumber' } };
  const { one, done } = card(told, true, ['subjectRecord']);
  await doing(() => one('panel-ask-again').click());
  await doing(() => one('panel-edit-client').click());
  expect(done).toEqual([
    ['tab.answers', { answers: [{ fact: 'subjectRecord', value: null }] }],
    ['edit', 'entity.icpNumber'],
  ]);
  expect(card(told).all('panel-ask-again')).toEqual([]);
});

it('leads from what is to be decided to the decision', async () => {
  const { one, done } = card({ rule: 'client-undecided', state: 'fails', target: {} });
  expect(one('panel-edit-client').textContent?.trim()).toBe('去决定');
  expect(one('panel-finding').querySelector('.card-icon')?.textContent).toBe('待决定');
  await doing(() => one('panel-edit-client').click());
  expect(done).toEqual([['edit', '']]);
});

it('says of a demand with a single unsure source why it only warns, and of no other', () => {
  const cites = [{ source: 'x', title: { zh: '某文档', en: 'a page' }, date: '2026-02-27' }];
  const { one } = card({ severity: 'warn', isLone: true, cites });
  expect(one('panel-finding-lone').textContent).toContain('只有一处依据这么写（2026年2月27日）');
  expect(card({ severity: 'warn', cites }).all('panel-finding-lone')).toEqual([]);
});
