// What does the script that reads a page do? It is loaded when the page is first used; the small script in every page knows only these types.
import { offerScript, scriptOf, type Versioned } from '../page/brought-in';
import type { Presses } from '../page/read/preset';
import type { HelloAnswer, PageMessage, ToPage } from './page-messages';

/** What the script in every page passes to the one that reads it. */
export interface ReadingDeps {
  readonly window: Window;
  readonly send: (message: PageMessage) => Promise<unknown>;
  /** What the person has pressed in the document since it was opened. */
  readonly presses: Presses;
}

/** The reading of one document. */
export interface PageRead {
  /** Handles a message of the background; resolves to its answer. */
  readonly hear: (message: ToPage) => Promise<unknown>;
  /** Watches the page as the background's answer says, unless an earlier message has already started that. */
  readonly greet: (answer: HelloAnswer) => Promise<void>;
  /** Forgets the reading and the fill, when the document goes into the back/forward cache. */
  readonly stop: () => void;
  /** The same, and removes everything shown over the page, when another copy of the script takes over. */
  readonly close: () => void;
}

export interface ReadingScript extends Versioned {
  /** Starts with a document; nothing is read before the first message. */
  readonly open: (deps: ReadingDeps) => PageRead;
}

export const offerReading = (script: ReadingScript): void => offerScript('reading', script);

export const readingScriptOf = (version: string): ReadingScript | null => scriptOf('reading', version);
