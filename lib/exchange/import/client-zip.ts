// Is this zip a client? Reads its client.json and replaces each document's `path` by the bytes of that file in the zip.
import { type ClientFaultCode, faultAt } from '../../filing/client/client-faults';
import { checkValue, type ParseResult } from '../../filing/client/parse-client';
import { type Bytes, toBase64, toText } from '../../vault/crypto/bytes';
import { unpack, ZIP_LIMITS, type ZipFault } from './unpack';

const CLIENT = 'client.json';

const limits: Partial<Record<ZipFault, string>> = {
  'too-large': '50 MB',
  'zip-too-many': String(ZIP_LIMITS.files),
};

/** Reads a zipped client. A file that no document names is a fault, and so is a path without a file. */
export function parseClientZip(zip: Uint8Array, asOf: string): ParseResult {
  const unpacked = unpack(zip);
  if (!unpacked.ok) return failed('', unpacked.reason, limits[unpacked.reason]);
  const { files } = unpacked;
  const text = files.get(CLIENT);
  if (!text) return failed('', 'zip-no-client');
  const parsed = parseJson(text);
  if (!parsed.ok) return failed(CLIENT, 'not-json');
  const used = new Set([CLIENT]);
  const missing: string[] = [];
  const value = withFiles(parsed.value, (path, place) => {
    const bytes = files.get(path);
    if (!bytes) missing.push(place);
    used.add(path);
    return bytes ? toBase64(bytes) : '';
  });
  if (missing.length > 0) return { ok: false, faults: missing.map((place) => faultAt(place, 'zip-no-file')) };
  const unused = [...files.keys()].filter((name) => !used.has(name));
  if (unused.length > 0) return { ok: false, faults: unused.map((name) => faultAt(name, 'zip-unused-file')) };
  return checkValue(value, asOf);
}

function failed(place: string, code: ClientFaultCode, name?: string): ParseResult {
  return { ok: false, faults: [faultAt(place, code, name)] };
}

function parseJson(text: Bytes): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(toText(text).replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false };
  }
}

/** Fills in documents that have a path and no data; all other faults are left to the check of the whole client. */
function withFiles(value: unknown, read: (path: string, place: string) => string): unknown {
  if (!isRecord(value) || !Array.isArray(value.documents)) return value;
  const documents = value.documents.map((document: unknown, at) => {
    if (!isRecord(document) || typeof document.path !== 'string' || 'data' in document) return document;
    const { path, ...rest } = document;
    return { ...rest, data: read(document.path, `documents[${at}].path`) };
  });
  return { ...value, documents };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
