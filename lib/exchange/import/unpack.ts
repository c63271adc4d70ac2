// What files are in a zip? Unpacked piece by piece under limits, so that a zip bomb cannot fill the memory.
import { Unzip, UnzipInflate } from 'fflate';
import { type Bytes, concat } from '../../vault/crypto/bytes';

export const ZIP_LIMITS = {
  input: 50 * 1024 * 1024,
  output: 60 * 1024 * 1024,
  ratio: 100,
  files: 500,
} as const;

export type ZipFault = 'too-large' | 'not-a-zip' | 'zip-too-many' | 'zip-too-dense' | 'zip-bad-name';
export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Bytes> }
  | { readonly ok: false; readonly reason: ZipFault };

const STEP = 4096; // bytes; one piece inflates to a few MB at worst before the limit is checked
const FREE = 1024 * 1024; // below this size the compression ratio is not limited

/** The files of a zip by name, or why it was not read. */
export function unpack(zip: Uint8Array): Unpacked {
  if (zip.length > ZIP_LIMITS.input) return { ok: false, reason: 'too-large' };
  if (zip[0] !== 0x50 || zip[1] !== 0x4b || zip[2] !== 3 || zip[3] !== 4)
    return { ok: false, reason: 'not-a-zip' };
  const state = newState();
  try {
    for (let at = 0; at < zip.length && !state.fault; at += STEP) {
      state.fed = Math.min(at + STEP, zip.length);
      state.unzip.push(zip.subarray(at, state.fed), state.fed === zip.length);
    }
  } catch {
    state.fault ??= 'not-a-zip';
  }
  if (state.open > 0) state.fault ??= 'not-a-zip'; // the zip ends in the middle of a file
  return state.fault ? { ok: false, reason: state.fault } : { ok: true, files: state.files };
}

interface State {
  readonly unzip: Unzip;
  readonly files: Map<string, Bytes>;
  fed: number;
  open: number;
  fault: ZipFault | null;
}

function newState(): State {
  let output = 0;
  let count = 0;
  const stop = (fault: ZipFault): never => {
    state.fault ??= fault; // fflate catches what is thrown here and reports it as an error of the file
    throw new Error(fault);
  };
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > ZIP_LIMITS.files) stop('zip-too-many');
    if (file.name.endsWith('/')) return;
    if (!isPlainName(file.name) || state.files.has(file.name)) stop('zip-bad-name');
    const parts: Uint8Array[] = [];
    state.open += 1;
    file.ondata = (error, data, isLast) => {
      if (error) stop('not-a-zip');
      output += data.length;
      if (output > ZIP_LIMITS.output) stop('zip-too-dense');
      if (output > FREE && output > state.fed * ZIP_LIMITS.ratio) stop('zip-too-dense');
      parts.push(data);
      if (!isLast) return;
      state.open -= 1;
      state.files.set(file.name, concat(...parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const state: State = { unzip, files: new Map(), fed: 0, open: 0, fault: null };
  return state;
}

/** Accepts letters of any script, digits, spaces, - _ . ( ) and folders; no absolute path, no drive, no `..`. */
function isPlainName(name: string): boolean {
  if (name.length > 200 || !/^[\p{L}\p{N} _.()\-/]+$/u.test(name)) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
