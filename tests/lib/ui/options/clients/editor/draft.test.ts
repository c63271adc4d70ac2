// Does a row begin with what is typed into it, and is an empty one none?
import { expect, it } from 'vitest';
import { withValue } from '../../../../../../lib/filing/client/value-at';
import {
  newClient,
  newFiling,
  newService,
  tidy,
} from '../../../../../../lib/ui/options/clients/editor/draft';

const draft = newClient('new');
const client = { ...draft, services: [newService('service-1', draft)] };

it('adds the row after the last with what is typed into it, and no further row', () => {
  const typed = withValue(client, 'services[0].domains[0].name', 'sample.cn');
  expect(typed.services[0]?.domains).toEqual([{ name: 'sample.cn' }]);
  expect(withValue(client, 'services[0].domains[2].name', 'sample.cn').services[0]?.domains).toEqual([]);
});

it('saves no row that was emptied', () => {
  const emptied = withValue(client, 'services[0].domains[0].name', ' ');
  expect(tidy(emptied).services[0]?.domains).toEqual([]);
});

it('begins a filing at the provider of the services, and at none when they differ', () => {
  const at = (...providers: string[]) => ({
    ...draft,
    services: providers.map((provider, n) => ({
      ...newService(`service-${n}`, draft),
      access: { provider },
    })),
  });
  expect(newFiling('f', at('aliyun', 'aliyun')).provider).toBe('aliyun');
  expect(newFiling('f', at('aliyun', 'tencent')).provider).toBe('');
  expect(newFiling('f', client).provider).toBe('');
});
