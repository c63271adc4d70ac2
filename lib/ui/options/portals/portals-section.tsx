// Which filing systems did the person add, and what did they teach? A part of the settings.
import { useEffect, useState } from 'preact/hooks';
import type { AddedPortals } from '../../../protocol/portals';
import type { Translate } from '../../translate';
import type { PortalActions } from './actions';
import { AddedHosts } from './added-hosts';
import { FilingForms } from './filing-forms';
import { TaughtMaps } from './taught-maps';

interface PortalsProps {
  readonly t: Translate;
  readonly actions: PortalActions;
}

type Loaded =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'there'; readonly portals: AddedPortals };

/** Loads its data; says so while it does and when it fails. */
export function PortalsSection({ t, actions }: PortalsProps) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const follow = (answer: Promise<AddedPortals>): Promise<void> =>
    answer.then(
      (portals) => setLoaded({ kind: 'there', portals }),
      () => setLoaded({ kind: 'failed' }),
    );
  const { ask } = actions;
  useEffect(() => {
    ask('portals.list').then(
      (portals) => setLoaded({ kind: 'there', portals }),
      () => setLoaded({ kind: 'failed' }),
    );
  }, [ask]);
  return (
    <>
      <section class="box" data-testid="portals-hosts">
        <h2>{t('portals.hosts')}</h2>
        <p class="muted small">{t('portals.hosts.hint')}</p>
        <Waiting loaded={loaded} t={t} retry={() => void follow(ask('portals.list'))} />
        {loaded.kind === 'there' && (
          <AddedHosts
            hosts={loaded.portals.hosts}
            t={t}
            add={async (typed) => {
              const answer = await actions.add(typed);
              if (answer.ok) await follow(ask('portals.list'));
              return answer;
            }}
            remove={(origin) => void follow(ask('portals.remove', { origin }))}
          />
        )}
      </section>
      {loaded.kind === 'there' && loaded.portals.forms.length > 0 && (
        <FilingForms
          forms={loaded.portals.forms}
          t={t}
          forget={(address) => void follow(ask('portals.forget-form', { address }))}
        />
      )}
      <section class="box" data-testid="portals-taught">
        <h2>{t('portals.taught')}</h2>
        <p class="muted small">{t('portals.taught.hint')}</p>
        {loaded.kind === 'there' && (
          <TaughtMaps
            taught={loaded.portals.taught}
            t={t}
            actions={actions}
            forget={(id) => void follow(ask('portals.forget', { id }))}
            onImported={() => void follow(ask('portals.list'))}
          />
        )}
      </section>
    </>
  );
}

function Waiting({ loaded, t, retry }: { loaded: Loaded; t: Translate; retry: () => void }) {
  if (loaded.kind === 'there') return null;
  if (loaded.kind === 'loading') return <p class="muted">{t('portals.loading')}</p>;
  return (
    <p class="bad" role="alert">
      {t('portals.failed')}{' '}
      <button type="button" class="link" onClick={() => retry()}>
        {t('portals.retry')}
      </button>
    </p>
  );
}
