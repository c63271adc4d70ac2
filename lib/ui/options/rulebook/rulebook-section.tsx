// What does the rulebook contain? Filters, the matching rules, and a check of all of them on request.
import { useEffect, useState } from 'preact/hooks';
import type { RuleQuery, RuleSummary } from '../../../filing/rulebook-tools/search-rules';
import type { Translate } from '../../translate';
import { PageHead } from '../page-head';
import type { RulebookAbout, RulebookActions } from './actions';
import { RuleFilters } from './rule-filters';
import { RuleRow } from './rule-row';
import { Update } from './update';
import { Verify } from './verify';

const PAGE = 40;
const ANYTHING: RuleQuery = {
  text: '',
  province: null,
  category: null,
  kind: null,
  document: null,
  status: null,
};

interface RulebookSectionProps {
  readonly t: Translate;
  readonly today: string;
  readonly actions: RulebookActions;
}

/** The rulebook part of the options page. */
export function RulebookSection({ t, today, actions }: RulebookSectionProps) {
  const [about, setAbout] = useState<RulebookAbout | 'failed' | null>(null);
  const load = () => {
    setAbout(null);
    void actions.about().then(setAbout, () => setAbout('failed'));
  };
  useEffect(load, [actions]);
  if (about === null) return <p class="box muted">{t('rulebook.loading')}</p>;
  if (about === 'failed') {
    return (
      <div class="box">
        <p class="bad">{t('rulebook.failed')}</p>
        <button type="button" class="chip" onClick={load}>
          {t('rulebook.again')}
        </button>
      </div>
    );
  }
  return (
    <>
      <PageHead title={t('rulebook.title')} />
      <p class="muted">
        {t('rulebook.about', { rules: about.rules, cases: about.cases })}
        {about.newest && ` ${t('rulebook.newest', { day: t.date(about.newest) })}`}
      </p>
      <RuleList about={about} t={t} today={today} actions={actions} />
      <Update t={t} actions={actions.packs} onChanged={load} />
      <section class="box">
        <Verify t={t} rule={null} verify={actions.verify} />
      </section>
    </>
  );
}

function RuleList({ about, t, today, actions }: RulebookSectionProps & { readonly about: RulebookAbout }) {
  const [query, setQuery] = useState<RuleQuery>(ANYTHING);
  const [found, setFound] = useState<readonly RuleSummary[]>([]);
  const [shown, setShown] = useState(PAGE);
  useEffect(() => {
    let isCurrent = true;
    void actions.find(query).then((rules) => {
      if (!isCurrent) return;
      setFound(rules);
      setShown(PAGE);
    });
    return () => {
      isCurrent = false;
    };
  }, [query, actions]);
  return (
    <section class="box">
      <RuleFilters about={about} query={query} t={t} change={setQuery} />
      <p class="small muted" role="status" data-testid="rulebook-count">
        {t('rulebook.count', { n: found.length })}
      </p>
      <Freshness about={about} province={query.province} t={t} />
      <ul class="rules">
        {found.slice(0, shown).map((rule) => (
          <RuleRow key={rule.name} rule={rule} t={t} today={today} actions={actions} />
        ))}
      </ul>
      {found.length === 0 && <p class="empty-line muted">{t('rulebook.none')}</p>}
      {found.length > shown && (
        <div class="row">
          <button
            type="button"
            class="chip"
            data-testid="rulebook-more"
            onClick={() => setShown(shown + PAGE)}
          >
            {t('rulebook.more', { n: found.length - shown })}
          </button>
        </div>
      )}
    </section>
  );
}

interface FreshnessProps {
  readonly about: RulebookAbout;
  readonly province: string | null;
  readonly t: Translate;
}

/** How old the sources of the chosen province are. */
function Freshness({ about, province, t }: FreshnessProps) {
  const found = province === null ? undefined : about.freshness[province];
  if (!found?.newest || !found.oldest) return null;
  return (
    <p class="small muted" data-testid="rulebook-freshness">
      {t('rulebook.freshness', {
        newest: t.date(found.newest),
        oldest: t.date(found.oldest),
        n: found.stale,
        day: t.date(about.staleBefore),
      })}
    </p>
  );
}
