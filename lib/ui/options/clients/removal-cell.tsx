// Who removed a client, and when? Stands in the list of removed clients where the others have their status.
// biome-ignore-all lint/a11y/useSemanticElements: a table cannot hold only the rows in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row
import type { ListedClient, RemovalView } from '../../../protocol/clients';
import { momentText, type Translate } from '../../translate';
import { whoText } from './editor/source-text';

interface RemovalCellProps {
  readonly t: Translate;
  readonly row: ListedClient;
  /** Undefined while it is loading. */
  readonly removal: RemovalView | undefined;
}

/** Who removed it is told only where there is a team: otherwise it can have been only one. */
export function RemovalCell({ t, row, removal }: RemovalCellProps) {
  const hasTeam = Boolean(row.team) || row.isLocal === true;
  return (
    <span role="gridcell" class="clients-gone" data-testid="client-gone">
      {removal && (
        <>
          {hasTeam && (
            <span>{removal.source.isHere ? t('clients.removed.you') : whoText(t, removal.source)}</span>
          )}
          <span class="muted">{t('clients.removed.when', { when: momentText(t, removal.source.at) })}</span>
        </>
      )}
    </span>
  );
}
