// How are clients removed from the list? Several only after a confirmation, and the last removal can be undone.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ClientStanding, ListedClient } from '../../../protocol/clients';
import { AskFirst } from '../../question';
import type { Translate } from '../../translate';
import type { ListActions } from './actions';
import type { ListPlace } from './list-place';

/**
 * Removes clients and restores the last ones; `removed` is called after a removal. What is taken back stays with the place in
 * the list, so that it is still offered after a client was opened.
 */
export function useRemoval(
  { ask: tell }: ListActions,
  place: ListPlace,
  changed: () => void,
  removed: () => void,
) {
  const [undo, showUndo] = useState(place.undo);
  const setUndo = (next: ListPlace['undo']) => {
    place.undo = next;
    showUndo(next);
  };
  const [isFailed, setFailed] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    const isDone = await work().then(
      () => true,
      () => false,
    );
    setFailed(!isDone);
    changed();
    return isDone;
  };
  const remove = async (ids: readonly string[], name: string) => {
    setAsking(false);
    if (!(await run(() => tell('clients.remove', { ids })))) return;
    setUndo({ ids, name });
    removed();
  };
  /** One that colleagues have too is asked about first. */
  const removeOne = ({ id, name, team }: ListedClient, select: (ids: ReadonlySet<string>) => void) => {
    if (!team) return void remove([id], name);
    select(new Set([id]));
    setAsking(true);
  };
  const restore = async () => {
    if (undo && (await run(() => tell('clients.restore', { ids: undo.ids })))) setUndo(null);
  };
  return { run, remove, removeOne, restore, undo, isFailed, isAsking, setAsking, ask: () => setAsking(true) };
}

interface NewsProps {
  readonly t: Translate;
  readonly work: ReturnType<typeof useRemoval>;
  /** The list itself could not be read. */
  readonly isUnread: boolean;
  readonly children: ComponentChildren;
}

/** The last result, announced to screen readers too. */
export function News({ t, work: { undo, restore, isFailed }, isUnread, children }: NewsProps) {
  return (
    <div aria-live="polite">
      {undo && (
        <p class="notice calm">
          {t('clients.removedOne', { name: undo.name })}{' '}
          <button type="button" class="link" data-testid="client-restore" onClick={() => void restore()}>
            {t('clients.undo')}
          </button>
        </p>
      )}
      {(isFailed || isUnread) && <p class="bad">{t('clients.failed')}</p>}
      {children}
    </div>
  );
}

interface RemoveQuestionProps extends Pick<NewsProps, 't' | 'work'> {
  readonly selected: ReadonlySet<string>;
  /** How many of them a team shares. */
  readonly shared: number;
  /** The statuses of the listed clients. */
  readonly standings: ReadonlyMap<string, ClientStanding>;
  /** Where the focus moves after cancelling. */
  readonly back: () => void;
}

/** Shown above the list until the removal of the selected clients is confirmed or cancelled. */
export function RemoveQuestion({
  t,
  work: { isAsking, setAsking, remove },
  selected,
  shared,
  standings,
  back,
}: RemoveQuestionProps) {
  if (!isAsking || selected.size === 0) return null;
  const n = selected.size;
  const running = [...selected].filter((id) => standings.get(id)?.state === 'sms').length;
  const hint = [
    ...(running > 0 ? [t('clients.remove.running', { n: running })] : []),
    ...(shared > 0 ? [t('clients.remove.shared', { n: shared })] : []),
    t('clients.remove.hint'),
  ].join(t.language === 'zh' ? '' : ' ');
  return (
    <AskFirst
      title={t('clients.remove.ask', { n })}
      act={t('clients.remove')}
      testId="remove-question"
      confirm={() => void remove([...selected], t('clients.count', { n }))}
      stay={() => {
        setAsking(false);
        back();
      }}
      stayWord={t('clients.ask.stay')}
    >
      <p class="small">{hint}</p>
    </AskFirst>
  );
}
