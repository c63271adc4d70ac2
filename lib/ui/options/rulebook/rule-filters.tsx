// Which rules is a person looking for? Words, province, who files, what is filed, which document, and how it stands.
import type { RuleQuery } from '../../../filing/rulebook-tools/search-rules';
import { SearchBox } from '../../search-box';
import type { LabelKey } from '../../text/all';
import type { Translate } from '../../translate';
import type { RulebookAbout } from './actions';

interface RuleFiltersProps {
  readonly about: RulebookAbout;
  readonly query: RuleQuery;
  readonly t: Translate;
  readonly change: (query: RuleQuery) => void;
}

type Choice = readonly [value: string, words: string];
type Filter = Exclude<keyof RuleQuery, 'text'>;

const KINDS = ['website', 'app', 'mini-program', 'quick-app'] as const;
/** The kinds of entity that rules tell apart. */
export const CATEGORIES = ['organization', 'personal'] as const;
const STATUSES = ['current', 'conflicting', 'historical'] as const;

/** A search field and five choices. */
export function RuleFilters({ about, query, t, change }: RuleFiltersProps) {
  const provinces: Choice[] = about.provinces.map((id) => [id, t.word('province', id)]);
  const filters: readonly (readonly [Filter, LabelKey, readonly Choice[]])[] = [
    ['province', 'rulebook.filter.province', [['national', t('rulebook.national')], ...provinces]],
    ['category', 'rulebook.filter.category', CATEGORIES.map((id) => [id, t(`rulebook.category.${id}`)])],
    ['kind', 'rulebook.filter.kind', KINDS.map((id) => [id, t.word('service', id)])],
    ['document', 'rulebook.filter.document', about.documents.map(({ id, label }) => [id, t.text(label)])],
    ['status', 'rulebook.filter.status', STATUSES.map((id) => [id, t(`rulebook.status.${id}`)])],
  ];
  return (
    <search class="filters">
      <SearchBox
        testId="rulebook-search"
        label={t('rulebook.search')}
        value={query.text}
        onInput={(text) => change({ ...query, text })}
      />
      {filters.map(([key, label, choices]) => (
        <label key={key}>
          <span class="small muted">{t(label)}</span>
          <select
            data-testid={`rulebook-${key}`}
            value={query[key] ?? ''}
            // each select offers only values of its own filter
            onChange={(event) => change({ ...query, [key]: event.currentTarget.value || null } as RuleQuery)}
          >
            <option value="">{t('rulebook.any')}</option>
            {choices.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
    </search>
  );
}
