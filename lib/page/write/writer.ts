// How does the script that reads a page find the one that writes? The writing script is injected only when the person presses fill.
import { offerScript, scriptOf, type Versioned } from '../brought-in';
import type { Writing } from './fill-page';

/** The writing script. This file uses only its types, so that reading a page loads none of its code. */
export interface Writer extends Versioned, Writing {}

/** Registers the writing script where the reading script of the same world looks for it. */
export const offerWriter = (writer: Writer): void => offerScript('writer', writer);

/** The writing script of this version; null when it has not been injected. */
export const writerOf = (version: string): Writer | null => scriptOf('writer', version);
