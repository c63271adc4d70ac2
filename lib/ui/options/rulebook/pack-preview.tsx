// What would a rule pack change? Its rules and tables as text, and the clients whose reports change.
import { useEffect, useState } from 'preact/hooks';
import type { ChangedClient, RulebookChange } from '../../../filing/rulebook-pack/changes';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { DifferenceList } from '../precheck/differences';
import type { PackActions, PackPreview } from './actions';

/** The most changes or clients that are listed; the rest is counted. */
const MOST_LISTED = 100;

interface PreviewProps {
  readonly pack: PackPreview;
  readonly t: Translate;
  readonly clients: PackActions['clients'];
  readonly take: () => void;
  readonly leave: () => void;
}

/** The previewed pack, and the choice. */
export function Preview({ pack, t, clients, take, leave }: PreviewProps) {
  const { version, day, key, changes } = pack;
  return (
    <div class="card todo" data-testid="rulebook-pack-preview">
      <div class="card-body">
        <p class="card-title">{t('rulebook.update.preview', { version, day: t.date(day) })}</p>
        <p class="small muted">{t('rulebook.update.proved', { key: plain(key) })}</p>
        <Fold
          title={t('rulebook.update.changes', { n: changes.length })}
          open={changes.length <= 10}
          class="inline"
        >
          <Changes changes={changes} t={t} />
        </Fold>
        <ChangedClients pack={pack} t={t} clients={clients} />
        <div class="row">
          <button type="button" class="primary" data-testid="rulebook-pack-take" onClick={() => take()}>
            {t('rulebook.update.take')}
          </button>
          <button type="button" class="secondary" data-testid="rulebook-pack-leave" onClick={() => leave()}>
            {t('rulebook.update.leave')}
          </button>
        </div>
      </div>
    </div>
  );
}

function Changes({ changes, t }: { readonly changes: readonly RulebookChange[]; readonly t: Translate }) {
  return (
    <>
      <ul class="small">
        {changes.slice(0, MOST_LISTED).map(({ kind, province, text }) => (
          <li key={`${kind} ${province} ${text.zh}`} data-testid="rulebook-change" data-kind={kind}>
            <span class="muted">{t(`rulebook.update.change.${kind}`)}</span> {t.text(text)}
          </li>
        ))}
      </ul>
      <Unlisted n={changes.length - MOST_LISTED} t={t} />
    </>
  );
}

const Unlisted = ({ n, t }: { readonly n: number; readonly t: Translate }) =>
  n > 0 ? <p class="small muted">{t('rulebook.update.unlisted', { n })}</p> : null;

type Compared =
  | { readonly kind: 'comparing'; readonly done: number; readonly of: number }
  | { readonly kind: 'found'; readonly clients: readonly ChangedClient[] }
  | { readonly kind: 'failed' };

const BEGINNING: Compared = { kind: 'comparing', done: 0, of: 0 };

function ChangedClients({ pack, t, clients }: Pick<PreviewProps, 'pack' | 't' | 'clients'>) {
  const [compared, setCompared] = useState<Compared>(BEGINNING);
  const compare = () => {
    let isCurrent = true;
    setCompared(BEGINNING);
    const progress = (done: number, of: number) => {
      if (isCurrent) setCompared({ kind: 'comparing', done, of });
      return isCurrent;
    };
    void clients(pack, progress).then(
      (found) => isCurrent && setCompared({ kind: 'found', clients: found }),
      () => isCurrent && setCompared({ kind: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  };
  useEffect(compare, [pack, clients]);
  if (compared.kind === 'comparing')
    return (
      <p class="small muted">
        {t('rulebook.update.clients.comparing', { done: compared.done, of: compared.of })}
      </p>
    );
  if (compared.kind === 'failed')
    return (
      <div class="row" data-testid="rulebook-pack-not-compared">
        <span class="small muted">{t('rulebook.update.clients.failed')}</span>
        <button type="button" class="chip" data-testid="rulebook-pack-compare" onClick={() => void compare()}>
          {t('rulebook.update.clients.again')}
        </button>
      </div>
    );
  const { clients: found } = compared;
  if (found.length === 0) return <p class="small muted">{t('rulebook.update.clients.none')}</p>;
  return (
    <>
      <p data-testid="rulebook-pack-clients" data-count={found.length}>
        {t('rulebook.update.clients', { n: found.length })}
      </p>
      {found.slice(0, MOST_LISTED).map(({ client, name, differences }) => (
        <Fold key={client} title={plain(name)} class="inline" testId="rulebook-pack-client">
          <DifferenceList differences={differences} t={t} />
        </Fold>
      ))}
      <Unlisted n={found.length - MOST_LISTED} t={t} />
    </>
  );
}
