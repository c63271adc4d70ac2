// Are the clients of an import read while earlier ones are being stored, and is nothing stored after the job has ended?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { refusedIn } from '../../../../lib/app/clients/refused-client';
import type { ExchangeChannel } from '../../../../lib/app/exchange/channel';
import { importClients } from '../../../../lib/app/exchange/import-job';
import type { App } from '../../../../lib/app/state/app';
import type { Client } from '../../../../lib/filing/client/client';
import { type Bytes, toBase64, toBytes } from '../../../../lib/vault/crypto/bytes';
import { book } from '../../../rulebook';

/** So long a line fills a step by itself: spaces count. */
const STEP = 16 * 1024 * 1024;
const SAMPLE = JSON.parse(readFileSync('public/samples/guangdong-person.json', 'utf8')) as Client; // its own test parses it
const lineOf = (id: string) => `${JSON.stringify({ ...SAMPLE, id, documents: [] }).padEnd(STEP)}\n`;

/** A job over these pieces of text or bytes, and in what order its acts came. A save takes a while, as a database does. */
function jobOver(pieces: readonly (string | Bytes)[]) {
  const acts: string[] = [];
  const stored: Client[] = [];
  let at = 0;
  // the job uses no more of either
  const channel = {
    signal: new AbortController().signal,
    progress: () => undefined,
    next: async () => {
      acts.push(`asked ${at}`);
      const piece = pieces[at] ?? '';
      at += 1;
      return { bytes: typeof piece === 'string' ? toBytes(piece) : piece, isLast: at === pieces.length };
    },
  } as unknown as ExchangeChannel;
  const saveMany = async (clients: readonly Client[]) => {
    await new Promise((done) => setTimeout(done, 200));
    acts.push(`stored ${clients.map(({ id }) => id).join()}`);
    stored.push(...clients);
    return { added: clients.length, updated: 0, isCancelled: false };
  };
  const app = {
    vault: { saveMany, note: async () => undefined },
    today: () => '2026-11-26',
    rulebook: () => book,
    browser: { images: {} }, // a picture without a size is not decoded
  } as unknown as App;
  return { acts, stored, run: () => importClients(app, channel, 'replace', pieces.length) };
}

it('requests the next clients while the ones before are being stored', async () => {
  const { acts, run } = jobOver(['a', 'b', 'c'].map(lineOf));
  expect(await run()).toMatchObject({ added: 3, clients: 3 });
  expect(acts.indexOf('asked 1')).toBeLessThan(acts.indexOf('stored a'));
  expect(acts.filter((act) => act.startsWith('stored'))).toEqual(['stored a', 'stored b', 'stored c']);
});

it('reports a faulty client only after those before it are stored', async () => {
  const { acts, run } = jobOver([lineOf('a'), '{}\n']);
  await expect(run()).rejects.toThrow('bad-client');
  expect(acts.filter((act) => act.startsWith('stored'))).toEqual(['stored a']);
});

it('names the client that is refused, with each place and what is wrong there', async () => {
  const people = SAMPLE.people.map((one, at) => (at === 0 ? { ...one, mobile: '1380000' } : one));
  const { run } = jobOver([`${JSON.stringify({ ...SAMPLE, people, documents: [] })}\n`]);
  const refused = refusedIn(await run().catch((fault: unknown) => fault));
  expect(refused?.name).toBe(SAMPLE.entity.name);
  expect(refused?.faults.map(({ place }) => place)).toEqual(['people[0].mobile']);
  expect(refused?.faults[0]?.message.zh).toBe('应为 11 位，现在 7 位');
});

it('names the picture that cannot be opened', async () => {
  const picture = new Uint8Array([
    0xff, 0xd8, 0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0, 0xff, 0xda, 0, 0,
  ]);
  const document = {
    ...{ id: 'd1', type: 'subject-certificate', of: 'entity', fileName: '执照.jpg', mediaType: 'image/jpeg' },
    data: toBase64(picture),
  };
  const { run } = jobOver([`${JSON.stringify({ ...SAMPLE, documents: [document] })}\n`]);
  const refused = refusedIn(await run().catch((fault: unknown) => fault));
  expect(refused).toMatchObject({ name: SAMPLE.entity.name, file: '执照.jpg' });
  expect(refused?.faults[0]?.message.zh).toBe('图片打不开，请换一张');
});

it('reads a client whose characters are split between two pieces', async () => {
  const name = SAMPLE.entity.name;
  const bytes = toBytes(`${JSON.stringify({ ...SAMPLE, documents: [] })}\n`);
  const within = bytes.findIndex((byte) => byte > 0x7f) + 1; // the first sign of three bytes has begun
  const { stored, run } = jobOver([bytes.slice(0, within), bytes.slice(within)]);
  expect(await run()).toMatchObject({ added: 1, clients: 1 });
  expect(stored[0]?.entity.name).toBe(name);
});

it('refuses data that are no text', async () => {
  const { stored, run } = jobOver([new Uint8Array([0x7b, 0xff, 0xfe, 0x0a])]);
  await expect(run()).rejects.toThrow();
  expect(stored).toEqual([]);
});

it('stores the number of an order without the label that a table has with it', async () => {
  const [filing] = SAMPLE.filings;
  const filings = [{ ...filing, orderNumber: '备案订单号：2026112900017' }];
  const { stored, run } = jobOver([`${JSON.stringify({ ...SAMPLE, filings, documents: [] })}\n`]);
  await run();
  expect(stored[0]?.filings[0]?.orderNumber).toBe('2026112900017');
});
