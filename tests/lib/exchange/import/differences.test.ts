// When a table is read again, does it show what it changes in a stored client, and count what is the same?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../../lib/exchange/import/differences';
import type { Client } from '../../../../lib/filing/client/client';

const sample = JSON.parse(readFileSync('public/samples/guangdong-person.json', 'utf8')) as Client; // its own test parses it
const stored: Client = { ...sample, documents: [] };

/** As a table has it: its own ids, nothing of documents, filings and what has no column. */
const row = (change: (client: Client) => Client = (client) => client): Client =>
  change({ ...structuredClone(stored), id: 'table-1', documents: [], filings: [] });

describe('a row of a table whose client is stored', () => {
  it('with the same values changes nothing, and these values are counted', () => {
    const { changes, same } = differencesOf(stored, row());
    expect(changes).toEqual([]);
    expect(same).toBeGreaterThan(20);
  });

  it('names each part that differs with its old and new value, and counts it no more', () => {
    const { same } = differencesOf(stored, row());
    const found = differencesOf(
      stored,
      row((client) => ({
        ...client,
        entity: { ...client.entity, mailAddress: '广州市天河区样例路2号' },
        people: client.people.map((person) => ({ ...person, id: `row-${person.id}`, mobile: '13900139000' })),
        services: client.services.map((service) => ({
          ...service,
          servicePrincipal: `row-${service.servicePrincipal}`,
        })),
      })),
    );
    const told = found.changes.map(({ part, before, after }) => [part, before, after]);
    expect(told).toContainEqual(['entity.mailAddress', stored.entity.mailAddress, '广州市天河区样例路2号']);
    expect(told).toContainEqual(['people.mobile', stored.people[0]?.mobile, '13900139000']);
    expect(found.changes.every(({ before, after }) => before !== after)).toBe(true);
    expect(found.same).toBeLessThan(same);
  });

  it('removes nothing that it does not contain', () => {
    const { changes } = differencesOf(
      { ...stored, tags: ['自有'] },
      row((client) => ({ ...client, tags: [] })),
    );
    expect(changes).toEqual([]);
  });
});
