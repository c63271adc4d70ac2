// @vitest-environment happy-dom
// Can a person say which website a page is about that does not say so?
import { expect, it } from 'vitest';
import { PageServiceChoice } from '../../../../lib/ui/panel/page-service';
import { createTranslate } from '../../../../lib/ui/translate';
import { doing, show } from '../render';

const asked = {
  chosen: 'one',
  services: [
    { id: 'one', kind: 'website', name: '产品介绍', domain: 'first-sample.cn' },
    { id: 'two', kind: 'app', name: '记事本', domain: '' },
  ],
} as const;

it('names each by name and domain, shows the one that is meant, and tells which was chosen', async () => {
  const named: string[] = [];
  const { one, root } = show(
    <PageServiceChoice asked={asked} t={createTranslate('zh')} name={(id) => named.push(id)} />,
  );
  const list = one('panel-page-service') as HTMLSelectElement;
  expect([...list.options].map(({ text }) => text)).toEqual(['产品介绍 · first-sample.cn', '记事本']);
  expect(list.value).toBe('one');
  expect(root.querySelector('label')?.textContent).toContain('这一页没写是哪个服务');
  await doing(() => {
    list.value = 'two';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(named).toEqual(['two']);
});
