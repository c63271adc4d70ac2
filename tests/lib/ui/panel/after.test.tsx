// @vitest-environment happy-dom
// Is a limit named only once? A second mention beside a sentence that contains it could contradict it.
import { expect, it } from 'vitest';
import type { Report } from '../../../../lib/filing/report/report';
import { After } from '../../../../lib/ui/panel/after';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { show } from '../render';

function limits(deadlines: Report['deadlines']): string {
  const report = views.blocked?.report;
  if (!report) throw new Error('the preview has a report');
  const t = createTranslate('zh');
  return show(<After report={{ ...report, deadlines }} t={t} today="2026-11-24" />).one('panel-deadlines')
    .textContent;
}

it('names a limit that its sentence does not name, and none that it names', () => {
  const text = { zh: '完成短信核验', en: 'Finish SMS verification' };
  expect(limits([{ id: 'sms', text, hours: 24, cites: [] }])).toContain('24 小时内');
  const waits = { zh: '域名实名认证后满3天再提交', en: 'submit 3 days after the domain was verified' };
  expect(limits([{ id: 'domain', text: waits, days: 3, cites: [] }])).not.toContain('3 天内');
});

it('asks nobody to appear for the face check once it is done', () => {
  const report = views.blocked?.report;
  if (!report) throw new Error('the preview has a report');
  const need = {
    id: 'face-verification',
    label: { zh: '人脸', en: 'Face' },
    requirement: 'required',
  } as const;
  const shown = (state: 'missing' | 'attached') =>
    show(
      <After
        report={{
          ...report,
          face: { required: true, who: ['servicePrincipal'], cites: [] },
          documents: [{ ...need, state, why: [], cites: [] }],
        }}
        t={createTranslate('zh')}
        today="2026-11-24"
      />,
    ).text();
  expect(shown('missing')).toContain('须由本人完成：服务负责人');
  expect(shown('attached')).not.toContain('须由本人完成');
});
