// How much storage is used, how much is left, and may the browser delete it?
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { CopyState } from '../../../protocol/vault';
import type { Translate } from '../../translate';
import { momentText } from '../../translate';
import type { MaintenanceActions, UsedStorage } from './actions';

const MEBIBYTE = 1024 * 1024;
const NEARLY_FULL = 0.8;

/** Bytes in readable units: 2.7 MB, 72 GB. */
function sizeOf(bytes: number): string {
  const [amount, unit] = bytes < 1000 * MEBIBYTE ? [bytes / MEBIBYTE, 'MB'] : [bytes / MEBIBYTE / 1024, 'GB'];
  return `${amount.toFixed(amount < 10 ? 1 : 0)} ${unit}`;
}

interface UsageProps {
  readonly t: Translate;
  readonly actions: MaintenanceActions;
}

/** The browser's figures, and the request to keep everything. */
export function StorageUsage({ t, actions }: UsageProps) {
  const [estimate, setEstimate] = useState<UsedStorage | null>(null);
  const [isRefused, setRefused] = useState(false);
  const { estimate: readEstimate, persist } = actions;
  useEffect(() => {
    void readEstimate().then(setEstimate, () => setEstimate(null)); // the browser does not say; then nothing is shown
  }, [readEstimate]);
  if (!estimate) return null;
  const ask = async () => {
    setRefused(!(await persist().catch(() => false)));
    setEstimate(await readEstimate());
  };
  const isNearlyFull = estimate.quota !== null && estimate.usage > estimate.quota * NEARLY_FULL;
  return (
    <div class="stack-wide" data-testid="storage-room">
      <p class="small">
        {estimate.quota === null
          ? t('maintenance.room.used', { used: sizeOf(estimate.usage) })
          : t('maintenance.room', { used: sizeOf(estimate.usage), quota: sizeOf(estimate.quota) })}
      </p>
      <CopyNote t={t} ask={actions.ask} />
      {isNearlyFull && <p class="warn-text small">{t('maintenance.room.full')}</p>}
      <div class="row">
        <span class="small">{t(estimate.isPersisted ? 'maintenance.kept' : 'maintenance.notKept')}</span>
        {!estimate.isPersisted && (
          <button type="button" class="chip" data-testid="storage-persist" onClick={() => void ask()}>
            {t('maintenance.persist')}
          </button>
        )}
      </div>
      {isRefused && (
        <p class="small muted" role="status">
          {t('maintenance.persist.refused')}
        </p>
      )}
    </div>
  );
}

/** The content of the second copy, or why there is none. */
function CopyNote({ t, ask }: { readonly t: Translate; readonly ask: Ask }) {
  const [copy, setCopy] = useState<CopyState | null>(null);
  useEffect(() => {
    void ask('vault.copy').then(setCopy, () => setCopy(null)); // without an answer nothing is shown
  }, [ask]);
  if (!copy || copy.state === 'off') return null;
  const { at, clients, files, leftOut, state } = copy;
  return (
    <p class="small" data-testid="storage-copy" data-state={state}>
      {at === null
        ? t('maintenance.copy.none')
        : t('maintenance.copy', { clients, files, at: momentText(t, at) })}
      {leftOut > 0 && ` ${t('maintenance.copy.left', { n: leftOut })}`}
      {state === 'failed' && ` ${t('maintenance.copy.failed')}`}
      {state === 'ahead' && ` ${t('maintenance.copy.ahead')}`}
    </p>
  );
}
