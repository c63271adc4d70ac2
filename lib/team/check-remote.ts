// Can a team use this store, and what does it lack? Tried with small objects; each step reports what its outcome means.
import type { FaultCode } from '../protocol/team-faults';
import type { CreateOnly, RemoteCheck, RemoteStep, StepOutcome } from '../protocol/team-store';
import type { Random } from '../vault/crypto/bytes';
import { areSameBytes, toHex } from '../vault/crypto/bytes';
import { readTeamFault } from './faults';
import type { RemoteAccount } from './remote';

/** Opens the store with one way of requesting "only if the name is new". */
export type OpenWith = (createOnly: CreateOnly) => RemoteAccount;

/** The device whose rights are tried. */
export interface CheckedPlace {
  /** A made-up device id; the trial objects are written below its journal. */
  readonly device: string;
  /** A name in another device's journal, which members must not be able to write. */
  readonly foreign: string;
}

const BYTES = 64;

/**
 * Tries a store: put, put again, get, list, a foreign name, delete. Stops at the first step that rules the store out.
 * The `ways` of requesting "only if new" are tried in order until the store honours one; a store that honours none
 * overwrites without notice and is used with a warning.
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
    made: plain.madeFolders,
  });

  const put = await tried('put', () => plain.put(name, bytes));
  steps.push(put);
  if (put.outcome === 'stop') return ended('none');
  // without permission to read this cannot be told; the next step reports it
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

/** A step that must succeed; `false` means that the store lost or changed the object. */
async function tried(step: RemoteStep, run: () => Promise<unknown>): Promise<StepOutcome> {
  try {
    return (await run()) === false ? { step, outcome: 'stop', code: 'failed' } : { step, outcome: 'good' };
  } catch (error) {
    return { step, outcome: 'stop', ...answerOf(error) };
  }
}

/** A step that a correctly configured store refuses; otherwise members could damage each other's journals. */
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

/** The first way with which the store keeps an existing object instead of overwriting it. */
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
