// With which fault does something of a team end?
import { readTeamFault } from '../../../lib/team/faults';

/** The code of the fault that a promise ends with; 'no fault' when it does not. */
export const codeOf = (promise: Promise<unknown>): Promise<string | undefined> =>
  promise.then(
    () => 'no fault',
    (error) => readTeamFault(error)?.code,
  );
