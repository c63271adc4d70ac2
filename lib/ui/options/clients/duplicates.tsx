// Which clients may be one and the same? Pairs with what they share; opened one by one, or merged part by part.
import { useEffect, useState } from 'preact/hooks';
import type { DeskRow, DuplicateView } from '../../../desk-view';
import { ClientDot } from '../../dot';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { DeskActions } from './actions';
import { BackHead } from './back-head';
import { MergePair } from './merge-pair';

interface DuplicatesProps {
  readonly t: Translate;
  readonly actions: DeskActions;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

const SHOWN = 100;

/** All pairs that share a number, a name or a domain. */
export function Duplicates({ t, actions, open, close }: DuplicatesProps) {
  const [pairs, setPairs] = useState<readonly DuplicateView[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [merging, setMerging] = useState<string | null>(null);
  const [merges, setMerges] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each merge leaves other pairs
  useEffect(() => {
    actions.duplicates().then(setPairs, () => setFailed(true));
  }, [actions, merges]);
  const merged = () => {
    setMerging(null);
    setMerges((count) => count + 1);
  };
  return (
    <section class="box" data-testid="duplicates">
      <BackHead t={t} title={t('desk.duplicates')} close={close} />
      <p class="small muted">{t('desk.duplicates.hint')}</p>
      {isFailed && <p class="bad">{t('desk.failed')}</p>}
      {!pairs && !isFailed && <p class="muted">{t('app.loading')}</p>}
      {pairs?.length === 0 && <p class="muted empty-line">{t('desk.duplicates.none')}</p>}
      {pairs && pairs.length > SHOWN && (
        <p class="small">{t('desk.duplicates.more', { n: SHOWN, all: pairs.length })}</p>
      )}
      {pairs?.slice(0, SHOWN).map((pair) => {
        const key = `${pair.first.id} ${pair.second.id}`;
        return (
          <div class="desk-pair" key={key} data-testid="duplicate">
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
                {t('desk.merge')}
              </button>
            )}
          </div>
        );
      })}
    </section>
  );
}

interface PairHeadProps {
  readonly t: Translate;
  readonly pair: DuplicateView;
  readonly open: (id: string) => void;
}

function PairHead({ t, pair, open }: PairHeadProps) {
  const shared = pair.shared.map((kind) => t(`desk.shared.${kind}`));
  return (
    <>
      <p class="small muted">{t('desk.shared', { what: t.list(shared) })}</p>
      <ul class="people">
        {[pair.first, pair.second].map((client) => (
          <PairRow key={client.id} t={t} client={client} open={open} />
        ))}
      </ul>
    </>
  );
}

function PairRow({
  t,
  client,
  open,
}: {
  readonly t: Translate;
  readonly client: DeskRow;
  readonly open: (id: string) => void;
}) {
  return (
    <li>
      <ClientDot name={client.name} colour={client.colour} />
      <span class="client-what">
        {plain(client.name)} <small class="muted">…{plain(client.last4)}</small>
      </span>
      <button
        type="button"
        class="ghost"
        aria-label={t('desk.open.row', { name: client.name })}
        onClick={() => open(client.id)}
      >
        {t('desk.open')}
      </button>
    </li>
  );
}
