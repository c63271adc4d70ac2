// In a pre-check of many clients, is a client computed again when something that its rows depend on has changed, and only then?
import { expect, it, vi } from 'vitest';
import { changeClient } from '../../../../lib/app/clients/edit';
import { lockVault } from '../../../../lib/app/lock';
import { handleSurfaceMessage } from '../../../../lib/app/router';
import { withSmallFiles } from '../../filing/sample-client';
import { createTestApp } from '../test-app';

const client = withSmallFiles();

it('keeps the rows of a client until it, the day or the usual answers change, and forgets them with the key', async () => {
  const { app } = await createTestApp([client]);
  const original = app.checkedRows.rowsFor;
  let computed = 0;
  const batch = (asOf = '2026-11-24') =>
    handleSurfaceMessage(app, { type: 'rules.batch', data: { clients: [client.id], asOf } } as never);
  vi.spyOn(app.checkedRows, 'rowsFor').mockImplementation((book, id, basis, compute) =>
    original(book, id, basis, () => {
      computed += 1;
      return compute();
    }),
  );
  const first = await batch();
  expect(await batch()).toEqual(first);
  expect(computed).toBe(1);
  await changeClient(app.vault, client.id, (one) => ({ ...one, documents: [] }));
  expect(await batch()).not.toEqual(first);
  await batch('2026-12-01');
  expect(computed).toBe(3);
  await handleSurfaceMessage(app, {
    type: 'filings.usual',
    data: { fact: 'service.hasForum', value: true },
  } as never);
  await batch('2026-12-01');
  expect(computed).toBe(4);
  const cleared = vi.spyOn(app.checkedRows, 'clear');
  await lockVault(app);
  expect(cleared).toHaveBeenCalledOnce();
});
