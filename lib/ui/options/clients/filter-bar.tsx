// Which clients are shown? Search, tag, group and order in one line.
import type { RefObject } from 'preact';
import type { ClientListPage, ClientOrder, Counted } from '../../../protocol/clients';
import { plain } from '../../plain';
import { SearchBox } from '../../search-box';
import type { Translate } from '../../translate';
import type { Filter } from './use-pages';

interface FilterBarProps {
  readonly t: Translate;
  readonly filter: Filter;
  readonly page: ClientListPage | null;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: Filter) => void;
  /** Moves the focus to the first row. */
  readonly toList: () => void;
  readonly toFirst: (search: string) => void;
}

const ORDERS: readonly ClientOrder[] = ['name', 'changed', 'ends', 'province'];

/** The search and, if there is something to choose, the filters. */
export function FilterBar({ t, filter, page, input, onChange, toList, toFirst }: FilterBarProps) {
  const order = (value: string) => ORDERS.find((one) => one === value) ?? 'name';
  return (
    <search class="row clients-filter">
      <SearchBox
        testId="client-search"
        label={t('clients.search')}
        hint={t('clients.search.hint')}
        value={filter.search}
        onInput={(text) => onChange({ ...filter, search: text })}
        shortcut="/"
        onLeave={toList}
        onEnter={toFirst}
        input={input}
      />
      <Filters
        label={t('clients.tag')}
        all={t('clients.tag.all')}
        testId="client-filter-tag"
        counted={page?.tags ?? []}
        value={filter.tag}
        onChange={(tag) => onChange({ ...filter, tag })}
      />
      <Filters
        label={t('clients.group')}
        all={t('clients.group.all')}
        testId="client-filter-group"
        counted={page?.groups ?? []}
        value={filter.group}
        onChange={(group) => onChange({ ...filter, group })}
      />
      <select
        aria-label={t('clients.order')}
        data-testid="client-order"
        value={filter.order}
        onChange={(event) => onChange({ ...filter, order: order(event.currentTarget.value) })}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {t(`clients.order.${one}`)}
          </option>
        ))}
      </select>
    </search>
  );
}

interface FiltersProps {
  readonly label: string;
  readonly all: string;
  readonly testId: string;
  readonly counted: readonly Counted[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Filters({ label, all, testId, counted, value, onChange }: FiltersProps) {
  if (counted.length === 0 && value === null) return null;
  return (
    <select
      aria-label={label}
      data-testid={testId}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {counted.map(({ name, count }) => (
        <option key={name} value={name}>
          {`${plain(name)} (${count})`}
        </option>
      ))}
    </select>
  );
}
