// @vitest-environment happy-dom
// Is the printed report fit for a client's folder: sources that can be looked up on paper, and what was so when the filing went off?
import { expect, it } from 'vitest';
import type { Printout } from '../../../../lib/protocol/filings';
import { PaperPage } from '../../../../lib/ui/paper/paper-page';
import { ReportBody } from '../../../../lib/ui/paper/report-body';
import { createTranslate } from '../../../../lib/ui/translate';
import { paper } from '../filings/cards';
import { show } from '../render';

const t = createTranslate('zh');
const en = createTranslate('en');
const sent: Printout = {
  ...paper,
  state: 'sms',
  since: '2026-11-24',
  sent: { on: '2026-11-21', isKept: true },
};
const body = (shown: Printout, language = t) => show(<ReportBody paper={shown} t={language} />);
const page = (shown: Printout, language = t) =>
  show(
    <PaperPage paper={shown} t={language} title="报告" print={() => {}}>
      {() => ''}
    </PaperPage>,
  ).text();

it('prints the address of a source beside its title and day: paper has no links', () => {
  const locator = 'https://help.aliyun.com/zh/icp-filing/guangdong 第 3 条';
  const findings = paper.report.findings.map((one) => ({
    ...one,
    cites: one.cites.map((cite) => ({ ...cite, locator })),
  }));
  const { root } = body({ ...paper, report: { ...paper.report, findings } });
  expect(root.querySelector('.paper-sources li')?.textContent).toContain(
    'https://help.aliyun.com/zh/icp-filing/guangdong',
  );
  expect(root.querySelector('.paper-sources a')).toBeNull();
});

it('has at its head whose filing it is, of what kind, where it stands and when it went off', () => {
  const text = page(sent);
  for (const part of ['企业', '云帆官网（网站、yunfan.example）', '短信核验', '2026年11月21日', '订单号'])
    expect(text).toContain(part);
  const draft = page(paper);
  expect(draft).toContain('草稿');
  expect(draft).not.toContain('订单号');
  expect(page(sent, en)).toContain('云帆官网 (website, yunfan.example)');
});

it('of a filing that went off tells what was so then, and asks nobody to do it now', () => {
  const { text, one, all } = body(sent);
  expect(text()).toContain('提交时');
  expect(text()).not.toContain('请您做的事');
  expect(text()).not.toContain('请您确认');
  expect(one('paper-answers').textContent).toContain('在黑名单吗？否');
  expect(all('paper-earliest')).toEqual([]);
  expect(body(paper).all('paper-answers')).toEqual([]);
});

it('says in words whose phone is verified', () => {
  const [phone] = paper.phones;
  if (!phone) throw new Error('somebody gets a code');
  const of = (isVerified: boolean) => body({ ...sent, phones: [{ ...phone, isVerified }] });
  expect(of(true).one('paper-phone').textContent).toBe('张示例 已核验');
  expect(of(false).one('paper-phone').textContent).toBe('张示例 还没有核验');
  expect(of(true).text()).not.toMatch(/true|false|isVerified|19900000001/u);
});

it('says where day or client of the sending are not known', () => {
  expect(page({ ...sent, sent: { on: null, isKept: false } })).toContain('没有记下');
  expect(body({ ...sent, sent: { on: null, isKept: false } }).one('paper-not-kept').textContent).toContain(
    '现在',
  );
  expect(body(sent).all('paper-not-kept')).toEqual([]);
});

it('counts what somebody does in person as no missing paper, and says what it is', () => {
  const need = {
    id: 'face-verification',
    label: { zh: '人脸', en: 'Face' },
    requirement: 'required',
  } as const;
  const documents = [{ ...need, state: 'missing', why: [], cites: [] } as const];
  const report = {
    ...paper.report,
    documents,
    face: { required: true, who: ['servicePrincipal'], cites: [] } as const,
  };
  const { one, text } = body({ ...paper, report });
  expect(one('paper-document').textContent).toBe('人脸本人办理');
  expect(text()).toContain('真实性核验（人脸），须由本人完成：服务负责人');
  const done = { ...report, documents: [{ ...need, state: 'attached', why: [], cites: [] } as const] };
  expect(body({ ...paper, report: done }).text()).not.toContain('须由本人完成');
});

it('tells no deed of the time after the sending as one that was left undone', () => {
  const [first] = paper.report.findings;
  if (!first) throw new Error('the paper has findings');
  const findings = [{ ...first, severity: 'todo' as const }];
  const report = { ...paper.report, findings };
  expect(body({ ...paper, report }).all('paper-finding')).toHaveLength(1);
  expect(body({ ...sent, report }).all('paper-finding')).toEqual([]);
});

it('does not say that nothing is to be done where a document is missing', () => {
  const [need] = paper.report.documents;
  if (!need) throw new Error('the printed report lists documents');
  const documents = [
    { ...need, id: 'domain-certificate', requirement: 'required', state: 'missing' } as const,
  ];
  const lacking = { ...paper.report, findings: [], documents };
  for (const one of [paper, sent]) {
    const text = body({ ...one, report: lacking }).text();
    expect(text).toContain('只缺 1 份材料');
    expect(text).not.toMatch(/没有要做的事/u);
  }
});

it('says what the rejection said, and what it means', () => {
  const reason = {
    id: 'remark',
    cause: { zh: '备注有误', en: '' },
    remedy: { zh: '改', en: '' },
    rules: [],
    cites: [],
    sentence: '备注不符',
    other: null,
  };
  const refusal = { text: '备注不符合要求', on: '2026-11-20', reasons: [{ reason, places: [] }] };
  const said = body({ ...paper, refusal }).one('paper-refusal').textContent;
  expect(said).toMatch(/2026年11月20日.*备注不符合要求备注有误待改$/u);
  const mended = { ...refusal, reasons: [{ reason, places: [], isMended: true }] };
  expect(body({ ...paper, refusal: mended }).one('paper-refusal').textContent).toMatch(/备注有误已改好$/u);
  expect(body(paper).all('paper-refusal')).toEqual([]);
  const again = body({ ...sent, refusal }).one('paper-refusal').textContent;
  expect(again).toMatch(/备注有误$/u); // it was sent again: nobody is asked to mend it now
});

it('calls no document unnecessary while the filing type is open', () => {
  const report = { ...paper.report, documents: [], filingType: null };
  expect(body({ ...paper, report }).text()).toContain('备案类型还没有定，定了才知道要哪些材料');
  expect(body({ ...paper, report: { ...report, filingType: 'first-filing' } }).text()).toContain(
    '没有要准备的材料',
  );
});
