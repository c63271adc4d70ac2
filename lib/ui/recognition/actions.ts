// What can a person do about photographed papers, and what do they hear back?
import type { Ask } from '../../protocol/protocol';
import type { ReadFault, ReadResult } from '../../recognition/worker/messages';
import type { DocumentActions } from '../options/documents/actions';

/** What a page hears while a picture is read. */
export interface ReadWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  /** What is shown and read instead of a PDF: one of its pages, and how many it has. */
  readonly onPicture: (picture: File, pages: number) => void;
  /** What was read so far; after the last one the promise ends. */
  readonly onResult: (result: ReadResult) => void;
}

/** Reading papers: null in a build that has no networks. */
export interface RecognitionActions {
  /** Reads a picture, or one page of a PDF from 1. Ends with null, or with why it could not be read; throws when the signal was aborted. */
  readonly read: (file: File, page: number, watch: ReadWatch) => Promise<ReadFault | null>;
  /** Gives back the memory of reading, unless something is being read. */
  readonly rest: () => void;
  /** An address under which a page may show the file, and how to give it back. */
  readonly show: (file: File) => { readonly url: string; readonly release: () => void };
}

/** What taking papers needs of the desk. */
export interface TakeActions {
  readonly ask: Ask;
  readonly documents: Pick<DocumentActions, 'add'>;
  readonly token: () => string;
}
