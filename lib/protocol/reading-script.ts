// What does the script do that reads a page? It is brought in when somebody first looks at the page; the script that came with the page knows its types only.
import { offerScript, scriptOf, type Versioned } from '../page/brought-in';
import type { Presses } from '../page/read/preset';
import type { HelloAnswer, PageMessage, ToPage } from './page-messages';

/** What the script that came with the page hands to the one that reads it. */
export interface ReadingDeps {
  readonly window: Window;
  readonly send: (message: PageMessage) => Promise<unknown>;
  /** What the person has pressed in the document since it was opened. */
  readonly presses: Presses;
}

/** One document, as it is read. */
export interface PageRead {
  /** Does what the background says; resolves to the answer to that message. */
  readonly hear: (message: ToPage) => Promise<unknown>;
  /** Watches the page as the background answered, unless a message that overtook the answer has had it watched already. */
  readonly greet: (answer: HelloAnswer) => Promise<void>;
  /** Forgets what was read and what was done: the document is put away. */
  readonly stop: () => void;
  /** The same, and takes away what lies over the page: another copy of our script takes it over. */
  readonly close: () => void;
}

export interface ReadingScript extends Versioned {
  /** Begins with a document; nothing is read before something is heard. */
  readonly open: (deps: ReadingDeps) => PageRead;
}

export const offerReading = (script: ReadingScript): void => offerScript('reading', script);

export const readingScriptOf = (version: string): ReadingScript | null => scriptOf('reading', version);
