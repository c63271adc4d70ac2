// How is a large file of clients read without blocking the page? In this worker.
import * as z from 'zod';
import type { CodeLabels } from '../../protocol/exchange';
import type { Mend } from '../../protocol/table-mends';
import type { Bytes } from '../../vault/crypto/bytes';
import type { ColumnNames } from '../table/columns';
import { type PackedFile, packFile } from './pack-clients';
import { readClientFile } from './read-file';
import type { StoredRows } from './stored-columns';

z.config({ jitless: true }); // the extension's content security policy forbids eval, which zod would otherwise use

export interface ReadOrder {
  readonly name: string;
  readonly bytes: Bytes;
  readonly words: CodeLabels;
  readonly asOf: string;
  readonly names: ColumnNames;
  readonly mends: readonly Mend[];
  readonly stored: StoredRows;
  readonly headingRow?: number;
}

export type ReadMessage =
  | { readonly event: 'progress'; readonly done: number; readonly total: number }
  | { readonly event: 'found'; readonly found: PackedFile }
  /** Reading failed for an unexpected reason. */
  | { readonly event: 'failed' };

addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => {
  const { name, bytes, ...said } = data;
  const post = (message: ReadMessage, transfer: Transferable[] = []) => postMessage(message, { transfer });
  void readClientFile(
    { name, bytes },
    { ...said, onProgress: (done, total) => post({ event: 'progress', done, total }) },
  ).then(
    (clients) => {
      const found = packFile(clients);
      post({ event: 'found', found }, [found.lines.buffer]);
    },
    () => post({ event: 'failed' }), // without the cause, which may quote the file
  );
});
