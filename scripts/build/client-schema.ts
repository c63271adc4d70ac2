// What is the JSON Schema of a client file?
import * as z from 'zod';
import { Client } from '../../lib/filing/client/client';

/** The text of docs/client.schema.json. */
export function emitClientSchema(): string {
  const schema = z.toJSONSchema(Client, { io: 'input', target: 'draft-2020-12' });
  const { $schema, ...rest } = schema;
  const head = {
    $schema,
    $id: 'client.schema.json',
    title: 'Beiantong client file, version 1',
    description:
      'One entity (主体) with its people, services, documents and filings. Absent: not known; null: known to be none.',
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}
