// @vitest-environment happy-dom
// When nothing is left to do on a page, is the next step named: the next page, the submit button, and recording the submission here?
import { expect, it } from 'vitest';
import { AfterThis, isDone } from '../../../../lib/ui/panel/after-this';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { show } from '../render';

const { ready, blocked, conflict } = views;
if (!ready || !blocked || !conflict) throw new Error('the preview has these views');
const t = createTranslate('zh');
const words = (step: typeof ready.step, look = 0) =>
  show(<AfterThis view={{ ...ready, step }} t={t} look={look} />).text();
const step = (index: number) => ({
  index,
  count: 4,
  title: { zh: '主体信息', en: 'Entity' },
  changedSince: null,
});

it('names the portal’s next page, and the submit button only on the last one, with where to record the submission', () => {
  expect(words(step(2))).toBe('本页没有要改的了，请点网页上的“下一步”，去第 3 步（共 4 步）。');
  expect(words(step(4))).toBe(
    '检查无误后，请您自己点网页上的提交按钮。提交后在下面按“我已在网页上提交”，后面的期限就会提醒。',
  );
  const bare = { ...ready, step: step(4), binding: null };
  expect(show(<AfterThis view={bare} t={t} look={0} />).text()).not.toContain('我已在网页上提交'); // without a client nothing is noted
  expect(words(null)).toContain('下一步或提交');
  expect(words(step(2), 3)).toMatch(/^先看下面需要您看一下的 3 项。/u);
});

it('names the button for a filing that was sent again, and the way back into its order', () => {
  const { binding } = ready;
  const came = { ...ready, binding: binding && { ...binding, state: 'refused' as const } };
  const said = (at: typeof ready.step) =>
    show(<AfterThis view={{ ...came, step: at }} t={t} look={0} />).text();
  expect(said(step(4))).toContain('在上面按“已在网页上重新提交”');
  expect(said(null)).toContain('打开这张订单的修改');
  expect(said(step(2))).toContain('去第 3 步');
});

it('says that a page for a first filing is not the place for a cancellation, nor for what need not be filed', () => {
  const said = (over: object) =>
    show(<AfterThis view={{ ...ready, step: step(1), ...over }} t={t} look={0} />).text();
  expect(said({ isCancellation: true })).toMatch(/不能办理注销/u);
  expect(said({ isCancellation: true, step: null })).toContain('下一步或提交');
  const report = ready.report && {
    ...ready.report,
    decision: { ...ready.report.decision, verdict: 'not-needed' },
  };
  expect(said({ report })).toMatch(/不用在本页办理/u);
});

it('is said of a page with nothing left to do, and of no other', () => {
  expect(isDone(ready, { kind: 'recheck' }, 0)).toBe(true);
  expect(isDone(blocked, { kind: 'recheck' }, 0)).toBe(true); // what is left is done at the portal
  expect(isDone(ready, { kind: 'fill', count: 2 }, 0)).toBe(false);
  expect(isDone(blocked, { kind: 'finding' }, 0)).toBe(false);
  expect(isDone(conflict, { kind: 'recheck' }, 0)).toBe(false);
});
