// Every message of our own pages in Chinese, in one catalogue.
import { zhCare } from './zh-care';
import { zhDesk } from './zh-desk';
import { zhDocuments } from './zh-documents';
import { zhExchange } from './zh-exchange';
import { zhFields } from './zh-fields';
import { zhFilings } from './zh-filings';
import { zhGlossary } from './zh-glossary';
import { zhKeys } from './zh-keys';
import { zhPages } from './zh-pages';
import { zhPanel } from './zh-panel';
import { zhPortals } from './zh-portals';
import { zhPractice } from './zh-practice';
import { zhPrecheck } from './zh-precheck';
import { zhRulebook } from './zh-rulebook';
import { zhSettings } from './zh-settings';
import { zhVault } from './zh-vault';
import { zhWords } from './zh-words';

export const zh = {
  ...zhCare,
  ...zhDesk,
  ...zhFields,
  ...zhDocuments,
  ...zhExchange,
  ...zhFilings,
  ...zhKeys,
  ...zhPages,
  ...zhPanel,
  ...zhPortals,
  ...zhPractice,
  ...zhPrecheck,
  ...zhRulebook,
  ...zhSettings,
  ...zhGlossary,
  ...zhVault,
  ...zhWords,
};
