// What does the options page show of teams? Ways to a first team, or each team with its settings.
import { useEffect, useState } from 'preact/hooks';
import type { TeamView } from '../../../protocol/team';
import { Icon, type IconName } from '../../icon';
import type { Translate } from '../../translate';
import { PageHead } from '../page-head';
import type { TeamActions } from './actions';
import { AskingCard } from './asking-card';
import { InviteForm } from './invite-form';
import { JoinTeam } from './join-team';
import { MoveStore } from './move-store';
import { NewTeam } from './new-team';
import { Removal } from './removal';
import { TeamCard } from './team-card';
import { useTeams } from './use-teams';

interface TeamSectionProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  /** Whether it begins with the form for an invitation. */
  readonly isJoining?: boolean;
  readonly decide: () => void;
  /**
   * Called with a text that changes whenever the state of the teams changes, for other parts of the page that show
   * it.
   */
  readonly onStanding: (standing: string) => void;
}

type Shown =
  | { readonly kind: 'teams' | 'new' | 'join' }
  | { readonly kind: 'invite' | 'move'; readonly team: string }
  | { readonly kind: 'removal'; readonly team: string; readonly device: string };

/** The whole tab; a form replaces the list of teams, and leads back to it. */
export function TeamSection({ t, actions, isJoining = false, decide, onStanding }: TeamSectionProps) {
  const { list, isFailed, refresh } = useTeams(actions.ask);
  const standing = list
    ?.map(({ team, standing: how, undecided, sync: { isRunning, lastDone, waiting } }) =>
      [team, how, undecided, isRunning, lastDone, waiting].join(' '),
    )
    .join();
  useEffect(() => {
    if (standing !== undefined) onStanding(standing);
  }, [standing, onStanding]);
  const [shown, setShown] = useState<Shown>({ kind: isJoining ? 'join' : 'teams' });
  const close = () => {
    setShown({ kind: 'teams' });
    refresh();
  };
  const form = formOf();
  return (
    <div class="team" data-testid="team-section">
      <PageHead title={t('team.title')} />
      {isFailed && <p class="bad">{t('team.failed')}</p>}
      {!list && !isFailed && <p class="muted">{t('app.loading')}</p>}
      {form ??
        (list && (
          <Teams t={t} actions={actions} list={list} decide={decide} refresh={refresh} show={setShown} />
        ))}
    </div>
  );

  function formOf() {
    if (shown.kind === 'new') return <NewTeam t={t} actions={actions} close={close} done={close} />;
    if (shown.kind === 'join')
      return <JoinTeam t={t} actions={actions} known={list ?? []} close={close} done={close} />;
    const view = 'team' in shown && list?.find(({ team }) => team === shown.team);
    if (!view) return null;
    const props = { t, actions, view, close, changed: refresh };
    if (shown.kind === 'invite') return <InviteForm {...props} />;
    if (shown.kind === 'move') return <MoveStore {...props} />;
    return 'device' in shown ? (
      <Removal {...props} device={shown.device} move={() => setShown({ kind: 'move', team: view.team })} />
    ) : null;
  }
}

interface TeamsProps extends Omit<TeamSectionProps, 'onStanding' | 'isJoining'> {
  readonly list: readonly TeamView[];
  readonly refresh: () => void;
  readonly show: (shown: Shown) => void;
}

function Teams({ t, actions, list, decide, refresh, show }: TeamsProps) {
  if (list.length === 0) return <NoTeam t={t} show={show} />;
  return (
    <>
      {list.map((view) =>
        view.standing === 'asking' ? (
          <AskingCard key={view.team} t={t} actions={actions} view={view} changed={refresh} />
        ) : (
          <TeamCard
            key={view.team}
            t={t}
            actions={actions}
            view={view}
            changed={refresh}
            decide={decide}
            invite={() => show({ kind: 'invite', team: view.team })}
            move={() => show({ kind: 'move', team: view.team })}
            remove={(device) => show({ kind: 'removal', team: view.team, device })}
          />
        ),
      )}
      <div class="row">
        {/* a removed device joins the same team again */}
        {list.every(({ standing }) => standing === 'member') && (
          <span class="small muted">{t('team.more')}</span>
        )}
        <Begin t={t} show={show} />
      </div>
    </>
  );
}

const PROMISES = [
  ['lock', 'team.empty.sealed'],
  ['building', 'team.empty.store'],
  ['shield', 'team.empty.nothing'],
] as const satisfies readonly (readonly [IconName, string])[];

function NoTeam({ t, show }: Pick<TeamsProps, 't' | 'show'>) {
  return (
    <section class="box team-empty" data-testid="team-empty">
      <h2>{t('team.empty')}</h2>
      <p class="muted">{t('team.empty.hint')}</p>
      <ul>
        {PROMISES.map(([icon, key]) => (
          <li key={key}>
            <Icon name={icon} /> {t(key)}
          </li>
        ))}
      </ul>
      <div class="row">
        <Begin t={t} show={show} isFirst />
      </div>
    </section>
  );
}

function Begin({
  t,
  show,
  isFirst = false,
}: Pick<TeamsProps, 't' | 'show'> & { readonly isFirst?: boolean }) {
  return (
    <>
      <button
        type="button"
        class={isFirst ? 'primary' : 'chip'}
        data-testid="team-new"
        onClick={() => show({ kind: 'new' })}
      >
        {t('team.new')}
      </button>
      <button
        type="button"
        class={isFirst ? 'secondary' : 'chip'}
        data-testid="team-join"
        onClick={() => show({ kind: 'join' })}
      >
        {t('team.join')}
      </button>
    </>
  );
}
