// How does the options page look things up in the rulebook? The book and its cases are loaded when first asked for.
import { ask } from '@/lib/extension/ask';
import { today } from '@/lib/extension/surface';
import { newestSourceDay } from '@/lib/filing/rulebook/open';
import type { RuleSummary } from '@/lib/filing/rulebook-tools/search-rules';
import { addDays } from '@/lib/rules/days';
import type { RulebookActions } from '@/lib/ui/options/rulebook/actions';

const SLICE_MILLISECONDS = 12;
/** A source older than two years is worth looking up again. */
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
  return { book: packaged.packagedRulebook(), cases: proof.packagedCases(), browse, detail, age };
}

const loaded = () => {
  loading ??= load();
  return loading;
};

/** The rulebook's part of what a person can do on the options page. */
export const rulebookActions: RulebookActions = {
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
    let until = performance.now() + SLICE_MILLISECONDS;
    return verifyCases(book, some, runReference, async (done) => {
      if (performance.now() < until && done < some.length) return true; // the page gets its turn between slices
      const goesOn = progress(done, some.length);
      await new Promise((next) => setTimeout(next));
      until = performance.now() + SLICE_MILLISECONDS;
      return goesOn;
    });
  },
};
