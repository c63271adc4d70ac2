// Which clients of a backup stay removed, because they were removed here? By name, and brought back on one press.
import { useState } from 'preact/hooks';
import type { ExchangeResult } from '../../../protocol/exchange-signals';
import type { Asking } from '../../../protocol/protocol';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

interface RemovedHereProps extends Asking {
  readonly t: Translate;
  readonly removed: ExchangeResult['removed'];
  readonly onChange: () => void;
}

const NAMED = 12;

/** The names; after they were restored, only how many. */
export function RemovedHere({ t, ask, removed, onChange }: RemovedHereProps) {
  const [back, setBack] = useState<number | null>(null);
  const [isFailed, setFailed] = useState(false);
  const names = t.list(removed.slice(0, NAMED).map(({ name }) => plain(name)));
  const bringBack = () =>
    ask('clients.restore', { ids: removed.map(({ id }) => id) }).then(
      ({ done }) => {
        setBack(done);
        onChange();
      },
      () => setFailed(true),
    );
  return (
    <div class="notice calm stack" role="status" data-testid="restore-removed">
      {back === null ? (
        <>
          <p>{t('restore.removed', { n: removed.length })}</p>
          <p class="small">
            {removed.length > NAMED ? t('restore.removed.more', { names, n: removed.length }) : names}
          </p>
          <div class="row">
            <button
              type="button"
              class="secondary"
              data-testid="restore-bring-back"
              onClick={() => void bringBack()}
            >
              {t('clients.restoreSelected', { n: removed.length })}
            </button>
            {isFailed && <span class="bad">{t('clients.failed')}</span>}
          </div>
        </>
      ) : (
        <p class="good">{t('clients.restored', { n: back })}</p>
      )}
    </div>
  );
}
