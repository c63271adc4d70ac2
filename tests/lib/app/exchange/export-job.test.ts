// Are clients exported with their documents, and is a scan named that is only in a team's store and cannot be fetched now?
import { describe, expect, it } from 'vitest';
import type { ExchangeChannel } from '../../../../lib/app/exchange/channel';
import { exportClients } from '../../../../lib/app/exchange/export-job';
import { concat, toText } from '../../../../lib/vault/crypto/bytes';
import { testClient } from '../../vault/test-vault';
import { done, exchangeAll, founded, joined, type TeamApp } from '../team/team-apps';
import { webdavStore } from '../team/webdav-store';

async function exported({ app }: TeamApp, format: 'json' | 'xlsx', ids: readonly string[] | null) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const channel = {
    signal: new AbortController().signal,
    write: async (bytes: Uint8Array<ArrayBuffer>) => void pieces.push(bytes),
    finish: async () => 0,
    progress: () => undefined,
  } as unknown as ExchangeChannel; // an export asks for nothing else
  const result = await exportClients(app, channel, format, ids);
  return { result, bytes: concat(...pieces) };
}

describe('an export of shared clients', () => {
  it('names, without a network, each scan that is not stored here, and contains everything else', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1'), testClient('c2')]);
    const colleague = await joined(store, founder, team, { clients: [testClient('own')] });
    done(await founder.ask('team.share', { team, ids: null }));
    await exchangeAll(team, [founder, colleague]);
    store.answer = () => {
      throw new TypeError('Failed to fetch');
    };
    const { result, bytes } = await exported(colleague, 'json', ['c1', 'c2', 'own']);
    const [scan] = testClient('c1').documents;
    expect(result).toMatchObject({ clients: 3, files: 1, skipped: 0 });
    expect(result.missing).toEqual(
      ['c1', 'c2'].map((id) => ({ client: testClient(id).entity.name, fileName: scan?.fileName })),
    );
    const written = JSON.parse(toText(bytes)) as { id: string; documents: unknown[] }[];
    expect(written.map(({ id, documents }) => [id, documents.length])).toEqual([
      ['c1', 0],
      ['c2', 0],
      ['own', 1],
    ]);
    store.answer = () => undefined;
    expect((await exported(colleague, 'json', ['c1', 'c2', 'own'])).result).toMatchObject({
      files: 3,
      missing: [],
    });
  });

  it('requests no scan when it is a table', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const colleague = await joined(store, founder, team);
    done(await founder.ask('team.share', { team, ids: null }));
    await exchangeAll(team, [founder, colleague]);
    const before = store.asked.length;
    expect((await exported(colleague, 'xlsx', null)).result).toMatchObject({ clients: 1, missing: [] });
    expect(store.asked).toHaveLength(before);
  });
});
