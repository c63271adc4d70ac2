// @vitest-environment happy-dom
// Does the pre-check of one filing give a verdict, and lead to where each thing is done?
import { expect, it } from 'vitest';
import type { Finding, Question, Trace } from '../../../../../lib/filing/report/report';
import type { ReportOfFiling } from '../../../../../lib/protocol/rules';
import { FilingDetail } from '../../../../../lib/ui/options/precheck/filing-detail';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { precheckAnswers, precheckScene, sceneRows } from '../../../../ui-preview/precheck-scene';
import { views } from '../../../../ui-preview/views';
import { doing, show } from '../../render';

const shownReport = views.blocked?.report;
const fault = shownReport?.findings.find(({ state }) => state === 'fails');
const question = shownReport?.questions[0];
if (!shownReport || !fault || !question) throw new Error('the preview has a fault and a question');
const report: ReportOfFiling = shownReport;
const at = { client: 'a', filing: 'f1', service: 's1', asOf: '2026-11-24' };

/** The detail of a report, in Chinese. */
async function detailOf(shown: Partial<ReportOfFiling>, [listed] = sceneRows) {
  if (!listed) throw new Error('the preview has a row');
  const led: unknown[] = [];
  const said: unknown[] = [];
  const ask = askOf({
    ...precheckAnswers,
    'rules.report': async () => ({ ...report, ...shown }),
    'filings.answer': async (answers) => {
      said.push(answers);
      return { done: 1 };
    },
  });
  const found = show(
    <FilingDetail
      row={listed}
      at={at}
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={{ ...precheckScene, ask }}
      back={() => {}}
      edit={({ field }) => void led.push(field)}
    />,
  );
  await doing(() => {});
  return { ...found, led, said };
}

const face: Finding = {
  ...fault,
  ...{ rule: 'nat-face-verified', state: 'ask', severity: 'block', fix: [], target: {} },
  why: [{ state: 'unknown', text: fault.message, fact: 'servicePrincipal.faceVerified' }],
};

it('gives its verdict once all is answered, and says what is left to the provider’s pages', async () => {
  const { one, all } = await detailOf({
    ...{ status: 'incomplete', findings: [face], documents: [], questions: [], asked: [] },
  });
  const verdict = one('precheck-verdict').textContent;
  expect(verdict).toBe('没有发现会被退回的问题，还有 1 项到接入商页面上完成');
  expect(one('precheck-at-portal').textContent).toContain('1 项到接入商页面上完成');
  expect(all('precheck-asks')).toEqual([]);
});

it('has no rule wait for an answer that is given on the provider’s pages, whatever else is asked', async () => {
  const waits: Finding = {
    ...face,
    rule: 'waits',
    why: [{ ...face.why[0], fact: 'resource.valid' } as Trace],
  };
  const { one } = await detailOf({ status: 'incomplete', findings: [face, waits], documents: [] });
  expect(one('precheck-asks').querySelectorAll('li[data-rule]')).toHaveLength(1);
  expect(one('precheck-at-portal').querySelectorAll('li[data-rule]')).toHaveLength(1);
});

it('leads to the very field, and each of several ways to where it is done', async () => {
  const text = (zh: string) => ({ zh, en: zh });
  const choice: Finding = {
    ...{
      ...fault,
      severity: 'block',
      target: { field: 'service.content', document: 'pre-approval-document' },
    },
    fix: [
      { fact: 'documents', value: ['pre-approval-document'], text: text('再附上：前置审批文件') },
      { fact: 'service.contentType', value: 'other', text: text('服务内容改选“其他”') },
    ],
  };
  const { one, all, led } = await detailOf({ findings: [choice], documents: [] });
  await doing(() => one('precheck-edit').click());
  await doing(() => one('precheck-fix-documents').click());
  expect(led).toEqual(['service.content', 'documents.pre-approval-document']);
  expect(all('precheck-fix-documents')).toHaveLength(1);
});

it('leads to the field of the client for what is a text of its own, and takes an answer back', async () => {
  const remark = {
    ...question,
    ...{ fact: 'service.remark', type: 'string', options: null, statement: null },
  };
  const given = { fact: 'resource.valid', text: question.text, value: 'true' };
  const asked = [{ id: remark.fact, label: null, questions: [remark as Question], settlesBlock: true }];
  const { one, all, led, said } = await detailOf({ asked, answers: [given] });
  expect(all('panel-question')[0]?.querySelector('input')).toBeNull();
  await doing(() => one('question-in-client').click());
  expect(led).toEqual(['service.remark']);
  await doing(() => one('panel-answer').querySelector('button')?.click());
  expect(said).toMatchObject([{ answers: [{ fact: 'resource.valid', value: null }] }]);
});

it('says before the first answer what will follow it', async () => {
  const counts = { block: 1, ask: 6, documents: 2, warn: 0, todo: 1 };
  const filingType = { zh: '首次备案', en: 'First filing' };
  const { one } = await detailOf({ expected: { counts, filingType } });
  const words = one('precheck-expected').textContent;
  expect(words).toContain('首次备案');
  for (const part of ['须改正 1', '待确认 6', '缺材料 2']) expect(words).toContain(part);
});
