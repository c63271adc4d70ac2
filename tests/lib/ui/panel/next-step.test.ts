// Does the primary button always offer the next sensible step?
import { describe, expect, it } from 'vitest';
import { CLIENT_UNDECIDED } from '../../../../lib/filing/report/bucket';
import type { Finding } from '../../../../lib/filing/report/report';
import type { PlanRow } from '../../../../lib/page/model';
import { nextStep, outdatedFills } from '../../../../lib/ui/panel/next-step';
import { moved } from '../../../../lib/ui/panel/service-picker';
import { views } from '../../../ui-preview/views';

function scene(name: string) {
  const view = views[name];
  if (!view) throw new Error(`no view ${name}`);
  return view;
}
const none = new Set<string>();
const blocked = scene('blocked');

describe('nextStep', () => {
  it('leads to a decision between two versions where nothing is wrong, and to what is wrong before it', () => {
    const { report } = blocked;
    const fault = report?.findings.find(({ state, severity }) => state === 'fails' && severity === 'block');
    if (!report || !fault) throw new Error('the blocked view has a fault');
    const open = {
      ...fault,
      rule: CLIENT_UNDECIDED,
      message: { zh: '待决定', en: 'To decide' },
      target: {},
      fix: [],
    };
    const having = (findings: readonly Finding[]) =>
      nextStep({ ...blocked, plan: [], asked: [], report: { ...report, findings, documents: [] } }, none);
    expect(having([open])).toEqual({ kind: 'undecided' });
    expect(having([open, fault])).toEqual({ kind: 'finding' });
  });

  it('offers to fill while there is something to fill, even when something blocks', () => {
    expect(nextStep(blocked, none)).toEqual({ kind: 'fill', count: 5 });
  });

  it('does not offer again what the page has just refused, but leaves it to the person, unless something else is to be filled', () => {
    const fills = blocked.plan.filter(({ action }) => action === 'fill');
    const results = fills.map(({ key, fieldId, label, now }) => ({
      ...{ key, label, fieldId: fieldId ?? '', state: 'not-found' as const, before: now, after: now },
      ...{ reason: 'option-missing', milliseconds: 1 },
    }));
    const { report } = blocked;
    if (!report) throw new Error('the blocked view has a report');
    const view = { ...blocked, plan: fills, asked: [], report: { ...report, findings: [], documents: [] } };
    expect(nextStep({ ...view, receipt: results }, none)).toEqual({ kind: 'yours', count: fills.length });
    expect(nextStep({ ...view, receipt: results.slice(1) }, none)).toEqual({
      kind: 'fill',
      count: fills.length,
    });
  });

  it('fills nothing for an order that these pages are not for, or that cannot be submitted', () => {
    const { report } = blocked;
    const [fault] = report?.findings ?? [];
    if (!report || !fault) throw new Error('the blocked view has findings');
    const cancelling = {
      ...blocked,
      isCancellation: true,
      asked: [],
      report: { ...report, findings: [], documents: [] },
    };
    expect(nextStep(cancelling, none)).toEqual({ kind: 'recheck' });
    expect(nextStep({ ...cancelling, step: null }, none)).toMatchObject({ kind: 'fill' }); // a page that we do not know may be the right one
    const pending = { ...fault, rule: 'decision:pending', state: 'fails', severity: 'block' } as const;
    expect(nextStep({ ...blocked, report: { ...report, findings: [pending] } }, none)).toEqual({
      kind: 'finding',
    });
  });

  it('counts a row that would overwrite only when the person allowed it', () => {
    expect(nextStep(blocked, new Set(['k-entity.mailAddress']))).toEqual({ kind: 'fill', count: 6 });
  });

  it('counts a value that it wrote itself and the client has corrected since, and nothing that a person typed over it', () => {
    const row = blocked.plan.find(({ action }) => action === 'replace');
    if (!row) throw new Error('the blocked view has a row to replace');
    const written = {
      key: row.key,
      fieldId: row.fieldId ?? '',
      state: 'filled',
      before: [],
      reason: '',
    } as const;
    const receipt = (after: readonly string[]) => [{ ...written, after, milliseconds: 1, label: row.label }];
    const plan = [row];
    expect(outdatedFills({ plan, receipt: receipt(row.now) })).toEqual([row.key]);
    expect(outdatedFills({ plan, receipt: receipt([...row.now, '1']) })).toEqual([]);
    expect(outdatedFills({ plan: [{ ...row, action: 'same' }], receipt: receipt(row.now) })).toEqual([]);
    expect(outdatedFills({ plan, receipt: null })).toEqual([]);
  });

  it('puts an identity conflict before everything else', () => {
    expect(nextStep(scene('conflict'), none)).toEqual({ kind: 'conflict' });
  });

  it('shows a running fill', () => {
    expect(nextStep(scene('filling'), none)).toEqual({ kind: 'running', done: 5, total: 14 });
  });

  it('asks for the services before anything is filled', () => {
    const binding = blocked.binding && { ...blocked.binding, chosen: [] };
    expect(nextStep({ ...blocked, binding }, none)).toEqual({ kind: 'services' });
  });

  it('leads from problems to questions to documents to decisions, and to checking again when all is done', () => {
    const report = blocked.report;
    if (!report) throw new Error('the blocked view has a report');
    const filled = { ...blocked, plan: [] };
    expect(nextStep(filled, none)).toEqual({ kind: 'finding' });
    const answering = { ...filled, report: { ...report, findings: [] } };
    expect(nextStep(answering, none)).toEqual({ kind: 'question', count: 3 });
    const aside = (answering.asked ?? []).map((one) => ({
      ...one,
      questions: one.questions.map((question) => ({ ...question, isAside: true as const })),
    }));
    expect(nextStep({ ...answering, asked: aside }, none).kind).not.toBe('question');
    const oneAside = [...aside.slice(0, 1), ...(answering.asked ?? []).slice(1)]; // counted as the status counts it
    expect(nextStep({ ...answering, asked: oneAside }, none)).toEqual({ kind: 'question', count: 3 });
    const collecting = { ...filled, asked: [], report: { ...report, findings: [] } };
    expect(nextStep(collecting, none)).toEqual({ kind: 'document', count: 3 });
    const deciding = {
      ...blocked,
      plan: blocked.plan.filter((row) => row.action === 'needs-you'),
      asked: [],
      report: { ...report, findings: [], documents: [] },
    };
    expect(nextStep(deciding, none)).toEqual({ kind: 'decide', count: 1 });
    expect(nextStep(scene('ready'), none)).toEqual({ kind: 'recheck' });
  });

  it('postpones the documents while this page requires something, but not on the last page', () => {
    const { report, step } = blocked;
    const [row] = blocked.plan;
    if (!report || !step) throw new Error('the blocked view has a report and a step');
    const code = { ...row, action: 'needs-you', now: [], candidates: [], reason: { code: 'person-only' } };
    const plan = [code as (typeof blocked.plan)[number]];
    const view = { ...blocked, plan, asked: [], report: { ...report, findings: [] } };
    expect(nextStep(view, none)).toEqual({ kind: 'yours', count: 1 });
    const last = { ...view, step: { ...step, index: step.count } };
    expect(nextStep(last, none).kind).toBe('document');
    // nor do the questions hold up this page
    expect(nextStep({ ...view, asked: blocked.asked }, none)).toEqual({ kind: 'yours', count: 1 });
    expect(nextStep({ ...last, asked: blocked.asked }, none).kind).toBe('question');
  });

  it('asks nobody to choose when there is no choice: a code sent by text message is entered by the person', () => {
    const [row] = blocked.plan;
    const code = { ...row, action: 'needs-you', now: [], candidates: [], reason: { code: 'person-only' } };
    const calm = { ...scene('ready'), plan: [code as (typeof blocked.plan)[number]] };
    expect(nextStep(calm, none)).toEqual({ kind: 'yours', count: 1 });
    const later = { ...code, hiddenIn: '主体负责人信息' } as (typeof blocked.plan)[number];
    expect(nextStep({ ...calm, plan: [later] }, none)).toEqual({ kind: 'recheck' }); // it is on another step
    const absent = { ...code, action: 'keep', reason: { code: 'no-value' } } as (typeof blocked.plan)[number];
    expect(nextStep({ ...calm, plan: [absent] }, none)).toEqual({ kind: 'recheck' });
    expect(nextStep({ ...calm, plan: [{ ...absent, isRequired: true }] }, none).kind).toBe('yours');
    const day = { ...absent, isRequired: true, fieldId: 'subjectPrincipal.certValidity' } as PlanRow;
    const endless = { ...day, key: 'endless', fieldId: 'subjectPrincipal.certLongTerm' };
    expect(nextStep({ ...calm, plan: [day, endless] }, none)).toEqual({ kind: 'yours', count: 1 });
    expect(nextStep({ ...calm, plan: [endless] }, none)).toEqual({ kind: 'yours', count: 1 }); // asked alone
    const typed = { ...code, now: ['123456'] } as (typeof blocked.plan)[number];
    expect(nextStep({ ...calm, plan: [typed] }, none)).toEqual({ kind: 'recheck' });
  });

  describe('after a refusal', () => {
    const { report, step } = blocked;
    const lacking = { ...blocked, plan: [], asked: [], report: report && { ...report, findings: [] } };

    it('leads first to the value to mend, then to what only the person can judge, before anything is filled in', () => {
      const mending = { place: 'entity.mailAddress', open: 2 };
      expect(nextStep(blocked, none, mending)).toEqual({
        ...{ kind: 'mend', place: 'entity.mailAddress', count: 2 },
      });
      expect(nextStep(blocked, none, { place: null, open: 1 })).toEqual({ kind: 'causes', count: 1 });
      expect(nextStep(scene('conflict'), none, mending)).toEqual({ kind: 'conflict' });
    });

    it('fills this page in again once all of it is mended', () => {
      expect(nextStep(blocked, none, { place: null, open: 0 })).toEqual({ kind: 'fill', count: 5 });
    });

    it('asks for papers on the last page alone, because they were sent with it', () => {
      const mended = { place: null, open: 0 };
      expect(nextStep(lacking, none)).toEqual({ kind: 'document', count: 3 });
      expect(nextStep(lacking, none, mended)).toEqual({ kind: 'recheck' });
      const last = { ...lacking, step: step && { ...step, index: step.count } };
      expect(nextStep(last, none, mended)).toEqual({ kind: 'document', count: 3 });
    });
  });

  it('never offers to fill without a bound client', () => {
    expect(nextStep({ ...blocked, binding: null }, none).kind).not.toBe('fill');
  });

  it('refers to no row of the plan without a bound client, because the plan is not shown then', () => {
    const calm = { ...scene('ready'), plan: blocked.plan };
    expect(nextStep(calm, none).kind).not.toBe('recheck');
    expect(nextStep({ ...calm, binding: null }, none)).toEqual({ kind: 'recheck' });
  });
});

describe('moved', () => {
  it('exchanges neighbours and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });
});
