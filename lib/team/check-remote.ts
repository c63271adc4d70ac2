// Can this store be used by a team, and what does it lack? Tried with small objects of its own; each step says what follows.
import type { FaultCode } from '../protocol/team-faults';
import type { CreateOnly, RemoteCheck, RemoteStep, StepOutcome } from '../protocol/team-store';
import type { Random } from '../vault/crypto/bytes';
import { areSameBytes, toHex } from '../vault/crypto/bytes';
import { readTeamFault } from './faults';
import type { RemoteAccount } from './remote';

/** A store opened with one way of saying "only if new". */
export type OpenWith = (createOnly: CreateOnly) => RemoteAccount;

/** What a member of this device may write, for the steps that try more. */
export interface CheckedPlace {
  /** A device id of nobody; objects are written below its journal. */
  readonly device: string;
  /** A name that members must not be able to write: another device's journal. */
  readonly foreign: string;
}

const BYTES = 64;

/**
 * Tries a store: put, put again, get, list, a foreign name, delete. Ends at the first step that rules the store out.
 * `ways` are tried in order until one is heeded; a store that heeds none overwrites silently and is used with a warning.
 */
export async function checkRemote(
  open: OpenWith,
  ways: readonly CreateOnly[],
  place: CheckedPlace,
  random: Random,
): Promise<RemoteCheck> {
  const steps: StepOutcome[] = [];
  const name = `j/${place.device}/check-${toHex(random(4))}`;
  const bytes = random(BYTES);
  const plain = open('none');
  const ended = (createOnly: CreateOnly): RemoteCheck => ({
    steps,
    isUsable: steps.every(({ outcome }) => outcome !== 'stop'),
    createOnly,
  });

  const put = await tried('put', () => plain.put(name, bytes));
  steps.push(put);
  if (put.outcome === 'stop') return ended('none');
  // where nothing may be read nobody can tell, and the next step says so
  const heeded = await firstHeeded(open, ways, name, random).catch((error: unknown) =>
    readTeamFault(error) ? ('none' as const) : Promise.reject(error),
  );
  steps.push({ step: 'create-only', outcome: heeded === 'none' ? 'warn' : 'good' });
  const got = await tried('get', async () => areSameBytes(await plain.get(name), bytes));
  steps.push(got);
  if (got.outcome === 'stop') return ended(heeded);
  const listed = await tried('list', async () =>
    (await plain.list(`j/${place.device}/`)).some((entry) => entry.name === name),
  );
  steps.push(listed);
  if (listed.outcome === 'stop') return ended(heeded);
  steps.push(await refused('foreign-name', () => plain.put(place.foreign, bytes)));
  steps.push(await refused('delete', () => plain.remove(name)));
  return ended(heeded);
}

/** A step that has to succeed; an answer of `false` is a store that lost or changed what it was given. */
async function tried(step: RemoteStep, run: () => Promise<unknown>): Promise<StepOutcome> {
  try {
    return (await run()) === false ? { step, outcome: 'stop', code: 'failed' } : { step, outcome: 'good' };
  } catch (error) {
    return { step, outcome: 'stop', ...answerOf(error) };
  }
}

/** A step that a well-set store refuses; where it does not, members could harm each other's journals. */
async function refused(step: RemoteStep, run: () => Promise<void>): Promise<StepOutcome> {
  try {
    await run();
    return { step, outcome: 'warn' };
  } catch (error) {
    const answer = answerOf(error);
    return { step, outcome: answer.code === 'not-allowed' ? 'good' : 'warn', ...answer };
  }
}

function answerOf(error: unknown): { readonly code: FaultCode; readonly said?: string } {
  const fault = readTeamFault(error);
  if (!fault) throw error;
  return { code: fault.code, ...(fault.said === undefined ? {} : { said: fault.said }) };
}

/** The first way that keeps what already stands under the name. */
async function firstHeeded(
  open: OpenWith,
  ways: readonly CreateOnly[],
  name: string,
  random: Random,
): Promise<CreateOnly> {
  for (const way of ways) {
    if (way === 'none') continue;
    const before = await open('none').get(name);
    const answer = await open(way)
      .putNew(name, random(BYTES))
      .catch((error: unknown) => (readTeamFault(error) ? 'refused' : Promise.reject(error)));
    const isKept = areSameBytes(await open('none').get(name), before);
    if (!isKept && before) await open('none').put(name, before);
    if (answer === 'there' && isKept) return way;
  }
  return 'none';
}
