// How does the options page look things up in the rulebook in use? The book and its cases are loaded when first asked for.
import { ask } from '@/lib/extension/ask';
import { today } from '@/lib/extension/surface';
import { newestSourceDay } from '@/lib/filing/rulebook/open';
import type { RuleSummary } from '@/lib/filing/rulebook-tools/search-rules';
import { addDays } from '@/lib/rules/days';
import type { RulebookActions } from '@/lib/ui/options/rulebook/actions';
import { inSlices } from './in-slices';
import { packActions } from './pack-actions';

/** A source older than two years should be looked up again. */
const DAYS_TO_STALE = 730;

let loading: ReturnType<typeof load> | null = null;

async function load() {
  const [packaged, proof, browse, detail, age] = await Promise.all([
    import('@/rules/packaged'),
    import('@/rules/packaged-cases'),
    import('@/lib/filing/rulebook-tools/search-rules'),
    import('@/lib/filing/rulebook-tools/rule-detail'),
    import('@/lib/filing/rulebook-tools/freshness'),
  ]);
  return { ...((await packInUse()) ?? packagedBook()), browse, detail, age };

  function packagedBook() {
    return { book: packaged.packagedRulebook(), cases: proof.packagedCases() };
  }
}

/** The book and the cases of the pack that the background has in use; null while it is the packaged book. */
async function packInUse() {
  const text = await ask('rules.pack');
  if (text === null) return null;
  const [{ readPack }, { keys, packaged }] = await Promise.all([
    import('@/lib/filing/rulebook-pack/read-pack'),
    ask('rules.in-use'),
  ]);
  const read = await readPack(text, { keys, newerThan: packaged, today: today() });
  return read.ok ? { book: read.value.book, cases: read.value.cases } : null;
}

const loaded = () => {
  loading ??= load().catch((error: unknown) => {
    loading = null; // so that the next call tries again
    throw error;
  });
  return loading;
};

/** Another rulebook is in use. */
const forgetBook = () => {
  loading = null;
};

/** The rulebook's part of what a person can do on the options page. */
export const rulebookActions: RulebookActions = {
  packs: packActions(async () => (await loaded()).book, forgetBook),
  about: async () => {
    const { book, cases, age } = await loaded();
    const staleBefore = addDays(today(), -DAYS_TO_STALE);
    const freshness = age
      .freshnessOf(book, today(), staleBefore)
      .map(({ province, newest, oldest, stale }) => [province, { newest, oldest, stale: stale.length }]);
    return {
      rules: book.rules.length,
      cases: cases.length,
      provinces: [...book.provinces.keys()],
      documents: [...book.documents.values()].map(({ id, label }) => ({ id, label })),
      newest: newestSourceDay(book),
      freshness: Object.fromEntries(freshness),
      staleBefore,
    };
  },
  find: async (query): Promise<readonly RuleSummary[]> => {
    const { book, browse } = await loaded();
    return browse.findRules(browse.ruleSummaries(book), query);
  },
  open: async (rule) => {
    const { book, cases, detail } = await loaded();
    return detail.ruleDetail(book, cases, rule);
  },
  searchClients: (search) => ask('clients.list', { search }),
  applies: async (rule, client) => {
    const answers = await ask('rules.applies', { client, rule, asOf: today() });
    return answers ?? [];
  },
  verify: async (rule, progress) => {
    const [{ book, cases }, { verifyCases }, { runReference }] = await Promise.all([
      loaded(),
      import('@/lib/filing/rulebook-tools/verify-rules'),
      import('@/lib/rules/reference'),
    ]);
    const some = rule === null ? cases : cases.filter((one) => rule in one.expect);
    return verifyCases(book, some, runReference, inSlices(some.length, progress));
  },
};
