// Which clients were removed, and how are they restored? The same list, with restoring instead of removing.
import { useState } from 'preact/hooks';
import { AskFirst } from '../../question';
import type { Translate } from '../../translate';
import { useRemovals } from '../use-standings';
import type { ListActions } from './actions';
import { BackHead } from './back-head';
import { ClientGrid } from './client-grid';
import { everything } from './list-place';
import { usePages } from './use-pages';

interface RemovedListProps {
  readonly t: Translate;
  readonly actions: ListActions;
  readonly today: string;
  readonly close: () => void;
  readonly restored?: (() => void) | undefined;
}

const removed = { ...everything, removed: true, order: 'changed' } as const;
const none: ReadonlySet<string> = new Set();
const NO_STANDINGS = new Map();

/** The result of the last press; null before the first. */
type Restored = number | 'failed' | null;

/** Removed clients, the last first; opening one restores it, and selected ones are restored together. */
export function RemovedList({ t, actions, today, close, restored: onRestored }: RemovedListProps) {
  const [changes, setChanges] = useState(0);
  const pages = usePages(actions, removed, changes);
  const { selected, setSelected, restored, erased, restore, erase } = useActs(actions, () => {
    setChanges((count) => count + 1);
    onRestored?.();
  });
  const { page } = pages;
  const [inSight, onSight] = useState<readonly string[]>([]);
  const removals = useRemovals(actions, inSight, changes);
  return (
    <section class="box">
      <BackHead t={t} title={t('clients.removed')} close={close} />
      <p class="small muted">{t('clients.removed.hint')}</p>
      <div aria-live="polite">
        {(pages.isFailed || restored === 'failed') && <p class="bad">{t('clients.failed')}</p>}
        {typeof restored === 'number' && <p class="good">{t('clients.restored', { n: restored })}</p>}
        {erased !== null && <p class="good">{t('clients.erased', { n: erased })}</p>}
      </div>
      {selected.size > 0 && (
        <Selected
          t={t}
          n={selected.size}
          restore={() => void restore([...selected])}
          erase={() => void erase([...selected])}
          clear={() => setSelected(none)}
        />
      )}
      {page?.total === 0 && <p class="muted empty-line">{t('clients.removed.none')}</p>}
      {page && page.total > 0 && (
        <ClientGrid
          t={t}
          pages={pages}
          total={page.total}
          act={t('clients.restore')}
          selected={selected}
          onSelect={setSelected}
          ids={page.ids ?? []}
          standings={NO_STANDINGS}
          removals={removals}
          onSight={onSight}
          today={today}
          begin={null}
          open={(id) => void restore([id])}
          remove={(row) => void restore([row.id])}
          undo={() => {}}
        />
      )}
    </section>
  );
}

/** The acts on removed clients, and their result. */
function useActs({ ask }: ListActions, changed: () => void) {
  const [selected, setSelected] = useState(none);
  const [restored, setRestored] = useState<Restored>(null);
  const [erased, setErased] = useState<number | null>(null);
  const restore = async (ids: readonly string[]) => {
    const done: Restored = await ask('clients.restore', { ids }).then(
      (answer) => answer.done,
      () => 'failed',
    );
    setRestored(done);
    setErased(null);
    if (done !== 'failed') setSelected(new Set([...selected].filter((id) => !ids.includes(id))));
    changed();
  };
  const erase = async (ids: readonly string[]) => {
    const answer = await ask('clients.erase', { ids }).catch(() => null);
    setRestored(answer === null ? 'failed' : null);
    setErased(answer?.done ?? null);
    setSelected(none);
    changed();
  };
  return { selected, setSelected, restored, erased, restore, erase };
}

interface SelectedProps {
  readonly t: Translate;
  readonly n: number;
  readonly restore: () => void;
  readonly erase: () => void;
  readonly clear: () => void;
}

/** The acts on the selected clients. */
function Selected({ t, n, restore, erase, clear }: SelectedProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <fieldset class="clients-bulk" data-testid="removed-bulk">
      <legend class="visually-hidden">{t('clients.selected', { n })}</legend>
      <div class="row clients-many">
        <strong aria-hidden="true">{t('clients.selected', { n })}</strong>
        <button type="button" class="primary" data-testid="removed-restore" onClick={restore}>
          {t('clients.restoreSelected', { n })}
        </button>
        <button type="button" class="ghost" onClick={clear}>
          {t('clients.clear')}
        </button>
        <button type="button" class="chip danger" data-testid="removed-erase" onClick={() => setAsking(true)}>
          {t('clients.erase')}
        </button>
      </div>
      {isAsking && (
        <AskFirst
          title={t('clients.erase.ask', { n })}
          act={t('clients.erase.now')}
          testId="erase-question"
          confirm={erase}
          stay={() => setAsking(false)}
          stayWord={t('clients.ask.stay')}
        >
          <p class="small">{t('clients.erase.hint')}</p>
        </AskFirst>
      )}
    </fieldset>
  );
}
