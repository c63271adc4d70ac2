// @vitest-environment happy-dom
// Does the panel lead from a message of the ministry whose receivers are not known yet to the question that settles them?
import { expect, it } from 'vitest';
import { views } from '../../../ui-preview/views';
import { doing } from '../render';
import { panel } from './show-panel';

it('leads from a message that waits for the filing type to the questions that settle it, and to no others', async () => {
  const { blocked } = views;
  const report = blocked?.report;
  const [fact] = blocked?.asked?.[0]?.questions.map((one) => one.fact) ?? [];
  if (!report || !fact) throw new Error('the preview asks about a bound tab');
  const waiting = (asks: readonly string[]) =>
    panel({
      ...blocked,
      report: {
        ...report,
        decision: { ...report.decision, asks },
        sms: { ...report.sms, required: 'ask', phones: [] },
      },
    });
  const { one, done } = waiting([fact]);
  await doing(() => one('panel-sms-settle').click());
  expect(done).toEqual([['part', 'panel-questions']]);
  expect(waiting(['not.asked']).all('panel-sms-settle')).toEqual([]);
});
