// Every message of our own pages in English, in one catalogue.
import { enPages } from './en-pages';
import { enPanel } from './en-panel';
import { enWords } from './en-words';

export const en = { ...enPanel, ...enPages, ...enWords };
