// How does the script that reads a page find the one that writes? That one is brought into the page when the person presses fill.
import { offerScript, scriptOf, type Versioned } from '../brought-in';
import type { Writing } from './fill-page';

/** The script that writes. This file knows its types only, so that reading a page loads none of its code. */
export interface Writer extends Versioned, Writing {}

/** Brings the writing script of the same world to where the reading one looks for it. */
export const offerWriter = (writer: Writer): void => offerScript('writer', writer);

/** The writing script of this version; null where it has not been brought in. */
export const writerOf = (version: string): Writer | null => scriptOf('writer', version);
