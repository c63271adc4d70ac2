// Which functions does reading photographed certificates get?
import type { Ask } from '../../protocol/protocol';
import type { ReadFault, ReadResult } from '../../recognition/worker/messages';
import type { DocumentActions } from '../options/documents/actions';

/** What is reported while a picture is read. */
export interface ReadWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  /** A page of a PDF that is shown and read in its place, and how many it has. */
  readonly onPicture: (picture: File, pages: number) => void;
  /** What was read so far; after the last report the promise resolves. */
  readonly onResult: (result: ReadResult) => void;
}

/** Reading papers: null in a build that has no networks. */
export interface RecognitionActions {
  /**
   * Reads a picture, or one page of a PDF, counted from 1. Resolves to null, or to why it could not be read; rejects
   * when the signal was aborted.
   */
  readonly read: (file: File, page: number, watch: ReadWatch) => Promise<ReadFault | null>;
  /** Frees the memory of the networks, unless something is being read. */
  readonly rest: () => void;
  /** A URL under which a page can show the file, and a function that releases it. */
  readonly show: (file: File) => { readonly url: string; readonly release: () => void };
}

/** The client actions that storing certificates needs. */
export interface TakeActions {
  readonly ask: Ask;
  readonly documents: Pick<DocumentActions, 'add'>;
  readonly token: () => string;
}
