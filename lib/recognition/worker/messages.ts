// What do a page and its worker say to each other about pictures?
import type { Scan } from '../../filing/client/client';
import type { Paper } from '../fields/settle';

/** The folder of the extension that holds the networks. */
export const MODEL_FOLDER = 'recognition';

/** A picture to read. */
export interface ReadOrder {
  readonly id: number;
  readonly picture: Blob;
  /** Width to scale a very large picture to; 0: do not scale. */
  readonly width: number;
  /** Address of the folder with the networks, ending in a slash. */
  readonly folder: string;
}

/** Why a picture could not be read. */
export type ReadFault = 'not-an-image' | 'too-many-pixels' | 'no-models' | 'failed';

/** The page as read: its size once upright, and the quarter turns that made it so. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly quarters: 0 | 1 | 2 | 3;
}

/** What was read so far of one picture. */
export interface ReadResult {
  readonly paper: Paper;
  readonly page: ReadPage;
  /** How good the picture is. */
  readonly scan: Scan;
  /** All lines as read, for a paper of an unknown kind. */
  readonly lines: readonly string[];
}

/** What the worker reports of one order. */
export type ReadMessage = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly share: number }
  /** By the first reading alone; the final result follows. */
  | { readonly kind: 'first'; readonly result: ReadResult }
  | { readonly kind: 'done'; readonly result: ReadResult }
  | { readonly kind: 'fault'; readonly fault: ReadFault }
);
