// How is a member removed? The irreversible consequences are shown first; then one press, and what remains to be done at the store.
import { useCallback, useState } from 'preact/hooks';
import type { RemovalView, TeamView } from '../../../protocol/team';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { BackHead } from '../clients/back-head';
import type { TeamActions } from './actions';
import { FaultLine } from './fault-line';
import { credentialsFrom, draftOf } from './store-draft';
import { KeyFields } from './store-form';
import { useAct } from './use-act';
import { useAsked } from './use-asked';

interface RemovalProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly device: string;
  readonly close: () => void;
  readonly changed: () => void;
}

/** The confirmation, and after it what remains to be done. */
export function Removal({ t, actions, view, device, close, changed }: RemovalProps) {
  const { ask } = actions;
  const { team } = view;
  const question = useCallback(() => ask('team.removal', { team, device }), [ask, team, device]);
  const { answer, fault } = useAsked(question);
  const [done, setDone] = useState<RemovalView | null>(null);
  const removal = done ?? answer?.removal;
  const title = t(done ? 'team.removal.done' : 'team.removal', { name: plain(removal?.name ?? '') });
  return (
    <section class="box team-form" data-testid="team-removal" data-done={done !== null}>
      <BackHead t={t} title={removal ? title : t('team.member.remove')} close={close} back={t('team.back')} />
      <FaultLine t={t} fault={fault} />
      {done ? (
        <Left t={t} actions={actions} removal={done} close={close} />
      ) : (
        removal && (
          <Question
            t={t}
            actions={actions}
            view={view}
            removal={removal}
            close={close}
            removed={(one) => {
              setDone(one);
              changed();
            }}
          />
        )
      )}
    </section>
  );
}

interface QuestionProps extends Pick<RemovalProps, 't' | 'actions' | 'view' | 'close'> {
  readonly removal: RemovalView;
  readonly removed: (removal: RemovalView) => void;
}

function Question({ t, actions: { ask }, view, removal, close, removed }: QuestionProps) {
  const [key, setKey] = useState({ id: '', secret: '' });
  const removing = useAct();
  const draft = view.store && { ...draftOf(view.store.address), ...key };
  const credentials = removal.isKeyShared && draft ? credentialsFrom(draft) : null;
  const remove = async () => {
    const done = await removing.run(() =>
      ask('team.remove', { team: view.team, device: removal.device, credentials }),
    );
    if (done) removed(done.removal);
  };
  return (
    <>
      <p>{t('team.removal.from')}</p>
      <p class="notice" data-testid="team-removal-kept">
        {t('team.removal.kept')}
      </p>
      <Seen t={t} removal={removal} />
      {removal.isKeyShared && draft && (
        <div class="team-step">
          <p class="warn-text">{t('team.removal.sharedKey')}</p>
          <KeyFields t={t} kind={draft.kind} draft={key} onChange={setKey} />
        </div>
      )}
      <div class="row">
        <button
          type="button"
          class="chip big danger"
          data-testid="team-removal-confirm"
          disabled={removing.isBusy || (removal.isKeyShared && credentials === null)}
          onClick={() => void remove()}
        >
          {t('team.removal.confirm')}
        </button>
        <button type="button" class="ghost" onClick={close}>
          {t('team.cancel')}
        </button>
      </div>
      <FaultLine t={t} fault={removing.fault} />
    </>
  );
}

function Seen({ t, removal: { clients } }: Pick<QuestionProps, 't' | 'removal'>) {
  return (
    <Fold title={t('team.removal.seen', { n: clients.length })} class="inline" testId="team-removal-seen">
      <ul class="small team-seen">
        {clients.map(({ id, name }) => (
          <li key={id}>{plain(name)}</li>
        ))}
      </ul>
    </Fold>
  );
}

interface LeftProps extends Pick<RemovalProps, 't' | 'actions' | 'close'> {
  readonly removal: RemovalView;
}

/** What only a person can do, in the store's console. */
function Left({ t, actions, removal, close }: LeftProps) {
  const { disable, clients, name } = removal;
  const names = clients.map((client) => client.name).join('\n');
  return (
    <>
      <p class="notice" data-testid="team-removal-disable">
        {disable.user === null
          ? t('team.removal.disable.own')
          : t('team.removal.disable', { user: plain(disable.user) })}{' '}
        {disable.link !== null && (
          <a href={disable.link} target="_blank" rel="noreferrer" data-testid="team-removal-console">
            {t('team.removal.console')}
          </a>
        )}
      </p>
      <Seen t={t} removal={removal} />
      <div class="row">
        <button type="button" class="primary" data-testid="team-removal-close" onClick={close}>
          {t('team.close')}
        </button>
        {clients.length > 0 && (
          <button
            type="button"
            class="secondary"
            data-testid="team-removal-list"
            onClick={() => actions.saveText(`${name.trim()}.txt`, names)}
          >
            {t('team.removal.list')}
          </button>
        )}
      </div>
    </>
  );
}
