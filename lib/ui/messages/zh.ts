// Every message of our own pages in Chinese, in one catalogue.
import { zhPages } from './zh-pages';
import { zhPanel } from './zh-panel';
import { zhPractice } from './zh-practice';
import { zhWords } from './zh-words';

export const zh = { ...zhPanel, ...zhPages, ...zhPractice, ...zhWords };
