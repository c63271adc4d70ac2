// @vitest-environment happy-dom
// Does what a page itself flags stand apart from the rules that wait for answers?
import { expect, it } from 'vitest';
import type { Finding } from '../../../../lib/filing/report/report';
import { undecidedFindings } from '../../../../lib/filing/report/undecided-findings';
import { Blocks, OtherFindings } from '../../../../lib/ui/panel/findings';
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

it('sets what is to be decided apart from what is to be corrected, with the way to the client', async () => {
  const open = undecidedFindings([text('通信地址')]).map(({ finding }) => finding);
  const asked: string[] = [];
  const { root, all } = show(
    <Blocks
      findings={[fault, ...open]}
      documents={[]}
      plan={[]}
      answered={new Set()}
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={{ act: async () => {} } as never} // only the way to the client is pressed
      edit={(field) => asked.push(field)}
    />,
  );
  expect([...root.querySelectorAll('h2')].map((head) => head.textContent)).toEqual([
    '待决定1',
    '改正后再提交1',
  ]);
  const [card] = all('panel-finding');
  expect(card?.className).toBe('card decide');
  const decide = card?.querySelector<HTMLElement>('[data-testid="panel-edit-client"]');
  expect(decide?.textContent?.trim()).toBe('去决定');
  decide?.click();
  expect(asked).toEqual(['']);
});
