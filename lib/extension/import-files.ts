// How are chosen files imported? Read in a worker, compared with the vault, shown, then sent in pieces to be stored.
import { lineAs, type PackedClient, type PackedFile } from '../exchange/import/pack-clients';
import type { ReadMessage, ReadOrder } from '../exchange/import/worker';
import type { ColumnNames } from '../exchange/table/columns';
import { likelyColumns } from '../exchange/table/likely-columns';
import { fittingWords } from '../exchange/table/person-words';
import type { Text } from '../filing/text';
import type { CodeLabels } from '../protocol/exchange';
import type { ExchangeResult } from '../protocol/exchange-signals';
import type { Mend } from '../protocol/table-mends';
import type { Found, FoundRow, RowDifferences, Watch } from '../ui/options/exchange/actions';
import { type Bytes, concatAll, toText } from '../vault/crypto/bytes';
import { ask } from './ask';
import { columnNames, everyRowAnswers } from './column-names';
import { runExchange } from './exchange-port';
import { leftIn } from './left-rows';
import './own-scripts';
import { today } from './surface';

const MOST_BYTES = 100 * 1024 * 1024;
const PIECE = 4 * 1024 * 1024; // bytes; a message may be no larger than some tens of megabytes

const PATIENCE = 60_000; // milliseconds; a worker that reports nothing for so long is given up

/** One client of a file, and what the import will do with it. */
interface Item {
  readonly row: FoundRow;
  /** The client as a line of JSON. */
  readonly line: Bytes;
  readonly how: 'replace' | 'merge';
}

/** The words of our lists, and what a person said of columns and of all rows before. */
const said = () => Promise.all([ask('exchange.words'), columnNames(), everyRowAnswers()]);

/** Reads the files; nothing is stored yet. Throws `file-large` or `cancelled`. */
export async function readFiles(
  files: readonly File[],
  watch: Watch,
  mends: readonly Mend[] = [],
  headingRow?: number,
): Promise<Found> {
  if (files.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES) throw new Error('file-large');
  const [words, names, answers] = await said();
  const fitting = fittingWords(words);
  const shown: NonNullable<Found['files']>[number][] = [];
  const read: PackedFile[] = [];
  const items: Item[] = [];
  const tables: NonNullable<Found['tables']>[number][] = [];
  const faults: Found['faults'][number][] = [];
  for (const [at, file] of files.entries()) {
    const found = await readTwice(file, { words, names, mends, stored: [], headingRow }, watch);
    const { start, notes = [], left = [] } = found;
    read.push(found);
    shown.push({ name: file.name, ...(start && { start }) });
    if (start) tables.push({ file: file.name, headingRow: start.headingRow, notes, left });
    const prefix = files.length > 1 ? `${file.name} ` : '';
    faults.push(...found.faults.map((fault) => ({ ...fault, place: prefix + fault.place })));
    items.push(...(await compare(found, `${at}`, words)));
  }
  return {
    files: shown,
    answers,
    rows: items.map((item) => item.row),
    faults,
    ...columnsOf(read, fitting),
    tables,
    ...leftIn(tables),
    cells: read.flatMap(({ cells = [] }) => cells.map(fitting)),
    differences: (key) => differencesOf(items.find(({ row }) => row.key === key)),
    store: (keys, chosenWatch) =>
      store(
        items.filter(({ row }) => keys.has(row.key)),
        chosenWatch,
      ),
  };
}

type Columns = Pick<
  Found,
  'unknown' | 'named' | 'examples' | 'proposed' | 'likely' | 'lacking' | 'told' | 'twice'
>;

/** What there is to say of the columns of all tables together: a heading means the same in each. */
function columnsOf(read: readonly PackedFile[], fitting: ReturnType<typeof fittingWords>): Columns {
  const each = <T>(of: (found: PackedFile) => readonly T[] | undefined): readonly T[] => [
    ...new Set(read.flatMap((found) => of(found) ?? [])),
  ];
  const all = (of: (found: PackedFile) => ColumnNames | undefined): ColumnNames =>
    Object.assign({}, ...read.map(of));
  const unknown = each(({ unknown }) => unknown);
  const examples = all(({ examples }) => examples);
  const lacking = new Map(each(({ lacking }) => lacking).map((one) => [one.column, fitting(one)]));
  return {
    unknown,
    named: all(({ named }) => named),
    examples,
    proposed: all(({ proposed }) => proposed),
    likely: likelyFor(unknown, examples),
    lacking: [...lacking.values()],
    told: each(({ told }) => told),
    twice: each(({ twice }) => twice),
  };
}

const likelyFor = (unknown: readonly string[], examples: ColumnNames): Found['likely'] =>
  Object.fromEntries(unknown.map((heading) => [heading, likelyColumns(heading, examples[heading] ?? '')]));

/** Called for visible rows only. Not for a client file, which replaces the whole client and may be larger than a message. */
async function differencesOf(item: Item | undefined): Promise<RowDifferences | null> {
  if (item === undefined || item.how !== 'merge' || !item.row.isKnown) return null;
  const client = JSON.parse(toText(item.line));
  const [found, choices] = await Promise.all([
    ask('exchange.differences', { id: client.id, client }),
    ask('clients.choices'),
  ]);
  return found && { ...found, choices };
}

type Said = Pick<ReadOrder, 'words' | 'names' | 'mends' | 'stored' | 'headingRow'>;

/** Reads a table that lacks columns once more, with what is stored of its clients: it need not repeat what identifies them. */
async function readTwice(file: File, said: Said, watch: Watch): Promise<PackedFile> {
  const found = await readInWorker(file, said, watch);
  const { lacking = [], told = [], numbers = [] } = found;
  if (numbers.length === 0 || (lacking.length === 0 && told.length === 0)) return found;
  const stored = await ask('exchange.stored', { numbers });
  return stored.length === 0 ? found : readInWorker(file, { ...said, stored }, watch);
}

async function readInWorker(file: File, said: Said, watch: Watch): Promise<PackedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('../exchange/import/worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      let timer = 0;
      const wait = () => {
        clearTimeout(timer);
        timer = window.setTimeout(() => reject(new Error('file-failed')), PATIENCE);
      };
      wait();
      watch.signal.addEventListener('abort', () => reject(new Error('cancelled')), { once: true });
      worker.addEventListener('error', () => reject(new Error('file-failed')));
      worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
        wait();
        if (data.event === 'found') resolve(data.found);
        else if (data.event === 'failed') reject(new Error('file-failed'));
        else watch.onProgress('read', data.done, data.total);
      });
      worker.postMessage({ name: file.name, bytes, ...said, asOf: today() } satisfies ReadOrder, [
        bytes.buffer,
      ]);
    });
  } finally {
    worker.terminate();
  }
}

/** Finds the stored client: for a table by certificate number, for a client file by id. */
async function compare(
  file: PackedFile,
  prefix: string,
  { entityTypes }: CodeLabels,
): Promise<readonly Item[]> {
  const { kind, clients } = file;
  const wanted = clients.map(({ certNumber, id }) => (kind === 'table' ? { certNumber } : { id }));
  const known = await ask('exchange.known', { wanted });
  const labels = new Map(entityTypes.map(({ id, label }) => [id, label]));
  return clients.map((client, at) => {
    const id = known[at] ?? null;
    return {
      row: rowOf(client, `${prefix}.${at}`, id !== null, labels.get(client.type) ?? null),
      line: lineAs(file, client, id ?? client.id),
      how: kind === 'table' ? 'merge' : 'replace',
    };
  });
}

function rowOf(client: PackedClient, key: string, isKnown: boolean, kind: Text | null): FoundRow {
  const { row, rows, name, certNumber, place, colour, services, documents } = client;
  const last4 = certNumber.slice(-4);
  return { key, row, ...(rows && { rows }), name, last4, kind, place, colour, services, documents, isKnown };
}

const added = (before: ExchangeResult, after: ExchangeResult): ExchangeResult => ({
  ...after,
  clients: before.clients + after.clients,
  added: before.added + after.added,
  updated: before.updated + after.updated,
});

/** Stores clients of tables, then those of client files, since each has its own way of storing. */
async function store(items: readonly Item[], watch: Watch): Promise<ExchangeResult> {
  const results: ExchangeResult[] = [];
  for (const how of ['replace', 'merge'] as const) {
    const lines = items.filter((item) => item.how === how).map((item) => item.line);
    if (lines.length === 0) continue;
    const pieces = piecesOf(lines);
    const next = () => {
      const piece = pieces.next();
      return piece.done ? { bytes: new Uint8Array(0), isLast: true } : { bytes: piece.value, isLast: false };
    };
    results.push(await runExchange({ job: 'import', how, total: lines.length }, { next }, watch));
  }
  return results.reduce(added);
}

/** Splits lines into pieces that fit into a message; a large client is split too. */
function* piecesOf(lines: readonly Bytes[]): Generator<Bytes> {
  let held: Bytes[] = [];
  let size = 0;
  for (const line of lines) {
    if (size > 0 && size + line.length > PIECE) {
      yield* cutUp(concatAll(held));
      held = [];
      size = 0;
    }
    held.push(line);
    size += line.length;
  }
  if (size > 0) yield* cutUp(concatAll(held));
}

function* cutUp(bytes: Bytes): Generator<Bytes> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.slice(at, at + PIECE);
}
