// Does a row begin with what is typed into it, and is an empty one none?
import { expect, it } from 'vitest';
import {
  newClient,
  newService,
  tidy,
  withValue,
} from '../../../../../../lib/ui/options/clients/editor/draft';

const draft = newClient('new');
const client = { ...draft, services: [newService('service-1', draft)] };

it('begins the row after the last with what is typed into it, and no row further on', () => {
  const typed = withValue(client, 'services[0].domains[0].name', 'sample.cn');
  expect(typed.services[0]?.domains).toEqual([{ name: 'sample.cn' }]);
  expect(withValue(client, 'services[0].domains[2].name', 'sample.cn').services[0]?.domains).toEqual([]);
});

it('saves no row that was emptied', () => {
  const emptied = withValue(client, 'services[0].domains[0].name', ' ');
  expect(tidy(emptied).services[0]?.domains).toEqual([]);
});
