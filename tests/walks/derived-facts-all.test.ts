// Is every fact that the dictionary calls derived really derived for some client, by code or by its conditions?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { precheckInputs } from '../../lib/filing/facts/facts';
import { settledFacts } from '../../lib/filing/report/precheck';
import { AS_OF, app, company, mini, person, police } from '../refusals/clients';
import { principal } from '../refusals/pair';
import { book } from '../rulebook';

/** A company whose service principal is from Hong Kong. */
function fromHongKong(): Client {
  const client = company('beijing');
  Object.assign(principal(client, 1), {
    region: 'hong-kong',
    certType: 'hk-mo-travel-permit',
    certNumber: 'H12345678',
  });
  return client;
}

const clients: readonly Client[] = [
  fromHongKong(),
  company(),
  person('guangdong'),
  person('guangxi'),
  mini(),
  app(),
  police(),
];

describe('a fact that is said to be derived', () => {
  it('is derived from one of seven clients', () => {
    const found = new Set(
      clients.flatMap((client) =>
        client.filings.flatMap((filing) =>
          precheckInputs(book, client, filing, AS_OF).flatMap((input) =>
            Object.keys(settledFacts(book, input)),
          ),
        ),
      ),
    );
    const never = [...book.facts.values()].filter(
      ({ id, source }) => source === 'derived' && !id.startsWith('province.') && !found.has(id),
    );
    expect(never.map(({ id }) => id)).toEqual([]);
  });
});
