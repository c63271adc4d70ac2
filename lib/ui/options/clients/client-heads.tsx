// What are the columns of the list? A sticky row of headings with a checkbox that selects everything.
// biome-ignore-all lint/a11y/useSemanticElements: a table cannot hold only the rows in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row
import type { Translate } from '../../translate';

/** In pixels, the same as in the style sheet. */
export const HEAD_HEIGHT = 36;

interface ClientHeadsProps {
  readonly t: Translate;
  /** All clients in the list; empty if nothing can be selected. */
  readonly ids: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly isOfRemoved: boolean;
}

/** The headings, in the order of the cells of a row. */
export function ClientHeads({ t, ids, selected, onSelect, isOfRemoved }: ClientHeadsProps) {
  const isAll = ids.length > 0 && ids.every((id) => selected.has(id));
  return (
    <div role="row" class="clients-heads" aria-rowindex={1}>
      <span role="columnheader" class="clients-select">
        <input
          type="checkbox"
          tabIndex={-1}
          data-testid="client-select-all"
          aria-label={t('clients.selectAll', { n: ids.length })}
          disabled={ids.length === 0}
          checked={isAll}
          onClick={() => onSelect(new Set(isAll ? [] : ids))}
        />
      </span>
      <span role="columnheader" class="client-what">
        {t('clients.title')}
      </span>
      {isOfRemoved ? (
        <span role="columnheader" class="clients-gone">
          {t('clients.removed.column')}
        </span>
      ) : (
        <StandingHeads t={t} />
      )}
    </div>
  );
}

const StandingHeads = ({ t }: Pick<ClientHeadsProps, 't'>) => (
  <>
    <span role="columnheader" class="clients-state">
      {t('clients.column.status')}
    </span>
    <span role="columnheader" class="clients-provider">
      {t('precheck.column.provider')}
    </span>
    <span role="columnheader" class="clients-end">
      {t('clients.column.next')}
    </span>
    <span role="columnheader" class="clients-complete">
      {t('clients.column.complete')}
    </span>
  </>
);
