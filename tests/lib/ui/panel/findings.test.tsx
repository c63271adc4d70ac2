// @vitest-environment happy-dom
// Does what a page itself flags stand apart from the rules that wait for answers?
import { expect, it } from 'vitest';
import type { Finding } from '../../../../lib/filing/report/report';
import { OtherFindings } from '../../../../lib/ui/panel/findings';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { show } from '../render';

const fault = views.blocked?.report?.findings.find(({ state }) => state === 'fails');
if (!fault) throw new Error('the preview has a fault');
const waits: Finding = { ...fault, rule: 'waits', state: 'ask', severity: 'block', fix: [] };
const text = (zh: string) => ({ zh, en: zh });

it('shows it unfolded with its number, and leaves the others folded', () => {
  const flagged = { ...waits, rule: 'page-error:k1', message: text('邮箱：网页提示“格式不对”') };
  const others = [1, 2].map((at) => ({ ...waits, rule: `waits-${at}`, message: text(`规则${at}`) }));
  const { root } = show(
    <OtherFindings
      findings={[flagged, ...others]}
      documents={[]}
      plan={[]}
      answered={new Set()}
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={{ act: async () => {} } as never} // no card is pressed
      edit={null}
    />,
  );
  const folds = [...root.querySelectorAll<HTMLDetailsElement>('details.section')];
  expect(folds.map((fold) => [fold.querySelector('summary')?.textContent?.trim(), fold.open])).toEqual([
    ['1 处网页提示有错', true],
    ['2 条规则等您回答后才能判断', false],
  ]);
  expect(folds[0]?.textContent).toContain('格式不对');
});
