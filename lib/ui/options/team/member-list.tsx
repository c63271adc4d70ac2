// Who belongs to a team? Each device with its role; an admin changes roles and removes.
import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { type MemberView, Role, type TeamView } from '../../../protocol/team';
import { ClientDot } from '../../dot';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { TeamActions } from './actions';
import { FaultLine } from './fault-line';
import { RoleChange, type WantedRole } from './role-change';
import { useAct } from './use-act';
import { useAsked } from './use-asked';

interface MemberListProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly changed: () => void;
  /** Begins the removal of a device. */
  readonly remove: (device: string) => void;
}

/** A recovery key is not a working device, so this role is not offered. */
export const GIVEN_ROLES = Role.options.filter((role) => role !== 'recovery');

/** The present devices, and below them the former ones. */
export function MemberList({ t, actions: { ask }, view, changed, remove }: MemberListProps) {
  const { team, role } = view;
  // the list is requested again when the log of the members has grown: the role above and those below are of the same state
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  const question = useCallback(() => ask('team.members', { team }), [ask, team, view.log]);
  const { answer, fault, again } = useAsked(question);
  const changing = useAct();
  const [wanted, setWanted] = useState<WantedRole | null>(null);
  const isAdmin = role === 'admin' && view.standing === 'member';
  const members = answer?.members ?? [];
  const former = members.filter(({ isRemoved }) => isRemoved);
  const present = members.filter(({ isRemoved }) => !isRemoved);
  const setRole = async ({ member: { device }, role: given }: WantedRole) => {
    setWanted(null);
    await changing.run(() => ask('team.change-role', { team, device, role: given }));
    again();
    changed();
  };
  return (
    <>
      <FaultLine t={t} fault={fault ?? changing.fault} />
      <ul class="team-members">
        {present.map((member) => (
          <Member
            key={member.device}
            t={t}
            member={member}
            isAdmin={isAdmin}
            setRole={(given) => setWanted({ member, role: given })}
            remove={() => remove(member.device)}
          >
            {wanted?.member.device === member.device && (
              <RoleChange
                t={t}
                wanted={wanted}
                present={present}
                confirm={() => void setRole(wanted)}
                stay={() => setWanted(null)}
              />
            )}
          </Member>
        ))}
      </ul>
      {former.length > 0 && (
        <Fold title={t('team.former')} class="inline">
          <ul class="small muted">
            {former.map(({ device, name }) => (
              <li key={device}>{plain(name)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

interface MemberProps {
  readonly t: Translate;
  readonly member: MemberView;
  readonly isAdmin: boolean;
  readonly setRole: (role: Role) => void;
  readonly remove: () => void;
  /** What is asked before its role is changed. */
  readonly children?: ComponentChildren;
}

function Member({ t, member, isAdmin, setRole, remove, children }: MemberProps) {
  const { name, role, isHere, isFounder } = member;
  return (
    <li data-testid="team-member" data-device={member.device} data-role={role}>
      <ClientDot name={name} colour="#5b6b86" />
      <span class="team-who">
        <strong>{plain(name)}</strong>
        <small class="muted">
          {[isHere && t('team.member.here'), isFounder && t('team.member.founder')]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      {isAdmin && role !== 'recovery' ? (
        <select
          aria-label={t('team.member.role.of', { name: plain(name) })}
          data-testid="team-member-role"
          value={role}
          onChange={({ currentTarget: { value } }) => {
            const wanted = GIVEN_ROLES.find((one) => one === value);
            if (wanted) setRole(wanted);
          }}
        >
          {GIVEN_ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`team.role.${one}`)}
            </option>
          ))}
        </select>
      ) : (
        <span class="muted small">{t(`team.role.${role}`)}</span>
      )}
      {isAdmin && !isHere && (
        <button
          type="button"
          class="ghost"
          data-testid="team-member-remove"
          aria-label={t('team.member.removeOf', { name: plain(name) })}
          onClick={remove}
        >
          {t('team.member.remove')}
        </button>
      )}
      {children}
    </li>
  );
}
