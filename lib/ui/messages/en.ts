// Every message of our own pages in English, in one catalogue.
import { enPages } from './en-pages';
import { enPanel } from './en-panel';
import { enPractice } from './en-practice';
import { enWords } from './en-words';

export const en = { ...enPanel, ...enPages, ...enPractice, ...enWords };
