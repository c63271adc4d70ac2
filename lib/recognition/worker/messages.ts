// What do a page and its worker say to each other about pictures?
import type { Reading } from '../engine/read-picture';

/** A picture to read. */
export interface ReadOrder {
  readonly id: number;
  readonly picture: Blob;
  /** The size to decode it in; smaller than it is when it is very large. */
  readonly size: { readonly width: number; readonly height: number };
  /** Address of the folder with the networks, ending in a slash. */
  readonly folder: string;
}

/** Why a picture could not be read. */
export type ReadFault = 'not-an-image' | 'no-models' | 'failed';

/** News of one order. */
export type ReadNews = { readonly id: number } & (
  | { readonly tell: 'progress'; readonly done: number; readonly all: number }
  | { readonly tell: 'reading'; readonly reading: Reading }
  | { readonly tell: 'done' }
  | { readonly tell: 'fault'; readonly fault: ReadFault }
);
