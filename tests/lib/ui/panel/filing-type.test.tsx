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
