// How is a client passed from the worker to the page and on to storage? As a line of JSON, together with what the page shows of it.
import type { Client } from '../../filing/client/client';
import { type Bytes, concatAll, toBytes, toText } from '../../vault/crypto/bytes';
import type { FoundClients } from './read-file';

/** A client of a file as the page shows it. */
export interface PackedClient {
  readonly row: number;
  /** All its rows in a table, where it has several. */
  readonly rows?: readonly number[];
  readonly id: string;
  readonly name: string;
  readonly certNumber: string;
  /** The id of the entity's nature. */
  readonly type: string;
  /** Province and city. */
  readonly place: string;
  readonly colour: string;
  readonly services: number;
  readonly documents: number;
  /** Begin and end of its line in `lines`. */
  readonly line: readonly [number, number];
}

/** The contents of a file as sent to the page. */
export type PackedFile = Omit<FoundClients, 'clients'> & {
  readonly clients: readonly PackedClient[];
  /** The clients as lines of JSON in UTF-8. One buffer can be transferred; single strings would be copied and take twice the memory. */
  readonly lines: Bytes;
};

/** The clients of a file as lines. */
export function packFile(found: FoundClients): PackedFile {
  const lines = found.clients.map(({ client }) => lineOf(client));
  let end = 0;
  const clients = found.clients.map(({ row, rows, client }, at) => {
    const start = end;
    end += lines[at]?.length ?? 0;
    return { row, ...(rows && { rows }), ...shownOf(client), line: [start, end] as const };
  });
  return { ...found, clients, lines: concatAll(lines) };
}

/** The client as one line: JSON escapes line breaks, so the only one is at its end. */
const lineOf = (client: Client): Bytes => toBytes(`${JSON.stringify(client)}\n`);

function shownOf({
  id,
  entity,
  services,
  documents,
  colour,
}: Client): Omit<PackedClient, 'row' | 'rows' | 'line'> {
  return {
    id,
    name: entity.name,
    certNumber: entity.certNumber,
    type: entity.type,
    place: [...new Set(entity.region.names.slice(0, 2))].join(' '), // 北京市 is its own city
    colour: colour ?? '',
    services: services.length,
    documents: documents.length,
  };
}

/** The line of a client under the id that it is stored under. */
export function lineAs({ lines }: PackedFile, { id, line }: PackedClient, stored: string): Bytes {
  const bytes = lines.subarray(...line);
  if (id === stored) return bytes;
  const client = JSON.parse(toText(bytes)) as Client; // `packFile` wrote it
  return lineOf({ ...client, id: stored });
}
