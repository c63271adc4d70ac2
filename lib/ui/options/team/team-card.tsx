// What does a member see of a team? The state of the sync, the members, what is shared, and where it is stored.
import { useState } from 'preact/hooks';
import type { TeamView } from '../../../protocol/team';
import { fewNames } from '../../few-names';
import { Fold } from '../../fold';
import { Icon } from '../../icon';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { TeamActions } from './actions';
import { FaultLine } from './fault-line';
import { Fingerprint } from './fingerprint';
import { HeldChanges } from './held-changes';
import { LeaveTeam } from './leave-team';
import { MemberList } from './member-list';
import { lacksOurs, Refill } from './refill';
import { RequestList } from './request-list';
import { RoleNews } from './role-news';
import { ShareAllQuestion } from './share-question';
import { kindOf, placeWords } from './store-draft';
import { SyncState } from './sync-state';
import { useAct } from './use-act';

export interface TeamCardProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly changed: () => void;
  readonly decide: () => void;
  readonly invite: () => void;
  readonly remove: (device: string) => void;
  readonly move: () => void;
}

/** One team, with one box for each subject. */
export function TeamCard(props: TeamCardProps) {
  const { t, actions, view, changed, invite, remove } = props;
  const isMember = view.standing === 'member';
  const isAdmin = isMember && view.role === 'admin';
  // nobody was ever here besides, and nobody is expected
  const isAlone = view.members === 1 && view.invited + view.requests === 0 && !view.hadOthers;
  return (
    <>
      <section class="box" data-testid="team-card" data-team={view.team} data-standing={view.standing}>
        <header class="row team-head">
          <h2>{plain(view.name)}</h2>
          {isMember && view.role && <span class="tag">{t(`team.role.${view.role}`)}</span>}
          {!isMember && <span class="tag block">{t('team.removedHere')}</span>}
        </header>
        <RoleNews {...props} />
        <HeldChanges {...props} />
        {isMember ? <SyncState {...props} /> : <p class="bad">{t('team.removedHere.next')}</p>}
        {!isMember && view.sync.kept > 0 && (
          <p class="small" data-testid="team-kept">
            {t('team.kept.removed', { n: view.sync.kept })}
          </p>
        )}
        {isAdmin && view.owed.length > 0 && <KeyOwed {...props} />}
        {isMember && view.apart.length > 0 && view.role !== 'viewer' && <Apart {...props} />}
        {isMember && <Shared {...props} />}
      </section>
      {isMember && (
        <section class="box" data-testid="team-members">
          <header class="row team-head">
            <h2>{t('team.members')}</h2>
            <span class="muted">{t('team.members.count', { n: view.members })}</span>
            {isAdmin && (
              <button
                type="button"
                class={`${isAlone ? 'primary' : 'secondary'} team-acts`}
                data-testid="team-invite"
                onClick={invite}
              >
                <Icon name="plus" /> {t('team.invite')}
              </button>
            )}
          </header>
          {isAdmin && isAlone && <p class="small muted">{t('team.members.alone')}</p>}
          {isAdmin && <RequestList t={t} actions={actions} view={view} changed={changed} />}
          <MemberList t={t} actions={actions} view={view} changed={changed} remove={remove} />
        </section>
      )}
      <section class="box">
        {isMember && <StoreLine {...props} isAdmin={isAdmin} />}
        {isMember && !lacksOurs(view) && (
          <Fold title={t('team.refill.title')} class="inline" testId="team-refill-fold">
            <Refill t={t} actions={actions} view={view} changed={changed} />
          </Fold>
        )}
        <Fingerprint t={t} digits={view.fingerprint} />
        <LeaveTeam t={t} actions={actions} view={view} changed={changed} />
      </section>
    </>
  );
}

/** How many clients it shares, and a link to share more. */
function Shared({ t, actions: { ask }, view, changed, decide }: TeamCardProps) {
  const { team, clients, role, members } = view;
  const sharing = useAct();
  const [shared, setShared] = useState<number | null>(null);
  const [isAsked, setAsked] = useState(false);
  const shareAll = async () => {
    setAsked(false);
    const done = await sharing.run(() => ask('team.share', { team, ids: null }));
    setShared(done?.shared ?? null);
    changed();
  };
  return (
    <div class="row team-shared">
      <span>
        {t('team.shared')}{' '}
        <strong data-testid="team-shared-count">{t('team.shared.count', { n: clients })}</strong>
      </span>
      {clients > 0 && (
        <button type="button" class="chip" data-testid="team-shared-look" onClick={decide}>
          {t('team.shared.look')}
        </button>
      )}
      {clients === 0 && members > 1 && <span class="small muted">{t('team.shared.none')}</span>}
      {role !== 'viewer' && (
        <span class="team-acts">
          <button type="button" class="chip" data-testid="team-share-some" onClick={decide}>
            {t('team.share.some')}
          </button>
          <button
            type="button"
            class="chip"
            data-testid="team-share-all"
            disabled={sharing.isBusy}
            onClick={() => setAsked(true)}
          >
            {t('team.share.all')}
          </button>
        </span>
      )}
      {isAsked && (
        <ShareAllQuestion t={t} team={view} confirm={() => void shareAll()} stay={() => setAsked(false)} />
      )}
      {shared !== null && (
        <span class="good" role="status">
          {t('team.share.done', { n: shared })}
        </span>
      )}
      <FaultLine t={t} fault={sharing.fault} />
    </div>
  );
}

/** Clients that are in the team and on this device, and do not get each other's changes. */
function Apart({ t, actions: { ask }, view: { team, apart }, changed }: TeamCardProps) {
  const joining = useAct();
  return (
    <div class="notice" data-testid="team-apart">
      <p>{t('team.apart', { n: apart.length })}</p>
      <div class="row">
        <button
          type="button"
          class="chip"
          data-testid="team-apart-join"
          disabled={joining.isBusy}
          onClick={() => void joining.run(() => ask('team.share', { team, ids: apart })).finally(changed)}
        >
          {t('team.apart.join')}
        </button>
      </div>
      <FaultLine t={t} fault={joining.fault} />
    </div>
  );
}

/** A removed member knows the key that the others still use. */
function KeyOwed({ t, view: { owed, store }, move }: TeamCardProps) {
  const isWebdav = store?.address.engine === 'webdav';
  return (
    <div class="notice row" data-testid="team-owed">
      <span>{t(isWebdav ? 'team.owed.webdav' : 'team.owed', { names: fewNames(t, owed) })}</span>
      <button type="button" class="chip team-acts" data-testid="team-owed-change" onClick={move}>
        {t(isWebdav ? 'team.owed.change.webdav' : 'team.owed.change')}
      </button>
    </div>
  );
}

function StoreLine({ t, view: { store }, isAdmin, move }: TeamCardProps & { readonly isAdmin: boolean }) {
  if (!store) return null;
  const { address } = store;
  return (
    <div class="row">
      <h2>{t('team.store')}</h2>
      <span>{t(`team.vendor.${kindOf(address)}`)}</span>
      <code class="small" data-testid="team-store">
        {plain(placeWords(address, store.origin))}
      </code>
      {isAdmin && (
        <button type="button" class="chip team-acts" data-testid="team-store-change" onClick={move}>
          {t(address.engine === 'webdav' ? 'team.store.change.webdav' : 'team.store.change')}
        </button>
      )}
    </div>
  );
}
