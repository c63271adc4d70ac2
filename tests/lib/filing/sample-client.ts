// Which client do the tests of client files modify? The sample company in Zhejiang.
import { readFileSync } from 'node:fs';
import type { Client } from '../../../lib/filing/client/client';

export type Draft = Client;

/** The text of a sample file. */
export const textOf = (name: string) => readFileSync(`public/samples/${name}`, 'utf8');

/** A fresh copy of the client. */
export function sample(): Client {
  return JSON.parse(textOf('zhejiang-company.json'));
}

/** The client with only the first bytes of each document. */
export function withSmallFiles(): Client {
  const client = sample();
  const documents = client.documents.map((one) => ({ ...one, data: one.data.slice(0, 64) }));
  return { ...client, documents };
}

/** The client's JSON text after a change. */
export function changed(change: (client: Draft) => void): string {
  const client = sample();
  change(client);
  return JSON.stringify(client);
}

export const person = (client: Draft, at = 0) => existing(client.people[at]);
export const service = (client: Draft, at = 0) => existing(client.services[at]);
export const document = (client: Draft, at = 0) => existing(client.documents[at]);
export const filing = (client: Draft) => existing(client.filings[0]);

function existing<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the sample lacks it');
  return value;
}
