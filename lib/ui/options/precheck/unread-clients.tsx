// Which clients were not checked because they cannot be read? They are named; of those whose names are lost too the number is told.
import { useEffect, useState } from 'preact/hooks';
import type { BatchRow } from '../../../filing/report/batch';
import { ALL_CLIENTS } from '../../../protocol/clients';
import type { Ask } from '../../../protocol/protocol';
import { fewNames } from '../../few-names';
import type { Translate } from '../../translate';

interface UnreadProps {
  readonly rows: readonly BatchRow[];
  readonly t: Translate;
  readonly ask: Ask;
}

/** Nothing while all of them can be read. */
export function UnreadClients({ rows, t, ask }: UnreadProps) {
  const unlisted = useUnlisted(rows, ask);
  const unread = rows.filter(({ status }) => status === 'unreadable');
  const names = unread.map(({ name }) => name || t('maintenance.back.unnamed'));
  return (
    <>
      {unread.length > 0 && (
        <p class="small bad batch-unread" data-testid="precheck-unread">
          {t('precheck.unread', {
            n: unread.length,
            names: fewNames(t, names),
          })}
        </p>
      )}
      {unlisted > 0 && (
        <p class="small bad batch-unread" data-testid="precheck-unlisted">
          {t('precheck.unlisted', { n: unlisted })}
        </p>
      )}
    </>
  );
}

/** How many records the list knows nothing of, asked again with each run. */
function useUnlisted(rows: readonly BatchRow[], ask: Ask): number {
  const [count, setCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new rows mean a new run
  useEffect(() => {
    let isWanted = true;
    ask('clients.page', { ...ALL_CLIENTS, count: 1 }).then(
      ({ damaged }) => isWanted && setCount(damaged),
      () => isWanted && setCount(0), // locked meanwhile: then this goes anyway
    );
    return () => {
      isWanted = false;
    };
  }, [rows, ask]);
  return count;
}
