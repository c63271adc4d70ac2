// Who requests to join, and which invitations are unused? Shown to admins; nobody is admitted before the digits were compared.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { InvitedView, JoinRequestView, TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import { momentText, type Translate } from '../../translate';
import type { TeamActions } from './actions';
import { FaultLine } from './fault-line';
import { SixDigits } from './six-digits';
import { draftOf } from './store-draft';
import { PolicyText } from './store-form';
import { type Act, type ActFault, useAct } from './use-act';
import { useAsked } from './use-asked';

const EVERY_MILLISECONDS = 15_000;

/** Faults that may end by themselves, or of the request to the background (null); a wrong key tried again and again may lock an account. */
const MAY_PASS: ReadonlySet<ActFault['code']> = new Set(['offline', 'unreachable', 'busy', 'failed', null]);

interface RequestListProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly changed: () => void;
}

/** Requests above, unused invitations below; the store is checked again while any invitation is unused, and after a check whose fault may end by itself. */
export function RequestList({ t, actions: { ask }, view: { team, store }, changed }: RequestListProps) {
  const question = useCallback(() => ask('team.requests', { team }), [ask, team]);
  const { answer, fault, again } = useAsked(question);
  const act = useAct();
  const { invited = [], requests = [] } = answer ?? {};
  // after a fault it is not known whether anybody is invited
  const isAwaited = invited.length > 0 || (fault !== null && MAY_PASS.has(fault.code));
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setInterval(() => !document.hidden && again(), EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isAwaited, again]);
  const run = async (work: Parameters<Act['run']>[0]) => {
    await act.run(work);
    again();
    changed();
  };
  const waiting = invited.filter(({ device }) => !requests.some((request) => request.device === device));
  return (
    <>
      <FaultLine t={t} fault={act.fault ?? fault} />
      {requests.map((request) => (
        <Request
          key={request.device}
          t={t}
          request={request}
          rights={
            request.copyOf !== null &&
            store?.address.engine === 's3' && (
              <>
                <p class="small">{t('team.request.copy.rights')}</p>
                <PolicyText
                  t={t}
                  ask={ask}
                  draft={draftOf(store.address)}
                  member={{ team, device: request.device }}
                  isAdmin={request.role === 'admin'}
                />
              </>
            )
          }
          isBusy={act.isBusy}
          approve={() =>
            void run(() => ask('team.approve', { team, device: request.device, digits: request.digits }))
          }
          refuse={() => void run(() => ask('team.refuse', { team, device: request.device }))}
        />
      ))}
      {waiting.length > 0 && (
        <Invited
          t={t}
          invited={waiting}
          withdraw={(device) => void run(() => ask('team.withdraw', { team, device }))}
        />
      )}
    </>
  );
}

interface RequestProps {
  readonly t: Translate;
  readonly request: JoinRequestView;
  /** What a copy also needs in the store's console. */
  readonly rights: ComponentChildren;
  readonly isBusy: boolean;
  readonly approve: () => void;
  readonly refuse: () => void;
}

function Request({ t, request, rights, isBusy, approve, refuse }: RequestProps) {
  const { name, deviceName, role, digits, copyOf } = request;
  return (
    <div class="card ask team-request" data-testid="team-request" data-device={request.device}>
      <div class="card-body">
        <p class="card-title">
          {t(copyOf === null ? 'team.request' : 'team.request.copy', { name: plain(name) })}{' '}
          <span class="tag">{t(`team.role.${role}`)}</span>
        </p>
        <p class="small muted">{plain(deviceName)}</p>
        <p class="small">{t('team.request.compare')}</p>
        <SixDigits t={t} digits={digits} />
        {rights}
        <div class="row">
          <button
            type="button"
            class="primary"
            data-testid="team-approve"
            disabled={isBusy}
            onClick={approve}
          >
            {t('team.approve')}
          </button>
          <button
            type="button"
            class="secondary"
            data-testid="team-refuse"
            disabled={isBusy}
            onClick={refuse}
          >
            {t('team.refuse')}
          </button>
        </div>
      </div>
    </div>
  );
}

interface InvitedProps {
  readonly t: Translate;
  readonly invited: readonly InvitedView[];
  readonly withdraw: (device: string) => void;
}

function Invited({ t, invited, withdraw }: InvitedProps) {
  return (
    <div>
      <h3>{t('team.invited')}</h3>
      <ul class="team-members">
        {invited.map(({ device, name, role, until }) => (
          <li key={device} data-testid="team-invited">
            <span class="team-who">
              <span>{plain(name)}</span>
              <small class="muted">
                {t(`team.role.${role}`)} · {t('team.invited.until', { when: momentText(t, until) })}
              </small>
            </span>
            <button
              type="button"
              class="ghost"
              data-testid="team-withdraw"
              aria-label={t('team.withdrawOf', { name: plain(name) })}
              onClick={() => withdraw(device)}
            >
              {t('team.withdraw')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
