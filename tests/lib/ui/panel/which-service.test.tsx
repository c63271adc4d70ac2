// @vitest-environment happy-dom
// Are two sites of one client told apart by name and domain, and is one chosen with one press?
import { expect, it } from 'vitest';
import { WhichService } from '../../../../lib/ui/panel/which-service';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

it('names each service with its domain; the focus stands on the button that changes nothing', async () => {
  const asked = views['which-service']?.serviceChoice;
  if (!asked) throw new Error('the preview asks');
  const chosen: string[] = [];
  const { one, all } = show(
    <WhichService
      asked={asked}
      t={createTranslate('zh')}
      choose={(id) => chosen.push(id)}
      leave={() => chosen.push('left')}
    />,
  );
  expect(all('panel-which-service-choose').map(({ textContent }) => textContent)).toEqual([
    '示例官网 · yunfan-sample.com · 网站',
    '示例学习平台 · school-sample.com · 网站',
  ]);
  expect(document.activeElement).toBe(one('panel-which-service-stay'));
  await doing(() => all('panel-which-service-choose')[1]?.click());
  await doing(() => one('panel-which-service-stay').click());
  expect(chosen).toEqual(['school', 'left']);
});
