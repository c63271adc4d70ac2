// Does the mark beside a field show the most severe finding about it, and no mark when everything is settled?

import { expect, it } from 'vitest';
import { overlayFor } from '../../../../lib/app/tab/overlay';
import { FilingState } from '../../../../lib/filing/client/client';
import { NOTHING_TO_DO } from '../../../../lib/filing/report/counts';
import { undecidedFindings } from '../../../../lib/filing/report/undecided-findings';
import type { ReceiptRow, TabView } from '../../../../lib/protocol/tab';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';

const { blocked } = views;
const [fault] = blocked?.report?.findings.filter(({ state }) => state === 'fails') ?? [];
const row = blocked?.plan.find(({ fieldId }) => fieldId !== null);
if (!blocked?.report || !fault || !row?.fieldId) throw new Error('the preview has a fault and a field');
const preferences = { language: 'zh', theme: 'auto' } as const;
const wrong = { ...fault, severity: 'block', state: 'fails', target: { field: row.fieldId } } as const;
const asked = { ...wrong, rule: 'other', state: 'ask', message: { zh: '待确认', en: 'ask' } } as const;

it('shows a fault and not the question about the same field, whichever comes first', () => {
  for (const findings of [
    [wrong, asked],
    [asked, wrong],
  ]) {
    const view = { ...blocked, plan: [row], report: { ...blocked.report, findings } } as TabView; // with other findings
    const { marks } = overlayFor(view, preferences, new Set());
    expect(marks.map(({ state, text }) => [state, text.zh])).toEqual([['wrong', wrong.message.zh]]);
  }
});

it('asks beside a field only what the field itself answers, and reminds there of what one source demands', () => {
  const unknown = (fact: string) => [{ state: 'unknown', fact, text: { zh: '', en: '' } }] as const;
  const marked = (finding: object): string[] => {
    const report = { ...blocked.report, findings: [finding] };
    const { marks } = overlayFor({ ...blocked, plan: [row], report } as TabView, preferences, new Set()); // with one finding
    return marks.map(({ state, text }) => `${state} ${text.zh}`);
  };
  expect(marked({ ...asked, why: unknown(`${row.fieldId}Length`) })).toEqual(['ask 待确认']);
  expect(marked({ ...asked, why: unknown('domain.realNameDays') })).toEqual([]);
  const inGroup = [
    { state: 'unknown', text: { zh: '', en: '' }, children: unknown('service.contentCategories') },
  ];
  expect(marked({ ...asked, why: inGroup })).toEqual([]);
  const reminder = { ...wrong, severity: 'warn', message: { zh: '名称须是“某某的个人博客”', en: '' } };
  expect(marked(reminder)).toEqual([]);
  expect(marked({ ...reminder, isLone: true })).toEqual(['ask 名称须是“某某的个人博客”']);
});

it('has no name of the client: of an app its platform, and blanks that the profile could fill stay open', () => {
  const quoted = { zh: '备注须写明：使用人为【单位名称】的员工', en: 'Remark: a member of 【单位名称】' };
  const filled = { zh: '备注须写明：使用人为示例公司的员工', en: 'Remark: a member of 示例公司' };
  const named = { ...wrong, message: filled, unfilled: quoted, copy: filled.zh };
  const ofApp = {
    ...wrong,
    rule: 'app',
    concerns: [{ service: '示例助手', platforms: [{ zh: '苹果', en: 'iOS' }] }],
  };
  const report = { ...blocked.report, findings: [named, ofApp] };
  const overlay = overlayFor({ ...blocked, plan: [row], report } as TabView, preferences, new Set()); // with other findings
  expect(overlay.marks.map(({ text }) => text)).toEqual([quoted]);
  const said = overlay.nextGate?.items.map(({ message }) => message.zh);
  expect(said).toEqual([quoted.zh, `苹果：${wrong.message.zh}`]);
  expect(JSON.stringify(overlay)).not.toMatch(/示例公司|示例助手/u);
});

const shown = (action: 'same' | 'replace', result: Partial<ReceiptRow>) =>
  ({
    ...blocked,
    plan: [{ ...row, action }],
    report: { ...blocked.report, findings: [] },
    receipt: [result],
  }) as unknown as TabView; // a view with one row

it('marks nothing as verified that the page objects to', () => {
  const marksOf = (result: Partial<ReceiptRow>) =>
    overlayFor(shown('same', { key: row.key, state: 'filled', ...result }), preferences, new Set()).marks;
  expect(marksOf({}).map(({ state }) => state)).toEqual(['verified']);
  expect(marksOf({ error: '格式不正确' }).map(({ state }) => state)).toEqual(['ask']);
});

it('calls a value that was changed after the fill by the panel’s words', () => {
  const view = shown('replace', { key: row.key, state: 'filled' });
  const [mark] = overlayFor(view, preferences, new Set()).marks;
  expect(mark?.text.zh).toBe('与档案不同');
});

it('asks nobody to correct what could not be undone, once the client has the same value', () => {
  const { key } = row;
  const left = {
    key,
    fieldId: row.fieldId ?? '',
    state: 'needs-you',
    before: [],
    after: row.now,
    reason: 'cannot-be-emptied',
    milliseconds: 1,
  } as const;
  const marksOf = (action: 'same' | 'replace') => {
    return overlayFor(shown(action, left), preferences, new Set()).marks.map(({ state }) => state);
  };
  expect(marksOf('replace')).toEqual(['ask']);
  expect(marksOf('same')).toEqual([]);
});

it('says on an empty form that it is the filing before which was submitted, without its name', () => {
  const { binding } = blocked;
  if (binding === null) throw new Error('the preview is bound');
  const plan = blocked.plan.map((one) => ({ ...one, action: 'fill' as const }));
  const view = { ...blocked, plan, binding: { ...binding, state: 'submitted' as const } };
  const overlay = overlayFor(view, preferences, new Set());
  expect(overlay.stands?.zh).toBe('上一件：已提交');
  expect(JSON.stringify(overlay)).not.toContain(binding.client.name);
});

it('says of a filing on its way where it stands, as the panel does, and judges no box any more', () => {
  const { binding } = blocked;
  if (binding === null) throw new Error('the preview is bound');
  const at = (state: NonNullable<typeof binding.state>) => {
    const view = { ...shown('same', { key: row.key, state: 'refused' }), binding: { ...binding, state } };
    const { status, stands, marks } = overlayFor(view, preferences, new Set());
    return [status, stands, marks.length];
  };
  for (const state of FilingState.options.filter((one) => one !== 'draft' && one !== 'refused')) {
    const name = (language: 'zh' | 'en') => createTranslate(language)(`filings.state.${state}`);
    expect(at(state)).toEqual(['sent', { zh: name('zh'), en: name('en') }, 0]);
  }
  expect(at('draft').slice(1)).toEqual([undefined, 1]);
});

it.each([
  ['：校验位不对', '校验位不对'],
  ['（像身份证）：校验位不对', '校验位不对'],
  ['须与证件一致', null],
])('begins with the subject beside the control that a sentence begins with: …%s', (behind, said) => {
  const zh = row.label + behind;
  const view = {
    ...blocked,
    plan: [row],
    report: {
      ...blocked.report,
      findings: [{ ...wrong, message: { zh, en: `${row.label} (as it looks): wrong digit` } }],
    },
  } as unknown as TabView; // with one finding
  const [mark] = overlayFor(view, preferences, new Set()).marks;
  expect(mark?.text).toEqual({ zh: said ?? zh, en: 'wrong digit' });
});

it('lists before submitting as many faults and documents as the panel counts, each document once', () => {
  const need = (id: string, requirement: 'required' | 'optional') =>
    ({ id, label: { zh: id, en: id }, requirement, state: 'missing', why: [], cites: [] }) as const;
  const documents = [need('licence', 'required'), need('card', 'required'), need('letter', 'optional')];
  const miss = { ...wrong, target: { document: 'licence' }, fix: [] } as const;
  const findings = [wrong, { ...miss, rule: 'm1' }, { ...miss, rule: 'm2' }];
  const report = { ...blocked.report, findings, documents };
  const view = { ...blocked, conflicts: [], asked: [], report } as TabView; // as above
  const { gate, counts } = overlayFor(view, preferences, new Set());
  expect([gate?.faults, gate?.documents]).toEqual([counts.block, counts.documents]);
  const rules = gate?.items.map(({ rule }) => rule);
  expect(rules).toEqual([wrong.rule, 'document-missing:licence', 'document-missing:card']);
});

it('lists before submitting what would be refused first, and each open question once, as many as the panel counts', () => {
  const waiting = ['a', 'b', 'c'].map((rule) => ({
    ...asked,
    rule,
    message: { zh: `待确认 ${rule}`, en: rule },
  }));
  const ofPage = { ...asked, rule: 'page-error:k', message: { zh: '网页提示', en: 'the page says' } };
  const question = {
    fact: 'commitment',
    text: { zh: '承诺书签了吗？', en: 'Is the letter signed?' },
    statement: null,
    options: null,
    type: 'boolean',
    settles: 3,
    ordinary: true,
  } as const;
  const view = {
    ...blocked,
    conflicts: [],
    asked: [{ id: 'commitment', label: null, questions: [question], settlesBlock: true }],
    report: { ...blocked.report, documents: [], findings: [...waiting, ofPage, wrong] },
  } as TabView; // as above
  const { gate, counts } = overlayFor(view, preferences, new Set());
  expect(gate?.items.map(({ rule, severity }) => [rule, severity])).toEqual([
    [wrong.rule, 'block'],
    ['commitment', 'ask'],
    [ofPage.rule, 'ask'],
  ]);
  expect([gate?.faults, (gate?.items.length ?? 0) - 1]).toEqual([
    counts.block,
    counts.ask + (counts.page ?? 0),
  ]);
});

it('lists what is to be decided behind what is wrong, and counts it as no fault', () => {
  const [open] = undecidedFindings([{ zh: '通信地址', en: 'Postal address' }]).map(({ finding }) => finding);
  if (!open) throw new Error('one field is open');
  const findings = [open, wrong];
  const report = { ...blocked.report, documents: [], findings };
  const view = { ...blocked, conflicts: [], asked: [], report } as TabView; // as above
  const { gate, counts } = overlayFor(view, preferences, new Set());
  expect(gate?.items.map(({ severity }) => severity)).toEqual(['block', 'decide']);
  expect([gate?.faults, gate?.isToDecide, counts.block, counts.decide]).toEqual([1, true, 1, 1]);
});

it('hides nothing undecided that no answer settles', () => {
  const view = {
    ...blocked,
    conflicts: [],
    asked: [],
    report: { ...blocked.report, documents: [], findings: [asked, wrong] },
  } as TabView; // as above
  const { gate } = overlayFor(view, preferences, new Set());
  expect(gate?.items.map(({ severity }) => severity)).toEqual(['block', 'ask']);
});

it('counts nothing after the filing was submitted, and says that', () => {
  const binding = blocked.binding;
  if (!binding) throw new Error('the preview is bound');
  const of = (state: 'draft' | 'submitted') =>
    overlayFor({ ...blocked, conflicts: [], binding: { ...binding, state } }, preferences, new Set());
  expect([of('draft').status, of('draft').counts.block > 0]).toEqual(['blocked', true]);
  expect([of('submitted').status, of('submitted').counts]).toEqual(['sent', NOTHING_TO_DO]);
});
