// With which fault code does a call of the team's code end?
import { readTeamFault } from '../../../lib/team/faults';

/** The code of the fault with which a promise is rejected; 'no fault' when it is not. */
export const codeOf = (promise: Promise<unknown>): Promise<string | undefined> =>
  promise.then(
    () => 'no fault',
    (error) => readTeamFault(error)?.code,
  );
