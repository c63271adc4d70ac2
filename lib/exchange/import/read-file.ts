// Which clients are in a file of any kind: a client file, a list of them, a zipped client, a CSV or an Excel table?
import type { Client } from '../../filing/client/client';
import { faultAlone } from '../../filing/client/client-faults';
import { checkValue, type ParseResult, parseClient } from '../../filing/client/parse-client';
import type { Bytes } from '../../vault/crypto/bytes';
import { tableFaultText } from '../table/columns';
import { parseClientZip } from './client-zip';
import { readCsvClients, TABLE_LIMITS, type TableOptions, type TableResult } from './csv-clients';
import { readXlsxClients } from './xlsx-clients';

export interface FoundClient {
  /** Its first row in a table; 0 in other files. */
  readonly row: number;
  /** All its rows, where it has several: one client with several services. */
  readonly rows?: readonly number[];
  readonly client: Client;
}

export interface FoundFault {
  /** The row of a table; 0 for the whole file. */
  readonly row: number;
  /** The column's heading, or the place in a client file. */
  readonly place: string;
  readonly message: { readonly zh: string; readonly en: string };
  /** The message for where the accepted words are shown next to it. */
  readonly short?: FoundFault['message'];
}

/** A table holds part of a client and is merged into the stored one; a client file replaces it. */
export interface FoundClients extends Omit<TableResult, 'clients' | 'faults'> {
  readonly kind: 'table' | 'file';
  readonly clients: readonly FoundClient[];
  readonly faults: readonly FoundFault[];
}

const MOST_FAULTS = 200;

/** Reads a file by its first bytes; the name decides only between the two kinds that are zipped. */
export async function readClientFile(
  file: { readonly name: string; readonly bytes: Bytes },
  options: TableOptions,
): Promise<FoundClients> {
  const { name, bytes } = file;
  const isZipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZipped && !/\.zip$/i.test(name)) return fromTable(await readXlsxClients(bytes, options));
  if (isZipped) return fromParsed([parseClientZip(bytes, options.asOf)]);
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  if (/\.json$/i.test(name) || /^\uFEFF?\s*[{[]/.test(start)) return fromJson(bytes, options.asOf);
  return fromTable(await readCsvClients(bytes, options));
}

function fromTable({ faults, ...table }: TableResult): FoundClients {
  return {
    ...table,
    kind: 'table',
    faults: faults.map(({ column, ...rest }) => ({ ...rest, place: column })),
  };
}

/** One client, or a list as the export of many writes it. */
function fromJson(bytes: Bytes, asOf: string): FoundClients {
  const text = new TextDecoder().decode(bytes);
  if (!/^\uFEFF?\s*\[/.test(text)) return fromParsed([parseClient(text, asOf)]);
  try {
    const list: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Array.isArray(list) && list.length > TABLE_LIMITS.rows)
      return refused('table-too-many', String(TABLE_LIMITS.rows));
    return fromParsed(Array.isArray(list) ? list.map((one: unknown) => checkValue(one, asOf)) : []);
  } catch {
    return fromParsed([parseClient('{', asOf)]); // not JSON: gives the message of a broken client file
  }
}

function refused(...why: Parameters<typeof tableFaultText>): FoundClients {
  const faults = [{ row: 0, place: '', message: tableFaultText(...why) }];
  return { kind: 'file', clients: [], faults, isCancelled: false };
}

/** The first faults only: nobody reads more, and each takes memory. */
function firstOf(faults: readonly FoundFault[]): readonly FoundFault[] {
  if (faults.length <= MOST_FAULTS) return faults;
  const rest = {
    row: 0,
    place: '',
    message: tableFaultText('more-faults', String(faults.length - MOST_FAULTS)),
  };
  return [...faults.slice(0, MOST_FAULTS), rest];
}

function fromParsed(results: readonly ParseResult[]): FoundClients {
  const isList = results.length > 1;
  const clients = results.flatMap((result) => (result.ok ? [{ row: 0, client: result.client }] : []));
  const faults = results.flatMap((result, at) =>
    result.ok
      ? []
      : result.faults.map((fault) => ({
          row: 0,
          place: isList ? `[${at}]${fault.place && `.${fault.place}`}` : fault.place,
          message: faultAlone(fault), // the place says which field it is
        })),
  );
  if (results.length === 0) faults.push({ row: 0, place: '', message: tableFaultText('table-empty') });
  const ids = clients.map(({ client }) => client.id);
  const isTwice = new Set(ids).size < ids.length;
  const twice = isTwice ? [{ row: 0, place: 'id', message: tableFaultText('file-twice') }] : [];
  return {
    kind: 'file',
    clients: isTwice ? [] : clients,
    faults: firstOf([...faults, ...twice]),
    isCancelled: false,
  };
}
