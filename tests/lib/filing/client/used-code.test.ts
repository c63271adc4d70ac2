// Is a code that a filing used up neither filled in for another service nor taken for valid?
import { describe, expect, it } from 'vitest';
import type { Client, Filing } from '../../../../lib/filing/client/client';
import { valuesFor } from '../../../../lib/filing/client/field-values';
import { codeUsedBy } from '../../../../lib/filing/client/used-code';
import { precheckInput } from '../../../../lib/filing/facts/facts';
import { book } from '../../../rulebook';
import { AT_ALIYUN, clientWith, filingAt, TODAY } from '../two-servers';

const draft: Filing = { ...filingAt('aliyun'), id: 'next', services: ['shop'] };

/** A website filed here with its code, and another whose filing at the same provider comes next. */
function clientOf(earlier: Partial<Filing>, code = AT_ALIYUN.authCode): Client {
  const client = clientWith({ access: AT_ALIYUN });
  const [site] = client.services;
  if (!site) throw new Error('no website');
  const shop = { ...site, id: 'shop', name: '云帆商城', access: { ...AT_ALIYUN, authCode: code } };
  const sent: Filing = { ...filingAt('aliyun'), state: 'approved', ...earlier };
  return { ...client, services: [site, shop], filings: [sent, draft] };
}

const writtenFor = (client: Client, filing = draft) => valuesFor(client, filing, 0)['access.authCode'];
const validity = (client: Client) =>
  precheckInput(book, client, draft, 'shop', TODAY).facts['resource.valid'];

describe('a code that the filing of another service used', () => {
  it.each(['submitted', 'initial-review', 'sms', 'approved'] as const)('is not filled in: %s', (state) => {
    const client = clientOf({ state });
    expect(codeUsedBy(client, draft, 'shop')?.id).toBe('site');
    expect(writtenFor(client)).toBeUndefined();
    expect(validity(client)).toBe(false);
  });

  it('is no longer looked for once this filing went off too', () => {
    expect(codeUsedBy(clientOf({}), { ...draft, state: 'submitted' }, 'shop')).toBeNull();
  });

  it('is filled in where it belongs', () => {
    const client = clientOf({});
    expect(writtenFor(client, client.filings[0])).toBe(AT_ALIYUN.authCode);
  });
});

describe('a code is filled in', () => {
  it.each<[string, Client]>([
    ['where it is another one', clientOf({}, 'practice-code-02')],
    ['while the other filing is a draft too', clientOf({ state: 'draft' })],
    ['once the other filing came back, which decides over it', clientOf({ state: 'refused' })],
    ['where the other filing is at another provider', clientOf({ provider: 'tencent' })],
    ['where this service was itself in that filing', clientOf({ services: ['site', 'shop'] })],
  ])('%s', (_, client) => {
    expect(codeUsedBy(client, draft, 'shop')).toBeNull();
    expect(writtenFor(client)).toBe(client.services[1]?.access.authCode);
    expect(validity(client)).toBeUndefined();
  });
});
