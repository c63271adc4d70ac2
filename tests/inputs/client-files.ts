// Files of clients that went wrong: JSON, zip, CSV and workbook. Read whole or refused in words, whatever stands in them.
import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { codeLabels } from '../../lib/app/exchange/handlers';
import { clientAsJson, clientAsZip } from '../../lib/exchange/export/client-file';
import { clientsAsCsv, clientsAsXlsx } from '../../lib/exchange/export/client-rows';
import { readClientFile } from '../../lib/exchange/import/read-file';
import { checkValue } from '../../lib/filing/client/parse-client';
import { textOf, withSmallFiles } from '../lib/filing/sample-client';
import { book } from '../rulebook';
import { changedBytes, changedValue, type Step, steps } from './mutate';
import { expectMessages, expectPlain, type Target, target } from './target';

const asOf = '2026-11-24';
const words = codeLabels(book);
const client = withSmallFiles();
const person = JSON.parse(textOf('guangdong-person.json'));
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

const values = [client, person, [client, { ...client, id: 'another' }]];
const csv = bytesOf(clientsAsCsv([client, { ...client, id: 'another' }], words));
const zip = clientAsZip(client);
const xlsx = clientsAsXlsx([client, { ...client, id: 'another' }], words, 'clients');

async function read(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { clients, faults, isCancelled } = await readClientFile({ name, bytes }, { words, asOf });
  if (isCancelled) throw new Error('cancelled by nobody');
  if (clients.length === 0) expectMessages(faults.map(({ message }) => message));
  for (const { client: one } of clients) {
    expectPlain(one);
    const again = checkValue(JSON.parse(clientAsJson(one)), asOf);
    if (!again.ok) throw new Error(`taken, and refused when read again: ${JSON.stringify(again.faults[0])}`);
  }
}

const jsonOf = (value: unknown) => bytesOf(JSON.stringify(value) ?? '');

/** A zip with one of its parts changed; stored without packing, so that the changes are what is read. */
function withPart(
  whole: Uint8Array,
  part: number,
  change: (name: string, bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
  renamed: boolean,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(whole);
  const names = Object.keys(parts);
  const name = names[part % names.length] ?? '';
  const changed = change(name, new Uint8Array(parts[name] ?? []));
  const next = renamed ? `../${name}` : name;
  const kept = Object.entries(parts).filter(([one]) => one !== name);
  return new Uint8Array(zipSync(Object.fromEntries([...kept, [next, changed]]), { level: 0 }));
}

interface Zipped {
  readonly isInside: boolean;
  readonly part: number;
  readonly renamed: boolean;
  readonly changes: readonly Step[];
}
const zipped: fc.Arbitrary<Zipped> = fc.record({
  isInside: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
  part: fc.nat(),
  renamed: fc.integer({ min: 0, max: 20 }).map((number) => number === 0),
  changes: steps,
});

/** In the client of a zip the values are changed, in other parts the bytes. */
const changedPart =
  (changes: readonly Step[]) =>
  (name: string, bytes: Uint8Array<ArrayBuffer>): Uint8Array =>
    name === 'client.json'
      ? strToU8(JSON.stringify(changedValue(JSON.parse(Buffer.from(bytes).toString()), changes)) ?? '')
      : changedBytes(bytes, changes);

const readZipped =
  (name: string, whole: Uint8Array) =>
  ({ isInside, part, renamed, changes }: Zipped) =>
    read(
      name,
      isInside ? withPart(whole, part, changedPart(changes), renamed) : changedBytes(whole, changes),
    );

export const clientFiles: readonly Target[] = [
  target(
    'client JSON, values',
    fc.record({ which: fc.nat(values.length - 1), changes: steps }),
    ({ which, changes }) => read('client.json', jsonOf(changedValue(values[which], changes))),
  ),
  target(
    'client JSON, bytes',
    fc.record({ which: fc.nat(values.length - 1), changes: steps }),
    ({ which, changes }) => read('client.json', changedBytes(jsonOf(values[which]), changes)),
  ),
  target('zip', zipped, readZipped('client.zip', zip)),
  target('CSV', steps, (changes) => read('clients.csv', changedBytes(csv, changes))),
  target('XLSX', zipped, readZipped('clients.xlsx', xlsx)),
];
