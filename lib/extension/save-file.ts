// Where is a file saved? To the place the person chose, piece by piece; else it is assembled and downloaded.
import type { Bytes } from '../vault/crypto/bytes';

/** A file that is being written. */
export interface Target {
  readonly write: (bytes: Bytes) => Promise<void>;
  /** Ends writing and returns the size. The file can then be read, but is kept only by `keep`. */
  readonly finish: () => Promise<number>;
  readonly read: (from: number, to: number) => Promise<Bytes>;
  /** Keeps the file. */
  readonly keep: () => void;
  /** Deletes the file. */
  readonly discard: () => Promise<void>;
}

// Chromium only, and missing in TypeScript's types
interface Picker {
  readonly showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/** Lets the person choose a place, if the browser supports it; call it within their click. Throws `cancelled` when they cancel. */
export async function chooseTarget(name: string): Promise<Target> {
  const { showSaveFilePicker } = globalThis as Picker; // absent in Firefox
  if (!showSaveFilePicker) return downloadTarget(name);
  const handle = await showSaveFilePicker({ suggestedName: name }).catch((error: unknown) => {
    throw new Error(error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'file-failed');
  });
  return handleTarget(handle);
}

async function handleTarget(handle: FileSystemFileHandle): Promise<Target> {
  const stream = await handle.createWritable();
  let file: File | null = null;
  return {
    write: (bytes) => stream.write(bytes),
    finish: async () => {
      await stream.close();
      file = await handle.getFile();
      return file.size;
    },
    read: (from, to) => readPiece(file, from, to),
    keep: () => undefined,
    // a file's previous contents are replaced only when it is closed
    discard: () => stream.abort().catch(() => undefined),
  };
}

/** Collects the pieces as blobs, which the browser stores outside of the page's memory and, when large, on disk. */
export function downloadTarget(name: string): Target {
  const parts: Blob[] = [];
  let blob: Blob | null = null;
  return {
    write: async (bytes) => {
      parts.push(new Blob([bytes]));
    },
    finish: async () => {
      blob = new Blob(parts.splice(0));
      return blob.size;
    },
    read: (from, to) => readPiece(blob, from, to),
    keep: () => blob && download(blob, name),
    discard: async () => {
      parts.length = 0;
      blob = null;
    },
  };
}

/** A piece of a file. */
export async function readPiece(file: Blob | null, from: number, to: number): Promise<Bytes> {
  return file ? new Uint8Array(await file.slice(from, to).arrayBuffer()) : new Uint8Array(0);
}

const KEEP_MILLISECONDS = 60_000; // long enough for a download that starts late

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MILLISECONDS);
}
