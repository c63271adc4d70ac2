// @vitest-environment happy-dom
// Does the heading agree with the decision? "Nothing to file" is shown only where that is so.
import { expect, it } from 'vitest';
import { FilingType } from '../../../../lib/ui/panel/filing-type';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { show } from '../render';

const { report } = views.blocked ?? {};
if (!report) throw new Error('the preview has a report');

it.each([
  ['not-needed', '无需备案'],
  ['blocked', '现在还不能交'],
  ['check-input', '前后不符，先核对'],
  ['unconfirmed', '备案类型待确认'],
  [null, '备案类型待确认'],
])('of a decision without a type: %s is called %s', (verdict, title) => {
  const decided = { ...report, filingType: null, decision: { ...report.decision, verdict } };
  const { one } = show(
    <FilingType label={null} report={decided} t={createTranslate('zh')} today="2026-11-24" />,
  );
  expect(one('panel-filing-type').textContent).toBe(title);
});

const filed = {
  providers: ['aliyun'],
  type: { zh: '接入备案（新增接入）', en: 'New-provider filing' },
  why: { zh: '主体和域名都已备案，换或加一个接入商', en: 'Entity and domain are both filed' },
};

it('names the type that is certain before the questions, and where the entity is on file', () => {
  const open = { ...report, filingType: null, decision: { ...report.decision, verdict: null } };
  const heading = (language: 'zh' | 'en', verdict: string | null = null) =>
    show(
      <FilingType
        label={null}
        report={{ ...open, decision: { ...open.decision, verdict } }}
        filed={filed}
        t={createTranslate(language)}
        today="2026-11-24"
      />,
    );
  const zh = heading('zh');
  expect(zh.one('panel-filing-type').textContent).toBe('接入备案（新增接入）');
  expect(zh.one('panel-filed-elsewhere').textContent).toContain(
    '这个主体已在阿里云备案，在这里不是首次备案：主体和域名都已备案，换或加一个',
  );
  const en = heading('en');
  expect(en.one('panel-filed-elsewhere').textContent).toContain(
    ' is on file at Alibaba Cloud, so this is no first filing. Entity and domain are both filed.',
  );
  const decided = heading('zh', 'not-needed');
  expect(decided.one('panel-filing-type').textContent).toBe('无需备案');
  expect(decided.all('panel-filed-elsewhere')).toEqual([]);
});
