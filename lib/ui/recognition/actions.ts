// What can a person do about photographed papers, and what do they hear back?
import type { Client } from '../../filing/client/client';
import type { SaveAnswer } from '../../protocol/clients';
import type { Ask } from '../../protocol/protocol';
import type { ReadFault, ReadResult } from '../../recognition/worker/messages';
import type { DocumentActions } from '../options/documents/actions';

/** What a page hears while a picture is read. */
export interface ReadWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  /** The picture that is read instead of the file: the first page of a PDF. */
  readonly onPicture: (picture: File) => void;
  /** What was read so far; after the last one the promise ends. */
  readonly onResult: (result: ReadResult) => void;
}

/** Reading papers: null in a build that has no networks. */
export interface RecognitionActions {
  /** Ends with null, or with why it could not be read; throws when the signal was aborted. */
  readonly read: (file: File, watch: ReadWatch) => Promise<ReadFault | null>;
  /** An address under which a page may show the file, and how to give it back. */
  readonly show: (file: File) => { readonly url: string; readonly release: () => void };
}

/** What taking papers needs of the desk. */
export interface TakeActions {
  readonly ask: Ask;
  readonly save: (wish: {
    readonly client: Client;
    readonly base: number | null;
    readonly seen: number | null;
    readonly choices: Readonly<Record<string, 'mine' | 'theirs'>>;
    readonly command: string;
  }) => Promise<SaveAnswer>;
  readonly restoreRevision: (id: string, rev: number, expected: number) => Promise<{ readonly ok: boolean }>;
  readonly documents: Pick<DocumentActions, 'add'>;
  readonly token: () => string;
}
