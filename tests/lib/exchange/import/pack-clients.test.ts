// Is a client unchanged after its transfer from the worker to the page, and does it get the id under which it is stored?
import { expect, it } from 'vitest';
import { lineAs, packFile } from '../../../../lib/exchange/import/pack-clients';
import { toText } from '../../../../lib/vault/crypto/bytes';
import { sample } from '../../filing/sample-client';

/** Nothing in it but what is packed. */
const SMALL = { ...sample(), services: [], documents: [] };

it('packs more clients than a function takes arguments', () => {
  const clients = Array.from({ length: 150_000 }, (_, row) => ({ row, client: SMALL }));
  const { lines } = packFile({ kind: 'table', clients, faults: [], isCancelled: false });
  expect(lines.length % clients.length).toBe(0);
  expect(lines.length).toBeGreaterThan(0);
});

it('is the same client, as one line, beside what the page shows of it', () => {
  const client = { ...sample(), tags: ['one\ntwo'] };
  const file = packFile({
    kind: 'table',
    clients: [
      { row: 3, client: sample() },
      { row: 7, client },
    ],
    faults: [],
    isCancelled: false,
    unknown: ['x'],
  });
  const { clients, lines, ...rest } = file;
  expect(rest).toEqual({ kind: 'table', faults: [], isCancelled: false, unknown: ['x'] });
  const [, packed] = clients;
  if (!packed) throw new Error('a client expected');
  expect(packed).toMatchObject({
    row: 7,
    id: client.id,
    name: client.entity.name,
    certNumber: client.entity.certNumber,
    services: client.services.length,
    documents: client.documents.length,
  });
  expect(toText(lines).split('\n')).toHaveLength(3); // one for each, and nothing behind the last
  const read = (id: string) => JSON.parse(toText(lineAs(file, packed, id)));
  expect(read(client.id)).toEqual(client);
  expect(read('another')).toEqual({ ...client, id: 'another' });
});
