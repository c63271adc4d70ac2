// How does a client get from the worker that read it to the page, and on to be stored? As a line of JSON beside what the page shows of it.
import type { Client } from '../../filing/client/client';
import type { FoundClient, FoundClients } from './read-file';

/** A client of a file: the line is copied as it is, where an object would be copied part by part. */
export interface PackedClient {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly certNumber: string;
  /** Province and city. */
  readonly place: string;
  readonly colour: string;
  readonly services: number;
  readonly documents: number;
  /** The client as JSON, without a break. */
  readonly line: string;
}

/** What a file holds, on its way to the page. */
export type PackedFile = Omit<FoundClients, 'clients'> & { readonly clients: readonly PackedClient[] };

/** The clients of a file as lines. */
export function packFile(found: FoundClients): PackedFile {
  return { ...found, clients: found.clients.map(packClient) };
}

function packClient({ row, client }: FoundClient): PackedClient {
  const { id, entity, services, documents, colour } = client;
  return {
    row,
    id,
    name: entity.name,
    certNumber: entity.certNumber,
    place: entity.region.names.slice(0, 2).join(' '),
    colour: colour ?? '',
    services: services.length,
    documents: documents.length,
    line: JSON.stringify(client),
  };
}

/** The line of the same client under the id that it is stored under. */
export function lineAs({ id, line }: PackedClient, stored: string): string {
  if (id === stored) return line;
  const client = JSON.parse(line) as Client; // `packFile` wrote it
  return JSON.stringify({ ...client, id: stored } satisfies Client);
}
