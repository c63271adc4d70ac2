// Which filings are in this file? A client, a client with a filing, or plain filings: one, a list, or one per line.
import * as z from 'zod';
import { Filing } from '../../lib/filing/client/client';
import { checkValue } from '../../lib/filing/client/parse-client';
import type { PrecheckInput } from '../../lib/filing/facts/facts';
import { precheckInputs } from '../../lib/filing/facts/facts';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { factFaults } from './fact-faults';

/** How the reports are printed as JSON: alone, as a list, or one per line, in the same form as the input. */
export type Shape = 'one' | 'list' | 'lines';

/** The filings of a file, and every fault as a line `file: place: what`. */
export interface ReadInput {
  readonly inputs: readonly PrecheckInput[];
  readonly faults: readonly string[];
  readonly shape: Shape;
}

/** What reading needs: the rulebook, the file's name, the day to check for (null: none given), and today. */
export interface Reader {
  readonly book: Rulebook;
  readonly file: string;
  readonly asOf: string | null;
  readonly today: string;
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const PlainFiling = z.strictObject({
  id: z.string().min(1).max(200),
  asOf: z.iso.date().optional(),
  facts: z.record(z.string(), value).default({}),
  decision: z.record(z.string(), value).optional(),
});

/** Reads the text of a file. */
export function readInput(reader: Reader, text: string): ReadInput {
  const parsed = parseText(reader, text.replace(/^\uFEFF/, ''));
  if ('faults' in parsed) return { inputs: [], faults: parsed.faults, shape: 'one' };
  const read = parsed.values.map(({ place, value: one }) => readOne(reader, place, one));
  const inputs = read.flatMap((one) => one.inputs);
  const shape = parsed.shape === 'one' && inputs.length > 1 ? 'list' : parsed.shape;
  return { inputs, faults: read.flatMap((one) => one.faults), shape };
}

type Parsed =
  | { readonly values: readonly { readonly place: string; readonly value: unknown }[]; readonly shape: Shape }
  | { readonly faults: readonly string[] };

function parseText({ file }: Reader, text: string): Parsed {
  const whole = parseJson(text);
  if (whole.ok) {
    if (!Array.isArray(whole.value)) return { values: [{ place: '', value: whole.value }], shape: 'one' };
    return { values: whole.value.map((one, at) => ({ place: `[${at}]`, value: one })), shape: 'list' };
  }
  const lines = text.split('\n').map((line, at) => ({ place: `line ${at + 1}`, text: line.trim() }));
  const filled = lines.filter((line) => line.text !== '');
  const read = filled.map((line) => ({ place: line.place, parsed: parseJson(line.text) }));
  if (filled.length < 2 || read[0]?.parsed.ok !== true)
    return { faults: [`${file}: the file: ${whole.fault}`] };
  const faults = read.flatMap(({ place, parsed }) =>
    parsed.ok ? [] : [`${file}: ${place}: ${parsed.fault}`],
  );
  if (faults.length > 0) return { faults };
  const values = read.flatMap(({ place, parsed }) => (parsed.ok ? [{ place, value: parsed.value }] : []));
  return { values, shape: 'lines' };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; fault: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, fault: text.trim() === '' ? 'is empty' : 'is not JSON' }; // the engine's own message would quote the text
  }
}

type ReadOne = Pick<ReadInput, 'inputs' | 'faults'>;

function readOne(reader: Reader, place: string, one: unknown): ReadOne {
  if (typeof one === 'object' && one !== null && 'client' in one) return readPair(reader, place, one);
  if (typeof one === 'object' && one !== null && 'format' in one) return readClient(reader, place, one, null);
  return readPlain(reader, place, one);
}

function readPlain(reader: Reader, place: string, one: unknown): ReadOne {
  const parsed = PlainFiling.safeParse(one);
  if (!parsed.success) return { inputs: [], faults: lines(reader.file, place, parsed.error) };
  const { id, facts, decision, asOf } = parsed.data;
  const faults = [
    ...factFaults(reader.book, 'facts', facts),
    ...factFaults(reader.book, 'decision', decision ?? {}),
  ].map((fault) => `${reader.file}: ${within(place, fault)}`);
  const day = reader.asOf ?? asOf ?? reader.today;
  return faults.length > 0
    ? { inputs: [], faults }
    : { inputs: [{ id, facts, decision, asOf: day }], faults: [] };
}

const Pair = z.strictObject({ client: z.unknown(), filing: z.union([z.string(), Filing]) });

function readPair(reader: Reader, place: string, one: unknown): ReadOne {
  const parsed = Pair.safeParse(one);
  if (!parsed.success) return { inputs: [], faults: lines(reader.file, place, parsed.error) };
  return readClient(reader, within(place, 'client'), parsed.data.client, parsed.data.filing);
}

function readClient(reader: Reader, place: string, one: unknown, chosen: string | Filing | null): ReadOne {
  const { book, file } = reader;
  const asOf = reader.asOf ?? reader.today;
  const checked = checkValue(one, asOf);
  if (!checked.ok) {
    return {
      inputs: [],
      faults: checked.faults.map(
        (fault) =>
          `${file}: ${within(place, fault.place) || 'the file'}: ${fault.message.zh} (${fault.message.en})`,
      ),
    };
  }
  const { client } = checked;
  const named = client.filings.filter(({ id }) => chosen === null || id === chosen);
  const filings = typeof chosen === 'object' && chosen !== null ? [chosen] : named;
  if (filings.length === 0)
    return { inputs: [], faults: [`${file}: ${within(place, 'filings')}: no such filing`] };
  return { inputs: filings.flatMap((filing) => precheckInputs(book, client, filing, asOf)), faults: [] };
}

function lines(file: string, place: string, error: z.ZodError): string[] {
  return error.issues.flatMap((issue) => {
    const at = within(place, issue.path.map(String).join('.'));
    if (issue.code !== 'unrecognized_keys') return [`${file}: ${at || 'the file'}: ${issue.message}`];
    return issue.keys.map((key) => `${file}: ${within(at, key)}: no such key`);
  });
}

function within(place: string, inner: string): string {
  return [place, inner].filter((part) => part !== '').join('.');
}
