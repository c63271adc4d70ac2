// Which clients may be one and the same? Pairs with what they share; opened one by one, or merged part by part.
import { useEffect, useState } from 'preact/hooks';
import type { DuplicatePage, DuplicateView, ListedClient } from '../../../protocol/clients';
import { ClientDot } from '../../dot';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { PAGE, PageRow } from '../exchange/pager';
import type { ClientsActions } from './actions';
import { BackHead } from './back-head';
import { MergePair } from './merge-pair';

interface DuplicatesProps {
  readonly t: Translate;
  readonly actions: ClientsActions;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** The pairs, a page at a time, that share a number, a name or a domain. */
export function Duplicates({ t, actions, open, close }: DuplicatesProps) {
  const [found, setFound] = useState<DuplicatePage | null>(null);
  const [at, setAt] = useState(0);
  const [isFailed, setFailed] = useState(false);
  const [merging, setMerging] = useState<string | null>(null);
  const [merges, setMerges] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each merge leaves other pairs
  useEffect(() => {
    let isWanted = true; // only the last requested page is shown
    const show = (page: DuplicatePage) => {
      if (!isWanted) return;
      setFound(page);
      setAt(Math.min(at, lastPage(page))); // the last page may have disappeared with its last pair
    };
    actions.ask('clients.duplicates', { from: at * PAGE, count: PAGE }).then(show, () => setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [actions, merges, at]);
  const merged = () => {
    setMerging(null);
    setMerges((count) => count + 1);
  };
  return (
    <section class="box" data-testid="duplicates">
      <BackHead t={t} title={t('clients.duplicates')} close={close} />
      <p class="small muted">{t('clients.duplicates.hint')}</p>
      {isFailed && <p class="bad">{t('clients.failed')}</p>}
      {!found && !isFailed && <p class="muted">{t('app.loading')}</p>}
      {found?.total === 0 && <p class="muted empty-line">{t('clients.duplicates.none')}</p>}
      {found && found.total > PAGE && (
        <p class="small muted" data-testid="duplicate-count">
          {t('clients.duplicates.all', { n: found.total })}
        </p>
      )}
      {found?.pairs.map((pair) => {
        const key = `${pair.first.id} ${pair.second.id}`;
        return (
          <div class="clients-pair" key={key} data-testid="duplicate">
            <PairHead t={t} pair={pair} open={open} />
            {merging === key ? (
              <MergePair t={t} actions={actions} pair={pair} done={merged} cancel={() => setMerging(null)} />
            ) : (
              <button
                type="button"
                class="secondary"
                data-testid="duplicate-merge"
                onClick={() => setMerging(key)}
              >
                {t('clients.merge')}
              </button>
            )}
          </div>
        );
      })}
      {found && <PageRow t={t} at={at} last={lastPage(found)} go={setAt} />}
    </section>
  );
}

function lastPage({ total }: DuplicatePage): number {
  return Math.max(0, Math.ceil(total / PAGE) - 1);
}

interface PairHeadProps {
  readonly t: Translate;
  readonly pair: DuplicateView;
  readonly open: (id: string) => void;
}

function PairHead({ t, pair, open }: PairHeadProps) {
  const shared = pair.shared.map((kind) => t(`clients.shared.${kind}`));
  return (
    <>
      <p class="small muted">{t('clients.shared', { what: t.list(shared) })}</p>
      <ul class="people">
        <PairRow t={t} place={t('clients.duplicates.first')} client={pair.first} open={open} />
        <PairRow t={t} place={t('clients.duplicates.second')} client={pair.second} open={open} />
      </ul>
    </>
  );
}

function PairRow({
  t,
  place,
  client,
  open,
}: {
  readonly t: Translate;
  /** Which of the two it is: both may have one name. */
  readonly place: string;
  readonly client: ListedClient;
  readonly open: (id: string) => void;
}) {
  return (
    <li>
      <ClientDot name={client.name} colour={client.colour} />
      <span class="client-what">
        {plain(client.name)}{' '}
        <small class="muted">
          {place} · …{plain(client.last4)}
        </small>
      </span>
      <button
        type="button"
        class="ghost"
        aria-label={t('clients.open.row', { name: client.name })}
        onClick={() => open(client.id)}
      >
        {t('clients.open')}
      </button>
    </li>
  );
}
