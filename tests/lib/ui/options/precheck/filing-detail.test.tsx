// @vitest-environment happy-dom
// Can what a row of the pre-check says be mended there: the client's editor at the field, and an answer on the spot?
import { expect, it } from 'vitest';
import type { Report } from '../../../../../lib/filing/report/report';
import { FilingDetail } from '../../../../../lib/ui/options/precheck/filing-detail';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { precheckAnswers, precheckScene, sceneRows } from '../../../../ui-preview/precheck-scene';
import { views } from '../../../../ui-preview/views';
import { doing, show } from '../../render';

const base = views.blocked?.report;
const fault = base?.findings.find(({ state }) => state === 'fails');
const question = base?.questions[0];
const [row] = sceneRows;
if (!base || !fault || !question || !row) throw new Error('the preview has a fault and a question');

const report: Report = {
  ...base,
  findings: [
    { ...fault, severity: 'block', target: { field: 'service.domain' } },
    { ...fault, rule: 'document-missing:x', severity: 'block', target: { document: 'subject-certificate' } },
  ],
  questions: [{ ...question, fact: 'domain.isRealName', kind: 'boolean', settles: 1 } as typeof question],
};
const at = { client: 'a', filing: 'f1', service: 's1', asOf: '2026-11-24' };

it('leads to the field of the client, or to its documents, and answers what is asked', async () => {
  const done: unknown[] = [];
  let reports = 0;
  const ask = askOf({
    ...precheckAnswers,
    'rules.report': async () => {
      reports += 1;
      return report;
    },
    'filings.answer': async (asked) => {
      done.push(asked);
      return { done: 1 };
    },
  });
  const { all } = show(
    <FilingDetail
      row={row}
      at={at}
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={{ ...precheckScene, ask }}
      back={() => {}}
      edit={(place) => void done.push(place)}
    />,
  );
  await doing(() => {});
  const [field, papers] = all('precheck-edit');
  await doing(() => field?.click());
  await doing(() => papers?.click());
  const clientAt = { clientId: 'a', service: 's1' };
  expect(done).toEqual([
    { ...clientAt, field: 'service.domain' },
    { ...clientAt, field: 'documents' },
  ]);
  const [card] = all('panel-question');
  await doing(() => card?.querySelector<HTMLElement>('[data-value=yes], .answers button')?.click());
  expect(done.at(-1)).toMatchObject({
    filings: [{ clientId: 'a', filingId: 'f1' }],
    fact: 'domain.isRealName',
  });
  expect(reports).toBe(2);
});
