// @vitest-environment happy-dom
// Can the panel be told what a box asks for, by one press and with no two choices named alike?
import { expect, it } from 'vitest';
import { Plan } from '../../../../lib/ui/panel/plan';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

const t = createTranslate('zh');
const [row] = views.blocked?.plan ?? [];

it('offers what a box may be as buttons, and says in one sentence that nothing can be filled before', async () => {
  if (!row) throw new Error('the blocked view has a plan');
  const candidates = ['subjectPrincipal.name', 'servicePrincipal.name'];
  const unsure = { ...row, action: 'needs-you' as const, reason: { code: 'ambiguous' }, candidates };
  const names = {
    'subjectPrincipal.name': { zh: '主体负责人姓名', en: 'Name' },
    'servicePrincipal.name': { zh: '网站负责人姓名', en: 'Name' },
  };
  const done: unknown[][] = [];
  const { one, all } = show(
    <Plan
      plan={[unsure]}
      names={names}
      t={t}
      replace={new Set()}
      onReplace={() => {}}
      goTo={() => {}}
      takeable={[]}
      take={() => {}}
      pick={(...args) => void done.push(args)}
    />,
  );
  expect(all('panel-pick').map(({ textContent }) => textContent)).toEqual([
    '主体负责人姓名',
    '网站负责人姓名',
  ]);
  expect(one('panel-nothing-yet').textContent).toContain('1 项');
  await doing(() => all('panel-pick')[1]?.click());
  expect(done).toEqual([[row.key, 'servicePrincipal.name']]);
});
