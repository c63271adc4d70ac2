// How is a fault of a team reported? As an error with a code and the store's own short error code; it never contains a value.
import type { FaultCode, FaultDetails } from '../protocol/team-faults';

const name = 'TeamFault';

/** An error with a code and the store's error code. */
export function teamFault(code: FaultCode, details: FaultDetails = {}): Error {
  return Object.assign(new Error(code), { name, details });
}

/** Code and details of a fault made by `teamFault`; null for any other error. */
export function readTeamFault(error: unknown): ({ readonly code: FaultCode } & FaultDetails) | null {
  if (!(error instanceof Error) || error.name !== name) return null;
  // only teamFault makes errors of this name
  const { message, details } = error as Error & { message: FaultCode; details: FaultDetails };
  return { code: message, ...details };
}

/** For the `catch` of a reading: null where what was read is refused; any other error is thrown on. */
export function nullWhereRefused(error: unknown): null {
  if (readTeamFault(error)) return null;
  throw error;
}
