// @vitest-environment happy-dom
// Is typed or pasted text understood as it was meant?
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TextInput } from '../../../../../../lib/ui/options/clients/editor/controls';
import { domainFields } from '../../../../../../lib/ui/options/clients/editor/fields';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { addressIn, domainIn } from '../../../../../../lib/ui/options/clients/editor/meant';
import { doing, show } from '../../../render';

it.each([
  ['https://www.sample.cn/', 'sample.cn'],
  ['http://sample.cn:8080/a?b#c', 'sample.cn'],
  [' sample.cn ', 'sample.cn'],
  ['shop.sample.cn/', 'shop.sample.cn'],
  ['www.sample.cn', 'sample.cn'],
  ['WWW.Sample.com.cn', 'Sample.com.cn'],
  ['www.com', 'www.com'],
  ['https://www.com/', 'www.com'],
  ['shop.www.sample.cn', 'shop.www.sample.cn'],
  ['www.', 'www.'],
  ['样例.中国', '样例.中国'],
])('%s is the domain %s', (typed, domain) => {
  expect(domainIn(typed)).toBe(domain);
});

it('a home page is shown without a scheme and without the slash at its end', () => {
  expect(addressIn('https://www.sample.cn/')).toBe('www.sample.cn');
  expect(addressIn('www.sample.cn/home')).toBe('www.sample.cn/home');
});

it('an address pasted as a domain is shortened to it once the field is left', async () => {
  const set: unknown[] = [];
  const form = { set: (...change: unknown[]) => set.push(change), left: () => {} } as unknown as Form; // only these are called
  const [spec] = domainFields;
  if (!spec) throw new Error('a domain has a name');
  const place = 'services[0].domains[0].name';
  const { root } = show(
    <TextInput {...{ form, spec, place, id: 'd', value: 'https://www.sample.cn/', isWrong: false }} />,
  );
  await doing(() => root.querySelector('input')?.dispatchEvent(new FocusEvent('blur')));
  expect(set).toEqual([[place, 'sample.cn']]);
});

it('every box for a day accepts four digits for the year', () => {
  const files = readdirSync('lib/ui', { recursive: true }).filter((file) => String(file).endsWith('.tsx'));
  const boxes = files.flatMap((file) =>
    [
      ...readFileSync(`lib/ui/${file}`, 'utf8').matchAll(/<input(?:[^/]|\/(?!>))*?type="date"[\s\S]*?\/>/gu),
    ].map(([box]) => ({ file, isLimited: /\smax=/u.test(box) })),
  );
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.filter(({ isLimited }) => !isLimited)).toEqual([]);
});
