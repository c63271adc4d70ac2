// Is one picture read, and its client looked up by its number, without a word where the client cannot be read?
import { expect, it } from 'vitest';
import type { Ask } from '@/lib/protocol/protocol';
import { newClient } from '@/lib/ui/options/clients/editor/draft';
import { lookAtScan } from '@/lib/ui/options/documents/look-at-scan';
import type { RecognitionActions } from '@/lib/ui/recognition/actions';

const CODE = '91440101MA5D9NEN52';
const blank = newClient('bridge');
const bridge = {
  ...blank,
  entity: { ...blank.entity, name: '广州云栈桥信息科技有限公司', certNumber: CODE },
};
const field = (id: string, value: string) => ({
  ...{ field: id, value, shown: value, doubts: [], glyphs: [], confidence: 1, others: [] },
});
const kind = { id: 'business-licence', titles: [], must: [], backOf: [], fields: [], stops: [] };
const result = {
  paper: { kind, fields: [field('code', CODE), field('name', bridge.entity.name)], missing: [] },
  page: { width: 1, height: 1, quarters: 0 as const },
  scan: { faults: [], colour: null },
  lines: [],
};
const read = (async (_, __, { onResult }) => {
  onResult(result as unknown as Parameters<typeof onResult>[0]); // what a look needs of it
  return null;
}) as RecognitionActions['read'];
const signal = new AbortController().signal;
const ask = (async (type: string, { search }: { search?: string }) =>
  type === 'clients.list'
    ? search === CODE
      ? [{ id: 'bridge' }]
      : []
    : { ok: true, client: bridge }) as unknown as Ask; // these two kinds are asked

it('proposes the client with the number, as the paper that was seen', async () => {
  const look = await lookAtScan(new File([], 'IMG_1.jpg'), null, { ask, read, signal });
  expect(look).toMatchObject({
    verdict: 'found',
    clients: ['bridge'],
    slot: { document: 'subject-certificate', side: null },
    values: { code: CODE, name: bridge.entity.name },
  });
});

it('says nothing of a picture that cannot be read, and fails where its client cannot', async () => {
  const fails: RecognitionActions['read'] = async () => 'failed';
  const look = await lookAtScan(new File([], 'IMG_1.jpg'), 'bridge', { ask, read: fails, signal });
  expect([look.verdict, look.clients]).toEqual(['unread', []]);
  const locked = (async () => Promise.reject(new Error('locked'))) as Ask;
  await expect(lookAtScan(new File([], 'a.jpg'), 'bridge', { ask: locked, read, signal })).rejects.toThrow();
});
