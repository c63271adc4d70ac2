// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PaperPage } from '../../lib/ui/paper/paper-page';
import { ReportBody } from '../../lib/ui/paper/report-body';
import { SheetBody } from '../../lib/ui/paper/sheet-body';
import { createTranslate } from '../../lib/ui/translate';
import { paper } from '../lib/ui/filings/cards';
import { show } from '../lib/ui/render';

const t = createTranslate('zh');
const en = createTranslate('en');

describe('the printed report', () => {
  it('says what to do, the worst first and each with its source, and nothing that requires no action', () => {
    const { one, all, root } = show(<ReportBody paper={paper} t={t} />);
    expect(one('paper-status').textContent).toBe('1 处须改正 · 1 处待确认 · 缺 1 份材料');
    expect(root.textContent).not.toMatch(/[。，：] /u); // Chinese marks bring their own space
    expect(all('paper-finding').map((line) => line.dataset.rule)).toEqual(['phone']); // what is open stands among the questions
    expect(all('paper-finding')[0]?.querySelector('sup')?.textContent).toBe('1');
    expect(root.querySelector('.paper-sources li')?.textContent).toBe('华为云（无日期）');
    expect(all('paper-document').map((line) => line.textContent)).toEqual(['主办单位证件缺少']);
  });

  it('says the action first and the rule below it, and as many questions as the result counts', () => {
    const [, phone] = paper.report.findings;
    const [question] = paper.report.questions;
    if (!phone || !question) throw new Error('the paper has a deed and a question');
    const deed = (zh: string) => ({ fact: zh, value: true, text: { zh, en: zh } });
    const findings = [
      { ...phone, message: { zh: '号码须不同', en: '' }, fix: [deed('换号码'), deed('换人')] },
    ];
    const asked = Array.from({ length: 10 }, (_, at) => ({
      id: `q${at}`,
      label: null,
      questions: [question],
      settlesBlock: true,
    }));
    const report = { ...paper.report, findings };
    const { one, text } = show(<ReportBody paper={{ ...paper, report, asked }} t={t} />);
    expect(one('paper-finding').querySelector('strong')?.textContent).toBe('换号码');
    expect(one('paper-why').textContent).toBe('号码须不同');
    expect(one('paper-fix').textContent).toBe('或者：换人');
    expect(one('paper-status').textContent).toContain('10 处待确认');
    expect(text().split('是吗？')).toHaveLength(11);
  });

  it('names who has to act, and the day after which it is too late to wait', () => {
    const [, phone, open] = paper.report.findings;
    if (!phone || !open) throw new Error('the paper has two deeds');
    const wait = {
      fact: 'domain.realNameDays',
      value: 3,
      text: { zh: '等', en: 'wait' },
      from: '2026-11-27',
    };
    const findings = [
      { ...phone, target: { field: 'subjectPrincipal.emergencyPhone' } },
      { ...phone, rule: 'days', fix: [wait], message: { zh: '实名未满', en: 'Too young' } },
    ];
    const shown = { ...paper, report: { ...paper.report, findings } };
    const { one, all } = show(<ReportBody paper={shown} t={t} />);
    expect(all('paper-who').map((cell) => cell.textContent)).toEqual(['张示例', '']);
    expect(all('paper-finding').map((line) => line.querySelector('b')?.textContent)).toEqual([
      '须改正',
      '11月27日起',
    ]);
    expect(one('paper-earliest').textContent).toBe('最早可以提交 11月27日');
    expect(show(<ReportBody paper={paper} t={t} />).all('paper-earliest')).toEqual([]);
  });

  it('names a source once, however many passages of it are cited', () => {
    const findings = paper.report.findings.map((one) => ({
      ...one,
      cites: one.cites.flatMap((cite) => ['§ 1', '§ 2'].map((locator) => ({ ...cite, locator }))),
    }));
    const { root } = show(<ReportBody paper={{ ...paper, report: { ...paper.report, findings } }} t={t} />);
    expect(root.querySelectorAll('.paper-sources li')).toHaveLength(1);
  });

  it('shows no complete number and takes no text for markup', () => {
    const { root, text } = show(<ReportBody paper={paper} t={t} />);
    expect(root.innerHTML).not.toContain('19900000001');
    expect(text()).toContain('<b>不可用</b>');
  });

  it('speaks one language at a time', () => {
    const { text } = show(<ReportBody paper={{ ...paper, mailing: [] }} t={en} />); // addresses stay as they are written
    expect(text()).toContain('1 issue to fix');
    expect(text()).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a page to print', () => {
  const page = (shown: Parameters<typeof PaperPage>[0]['paper']) =>
    show(
      <PaperPage paper={shown} t={t} title="报告" print={() => {}}>
        {() => 'inside'}
      </PaperPage>,
    );

  it('contains title, agency and the day of the rules', () => {
    const { text } = page(paper);
    for (const part of ['示例代理', '尾号 014E', '2026年9月28日', 'inside']) expect(text()).toContain(part);
  });

  it('says why it is empty: locked, or no longer known', () => {
    expect(page('locked').text()).toContain('备案通已锁定');
    expect(page(null).text()).toContain('已失效');
  });
});

describe('the cover sheet', () => {
  it('has one part for each parcel, with the address or whom to ask for it', () => {
    const { all } = show(<SheetBody paper={paper} t={t} />);
    const parcels = all('paper-parcel').map((one) => one.textContent);
    expect(parcels[0]).toContain('广州市示例路1号');
    expect(parcels[0]).toContain('域名证书');
    expect(parcels[1]).toContain('地址请询问您的接入商');
    expect(parcels[0]).toContain('19900000001'); // a parcel carries its sender's number
  });

  it('distinguishes nothing to mail from not known', () => {
    const empty = (required: boolean | 'ask') => {
      const report = { ...paper.report, mailing: { required, items: [], cites: [] } };
      return show(<SheetBody paper={{ ...paper, mailing: [], report }} t={t} />).text();
    };
    expect(empty(false)).toContain('不需要邮寄');
    expect(empty('ask')).toContain('还不能判断');
  });
});
