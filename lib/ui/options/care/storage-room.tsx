// How much room is taken, how much is left, and may the browser clear it by itself?
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { CopyState } from '../../../protocol/vault';
import type { Translate } from '../../translate';
import { momentText } from '../../translate';
import type { CareActions, Room } from './actions';

const MEBIBYTE = 1024 * 1024;
const NEARLY_FULL = 0.8;

/** Bytes as a person says them: 2.7 MB, 72 GB. */
function sizeOf(bytes: number): string {
  const [amount, unit] = bytes < 1000 * MEBIBYTE ? [bytes / MEBIBYTE, 'MB'] : [bytes / MEBIBYTE / 1024, 'GB'];
  return `${amount.toFixed(amount < 10 ? 1 : 0)} ${unit}`;
}

interface RoomProps {
  readonly t: Translate;
  readonly actions: CareActions;
}

/** The figures the browser gives, and the request to keep everything. */
export function StorageRoom({ t, actions }: RoomProps) {
  const [room, setRoom] = useState<Room | null>(null);
  const [isRefused, setRefused] = useState(false);
  const { room: readRoom, persist } = actions;
  useEffect(() => {
    void readRoom().then(setRoom, () => setRoom(null)); // a browser that does not tell: then nothing is shown
  }, [readRoom]);
  if (!room) return null;
  const ask = async () => {
    setRefused(!(await persist().catch(() => false)));
    setRoom(await readRoom());
  };
  const isNearlyFull = room.quota !== null && room.usage > room.quota * NEARLY_FULL;
  return (
    <div class="stack-wide" data-testid="storage-room">
      <p class="small">
        {room.quota === null
          ? t('care.room.used', { used: sizeOf(room.usage) })
          : t('care.room', { used: sizeOf(room.usage), quota: sizeOf(room.quota) })}
      </p>
      <CopyNote t={t} ask={actions.ask} />
      {isNearlyFull && <p class="warn-text small">{t('care.room.full')}</p>}
      <div class="row">
        <span class="small">{t(room.isPersisted ? 'care.kept' : 'care.notKept')}</span>
        {!room.isPersisted && (
          <button type="button" class="chip" data-testid="storage-persist" onClick={() => void ask()}>
            {t('care.persist')}
          </button>
        )}
      </div>
      {isRefused && (
        <p class="small muted" role="status">
          {t('care.persist.refused')}
        </p>
      )}
    </div>
  );
}

/** What is in the second copy, or why there is none. */
function CopyNote({ t, ask }: { readonly t: Translate; readonly ask: Ask }) {
  const [copy, setCopy] = useState<CopyState | null>(null);
  useEffect(() => {
    void ask('vault.copy').then(setCopy, () => setCopy(null)); // nothing is said where nobody answers
  }, [ask]);
  if (!copy || copy.state === 'off') return null;
  const { at, clients, files, leftOut, state } = copy;
  return (
    <p class="small" data-testid="storage-copy" data-state={state}>
      {at === null ? t('care.copy.none') : t('care.copy', { clients, files, at: momentText(t, at) })}
      {leftOut > 0 && ` ${t('care.copy.left', { n: leftOut })}`}
      {state === 'failed' && ` ${t('care.copy.failed')}`}
      {state === 'ahead' && ` ${t('care.copy.ahead')}`}
    </p>
  );
}
