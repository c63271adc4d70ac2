// Every message of our own pages in Chinese, in one catalogue.
import { zhCare } from './care';
import { zhDesk } from './desk';
import { zhDocuments } from './documents';
import { zhExchange } from './exchange';
import { zhFields } from './fields';
import { zhFilings } from './filings';
import { zhGlossary } from './glossary';
import { zhKeys } from './keys';
import { zhPages } from './pages';
import { zhPanel } from './panel';
import { zhPortals } from './portals';
import { zhPractice } from './practice';
import { zhPrecheck } from './precheck';
import { zhRulebook } from './rulebook';
import { zhSettings } from './settings';
import { zhVault } from './vault';
import { zhWords } from './words';

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
