// Is a backup written and read back over the port, with the page deriving the key of its header and one question asked at a time?
import { describe, expect, it } from 'vitest';
import { backUp, restore, tryBackup } from '../../../../lib/app/exchange/backup-job';
import { type ExchangePort, openChannel } from '../../../../lib/app/exchange/channel';
import type { App } from '../../../../lib/app/state/app';
import type { ExchangeReply } from '../../../../lib/protocol/exchange';
import type { ExchangeSignal } from '../../../../lib/protocol/exchange-signals';
import { type Bytes, concat, toBase64 } from '../../../../lib/vault/crypto/bytes';
import { deriveFromPassphrase } from '../../../../lib/vault/crypto/kdf';
import type { Vault } from '../../../../lib/vault/vault';
import { memorySession, openTestVault, testClient, testVault } from '../../vault/test-vault';

const SECRET = 'lantern walnut 7 orchard kite';

/** A page that holds one file and answers each question after a while; fails when two are asked at once. */
function pageWith(file: { bytes: Bytes }, asked: string[]) {
  const listeners: ((message: unknown) => void)[] = [];
  let open = 0;
  const answer = async (word: Extract<ExchangeSignal, { ask: string }>): Promise<ExchangeReply> => {
    asked.push(word.ask);
    open += 1;
    expect(open).toBe(1);
    await new Promise((done) => setTimeout(done, 2));
    open -= 1;
    if (word.ask === 'read') return { bytes: file.bytes.slice(word.from, word.to) };
    if (word.ask === 'derive') return { secret: toBase64(await deriveFromPassphrase(SECRET, word.kdf)) };
    if (word.ask === 'finish') return { size: file.bytes.length };
    if (word.ask === 'write') file.bytes = concat(file.bytes, word.bytes);
    return { isTaken: true };
  };
  const hearAll = (message: unknown) => {
    for (const hear of listeners) hear(message);
  };
  const port: ExchangePort = {
    postMessage: (word) => {
      if ('ask' in word) void answer(word).then((reply) => hearAll(reply));
    },
    onMessage: { addListener: (listener) => void listeners.push(listener) },
    onDisconnect: { addListener: () => undefined },
    disconnect: () => undefined,
  };
  const { channel } = openChannel(port, () => undefined);
  hearAll('the job');
  return channel;
}

// the jobs use nothing of the app but its vault, and the settings in which a passphrase's hint is kept
const appWith = (vault: Vault) => ({ vault, browser: { settings: memorySession() } }) as unknown as App;

describe('a backup over the port', () => {
  it('is written, verified and restored into a new vault, piece by piece', async () => {
    const { vault } = await openTestVault();
    const big = {
      ...testClient('c1'),
      documents: [{ ...testClient('c1').documents[0], data: 'A'.repeat(12_000_000) }],
    };
    await vault.saveClient(big as ReturnType<typeof testClient>, null);
    for (const id of ['c2', 'c3']) await vault.saveClient(testClient(id), null);
    const file = { bytes: new Uint8Array(0) as Bytes };
    const asked: string[] = [];
    expect(await backUp(appWith(vault), pageWith(file, asked), SECRET)).toMatchObject({
      clients: 3,
      files: 3,
    });
    expect(asked.filter((word) => word === 'write').length).toBeGreaterThan(3);
    expect(asked.filter((word) => word === 'derive')).toHaveLength(2); // for the file, and to read it again
    const tried: string[] = [];
    await tryBackup(pageWith(file, tried), file.bytes.length);
    expect(tried).toContain('derive');
    await expect(tryBackup(pageWith({ bytes: file.bytes.slice(9) }, []), 9)).rejects.toThrow('not-a-backup');
    const other = testVault();
    const again: string[] = [];
    const job = { job: 'restore', newPassphrase: 'Another horse 9 staple', size: file.bytes.length } as const;
    const result = await restore(appWith(other.vault), pageWith(file, again), job);
    expect(result).toMatchObject({ clients: 3, added: 3 });
    expect(result.recoveryCode).toMatch(/^[0-9A-Z-]{38}$/);
    expect(again.filter((word) => word === 'derive')).toHaveLength(1);
    expect(await other.vault.readClient('c1')).toMatchObject({
      ok: true,
      client: { documents: [{ data: 'A'.repeat(12_000_000) }] },
    });
  });
});
