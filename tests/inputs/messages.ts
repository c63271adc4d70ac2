// Messages that no program of ours would send: from a page whose renderer was taken over, from a surface that went wrong, on the exchange port.
import * as fc from 'fast-check';
import * as z from 'zod';
import { handlePageMessage } from '../../lib/app/page-router';
import { handleSurfaceMessage } from '../../lib/app/router';
import { ExchangeJob, ExchangeReply } from '../../lib/protocol/exchange';
import { readAs } from '../../lib/protocol/message-kind';
import { PageMessage } from '../../lib/protocol/page-messages';
import { PROTOCOL, parseSurfaceMessage } from '../../lib/protocol/protocol';
import { createTestApp, PORTAL_URL } from '../lib/app/test-app';
import { withSmallFiles } from '../lib/filing/sample-client';
import { changedValue, steps } from './mutate';
import { expectPlain, type Target, target } from './target';

const client = withSmallFiles();

/** What our messages ask for: the sample's own ids, so that what is carried out finds something. */
const KNOWN: Readonly<Record<string, unknown>> = {
  id: client.id,
  clientId: client.id,
  client: client.id,
  ids: [client.id],
  clients: [client.id],
  filing: client.filings[0]?.id,
  filingId: client.filings[0]?.id,
  service: client.services[0]?.id,
};
/** A text that fits one of the patterns in use. */
const TEXTS = [
  'a',
  '2026-11-24',
  '2026-11-24T08:00',
  '2026-11-24T08:00:00Z',
  '#336699',
  '330106',
  'https://example.org',
  'aaaaaaaa',
  'a'.repeat(32),
  'a'.repeat(64),
];

interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
}

const isBetween = (value: number, least: number, most: number) => value >= least && value <= most;

/** A value that a JSON schema allows, as far as our messages need it. */
function exampleOf(schema: Schema, key = ''): unknown {
  const { type, anyOf, oneOf, properties = {}, items, pattern = '', minLength = 0 } = schema;
  const { maxLength = Number.POSITIVE_INFINITY } = schema;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const known = KNOWN[key];
  const isKnown = type === 'array' ? Array.isArray(known) : typeof known === type;
  if (isKnown) return known;
  const [one] = anyOf ?? oneOf ?? [];
  if (one) return exampleOf(one, key);
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [name, exampleOf(value, name)]),
      );
    case 'array':
      return items ? [exampleOf(items)] : [];
    case 'string':
      return (
        TEXTS.find(
          (text) => isBetween(text.length, minLength, maxLength) && new RegExp(pattern, 'u').test(text),
        ) ?? 'a'.repeat(minLength)
      );
    case 'number':
    case 'integer':
      return Math.max(1, schema.minimum ?? 0, (schema.exclusiveMinimum ?? 0) + 1);
    case 'boolean':
      return true;
    default:
      // what no JSON schema can say: bytes, and a value that its handler looks into by itself
      if (key === 'bytes') return new Uint8Array(0);
      return key === 'client' ? client : null;
  }
}

const schemaOf = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Schema; // the keys above are JSON Schema's own
const examplesOf = (schema: z.ZodType): readonly unknown[] => {
  const { anyOf, oneOf, ...whole } = schemaOf(schema);
  return (anyOf ?? oneOf ?? [whole]).map((one) => exampleOf(one));
};

/** One good message of each kind; what is read below is made from them. */
export const good = {
  surface: Object.entries(PROTOCOL).map(([type, { request }]) => ({
    ...(exampleOf(schemaOf(request)) as object),
    type,
  })),
  page: examplesOf(PageMessage),
  exchange: [...examplesOf(ExchangeJob), ...examplesOf(ExchangeReply)],
};

/** These end the vault or take long by their nature (a passphrase); their schemas are tried all the same. */
const NOT_CARRIED_OUT = /^vault\.|passphrase|^rules\.pack/;

const app = createTestApp([client]);

async function readSurface(message: unknown): Promise<void> {
  const parsed = parseSurfaceMessage(message);
  if (!parsed) return;
  expectPlain(parsed.data);
  if (NOT_CARRIED_OUT.test(parsed.type)) return;
  await handleSurfaceMessage((await app).app, parsed);
}

async function readPage(message: unknown): Promise<void> {
  const parsed = readAs(PageMessage, message);
  if (!parsed) return;
  expectPlain(parsed);
  const page = { kind: 'page', tabId: 1, documentId: 'd1', address: PORTAL_URL } as const;
  await handlePageMessage((await app).app, page, parsed);
}

async function readExchange(message: unknown): Promise<void> {
  for (const schema of [ExchangeJob, ExchangeReply]) {
    const parsed = readAs<z.ZodType>(schema, message);
    if (parsed) expectPlain(parsed);
  }
}

const changedOne = (from: readonly unknown[]) =>
  fc
    .record({ which: fc.nat(from.length - 1), changes: fc.option(steps, { freq: 10 }) })
    .map(({ which, changes }) => (changes ? changedValue(from[which], changes) : from[which]));

export const messages: readonly Target[] = [
  target('message of a surface', changedOne(good.surface), readSurface),
  target('message of a page', changedOne(good.page), readPage),
  target('message of an exchange', changedOne(good.exchange), readExchange, 0.5),
];
