// Where does a file of ours go? To the place the person chose, piece by piece; else, put together first, to the downloads.
import type { Bytes } from '../vault/crypto/bytes';

/** A file that is being written. */
export interface Target {
  readonly write: (bytes: Bytes) => Promise<void>;
  /** Ends the writing; answers the size. It can be read then, and is not kept before `keep`. */
  readonly finish: () => Promise<number>;
  readonly read: (from: number, to: number) => Promise<Bytes>;
  /** The person may have it. */
  readonly keep: () => void;
  /** Nothing of it is to stay. */
  readonly discard: () => Promise<void>;
}

// Chromium's own; TypeScript does not know it.
interface Picker {
  readonly showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/** Lets the person choose a place where the browser can; must begin within their click. Throws `cancelled` when they do not. */
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
    // what stood in the file before was replaced only when it was closed
    discard: () => stream.abort().catch(() => undefined),
  };
}

/** Collects the pieces as blobs, which the browser keeps outside the page's memory and, when large, on the disk. */
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

const KEEP_MILLISECONDS = 60_000; // a download that starts late still finds it

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MILLISECONDS);
}
