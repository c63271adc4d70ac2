// What does the rulebook answer in the preview? The real book, without a browser around it.

import { ruleDetail } from '../../lib/filing/rulebook-tools/rule-detail';
import { findRules, ruleSummaries } from '../../lib/filing/rulebook-tools/search-rules';
import { verifyCases } from '../../lib/filing/rulebook-tools/verify-rules';
import { runReference } from '../../lib/rules/reference';
import type { RulebookActions } from '../../lib/ui/options/rulebook/actions';
import { packagedRulebook } from '../../rules/packaged';
import { packagedCases } from '../../rules/packaged-cases';
import { clients } from './parts';

const book = packagedRulebook();
const cases = packagedCases();

export const rulebookScene: RulebookActions = {
  packs: {
    inUse: async () => ({ version: 1, pack: null, packaged: 1, back: null, fault: null, keys: [] }),
    look: () => Promise.reject(new Error('no pack here')),
    clients: async () => [],
    take: async () => null,
    goBack: async () => {},
    get: () => Promise.reject(new Error('no pack here')),
    readKey: () => Promise.reject(new Error('no pack here')),
    trust: async () => null,
    distrust: async () => {},
  },
  about: async () => ({
    rules: book.rules.length,
    cases: cases.length,
    provinces: [...book.provinces.keys()],
    documents: [...book.documents.values()],
    newest: '2026-10-30',
    freshness: { zhejiang: { newest: '2026-02-27', oldest: '2020-09-29', stale: 12 } },
    staleBefore: '2024-11-24',
  }),
  find: async (query) => findRules(ruleSummaries(book), query),
  open: async (rule) => ruleDetail(book, cases, rule),
  searchClients: async () => clients,
  applies: async (_rule, client) => [{ id: client, state: 'not-in-force', conditions: null }],
  verify: (rule, progress) =>
    verifyCases(
      book,
      cases.filter((one) => rule === null || rule in one.expect),
      runReference,
      async (done) => progress(done, cases.length),
    ),
};
