// What does the list show of one client? Its name, place, what it contains, and what of it expires soon; never a whole number.
// biome-ignore-all lint/a11y/useSemanticElements: a table cannot hold only the rows in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row
import type { ClientStanding, ListedClient, RemovalView } from '../../../protocol/clients';
import { ClientDot } from '../../dot';
import { nameParts } from '../../name-parts';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { RemovalCell } from './removal-cell';
import { StandingCells } from './standing-cells';
import { statusOf } from './status';

interface ClientRowProps {
  readonly t: Translate;
  readonly index: number;
  /** In pixels. */
  readonly height: number;
  /** Undefined while it is on its way. */
  readonly row: ListedClient | undefined;
  /** Undefined while it is on its way. */
  readonly standing: ClientStanding | undefined;
  /** In the list of removed clients, those that are here. */
  readonly removals: ReadonlyMap<string, RemovalView> | undefined;
  readonly today: string;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
  /** Opens the client at the points that the row counts. */
  readonly onOpenPoints?: (() => void) | undefined;
  /** `isRange`: everything from the last selected row to this one. */
  readonly onSelect: (isRange: boolean) => void;
  readonly onRemove: () => void;
  /** The text of the button that removes or restores it. */
  readonly act: string;
}

/** The id of a row's element, for the grid's active descendant. */
export function rowId(index: number): string {
  return `client-row-${index}`;
}

/** One row of the grid. */
export function ClientRow(props: ClientRowProps) {
  const { t, index, height, row, isCurrent, isSelected, onOpen } = props;
  const place = { top: `${index * height}px`, height: `${height}px` };
  if (!row)
    return (
      <div role="row" class="clients-row" style={place} aria-rowindex={index + 2} id={rowId(index)}>
        <span role="gridcell" class="muted">
          …
        </span>
      </div>
    );
  const isMarked =
    row.isUndecided && props.standing !== undefined && statusOf(props.standing) !== 'undecided';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys for all its rows
    <div
      role="row"
      class={isCurrent ? 'clients-row current' : 'clients-row'}
      style={place}
      id={rowId(index)}
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-testid="client-row"
      data-client={row.id}
      onClick={onOpen}
    >
      <SelectCell {...props} row={row} />
      <span role="gridcell">
        <ClientDot name={row.name} colour={row.colour} />
      </span>
      <div role="gridcell" class="client-what">
        <Names t={t} row={row} isMarked={isMarked} />
      </div>
      {props.removals ? (
        <RemovalCell t={t} row={row} removal={props.removals.get(row.id)} />
      ) : (
        <StandingCells
          t={t}
          row={row}
          standing={props.standing}
          today={props.today}
          openPoints={props.onOpenPoints}
        />
      )}
      <ActCell {...props} row={row} />
    </div>
  );
}

type CellProps = ClientRowProps & { readonly row: ListedClient };

function SelectCell({ t, row, isSelected, onSelect }: CellProps) {
  return (
    <span role="gridcell" class="clients-select">
      <input
        type="checkbox"
        tabIndex={-1}
        checked={isSelected}
        data-testid="client-select"
        aria-label={t('clients.select', { name: row.name })}
        onClick={(event) => {
          event.stopPropagation();
          onSelect(event.shiftKey);
        }}
      />
    </span>
  );
}

function ActCell({ row, act, onRemove }: CellProps) {
  return (
    <span role="gridcell" class="clients-act">
      <button
        type="button"
        class="ghost"
        tabIndex={-1}
        data-testid="client-remove"
        aria-label={`${act} ${plain(row.name)}`}
        onClick={(event) => {
          event.stopPropagation();
          onRemove();
        }}
      >
        {act}
      </button>
    </span>
  );
}

interface NamesProps extends Pick<ClientRowProps, 't'> {
  readonly row: ListedClient;
  /** It is to be decided about, and its status says something else. */
  readonly isMarked: boolean;
}

function Names({ t, row, isMarked }: NamesProps) {
  const facts = [`…${plain(row.last4)}`, t.word('province', row.province), ...row.domains.map(plain)];
  return (
    <>
      <div class="clients-name">
        <Name name={plain(row.name)} />
        {isMarked && (
          <span class="tag warn-text" data-testid="client-undecided">
            {t('clients.undecided.mark')}
          </span>
        )}
        {row.team && (
          <span class="tag" data-testid="client-shared">
            {t('team.mark')}
          </span>
        )}
        {row.isLocal && (
          <span class="tag" data-testid="client-local">
            {t('team.mark.local')}
          </span>
        )}
        {row.group !== null && <span class="tag clients-group">{plain(row.group)}</span>}
        {row.tags.map((tag) => (
          <span class="tag" key={tag}>
            {plain(tag)}
          </span>
        ))}
      </div>
      <small class="muted">{facts.filter(Boolean).join(' · ')}</small>
    </>
  );
}

/** The name; where there is no room for it, its middle is left out. */
function Name({ name }: { readonly name: string }) {
  const { start, end, isLong } = nameParts(name);
  return (
    <strong class={isLong ? 'clients-named long' : 'clients-named'} title={name}>
      <span>{start}</span>
      {end && <span>{end}</span>}
    </strong>
  );
}
