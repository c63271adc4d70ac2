// Does a filing that was taken up still ask for its SMS verification, and does the file tell how a domain's owner is written?
import { expect, it } from 'vitest';
import { filingFacts, ownerNameIsFull } from '../../../../lib/filing/facts/service-facts';
import { company } from '../../../refusals/clients';
import { book } from '../../../rulebook';

it.each([
  ['draft', undefined],
  ['sms', undefined],
  ['administration-review', true],
  ['approved', true],
] as const)('in the state %s it is done: %s', (state, done) => {
  const filing = {
    id: 'f',
    provider: 'aliyun',
    intent: 'open-or-host',
    services: [],
    answers: [],
    state,
  } as const;
  const { 'sms.done': known } = filingFacts(book, { ...filing, services: [], answers: [] });
  expect(known).toBe(done);
});

it('an owner that is the entity or a person of the file is written in full; any other is asked about', () => {
  const isFull = (owner: string | null, entity = '示例云帆有限公司') => {
    const client = company();
    client.entity.name = entity;
    const [service] = client.services;
    const [domain] = service?.domains ?? [];
    if (!service || !domain) throw new Error('the company has a site');
    return ownerNameIsFull(client, { ...service, domains: [{ ...domain, owner }] });
  };
  expect(isFull('示例云帆有限公司')).toBe(true);
  expect(isFull('示例 云帆有限公司 ')).toBe(true);
  expect(isFull(company().people[0]?.name ?? '')).toBe(true);
  expect(isFull('云帆')).toBeUndefined();
  expect(isFull('Yunfan Ltd', 'Yunfan Ltd')).toBeUndefined();
  expect(isFull(null)).toBeUndefined();
});
