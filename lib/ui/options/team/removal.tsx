// How is a member removed? The irreversible consequences are shown first; then one press, and what remains to be done at the store.
import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { TeamView } from '../../../protocol/team';
import type { RemovalView } from '../../../protocol/team-removal';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { BackHead } from '../clients/back-head';
import type { TeamActions } from './actions';
import { CheckResult } from './check-result';
import { FaultLine, placeTyped } from './fault-line';
import { Seen, seenLines } from './seen-clients';
import { credentialsFrom, draftOf, type StoreKind } from './store-draft';
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
  /** Leads to where the key of all is changed. */
  readonly move: () => void;
}

/** The confirmation, and after it what remains to be done. */
export function Removal({ t, actions, view, device, close, changed, move }: RemovalProps) {
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
        <Left t={t} actions={actions} view={view} removal={done} close={close} move={move} />
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
  const [isNow, setNow] = useState(true);
  const removing = useAct();
  const draft = view.store && { ...draftOf(view.store.address), ...key };
  const isShared = removal.key === 'shared';
  const credentials = isShared && isNow && draft ? credentialsFrom(draft) : null;
  const { fault } = removing;
  const isKeyMissing = isShared && isNow && credentials === null;
  /** What was refused is no longer what would be done. */
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      removing.clear();
      set(value);
    };
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
      {isShared && draft && (
        <NewKey t={t} kind={draft.kind} isNow={isNow} setNow={anew(setNow)}>
          <KeyFields t={t} kind={draft.kind} draft={key} onChange={anew(setKey)} />
        </NewKey>
      )}
      <div class="row">
        <button
          type="button"
          class="chip big danger"
          data-testid="team-removal-confirm"
          disabled={removing.isBusy || isKeyMissing}
          onClick={() => void remove()}
        >
          {t(removing.isBusy && credentials ? 'team.check.running' : 'team.removal.confirm')}
        </button>
        <button type="button" class="ghost" onClick={close}>
          {t('team.cancel')}
        </button>
      </div>
      {isKeyMissing && <p class="small muted">{t('team.removal.needsKey')}</p>}
      <div role="alert" data-testid="team-removal-not">
        {fault && <p class="bad">{t('team.removal.not', { name: plain(removal.name) })}</p>}
      </div>
      {!fault?.check && <FaultLine t={t} fault={fault} place={draft ? placeTyped(draft.kind) : undefined} />}
      {fault?.check && draft && (
        <CheckResult t={t} check={fault.check} kind={draft.kind} address={view.store?.address ?? null} />
      )}
    </>
  );
}

interface NewKeyProps {
  readonly t: Translate;
  readonly kind: StoreKind;
  readonly isNow: boolean;
  readonly setNow: (isNow: boolean) => void;
  /** The inputs for the new key. */
  readonly children: ComponentChildren;
}

/** The key that all share is changed with the removal, or afterwards, where it cannot be had at once. */
function NewKey({ t, kind, isNow, setNow, children }: NewKeyProps) {
  const store = kind === 'webdav' ? 'webdav' : 's3';
  const way = (now: boolean) => (
    <label class="check">
      <input
        type="radio"
        name="team-removal-key"
        data-testid={now ? 'team-removal-now' : 'team-removal-later'}
        checked={isNow === now}
        onChange={() => setNow(now)}
      />
      <span>
        {t(`team.removal.${now ? 'now' : 'later'}.${store}`)}{' '}
        <small class="muted">{t(`team.removal.${now ? 'now' : 'later'}.hint.${store}`)}</small>
      </span>
    </label>
  );
  return (
    <fieldset class="team-step">
      <legend>{t(`team.removal.sharedKey.${store}`)}</legend>
      {way(true)}
      {isNow && children}
      {way(false)}
    </fieldset>
  );
}

interface LeftProps extends Pick<RemovalProps, 't' | 'actions' | 'view' | 'close' | 'move'> {
  readonly removal: RemovalView;
}

/** What only a person can do at the store. */
function Left({ t, actions, view, removal, close, move }: LeftProps) {
  const { disable, clients, erased, name, key } = removal;
  const names = seenLines(t, removal);
  const store = view.store?.address.engine ?? 's3';
  return (
    <>
      <p class="notice" data-testid="team-removal-disable" data-key={key}>
        {t(`team.removal.left.${key}.${store}`, { user: plain(disable.user ?? '') })}{' '}
        {disable.link !== null && key !== 'refused' && (
          <a href={disable.link} target="_blank" rel="noreferrer" data-testid="team-removal-console">
            {t(`team.removal.console.${store}`)}
          </a>
        )}
      </p>
      <Seen t={t} removal={removal} />
      <div class="row">
        {key === 'shared' && (
          <button type="button" class="primary" data-testid="team-removal-change" onClick={move}>
            {t(store === 'webdav' ? 'team.owed.change.webdav' : 'team.owed.change')}
          </button>
        )}
        <button
          type="button"
          class={key === 'shared' ? 'secondary' : 'primary'}
          data-testid="team-removal-close"
          onClick={close}
        >
          {t('team.close')}
        </button>
        {clients.length + erased > 0 && (
          <button
            type="button"
            class="secondary"
            data-testid="team-removal-list"
            onClick={() => actions.saveText(`${name.trim()}.txt`, names.join('\n'))}
          >
            {t('team.removal.list')}
          </button>
        )}
      </div>
    </>
  );
}
