// What is answered about the stored clients of a table?
import { expect, it } from 'vitest';
import { exchangeHandlers } from '../../../../lib/app/exchange/handlers';
import { COLUMNS } from '../../../../lib/exchange/table/columns';
import { sampleClient } from '../tab/trips';
import { createTestApp } from '../test-app';

it('gives the rows of those that are stored, and nothing for other numbers', async () => {
  const client = sampleClient('zhejiang-company');
  const { app } = await createTestApp([client]);
  const numbers = [client.entity.certNumber, '91310115MA0YBN0275'];
  const rows = await exchangeHandlers['exchange.stored'](app, { numbers });
  const at = COLUMNS.findIndex(({ key }) => key === 'entity.name');
  expect(rows.map((row) => row[at])).toEqual(client.services.map(() => client.entity.name));
});
