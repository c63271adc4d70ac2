// How far is a team synced, what waits, and what is wrong? One line for each, with what to do about it.
import { faultOf, type TeamView } from '../../../protocol/team';
import { fewNames } from '../../few-names';
import { plain } from '../../plain';
import { syncWords } from '../../sync-words';
import { momentText, type Translate } from '../../translate';
import type { TeamActions } from './actions';
import { FaultLine, faultWords, placeIn } from './fault-line';
import { OpenStore } from './open-store';
import { lacksOurs, Refill } from './refill';
import { SixDigits } from './six-digits';
import { useAct } from './use-act';

interface SyncStateProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly changed: () => void;
  /** Leads to where the clients are decided about. */
  readonly decide: () => void;
}

/** The line, the progress, and the faults. */
export function SyncState({ t, actions, view, changed, decide }: SyncStateProps) {
  const { team, sync, undecided } = view;
  const { isRunning, progress, lastDone, waiting, waitingScans, kept, unsendable, fault } = sync;
  const syncing = useAct();
  const line = {
    waiting: waiting + waitingScans,
    kept: view.held.length > 0 ? 0 : kept,
    held: view.held.length,
    requests: view.requests,
    isAsking: false,
    news: null, // said in full below
    undecided,
    unsendable: unsendable.length,
    isRunning,
    fault: faultOf(view),
    lastDone,
  };
  const { words, tone } = syncWords(t, line);
  return (
    <div class="team-sync" data-testid="team-sync">
      <div class="row">
        <span class={`team-state ${tone}`} data-testid="team-sync-words" role="status">
          {words}
        </span>
        {waitingScans > 0 && <span class="small muted">{t('team.sync.scans', { n: waitingScans })}</span>}
        {lastDone !== null && (
          <span class="small muted">{t('team.sync.at', { when: momentText(t, lastDone) })}</span>
        )}
        <span class="team-acts">
          {undecided > 0 && (
            <button type="button" class="chip" data-testid="team-decide" onClick={decide}>
              {t('team.decide')}
            </button>
          )}
          <button
            type="button"
            class="chip"
            data-testid="team-sync-now"
            disabled={isRunning || syncing.isBusy}
            onClick={() => void syncing.run(() => ask()).finally(changed)}
          >
            {t('team.sync.now')}
          </button>
        </span>
      </div>
      {kept > 0 && view.held.length === 0 && (
        <p class="small muted" data-testid="team-kept">
          {t('team.kept.viewer', { n: kept })}
        </p>
      )}
      {progress && <Progress t={t} progress={progress} />}
      <Faults t={t} actions={actions} view={view} changed={changed} />
      {!fault && <FaultLine t={t} fault={syncing.fault} place={placeIn(view)} />}
    </div>
  );

  function ask() {
    return actions.ask('team.sync', { team });
  }
}

function Progress({
  t,
  progress: { step, done, total },
}: {
  readonly t: Translate;
  readonly progress: NonNullable<TeamView['sync']['progress']>;
}) {
  const words = t(`team.sync.step.${step}`);
  return (
    <div class="row small">
      <span>{words}</span>
      <progress aria-label={words} value={total > 0 ? done : undefined} max={total > 0 ? total : undefined} />
      {total > 0 && <span class="muted">{t('team.sync.of', { done, total })}</span>}
    </div>
  );
}

type FaultsProps = Pick<SyncStateProps, 't' | 'actions' | 'view' | 'changed'>;

function Faults({ t, actions, view, changed }: FaultsProps) {
  const { sync, store } = view;
  const { fault, journals, late, unreadable, unsendable } = sync;
  return (
    <ul class="team-faults">
      {fault && (
        <li class="bad" data-testid="team-sync-fault" data-code={fault.code}>
          <span>
            {faultWords(t, fault, placeIn(view))}
            {fault.said && <small class="muted"> {t('team.said', { said: plain(fault.said) })}</small>}
            {fault.nextTry !== null && (
              <small class="muted"> · {t('team.sync.next', { when: momentText(t, fault.nextTry) })}</small>
            )}
          </span>
          {view.digits !== null && <SixDigits t={t} digits={view.digits} />}
          {fault.code === 'unreachable' && store && <OpenStore t={t} origin={store.origin} />}
        </li>
      )}
      {store && !store.isAllowed && (
        <li>
          <button
            type="button"
            class="chip"
            data-testid="team-allow"
            onClick={() => void actions.allow(store.origin).then(changed)}
          >
            {t('team.sync.allow', { host: plain(new URL(store.origin).host) })}
          </button>
        </li>
      )}
      {journals.map(({ device, deviceName, code }) => (
        <li key={device} class="warn-text" data-testid="team-journal-fault" data-code={code}>
          {device !== view.device && <strong>{t('team.sync.journal', { name: plain(deviceName) })}</strong>}
          <span>{faultWords(t, { code })}</span>
        </li>
      ))}
      {lacksOurs(view) && (
        <li>
          <Refill t={t} actions={actions} view={view} changed={changed} />
        </li>
      )}
      {unsendable.length > 0 && (
        <li class="bad" data-testid="team-unsendable">
          {t('team.sync.unsendable', { names: fewNames(t, unsendable) })}
        </li>
      )}
      {late.length > 0 && <Late t={t} actions={actions} view={view} changed={changed} />}
      {unreadable > 0 && <li class="warn-text">{t('team.sync.unreadable', { n: unreadable })}</li>}
    </ul>
  );
}

/** Whose last changes are not used; until the person has read it. */
function Late({ t, actions: { ask }, view: { team, sync }, changed }: FaultsProps) {
  return (
    <li class="warn-text" data-testid="team-late">
      <span>{t('team.sync.late', { names: fewNames(t, sync.late) })}</span>
      <button
        type="button"
        class="chip"
        data-testid="team-late-seen"
        onClick={() => void ask('team.dismiss-late', { team }).finally(changed)}
      >
        {t('team.sync.late.seen')}
      </button>
    </li>
  );
}
