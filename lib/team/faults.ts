// How does a fault of a team travel? As an error that carries a code, and the store's own short word for it; never a value.
import type { FaultCode, FaultDetails } from '../protocol/team-faults';

const name = 'TeamFault';

/** An error that carries a code and what the store said of it. */
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
