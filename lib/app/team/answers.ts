// How is an act of a team answered that could not be done? By the one fault that stopped it, never by an error.
import type { Done } from '../../protocol/team';
import { readTeamFault } from '../../team/faults';

/** What an act answers; a fault of the team or of its store is answered, those of the vault go on to the router. */
export async function answered<Answer extends object>(act: () => Promise<Answer>): Promise<Done<Answer>> {
  try {
    return { ok: true, ...(await act()) };
  } catch (error) {
    const fault = readTeamFault(error);
    if (!fault) throw error;
    return { ok: false, reason: fault.code, ...(fault.said === undefined ? {} : { said: fault.said }) };
  }
}
