// What stands in place of a client that cannot be edited? That it was removed, with the way to get it back, or that its record cannot be read.
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../translate';
import { BringBackOne } from '../../maintenance/bring-back';
import type { EditorActions } from '../actions';
import { BackHead } from '../back-head';

interface TroubleProps {
  readonly t: Translate;
  readonly actions: EditorActions;
  /** Null for a new client. */
  readonly id: string | null;
  readonly trouble: string;
  /** Increases when the list is requested by another way than `close`. */
  readonly turn: number;
  readonly close: () => void;
  readonly reload: () => void;
}

/** Nothing is lost by leaving it: every way to the list leads there. */
export function Trouble({ t, actions, id, trouble, turn, close, reload }: TroubleProps) {
  const known = useRef(turn);
  useEffect(() => {
    if (known.current !== turn) close();
  });
  const isRemoved = trouble === 'removed';
  const restore = async () => {
    if (id === null) return;
    await actions.ask('clients.restore', { ids: [id] }).catch(() => undefined);
    reload();
  };
  return (
    <section class="box">
      <BackHead t={t} title={t(isRemoved ? 'clients.removed' : 'clients.trouble')} close={close} />
      {isRemoved ? (
        <p class="row">
          <span>{t('clients.trouble.removed')}</span>
          <button
            type="button"
            class="secondary"
            data-testid="client-removed-restore"
            onClick={() => void restore()}
          >
            {t('clients.restore')}
          </button>
        </p>
      ) : (
        <p class="bad">{t('clients.trouble.unread')}</p>
      )}
      {trouble === 'damaged' && id !== null && (
        <BringBackOne t={t} ask={actions.ask} id={id} onDone={reload} />
      )}
    </section>
  );
}
