// What is asked before a member gets another role? What the role may do, what is given up, and who can give it back.
import type { MemberView, Role } from '../../../protocol/team';
import { plain } from '../../plain';
import { Question } from '../../question';
import type { Translate } from '../../translate';

/** The role that a person chose for a member, before it is confirmed. */
export interface WantedRole {
  readonly member: MemberView;
  readonly role: Role;
}

interface RoleChangeProps {
  readonly t: Translate;
  readonly wanted: WantedRole;
  /** All present members: somebody must stay an admin. */
  readonly present: readonly MemberView[];
  readonly confirm: () => void;
  readonly stay: () => void;
}

/** The question; for the only admin a sentence that says who has to become one before. */
export function RoleChange({ t, wanted: { member, role }, present, confirm, stay }: RoleChangeProps) {
  if (leavesNoAdmin(member, role, present))
    return (
      <p class="small warn-text" role="alert" data-testid="team-role-refused">
        {t('team.fault.last-admin')}
      </p>
    );
  const name = plain(member.name);
  const [from, to] = [t(`team.role.${member.role}`), t(`team.role.${role}`)];
  return (
    <Question
      title={t('team.role.change', { name, from, to })}
      testId="team-role-change"
      stay={stay}
      stayWord={t('team.cancel')}
      acts={
        <button type="button" class="chip" data-testid="team-role-change-confirm" onClick={confirm}>
          {t('team.role.change.confirm', { to })}
        </button>
      }
    >
      <p class="small">{t('team.role.change.then', { name, can: t(`team.role.${role}.hint`) })}</p>
      {member.role === 'admin' && <p class="small">{t('team.role.change.noAdmin')}</p>}
      {member.isHere && <p class="small warn-text">{t('team.role.change.self')}</p>}
    </Question>
  );
}

/** Whether nobody would be left who can invite, remove and give roles; the log takes no such entry. */
function leavesNoAdmin(member: MemberView, role: Role, present: readonly MemberView[]): boolean {
  const others = present.filter((one) => one.role === 'admin' && one.device !== member.device);
  return member.role === 'admin' && role !== 'admin' && others.length === 0;
}
