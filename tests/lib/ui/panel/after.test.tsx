// @vitest-environment happy-dom
// Is a limit named only once? A second mention beside a sentence that contains it could contradict it.
import { describe, expect, it } from 'vitest';
import type { FilingState } from '../../../../lib/filing/client/client';
import type { Report } from '../../../../lib/filing/report/report';
import type { Citation } from '../../../../lib/filing/text';
import { After } from '../../../../lib/ui/panel/after';
import { FiledAt } from '../../../../lib/ui/panel/why';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

function limits(deadlines: Report['deadlines']): string {
  const report = views.blocked?.report;
  if (!report) throw new Error('the preview has a report');
  const t = createTranslate('zh');
  return show(<After report={{ ...report, deadlines }} t={t} today="2026-11-24" />).text();
}

it('names a limit that its sentence does not name, and none that it names', () => {
  const text = { zh: '完成短信核验', en: 'Finish SMS verification' };
  expect(limits([{ id: 'x', text, hours: 24, cites: [] }])).toContain('24 小时内');
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

describe('what comes after the submission', () => {
  const t = createTranslate('zh');
  const cite = (source: string, date: string, provider?: string): Citation => ({
    source,
    title: { zh: source, en: source },
    date,
    ...(provider === undefined ? {} : { provider }),
  });
  const limit = (id: string, state?: FilingState): Report['deadlines'][number] => ({
    id,
    text: { zh: id, en: id },
    days: 9,
    ...(state ? { state } : {}),
    cites: [
      cite('腾讯', '2020-09-29', 'tencent'),
      cite('办法', '2005-03-20'),
      cite('阿里', '2026-01-01', 'aliyun'),
    ],
  });
  const report = (): Report => {
    const found = views.blocked?.report;
    if (!found) throw new Error('the preview has a report');
    return {
      ...found,
      face: { required: false, who: [], cites: [] },
      mailing: { required: true, items: [], cites: [] },
      sms: {
        required: true,
        deadlineHours: 24,
        phones: ['subject', 'service'],
        isOnePerson: true,
        cites: [],
      },
      deadlines: [
        limit('短信', 'sms'),
        limit('管局', 'administration-review'),
        limit('公安', 'approved'),
        limit('结果'),
        limit('初审', 'submitted'),
        { id: 'keep', text: { zh: '一直要守', en: 'keep' }, cites: [] },
      ],
    };
  };

  it('is told in the order of the steps, each once and with its own sources', () => {
    const { root, one, text } = show(
      <FiledAt.Provider value="aliyun">
        <After report={report()} t={t} today="2026-12-01" />
      </FiledAt.Provider>,
    );
    const steps = [...root.querySelectorAll<HTMLElement>('.duties > li')].map(
      (step) => step.textContent ?? '',
    );
    const names = ['初审', '邮寄资料', '短信核验', '管局', '结果', '公安', '备案之后一直要守的 1 条'];
    expect(steps.map((step, at) => step.startsWith(names[at] ?? '?'))).toEqual(names.map(() => true));
    expect(text().match(/24 ?小时/g)).toHaveLength(1);
    expect(one('panel-sms').textContent).toContain('负责人本人，只发一个验证码');
    expect(one('panel-sms').textContent).toContain('beian.miit.gov.cn');
    const sources = [...root.querySelectorAll('.duties > li:first-child .cites li')].map(
      (li) => li.textContent,
    );
    expect(sources).toEqual([
      '阿里 · 2026年1月1日',
      '办法 · 2005年3月20日',
      '腾讯 · 2020年9月29日 · 出自其他接入商的文档',
    ]);
    expect(one('panel-after-old').textContent).toContain('其中 2 条依据是三年以前的');
  });

  it('is over once the filing is on its way: only what lasts is left', () => {
    const { text, all } = show(<After report={report()} t={t} today="2026-12-01" isSent />);
    expect(text()).toContain('一直要守');
    expect(text()).not.toContain('短信');
    expect(all('panel-deadline')).toEqual([]);
  });
});

it('keeps what other providers wrote on lasting duties behind a chip, and shows the sources that hold here', () => {
  const report = views.blocked?.report;
  if (!report) throw new Error('the preview has a report');
  const cite = (source: string, provider?: string): Citation => ({
    source,
    title: { zh: source, en: source },
    date: '2025-01-01',
    ...(provider === undefined ? {} : { provider }),
  });
  const text = { zh: '一直开着网站', en: 'Keep the site open' };
  const cites = [cite('部令'), cite('本家', 'aliyun'), cite('别家', 'ucloud')];
  const t = createTranslate('zh');
  const { all } = show(
    <FiledAt.Provider value="aliyun">
      <After
        report={{ ...report, deadlines: [{ id: 'open', text, cites }] }}
        t={t}
        today="2026-11-24"
        isSent
      />
    </FiledAt.Provider>,
  );
  expect(all('panel-other-cites').map(({ textContent }) => textContent)).toEqual([
    '其他接入商的依据 1别家 · 2025年1月1日 · 出自其他接入商的文档',
  ]);
});

it('leads with one press to the question that settles whether a message comes, while there is one', async () => {
  const found = views.blocked?.report;
  if (!found) throw new Error('the preview has a report');
  const report: Report = { ...found, sms: { required: 'ask', deadlineHours: 24, phones: [], cites: [] } };
  const led: string[] = [];
  const shown = (settle?: () => void) =>
    show(<After report={report} t={createTranslate('zh')} today="2026-11-24" settle={settle} />);
  await doing(() =>
    shown(() => led.push('asked'))
      .one('panel-sms-settle')
      .click(),
  );
  expect(led).toEqual(['asked']);
  expect(shown().all('panel-sms-settle')).toEqual([]);
});
