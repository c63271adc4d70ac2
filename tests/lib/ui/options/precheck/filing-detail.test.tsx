// @vitest-environment happy-dom
// Can a finding be fixed from its row in the pre-check: in the client's editor at the field, or with an answer on the spot?
import { expect, it } from 'vitest';
import { NOTHING_TO_DO } from '../../../../../lib/filing/report/counts';
import type { Finding, Report } from '../../../../../lib/filing/report/report';
import { undecidedFindings } from '../../../../../lib/filing/report/undecided-findings';
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
  const clientAt = { clientId: 'a', service: 's1', provider: 'aliyun' };
  expect(done).toEqual([
    { ...clientAt, field: 'service.domain' },
    { ...clientAt, field: 'documents' },
  ]);
  const [card] = all('panel-question');
  await doing(() => card?.querySelector<HTMLElement>('[data-value=yes], .answers button')?.click());
  expect(done.at(-1)).toMatchObject({
    answers: [{ filings: [{ clientId: 'a', filingId: 'f1' }], fact: 'domain.isRealName' }],
  });
  expect(reports).toBe(2);
});

it('folds the rules that only wait for answers below what must be done, as the panel does', async () => {
  const waits: Finding = { ...fault, rule: 'waits', state: 'ask', severity: 'block', fix: [] };
  const findings = [...report.findings, waits, { ...waits, rule: 'waits-too', severity: 'warn' as const }];
  const ask = askOf({ ...precheckAnswers, 'rules.report': async () => ({ ...report, findings }) });
  const { one } = show(
    <FilingDetail
      row={row}
      at={at}
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={{ ...precheckScene, ask }}
      back={() => {}}
    />,
  );
  await doing(() => {});
  const fold = one('precheck-asks') as HTMLDetailsElement;
  expect([fold.open, fold.querySelectorAll('li[data-state=ask]').length]).toEqual([false, 2]);
  expect(fold.querySelector('summary')?.textContent).toContain('2 条规则等您回答后才能判断');
  expect(one('precheck-report').querySelectorAll('li[data-state=ask]')).toHaveLength(2);
});

it('says first the state, then what is asked, grouped by topic, and leads on to the next', async () => {
  const two = [question, { ...question, fact: 'domain.reachable' }].map((one) => ({
    ...one,
    statement: one.text,
    settles: 1,
  }));
  const asked = [{ id: 'domain', label: question.text, questions: two, settlesBlock: true }];
  let went = 0;
  const ask = askOf({ ...precheckAnswers, 'rules.report': async () => ({ ...report, asked }) });
  const { all, one } = show(
    <FilingDetail
      row={row}
      at={at}
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={{ ...precheckScene, ask }}
      back={() => {}}
      next={() => {
        went += 1;
      }}
    />,
  );
  await doing(() => {});
  const parts = ['precheck-verdict', 'precheck-questions', 'precheck-report'].map((name) => one(name));
  for (const [at, part] of parts.slice(1).entries())
    expect(parts[at]?.compareDocumentPosition(part)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(one('precheck-count-ask').textContent).toBe('待确认 1');
  expect(all('panel-question')).toHaveLength(1);
  expect(one('panel-question').textContent).toContain('这 2 条都对');
  await doing(() => one('precheck-next').click());
  expect(went).toBe(1);
});

it('lists as many faults and documents as its row counts, and shows ways to clear one as alternatives', async () => {
  const label = { zh: '主体证件', en: 'Certificate of the entity' };
  const need = {
    id: 'subject-certificate',
    label,
    requirement: 'required',
    state: 'missing',
    why: [],
    cites: [],
  } as const;
  const deed = (zh: string) => ({ fact: 'documents', value: [zh], text: { zh, en: zh } });
  const either: Finding = {
    ...fault,
    severity: 'block',
    target: {},
    fix: [deed('附上批文'), deed('附上承诺函')],
  };
  const miss: Finding = { ...fault, severity: 'block', target: { document: need.id }, fix: [] };
  const findings = [
    either,
    { ...either, rule: 'same-deed' },
    { ...miss, rule: 'm1' },
    { ...miss, rule: 'm2' },
  ];
  const ask = askOf({
    ...precheckAnswers,
    'rules.report': async () => ({ ...report, findings, documents: [need], questions: [] }),
  });
  const { one, all } = show(
    <FilingDetail
      row={row}
      at={at}
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={{ ...precheckScene, ask }}
      back={() => {}}
    />,
  );
  await doing(() => {});
  expect(one('precheck-verdict').textContent?.match(/须改正/gu)).toHaveLength(1); // the tag names its number
  const counted = ['block', 'documents'].map((kind) => one(`precheck-count-${kind}`).textContent);
  expect(counted).toEqual(['须改正 1', '缺材料 1']);
  expect(one('precheck-report').querySelectorAll('[data-rule]')).toHaveLength(1);
  expect([...one('precheck-missing').children].map(({ textContent }) => textContent)).toEqual(['主体证件']);
  expect(all('precheck-fix').map(({ textContent }) => textContent)).toEqual(['附上批文', '或者：附上承诺函']);
});

it('makes the letter for a missing document with one press, and says where a province has a form of its own', async () => {
  const printed: unknown[] = [];
  const [need] = base.documents;
  if (!need) throw new Error('the preview has a document');
  const documents = ['commitment', 'authorization', 'licence'].map((id) => ({
    ...need,
    ...({ id, requirement: 'required', state: 'missing' } as const),
  }));
  const papers = { papers: ['commitment', 'authorization'], officialForms: ['authorization'] };
  const ask = askOf({
    ...precheckAnswers,
    'rules.report': async () => ({ ...report, documents, ...papers }),
  });
  const printPaper = (...asked: unknown[]) => void printed.push(asked);
  const { one, all } = show(
    <FilingDetail
      row={row}
      at={at}
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={{ ...precheckScene, ask, printPaper }}
      back={() => {}}
    />,
  );
  await doing(() => {});
  expect(one('precheck-missing').children).toHaveLength(3);
  expect(all('panel-paper').map(({ textContent }) => textContent?.trim())).toEqual([
    '生成并打印',
    '打印核对稿',
  ]);
  await doing(() => all('panel-paper')[0]?.click());
  expect(printed).toEqual([[at, 'commitment']]);
});

it('tells what is to be decided apart from what is to be corrected, and what is expected too', async () => {
  const name = { zh: '通信地址', en: 'Postal address' };
  const open = undecidedFindings([name]).map(({ finding }) => finding);
  const said = { ...base, status: 'blocked', findings: open, documents: [], questions: [] } as const;
  const filingType = { zh: '首次备案', en: 'First filing' };
  const expected = { counts: { ...NOTHING_TO_DO, block: 0, decide: 1 }, filingType };
  const ask = askOf({ ...precheckAnswers, 'rules.report': async () => ({ ...said, asked: [], expected }) });
  const t = createTranslate('zh');
  const { one, all } = show(
    <FilingDetail
      {...{ row, at, t, today: '2026-11-24', back: () => {} }}
      actions={{ ...precheckScene, ask }}
      edit={() => {}}
    />,
  );
  await doing(() => {});
  expect(one('precheck-verdict').dataset.status).toBe('undecided');
  expect(all('precheck-count-block')).toEqual([]);
  expect(one('precheck-count-decide').textContent).toBe('待决定 1');
  expect(one('precheck-expected').textContent).toContain('待决定 1');
  const tag = one('precheck-report').querySelector('.tag');
  expect([tag?.textContent, tag?.className]).toEqual(['待决定', 'tag decide']);
});
