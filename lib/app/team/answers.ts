// How is a failed act of a team answered? By the fault that stopped it, not by an error.
import type { Done } from '../../protocol/team';
import { readTeamFault } from '../../team/faults';

/**
 * The answer of an act; faults of the team or its store are answered, those of the vault are thrown on to the router.
 */
export async function answered<Answer extends object>(act: () => Promise<Answer>): Promise<Done<Answer>> {
  try {
    return { ok: true, ...(await act()) };
  } catch (error) {
    const fault = readTeamFault(error);
    if (!fault) throw error;
    return { ok: false, reason: fault.code, ...(fault.said === undefined ? {} : { said: fault.said }) };
  }
}
