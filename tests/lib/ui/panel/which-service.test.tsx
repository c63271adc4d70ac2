// @vitest-environment happy-dom
// Are two sites of one client told apart by name and domain, and is one chosen with one press?
import { expect, it } from 'vitest';
import { ServiceTaken, WhichService } from '../../../../lib/ui/panel/which-service';
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

it('says in one line why a service was taken, with the way to the others', async () => {
  const named = views['service-named']?.binding;
  if (!named) throw new Error('the preview has a service that the page names');
  const led: string[] = [];
  const line = (binding: typeof named, language: 'zh' | 'en') =>
    show(<ServiceTaken binding={binding} t={createTranslate(language)} change={() => led.push('there')} />);
  const { one } = line(named, 'zh');
  expect(one('panel-service-why').textContent).toBe('“示例官网”：页面上写着 shili.example。 换一个服务');
  await doing(() => one('panel-service-change').click());
  expect(led).toEqual(['there']);
  const only = { ...named, serviceWhy: { kind: 'only' as const } };
  expect(line(only, 'zh').one('panel-service-why').textContent).toBe(
    '“示例官网”：在阿里云待备案的只有它。 换一个服务',
  );
  expect(line(only, 'en').one('panel-service-why').textContent).toBe(
    '“示例官网”: the only one to be filed at Alibaba Cloud. Choose another',
  );
  const { serviceWhy: _, ...chosen } = named;
  expect(line(chosen, 'zh').all('panel-service-why')).toEqual([]);
});
