// Which clients were removed, and how do they come back? The same list, with restoring in place of removing.
import { useState } from 'preact/hooks';
import type { Translate } from '../../translate';
import type { ListActions } from './actions';
import { BackHead } from './back-head';
import { ClientGrid } from './client-grid';
import { everything } from './list-place';
import { usePages } from './use-pages';
import { useStandings } from './use-standings';

interface RemovedListProps {
  readonly t: Translate;
  readonly actions: ListActions;
  readonly today: string;
  readonly close: () => void;
}

const removed = { ...everything, removed: true, order: 'changed' } as const;
const none: ReadonlySet<string> = new Set();

/** Removed clients, the last first; opening one restores it. */
export function RemovedList({ t, actions, today, close }: RemovedListProps) {
  const [changes, setChanges] = useState(0);
  const pages = usePages(actions, removed, changes);
  const restore = (id: string) =>
    void actions.ask('clients.restore', { ids: [id] }).then(
      () => setChanges((count) => count + 1),
      () => setChanges((count) => count + 1),
    );
  const { page } = pages;
  const [inSight, onSight] = useState<readonly string[]>([]);
  const standings = useStandings(actions, inSight, changes);
  return (
    <section class="box">
      <BackHead t={t} title={t('desk.removed')} close={close} />
      <p class="small muted">{t('desk.removed.hint')}</p>
      {pages.isFailed && <p class="bad">{t('desk.failed')}</p>}
      {page?.total === 0 && <p class="muted empty-line">{t('desk.removed.none')}</p>}
      {page && page.total > 0 && (
        <ClientGrid
          t={t}
          pages={pages}
          total={page.total}
          act={t('clients.restore')}
          selected={none}
          onSelect={() => {}}
          ids={[]}
          standings={standings}
          onSight={onSight}
          today={today}
          begin={null}
          open={restore}
          remove={(row) => restore(row.id)}
          undo={() => {}}
        />
      )}
    </section>
  );
}
