// Every message of our own pages in English, in one catalogue.
import { enCare } from './en-care';
import { enDesk } from './en-desk';
import { enDocuments } from './en-documents';
import { enExchange } from './en-exchange';
import { enFields } from './en-fields';
import { enFilings } from './en-filings';
import { enGlossary } from './en-glossary';
import { enKeys } from './en-keys';
import { enPages } from './en-pages';
import { enPanel } from './en-panel';
import { enPortals } from './en-portals';
import { enPractice } from './en-practice';
import { enPrecheck } from './en-precheck';
import { enRulebook } from './en-rulebook';
import { enSettings } from './en-settings';
import { enVault } from './en-vault';
import { enWords } from './en-words';

export const en = {
  ...enCare,
  ...enDesk,
  ...enFields,
  ...enDocuments,
  ...enExchange,
  ...enFilings,
  ...enKeys,
  ...enPages,
  ...enPanel,
  ...enPortals,
  ...enPractice,
  ...enPrecheck,
  ...enRulebook,
  ...enSettings,
  ...enGlossary,
  ...enVault,
  ...enWords,
};
