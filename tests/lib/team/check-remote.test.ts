// What does the check report about a store that lacks something, and what makes a store unusable?
import { describe, expect, it } from 'vitest';
import { checkRemote } from '../../../lib/team/check-remote';
import { teamFault } from '../../../lib/team/faults';
import type { RemoteAccount } from '../../../lib/team/remote';
import { secureRandom } from '../../../lib/vault/crypto/bytes';
import { memoryRemote } from './memory-remote';

const DEVICE = 'aa'.repeat(16);
const FOREIGN = `j/${'bb'.repeat(16)}/0000000001`;
/** A store as it should be: own names may be written, nothing may be removed. */
const strict = () => memoryRemote((name, verb) => verb === 'remove' || !name.includes(DEVICE));

const checked = (remote: RemoteAccount) =>
  checkRemote(() => remote, ['if-none-match'], { device: DEVICE, foreign: FOREIGN }, secureRandom);
const refuse = async (): Promise<never> => {
  throw teamFault('not-allowed');
};

describe('the check of a store', () => {
  it('reports nothing about a store that is as it should be', async () => {
    const check = await checked(strict());
    expect(check).toMatchObject({ isUsable: true, createOnly: 'if-none-match' });
    expect(check.steps.map(({ outcome }) => outcome)).toEqual(Array(6).fill('good'));
  });

  it.each<[string, Partial<RemoteAccount>, object]>([
    ['may not be written', { put: refuse }, { step: 'put', outcome: 'stop', code: 'not-allowed' }],
    ['may not be read', { get: refuse }, { step: 'get', outcome: 'stop', code: 'not-allowed' }],
    ['may not be listed', { list: refuse }, { step: 'list', outcome: 'stop', code: 'not-allowed' }],
    [
      'lists nothing of what it has',
      { list: async () => [] },
      { step: 'list', outcome: 'stop', code: 'failed' },
    ],
  ])('rejects one that %s, and tries no more', async (_, change, step) => {
    const check = await checked({ ...strict(), ...change });
    expect(check.isUsable).toBe(false);
    expect(check.steps.at(-1)).toMatchObject(step);
  });

  it('warns when a new file overwrites another', async () => {
    const remote = strict();
    const overwriting = {
      ...remote,
      putNew: async (name: string, bytes: Parameters<typeof remote.put>[1]) => {
        await remote.put(name, bytes);
        return 'done' as const;
      },
    };
    const check = await checked(overwriting);
    expect(check).toMatchObject({ isUsable: true, createOnly: 'none' });
    expect(check.steps).toContainEqual({ step: 'create-only', outcome: 'warn' });
  });

  it('warns when files of others can be written, and when files can be deleted', async () => {
    const check = await checked(memoryRemote());
    expect(check.isUsable).toBe(true);
    expect(check.steps).toContainEqual({ step: 'foreign-name', outcome: 'warn' });
    expect(check.steps).toContainEqual({ step: 'delete', outcome: 'warn' });
  });
});
